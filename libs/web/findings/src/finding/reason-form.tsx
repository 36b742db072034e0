import { useId, useState } from 'react';
import { useWords } from '@monev/web-kit';
import { findingWords } from '../findings.words';

/** Letters a reason must have, as the server counts. */
const LEAST_REASON = 5;

interface Props {
  button: string;
  label: string;
  needed: string;
  busy: boolean;
  onSend: (reason: string) => void;
}

/** A step that wants its reason written down, folded away until it is wanted. */
export function ReasonForm({ button, label, needed, busy, onSend }: Props) {
  const words = useWords(findingWords);
  const id = useId();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState(false);
  return (
    <details className="fold">
      <summary>{button}</summary>
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
        <button type="submit" className="btn primary" disabled={busy}>
          {busy ? words.busy : button}
        </button>
      </form>
    </details>
  );
}
