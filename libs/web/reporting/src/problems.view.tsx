import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { Emphasised } from './emphasised';
import { type KadisData, type KadisLinks, type KadisProblemData } from './kadis-data';
import { kadisWords } from './kadis.words';

/** Three sentences, worst first; fewer when less is wrong, and then it says so. */
export function Problems({ summary, links }: { summary: KadisData; links: KadisLinks }) {
  const words = useWords(kadisWords);
  const { said } = useUi();
  return (
    <section aria-labelledby="tiga-masalah">
      <h2 id="tiga-masalah">{words.threeProblems}</h2>
      <div className="kadis-card">
        <ol className="kadis-problems">
          {summary.problems.map((problem) => (
            <li key={problem.rule}>
              <p>
                <Emphasised sentence={problem.sentence} as="b" />
              </p>
              <ProblemLink problem={problem} links={links} />
            </li>
          ))}
        </ol>
        {summary.noMoreProblems && <p className="kadis-quiet">{said(summary.noMoreProblems)}</p>}
      </div>
    </section>
  );
}

function ProblemLink({ problem, links }: { problem: KadisProblemData; links: KadisLinks }) {
  const words = useWords(kadisWords);
  const { indicatorCode, findingId, subjectId, subjectKind } = problem;
  const [to, label] =
    findingId !== null
      ? [links.finding(findingId), words.seeFinding]
      : subjectId !== null && subjectKind !== null
        ? [links.score(subjectKind, subjectId), words.seeScore]
        : [indicatorCode === null ? null : links.indicator(indicatorCode), words.seeIndicator];
  if (to === null) return null;
  return (
    <a className="kadis-more noprint" href={to}>
      {label} ›
    </a>
  );
}
