import { Link } from 'react-router';
import { Status, useUi } from '@monev/ui';
import { useSession, useWords } from '@monev/web-kit';
import { type Card } from './losses';
import { cardWords } from './scorecard.words';

/** What stands between this score and the next level of confidence, and what to do about it. */
export function MissingView({ card }: { card: Card }) {
  const words = useWords(cardWords);
  const { said } = useUi();
  const { may } = useSession();
  if (card.missing.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="kurang">
      <header>
        <h2 id="kurang">{words.missing}</h2>
      </header>
      <p className="says small">{words.missingNote}</p>
      <ul className="gaps">
        {card.missing.map(({ says, todo }) => (
          <li key={says.idn}>
            <Status kind="none">{said(says)}</Status>
            <span>{said(todo)}</span>
          </li>
        ))}
      </ul>
      {may('Mutation.planVisit') && card.subject.kind !== 'BANK_AGENT' && (
        <p className="foot noprint">
          <Link to="/kunjungan/rencana">{words.plan}</Link>
        </p>
      )}
    </section>
  );
}
