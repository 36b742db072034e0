import { useState } from 'react';
import { ErrorSummary, InputField, SelectField, useUi } from '@monev/ui';
import { type Fault, type ToldError, useProblems, useWords } from '@monev/web-kit';
import { type Texts, isWholeNumber } from './edit-texts';
import { editWords } from './edit.words';

/** One field of a form; `options` of a choice stand in its order. */
export interface EditField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'yesNo' | 'day' | 'choice';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly help?: string;
}

interface Props {
  fields: readonly EditField[];
  before: Texts;
  busy: boolean;
  refusal: ToldError | null;
  onSend: (now: Texts, reason: string) => void;
  onCancel: () => void;
  /** Offered when somebody else was quicker. */
  onReload: () => void;
}

const LEAST_REASON = 5;

/** Changes of one register entry: the fields as they are, the reason, and what stands against it on top. */
export function EditForm({ fields, before, busy, refusal, onSend, onCancel, onReload }: Props) {
  const words = useWords(editWords);
  const { language } = useUi();
  const [now, setNow] = useState<Texts>(before);
  const [reason, setReason] = useState('');
  const { problems, idOf, textOf, passes } = useProblems([...fields.map(({ key }) => key), 'reason'], refusal);
  const faultOf = ({ key, kind, label }: EditField): Fault | null => {
    if (kind === 'number' && !isWholeNumber(now[key] ?? '')) return { field: key, text: words.numberNeeded(label) };
    return key === 'name' && !now[key]?.trim() ? { field: key, text: words.nameNeeded } : null;
  };
  const check = () =>
    passes([
      fields.every(({ key }) => now[key] === before[key]) ? { field: null, text: words.nothing } : null,
      ...fields.map(faultOf),
      reason.trim().length < LEAST_REASON ? { field: 'reason', text: words.reasonNeeded } : null,
    ]);
  return (
    <section className="sheet" aria-labelledby="ubah">
      <header>
        <h2 id="ubah">{words.title}</h2>
      </header>
      <form
        className="form"
        noValidate
        lang={language}
        onSubmit={(event) => {
          event.preventDefault();
          if (check() && !busy) onSend(now, reason.trim());
        }}
        onKeyDown={(event) => {
          // A long form is sent by its button only (SCREENS §10).
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
        }}
      >
        <ErrorSummary title={words.cannot} problems={problems} />
        {refusal?.code === 'ENTRY_CHANGED' && (
          <button type="button" className="btn" onClick={onReload}>
            {words.reload}
          </button>
        )}
        <p className="small muted">{words.says}</p>
        {fields.map((field) => (
          <Field
            key={field.key}
            field={field}
            id={idOf(field.key)}
            value={now[field.key] ?? ''}
            error={textOf(field.key)}
            onChange={(value) => setNow({ ...now, [field.key]: value })}
          />
        ))}
        <InputField
          id={idOf('reason')}
          label={words.reason}
          help={words.reasonHelp}
          autoComplete="off"
          value={reason}
          onChange={setReason}
          error={textOf('reason')}
        />
        <div className="actions">
          <button type="submit" className="btn primary" disabled={busy}>
            {busy ? words.saving : words.save}
          </button>
          <button type="button" className="btn quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      </form>
    </section>
  );
}

interface FieldProps {
  field: EditField;
  id: string;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
}

function Field({ field, id, value, error, onChange }: FieldProps) {
  const words = useWords(editWords);
  const { label, kind, options, help } = field;
  if (kind === 'choice' || kind === 'yesNo') {
    const yesNo = [
      { value: '', label: words.unknown },
      { value: 'true', label: words.yes },
      { value: 'false', label: words.no },
    ];
    return (
      <SelectField
        id={id}
        label={label}
        value={value}
        options={options ?? yesNo}
        onChange={onChange}
        {...(help ? { help } : {})}
      />
    );
  }
  return (
    <InputField
      id={id}
      label={label}
      type={kind === 'day' ? 'date' : 'text'}
      {...(kind === 'number' ? { inputMode: 'numeric' as const } : {})}
      value={value}
      onChange={onChange}
      error={error}
      optional
      autoComplete="off"
      {...(help ? { help } : {})}
    />
  );
}
