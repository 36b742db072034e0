import { type Grade } from '../parameters/scoring-parameters';
import { byName } from './rank-by-intervals';

/** Ways to order a ranking, for the page and its download alike. */
export const RANKING_ORDERS = ['RANK', 'NAME', 'SCORE', 'COVERAGE'] as const;
export type RankingOrder = (typeof RANKING_ORDERS)[number];

/** What ordering and narrowing need of a row. */
export interface OrderedRow {
  readonly id: string;
  readonly name: string;
  readonly finalScore: number | null;
  readonly coveragePct: number | null;
  readonly grade: Grade | null;
}

/**
 * The rows with one of the grades (none given: all), in the order asked. Ranks and scores from the best, coverage from the
 * least, for who lacks evidence comes first there; equal rows by name.
 */
export function orderedRanking<Row extends OrderedRow>(
  rows: readonly Row[],
  order: RankingOrder,
  grades: readonly Grade[] = [],
): Row[] {
  const kept = rows.filter(({ grade }) => grades.length === 0 || (grade !== null && grades.includes(grade)));
  switch (order) {
    case 'RANK':
      return kept;
    case 'NAME':
      return kept.sort(byName);
    case 'SCORE':
      return kept.sort((a, b) => (b.finalScore ?? -1) - (a.finalScore ?? -1) || byName(a, b));
    case 'COVERAGE':
      return kept.sort((a, b) => (a.coveragePct ?? -1) - (b.coveragePct ?? -1) || byName(a, b));
  }
}

/** How many rows hold each grade, best first; grades nobody holds are left out. */
export function gradeCounts(rows: readonly Pick<OrderedRow, 'grade'>[]): { grade: Grade; count: number }[] {
  const counts = new Map<Grade, number>();
  for (const { grade } of rows) if (grade) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return [...counts].map(([grade, count]) => ({ grade, count })).sort((a, b) => (a.grade < b.grade ? -1 : 1));
}
