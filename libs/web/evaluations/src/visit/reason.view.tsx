import { useId, useState } from 'react';
import { type ToldError, useWords } from '@monev/web-kit';
import { evaluationWords } from '../evaluations.words';

/** Letters a reason must have, as the server counts. */
const LEAST_REASON = 5;

interface Props {
  title: string;
  label: string;
  needed: string;
  busy: boolean;
  told: ToldError | null;
  onSend: (reason: string) => void;
}

/** A step that wants its reason written down, folded away until it is wanted. */
export function ReasonView({ title, label, needed, busy, told, onSend }: Props) {
  const words = useWords(evaluationWords);
  const id = useId();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState(false);
  return (
    <details className="sheet folded">
      <summary>{title}</summary>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const isShort = reason.trim().length < LEAST_REASON;
          setFault(isShort);
          if (!isShort && !busy) onSend(reason.trim());
        }}
      >
        <div className={fault ? 'fld input faulty' : 'fld input'}>
          <label htmlFor={id}>{label}</label>
          <textarea
            id={id}
            rows={3}
            value={reason}
            aria-invalid={fault || undefined}
            aria-describedby={fault ? `${id}-error` : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
          {fault && (
            <span id={`${id}-error`} className="fault" role="alert">
              {needed}
            </span>
          )}
        </div>
        {told && (
          <p className="note bad" role="alert">
            {told.message}
          </p>
        )}
        <button type="submit" className="btn" disabled={busy}>
          {busy ? words.busy : title}
        </button>
      </form>
    </details>
  );
}
