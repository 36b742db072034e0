import { gradeCounts, parametersFor } from '@monev/domain/scoring';
import { regionStepOf, subjectType } from '@monev/server-kit';
import { gapsOf } from './evidence-gaps';
import { type RankedScore, type RegionRanking } from './ranking.service';
import { rollingOf } from './rolling';
import { evidenceGapType } from './types/evidence-gap.type';
import { parametersType } from './types/parameters.type';
import { type RankRangeType, type RankedSubjectType, type ScoreRankingType } from './types/ranking.type';
import { scoreResultType } from './types/score.type';

export function rankingType(found: RegionRanking): ScoreRankingType {
  const { kind, quarter, region, ranking, scoredQuarters, newestRated } = found;
  const of = ranking.ranked.length;
  const rowOf = (one: RankedScore, rank: RankRangeType | null): RankedSubjectType => ({
    subject: subjectType({ kind, id: one.id }, { ...one.subject, kind }),
    rank,
    score: one.stored && scoreResultType(one.stored),
    rolling: rollingOf(quarter, one.history),
    missing: rank === null && one.stored ? gapsOf(one.stored).map(evidenceGapType) : [],
  });
  const parameters = parametersFor(quarter);
  return {
    ...{ kind, quarter },
    region: regionStepOf(region),
    ranked: ranking.ranked.map(({ from, to, subject }) => rowOf(subject, { from, to, of })),
    unranked: ranking.unranked.map((one) => rowOf(one, null)),
    gradeCounts: gradeCounts(ranking.ranked.map(({ subject }) => ({ grade: subject.stored?.score.grade ?? null }))),
    scoredQuarters: [...scoredQuarters],
    newestRated,
    parameters: parameters && parametersType(parameters),
  };
}
