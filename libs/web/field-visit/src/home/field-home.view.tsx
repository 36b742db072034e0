import { Link } from 'react-router';
import { type FieldVisitLineFragment } from '@monev/contracts';
import { EmptyState, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type Draft } from '../draft/draft';
import { type Progress } from '../draft/drafts-progress';
import { fieldWords } from '../field.words';

const MINUTE_MS = 60_000;
const UNFILED = ['ASSIGNED', 'IN_PROGRESS', 'RETURNED'];

interface Props {
  visits: readonly FieldVisitLineFragment[];
  drafts: readonly Draft[];
  /** By visit; empty until it is counted. */
  progress: ReadonlyMap<string, Progress>;
  now: Date;
}

/** Unsent first, then what is to be filed by day, then what was filed. */
export function FieldHomeView({ visits, drafts, progress, now }: Props) {
  const words = useWords(fieldWords);
  const { formats } = useUi();
  const toFile = visits.filter(({ state }) => UNFILED.includes(state));
  toFile.sort((a, b) => a.plannedOn.localeCompare(b.plannedOn));
  const filed = visits.filter(({ state }) => state === 'SUBMITTED' || state === 'VERIFIED');
  const head =
    toFile.length > 0 ? words.head(formats.number(toFile.length)) : visits.length > 0 ? words.headDone : words.headNone;
  return (
    <div className="field-home">
      <h1 className="lede">{head}</h1>
      <Unsent drafts={drafts} now={now} />
      {visits.length === 0 && <EmptyState title={words.noneTitle} hint={words.noneHint} />}
      {toFile.length > 0 && (
        <section aria-labelledby="perlu-diisi">
          <h2 id="perlu-diisi">{words.toFile}</h2>
          <ul className="jobs">
            {toFile.map((visit) => (
              <li key={visit.id}>
                <Link to={`/lapangan/${visit.id}`}>
                  <VisitLines visit={visit} />
                  <span className="st">{progressText(visit)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {filed.length > 0 && (
        <section aria-labelledby="sudah-dikirim">
          <h2 id="sudah-dikirim">{words.filed}</h2>
          <ul className="jobs">
            {filed.map((visit) => (
              <li key={visit.id}>
                <Link to={`/kunjungan/${visit.id}`}>
                  <VisitLines visit={visit} />
                  <span className="st">{words.state[visit.state]}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );

  function progressText(visit: FieldVisitLineFragment): string {
    if (visit.state === 'RETURNED') return words.returned;
    const far = progress.get(visit.id);
    return far ? words.goOn(formats.number(far.answered), formats.number(far.asked)) : words.state[visit.state];
  }
}

function VisitLines({ visit }: { visit: FieldVisitLineFragment }) {
  const words = useWords(fieldWords);
  const { formats } = useUi();
  return (
    <>
      <b>{visit.subject.name ?? visit.subject.number ?? visit.visitNo}</b>
      <span>
        {visit.region.name} · {words.plannedOn(formats.day(visit.plannedOn))}
      </span>
    </>
  );
}

/** How many filings did not reach the server, and how long the oldest has waited. */
function Unsent({ drafts, now }: { drafts: readonly Draft[]; now: Date }) {
  const words = useWords(fieldWords);
  const { formats } = useUi();
  const unsent = drafts
    .flatMap(({ unsentSince, visitId }) => (unsentSince === null ? [] : [{ since: unsentSince, visitId }]))
    .sort((a, b) => a.since.localeCompare(b.since));
  const oldest = unsent[0];
  if (!oldest) return null;
  const minutes = Math.max(1, Math.round((now.getTime() - new Date(oldest.since).getTime()) / MINUTE_MS));
  const age =
    minutes < 60 ? words.minutes(formats.number(minutes)) : words.hours(formats.number(Math.floor(minutes / 60)));
  return (
    <div className="unsent" role="status">
      <p className="cnt">{formats.number(unsent.length)}</p>
      <div>
        <b>{words.unsent}</b>
        <p>{words.unsentAge(age)}</p>
      </div>
      <Link className="fb" to={`/lapangan/${oldest.visitId}?langkah=periksa`}>
        {words.unsentOpen}
      </Link>
    </div>
  );
}
