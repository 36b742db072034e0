import { type FormEvent, useState } from 'react';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { SetTargetDocument } from '@monev/contracts';
import { ErrorSummary, InputField, type RegionStepShape, shortName } from '@monev/ui';
import { toldError, useLanguage, useWords } from '@monev/web-kit';
import { howMuchWords } from './how-much.words';

interface Props {
  code: string;
  region: RegionStepShape;
  period: string;
  onSaved: () => void;
}

const FIELDS = ['quarter', 'green', 'amber', 'reason'] as const;
type Field = (typeof FIELDS)[number];

/** A target of a region from a quarter on; the server says what is wrong with it, at the field. */
export function TargetFormContainer({ code, region, period, onSaved }: Props) {
  const words = useWords(howMuchWords);
  const { language } = useLanguage();
  const client = useApolloClient();
  const [set, { loading }] = useMutation(SetTargetDocument);
  const [values, setValues] = useState<Record<Field, string>>({
    quarter: quarterOf(period),
    green: '',
    amber: '',
    reason: '',
  });
  const [fault, setFault] = useState<{ field: Field | null; text: string } | null>(null);
  const [saved, setSaved] = useState(false);
  const write = (field: Field) => (value: string) => {
    setSaved(false);
    setValues((now) => ({ ...now, [field]: value }));
  };
  const send = async () => {
    setFault(null);
    try {
      const [green, amber] = [values.green.trim() || null, values.amber.trim() || null];
      const { quarter, reason } = values;
      await set({ variables: { input: { code, region: region.code, quarter, green, amber, reason } } });
      setSaved(true);
      setValues((now) => ({ ...now, green: '', amber: '', reason: '' }));
      await client.refetchQueries({ include: 'active' });
      onSaved();
    } catch (error) {
      const told = toldError(error as Error, language);
      const field = FIELDS.find((one) => told.field === `input.${one}`) ?? null;
      setFault({ field, text: told.message });
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const errorOf = (field: Field) => (fault?.field === field ? fault.text : null);
  return (
    <form className="form target-form" onSubmit={onSubmit} noValidate aria-labelledby="target-baru">
      <h3 id="target-baru">{words.setTitle}</h3>
      <p className="small muted">{words.setFor(shortName(region.name))}</p>
      <ErrorSummary
        title={words.faults}
        problems={fault ? [{ fieldId: fault.field ? `target-${fault.field}` : null, text: fault.text }] : []}
      />
      <InputField
        id="target-quarter"
        label={words.quarter}
        value={values.quarter}
        onChange={write('quarter')}
        error={errorOf('quarter')}
        exact
      />
      <InputField
        id="target-green"
        label={words.greenLabel}
        value={values.green}
        onChange={write('green')}
        error={errorOf('green')}
        help={words.decimalHelp}
        optional
        exact
      />
      <InputField
        id="target-amber"
        label={words.amberLabel}
        value={values.amber}
        onChange={write('amber')}
        error={errorOf('amber')}
        optional
        exact
      />
      <InputField
        id="target-reason"
        label={words.reasonLabel}
        value={values.reason}
        onChange={write('reason')}
        error={errorOf('reason')}
        maxLength={500}
      />
      <p className="actions">
        <button type="submit" className="btn primary" disabled={loading}>
          {words.save}
        </button>
        <span role="status">{saved ? words.saved : ''}</span>
      </p>
    </form>
  );
}

/** The quarter that a period lies in, or begins with. */
function quarterOf(period: string): string {
  if (period.includes('Q')) return period;
  const month = Number(period.slice(5, 7) || '1');
  return `${period.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
}
