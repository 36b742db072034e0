import { type BatchDetailFragment } from '@monev/contracts';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

/** Why rows were set aside and warnings accepted, as the file keeps it. */
export function DecisionsView({ decisions }: { decisions: BatchDetailFragment['decisions'] }) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  if (decisions.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="alasan">
      <header>
        <h2 id="alasan">{words.decisions}</h2>
      </header>
      <ul className="plain-list">
        {decisions.map(({ code, row, reason, decidedBy }, index) => (
          <li key={`${code} ${row} ${index}`}>
            <p>{reason}</p>
            <p className="small muted">
              {words.decisionOf(code, decidedBy)}
              {row !== null && `, ${words.decisionRow(formats.number(row))}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
