import { type ReactNode } from 'react';
import { type RankedSubjectFieldsFragment, type RankingFieldsFragment } from '@monev/contracts';
import { orderedRanking } from '@monev/domain/scoring';
import { EmptyState, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { RankedTable } from './ranked-table.view';
import { type RankingView as View, rankingFileHref } from './ranking-address';
import { rankingWords } from './ranking.words';
import { UnrankedTable } from './unranked-table.view';

interface Props {
  ranking: RankingFieldsFragment;
  view: View;
  filters: ReactNode;
}

/** Ranks only what evidence separates; who cannot be rated stands apart, without a rank. */
export function RankingView({ ranking, view, filters }: Props) {
  const words = useWords(rankingWords);
  const { formats, language } = useUi();
  const { kind, quarter, region, parameters } = ranking;
  const ordered = orderedRanking(ranking.ranked.map(rowOf), view.order, view.grades);
  const all = ranking.ranked.length + ranking.unranked.length;
  const file = rankingFileHref({ kind, region: region.code, quarter, language, ...view });
  return (
    <>
      <h1 className="lede">
        {words.headline(
          words.titles[kind].toLowerCase(),
          formats.number(ranking.ranked.length),
          formats.number(all),
          formats.period(quarter),
          region.name,
        )}
      </h1>
      {parameters && (
        <p className="asof">
          <span>{words.weights(parameters.version, parameters.proposal)}</span>
        </p>
      )}
      <p className="says">{words.advice}</p>
      {filters}
      {ranking.scoredQuarters.length === 0 ? (
        <EmptyState title={words.empty} hint={words.emptyHint} />
      ) : (
        <div className="stack ranking-sheet">
          <section className="sheet" aria-labelledby="peringkat">
            <header>
              <h2 id="peringkat">
                {words.ranked}, {formats.period(quarter)}
              </h2>
              <a className="noprint" href={file} download>
                {words.download}
              </a>
            </header>
            {ranking.ranked.length === 0 ? (
              <p className="says">{words.noneRanked}</p>
            ) : (
              <>
                <p className="says">
                  {words.grades(
                    ranking.gradeCounts
                      .map(({ grade, count }) => words.gradeCount(formats.number(count), grade))
                      .join(', '),
                    formats.number(ranking.ranked.length),
                  )}{' '}
                  {words.how}
                </p>
                {ordered.length === 0 ? (
                  <p className="note">{words.noneOfGrade}</p>
                ) : (
                  <RankedTable kind={kind} quarter={quarter} rows={ordered.map(({ of }) => of)} />
                )}
                <p className="foot">{words.legend}</p>
              </>
            )}
          </section>
          {ranking.unranked.length > 0 && <UnrankedTable kind={kind} quarter={quarter} subjects={ranking.unranked} />}
        </div>
      )}
    </>
  );
}

function rowOf(of: RankedSubjectFieldsFragment) {
  const { subject, score } = of;
  return {
    of,
    id: subject.id,
    name: subject.name ?? subject.number ?? '',
    finalScore: score?.finalScore ?? null,
    coveragePct: score?.evidenceCoveragePct ?? null,
    grade: score?.grade ?? null,
  };
}
