import { type Period } from '@monev/kernel';
import { type RegionRow } from '@monev/domain/registry';
import { regionStepOf, subjectType, wordingType } from '@monev/server-kit';
import { definitionType } from '../types/indicator-definition.type';
import { type IndicatorRanking, type RankedSubject } from './indicator-ranking.service';
import { type RankingView, pageAfter, viewOf } from './ranking-page';
import { type IndicatorRankingType, type RankedSubjectType } from './ranking.types';

/** One page of a ranking as the API tells it. */
export function rankingType(
  { definition, kind, kinds, ranked, regions }: IndicatorRanking,
  period: Period,
  view: RankingView,
  { first, after }: { first: number; after: string | null },
): IndicatorRankingType {
  const shown = viewOf(ranked, view);
  const page = pageAfter(shown, first, after);
  return {
    ...{ definition: definitionType(definition, period), kind, kinds, totalCount: shown.length },
    withFigure: shown.filter(({ result }) => result.value !== null).length,
    endCursor: page.endCursor,
    hasNextPage: page.hasNextPage,
    nodes: page.nodes.map((one) => rankedType(one, regions)),
  };
}

function rankedType(
  { subject, result, rank }: RankedSubject,
  regions: ReadonlyMap<string, RegionRow>,
): RankedSubjectType {
  const region = subject.regionCode === null ? undefined : regions.get(subject.regionCode);
  const { value, status, colour, rowsUsed, partial, provisional, reason } = result;
  return {
    ...{ subject: subjectType(subject, subject), region: region ? regionStepOf(region) : null },
    ...{ rankFrom: rank?.from ?? null, rankTo: rank?.to ?? null },
    ...{ value, status, colour, rowsUsed, partial, provisional },
    numerator: result.numerator?.toString() ?? null,
    denominator: result.denominator?.toString() ?? null,
    reason: reason && wordingType(reason),
  };
}
