import { type VisitDetailFragment } from '@monev/contracts';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { evaluationWords } from '../evaluations.words';

/** Who filed, when, and what the server holds of it. */
export function FilingView({ visit }: { visit: VisitDetailFragment }) {
  const words = useWords(evaluationWords);
  const { formats, said } = useUi();
  const filed = visit.submission;
  if (!filed) return null;
  const { code } = visit.region;
  const facts: readonly [string, string][] = [
    [words.filedBy, filed.filedBy?.name ?? words.notYet],
    [words.observed, formats.moment(filed.observedAt, code)],
    [words.received, formats.moment(filed.receivedAt, code)],
    [words.revision, formats.number(filed.revision)],
    [words.photos, words.photosSay(formats.number(filed.photosReceived), formats.number(filed.photosExpected))],
    [words.signature, filed.signature.kind === 'SIGNED' ? words.signed : words.refused(filed.signature.reason ?? '')],
    [words.hash, (filed.contentHash.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join(' ')],
    ...(visit.verifiedBy && visit.verifiedAt
      ? ([[words.verifiedBy, `${visit.verifiedBy.name}, ${formats.moment(visit.verifiedAt, code)}`]] as const)
      : []),
  ].map(([term, value]) => [term ?? '', value ?? '']);
  return (
    <section className="sheet" aria-labelledby="isian">
      <header>
        <h2 id="isian">{words.filing}</h2>
      </header>
      {filed.isClockOff && <p className="note warn">{words.clockOff}</p>}
      <dl className="filing">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {filed.warnings.length > 0 && (
        <>
          <h3>{words.warnings}</h3>
          <ul className="work">
            {filed.warnings.map(({ code: check, question, message, reason }) => (
              <li key={`${check} ${question ?? ''}`}>
                <p>{said(message)}</p>
                {reason && <p className="small muted">{words.reasonGiven(reason)}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
