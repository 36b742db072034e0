import { useState } from 'react';
import { type EnterParameterInput, type ParameterFieldsFragment } from '@monev/contracts';
import { ErrorSummary, InputField, SelectField, useUi } from '@monev/ui';
import { type ToldError, missing, useProblems, useWords } from '@monev/web-kit';
import { rulesWords } from './rules.words';

interface Props {
  parameter: ParameterFieldsFragment;
  /** The home province, for which a value may be set alone. */
  home: { readonly code: string; readonly name: string } | null;
  busy: boolean;
  refusal: ToldError | null;
  onSend: (input: EnterParameterInput) => void;
}

const FIELDS = ['value', 'from', 'region', 'source', 'standing', 'reason'];

/** A new dated value: what, since when, where, on which source, and why. */
export function EnterParameterForm({ parameter, home, busy, refusal, onSend }: Props) {
  const words = useWords(rulesWords);
  const { said } = useUi();
  const { choices, unit, label } = parameter;
  const [value, setValue] = useState(choices[0]?.value ?? '');
  const [from, setFrom] = useState('');
  const [region, setRegion] = useState(home?.code ?? '');
  const [source, setSource] = useState('');
  const [standing, setStanding] = useState<EnterParameterInput['standing']>('SOURCED');
  const [reason, setReason] = useState('');
  const { problems, idOf, textOf, passes } = useProblems(FIELDS, refusal);
  const check = () =>
    passes([
      missing('value', value, words.needValue),
      missing('from', from, words.needFrom),
      source.trim().length < 3 ? { field: 'source', text: words.needSource } : null,
      reason.trim().length < 5 ? { field: 'reason', text: words.needReason } : null,
    ]);
  const send = () =>
    onSend({
      ...{ name: parameter.name, value: value.trim(), from, region: region || null },
      ...{ source: source.trim(), standing, reason: reason.trim() },
    });
  return (
    <form
      className="form"
      noValidate
      aria-label={words.addTo(said(label))}
      onSubmit={(event) => {
        event.preventDefault();
        if (check() && !busy) send();
      }}
    >
      <ErrorSummary title={words.cannot} problems={problems} />
      {choices.length > 0 ? (
        <SelectField
          id={idOf('value')}
          label={words.value}
          value={value}
          options={choices.map((each) => ({ value: each.value, label: said(each.label) }))}
          onChange={setValue}
        />
      ) : (
        <InputField
          id={idOf('value')}
          label={words.value}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={setValue}
          error={textOf('value')}
          {...(unit ? { help: said(unit) } : {})}
        />
      )}
      <InputField
        id={idOf('from')}
        type="date"
        label={words.since}
        help={words.fromHelp}
        value={from}
        onChange={setFrom}
        error={textOf('from')}
      />
      <SelectField
        id={idOf('region')}
        label={words.region}
        value={region}
        options={[
          ...(home ? [{ value: home.code, label: words.homeOnly(home.name) }] : []),
          { value: '', label: words.country },
        ]}
        onChange={setRegion}
      />
      <InputField
        id={idOf('source')}
        label={words.source}
        help={words.sourceHelp}
        autoComplete="off"
        value={source}
        onChange={setSource}
        error={textOf('source')}
      />
      <SelectField
        id={idOf('standing')}
        label={words.standing}
        value={standing}
        options={(['SOURCED', 'RECALLED', 'PROPOSAL'] as const).map((each) => ({
          value: each,
          label: words.standings[each],
        }))}
        onChange={(each) => setStanding(each as typeof standing)}
      />
      <InputField
        id={idOf('reason')}
        label={words.reason}
        help={words.reasonHelp}
        autoComplete="off"
        value={reason}
        onChange={setReason}
        error={textOf('reason')}
      />
      <button type="submit" className="btn primary" disabled={busy}>
        {busy ? words.saving : words.save}
      </button>
    </form>
  );
}
