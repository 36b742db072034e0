import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type KadisData, type KadisLinks } from './kadis-data';
import { kadisWords } from './kadis.words';

/** Follow-ups after their day: the three latest, the rest in one line. */
export function Overdue({ summary, links }: { summary: KadisData; links: KadisLinks }) {
  const words = useWords(kadisWords);
  const { said, formats } = useUi();
  const { overdue, overdueTotal, overdueOthers } = summary;
  const all = links.findings();
  return (
    <section aria-labelledby="terlambat">
      <h2 id="terlambat">
        {words.overdue} {overdueTotal > 0 && <span>{words.overdueAll(formats.number(overdueTotal))}</span>}
      </h2>
      <ul className="kadis-card kadis-rows">
        {overdue.map((line) => {
          const to = links.finding(line.findingId);
          return (
            <li key={`${line.findingId} ${line.dueOn} ${line.title.idn}`}>
              <div>
                {to === null ? <b>{said(line.title)}</b> : <a href={to}>{said(line.title)}</a>}
                <p>{line.owner}</p>
              </div>
              <span className="kadis-days">{said(line.late)}</span>
            </li>
          );
        })}
        {overdueOthers && (
          <li>
            <div>{all === null ? said(overdueOthers) : <a href={all}>{said(overdueOthers)}</a>}</div>
          </li>
        )}
        {overdueTotal === 0 && <li className="kadis-quiet">{words.nothingOverdue}</li>}
      </ul>
    </section>
  );
}
