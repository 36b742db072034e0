import { useState } from 'react';
import { type MonevOfficersQuery } from '@monev/contracts';
import { type ToldError, useWords } from '@monev/web-kit';
import { evaluationWords } from '../evaluations.words';

const SMALLEST_TEAM = 2;

interface Props {
  officers: MonevOfficersQuery['monevOfficers'];
  busy: boolean;
  told: ToldError | null;
  onAssign: (memberIds: string[]) => void;
}

/** Gives a planned visit to its team. */
export function AssignView({ officers, busy, told, onAssign }: Props) {
  const words = useWords(evaluationWords);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const few = chosen.length < SMALLEST_TEAM;
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <section className="sheet" aria-labelledby="tugaskan">
      <header>
        <h2 id="tugaskan">{words.assign}</h2>
      </header>
      <p className="small muted">{officers.length === 0 ? words.officersNone : words.assignSay}</p>
      <ul className="work">
        {officers.map(({ id, name, agency }) => (
          <li key={id}>
            <label className="tick">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>
                {name} {agency && <small className="muted">{agency}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {told && (
        <p className="note bad" role="alert">
          {told.message}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="btn primary"
          disabled={busy || few}
          aria-describedby={few ? 'tim-kurang' : undefined}
          onClick={() => onAssign([...chosen])}
        >
          {busy ? words.busy : words.assign}
        </button>
        {few && (
          <span id="tim-kurang" className="small muted">
            {words.assignFew}
          </span>
        )}
      </div>
    </section>
  );
}
