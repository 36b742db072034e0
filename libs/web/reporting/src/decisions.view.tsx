import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type KadisData, type KadisLinks } from './kadis-data';
import { kadisWords } from './kadis.words';

/** What one person asked for and another decides; the three that wait longest. */
export function Decisions({ summary, links }: { summary: KadisData; links: KadisLinks }) {
  const words = useWords(kadisWords);
  const { said, formats } = useUi();
  return (
    <section aria-labelledby="menunggu-keputusan">
      <h2 id="menunggu-keputusan">
        {words.decisions} <span>{words.overdueAll(formats.number(summary.waiting))}</span>
      </h2>
      <ul className="kadis-card kadis-rows">
        {summary.decisions.map(({ title, about, findingId }) => {
          const to = links.finding(findingId);
          return (
            <li key={`${findingId} ${title.idn}`}>
              <div>
                {to === null ? <b>{said(title)}</b> : <a href={to}>{said(title)}</a>}
                <p>{said(about)}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
