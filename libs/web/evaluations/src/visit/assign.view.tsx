import { useId, useState } from 'react';
import { type MonevOfficersQuery } from '@monev/contracts';
import { SMALLEST_TEAM } from '@monev/domain/evaluations';
import { type ToldError, useWords } from '@monev/web-kit';
import { evaluationWords } from '../evaluations.words';
import { OfficerChoice } from './officer-choice.view';

/** Letters a reason must have, as the server counts. */
const LEAST_REASON = 5;

interface Props {
  officers: MonevOfficersQuery['monevOfficers'];
  /** Who has the visit now; nobody: it is given for the first time, without a reason. */
  present: readonly string[];
  busy: boolean;
  told: ToldError | null;
  onAssign: (memberIds: string[], reason: string | null) => void;
}

/** Gives a planned visit to its team, or to another one with the reason written down. */
export function AssignView({ officers, present, busy, told, onAssign }: Props) {
  const words = useWords(evaluationWords);
  const id = useId();
  const [chosen, setChosen] = useState<readonly string[]>(present);
  const [reason, setReason] = useState('');
  const changes = present.length > 0;
  const title = changes ? words.reassign : words.assign;
  const lack =
    chosen.length < SMALLEST_TEAM
      ? words.assignFew
      : changes && reason.trim().length < LEAST_REASON
        ? words.reasonNeeded
        : null;
  const body = (
    <>
      <p className="small muted">{officers.length === 0 ? words.officersNone : words.assignSay}</p>
      <OfficerChoice officers={officers} chosen={chosen} onChange={setChosen} />
      {changes && (
        <div className="fld input">
          <label htmlFor={id}>{words.reason}</label>
          <textarea id={id} rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
      )}
      {told && (
        <p className="note bad" role="alert">
          {told.message}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className={changes ? 'btn' : 'btn primary'}
          disabled={busy || lack !== null}
          aria-describedby={lack ? `${id}-kurang` : undefined}
          onClick={() => onAssign([...chosen], changes ? reason.trim() : null)}
        >
          {busy ? words.busy : title}
        </button>
        {lack && (
          <span id={`${id}-kurang`} className="small muted">
            {lack}
          </span>
        )}
      </div>
    </>
  );
  if (changes) {
    return (
      <details className="sheet folded">
        <summary>{title}</summary>
        {body}
      </details>
    );
  }
  return (
    <section className="sheet" aria-labelledby="tugaskan">
      <header>
        <h2 id="tugaskan">{title}</h2>
      </header>
      {body}
    </section>
  );
}
