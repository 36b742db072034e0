import { Link } from 'react-router';
import { Status, useUi } from '@monev/ui';
import { useSession, useWords } from '@monev/web-kit';
import { nameOf } from './headline';
import { type Card } from './losses';
import { cardWords } from './scorecard.words';

type Step = Card['recommendations'][number]['step'];

/** The steps of SCORING §4–§6 from the mildest to the hardest. */
const LADDERS = {
  SUPPLIER: ['FEEDBACK_LETTER', 'COACHING', 'SP1', 'SP2', 'SP3'],
  E_WARONG: ['COACHING', 'SP1', 'RECOMMEND_DEACTIVATION'],
  BANK_AGENT: ['REPORT_TO_BANK'],
} as const satisfies Record<string, readonly Step[]>;

/** What the rules propose, as drafts that a person signs: nothing takes effect by itself (BR-25). */
export function StepsView({ card }: { card: Card }) {
  const words = useWords(cardWords);
  const proposed = new Set<Step>(card.recommendations.map(({ step }) => step));
  const ladder = LADDERS[card.subject.kind as keyof typeof LADDERS];
  return (
    <section className="sheet" aria-labelledby="usulan">
      <header>
        <h2 id="usulan">{words.steps}</h2>
        {proposed.size > 0 && <Status kind="part">{words.draft}</Status>}
      </header>
      <ol className="ladder">
        {ladder.map((step) => (
          <li
            key={step}
            className={proposed.has(step) ? 'now' : undefined}
            aria-current={proposed.has(step) ? 'step' : undefined}
          >
            <b>{words.stepNames[step]}</b>
            <span>{proposed.has(step) ? words.proposed : words.stepWhen[step]}</span>
          </li>
        ))}
      </ol>
      {card.recommendations.length === 0 && <p className="says">{words.noStep}</p>}
      <div className="drafts">
        {card.recommendations.map((one) => (
          <Draft key={one.step} draft={one} card={card} />
        ))}
      </div>
      <p className="note">{words.adviceOnly}</p>
      <p className="small muted steps-note">{words.notKept}</p>
    </section>
  );
}

function Draft({ draft, card }: { draft: Card['recommendations'][number]; card: Card }) {
  const words = useWords(cardWords);
  const { formats, said } = useUi();
  const { may } = useSession();
  const { step, addressee, dueInDays, reviewInDays, waitsForCoaching, grounds } = draft;
  const isLetter = ['SP1', 'SP2', 'SP3'].includes(step);
  return (
    <div>
      <h3>{words.stepNames[step]}</h3>
      <dl className="kv">
        <dt>{words.grounds}</dt>
        <dd>
          {said(grounds)}
          {card.criticalFindings.map(({ findingId, findingNo }) => (
            <span key={findingId}>
              {' '}
              {may('Query.finding') ? <Link to={`/temuan/${findingId}`}>{findingNo}</Link> : findingNo}
            </span>
          ))}
        </dd>
        <dt>{words.to}</dt>
        <dd>{addressee === 'SUBJECT' ? nameOf(card) : words.addressees[addressee]}</dd>
        {dueInDays !== null && (
          <>
            <dt>{words.due}</dt>
            <dd>
              {words.days(formats.number(dueInDays))}
              {reviewInDays !== null && `; ${words.review(formats.number(reviewInDays))}`}
            </dd>
          </>
        )}
        {waitsForCoaching && (
          <>
            <dt>{words.condition}</dt>
            <dd>{words.coachingFirst}</dd>
          </>
        )}
        {isLetter && (
          <>
            <dt>{words.lapses}</dt>
            <dd>{words.lapsesSays}</dd>
            <dt>{words.appeal}</dt>
            <dd>{words.appealSays}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
