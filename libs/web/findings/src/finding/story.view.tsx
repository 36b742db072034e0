import { Link } from 'react-router';
import { type FindingDetailFragment } from '@monev/contracts';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { findingWords } from '../findings.words';

/** The answers that speak for a finding, then everything that happened to it, oldest first. */
export function StoryView({ finding }: { finding: FindingDetailFragment }) {
  const words = useWords(findingWords);
  const { formats, said } = useUi();
  return (
    <>
      <section className="sheet" aria-labelledby="bukti">
        <header>
          <h2 id="bukti">{words.evidence}</h2>
          {finding.visit && (
            <Link className="small" to={`/kunjungan/${finding.visit.id}`}>
              {words.fromVisit} {finding.visit.visitNo}
            </Link>
          )}
        </header>
        {finding.evidence.length === 0 && <p className="says">{words.evidenceNone}</p>}
        <ul className="steps">
          {finding.evidence.map(({ question, row, statement }) => (
            <li key={`${question} ${row}`}>
              <p>{said(statement)}</p>
              <p className="small muted">
                {question}
                {row !== null && `, ${words.row(formats.number(row))}`}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="sheet" aria-labelledby="perjalanan">
        <header>
          <h2 id="perjalanan">{words.timeline}</h2>
        </header>
        <ol className="steps">
          {finding.timeline.map((step) => (
            <li key={step.seq}>
              <p className="small muted">
                {formats.moment(step.at, finding.region.code)} · {words.states[step.toState]}
              </p>
              <p>
                <b>{words.events[step.event]}</b>
              </p>
              <p className="small">
                {step.actorName}
                {step.note && `: ${step.note}`}
              </p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
