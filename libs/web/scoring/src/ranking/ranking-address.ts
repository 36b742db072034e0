import { type Grade, type RankingOrder, RANKING_ORDERS } from '@monev/domain/scoring';

/** How a ranking is ordered and narrowed; kept in the address, so that a view can be sent on and downloaded as it is. */
export interface RankingView {
  readonly order: RankingOrder;
  /** None: all. */
  readonly grades: readonly Grade[];
}

const NAMES = { order: 'urut', grades: 'nilai' } as const;
const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E'];

export function readRankingView(params: URLSearchParams): RankingView {
  const grades = (params.get(NAMES.grades) ?? '').split(',');
  return {
    order: RANKING_ORDERS.find((one) => one === params.get(NAMES.order)) ?? 'RANK',
    grades: GRADES.filter((grade) => grades.includes(grade)),
  };
}

/** The address with the view changed; what is usual is left out. */
export function writeRankingView(params: URLSearchParams, { order, grades }: RankingView): URLSearchParams {
  const next = new URLSearchParams(params);
  if (order === 'RANK') next.delete(NAMES.order);
  else next.set(NAMES.order, order);
  if (grades.length === 0) next.delete(NAMES.grades);
  else next.set(NAMES.grades, grades.join(','));
  return next;
}

/** Address of the same ranking as a workbook. */
export function rankingFileHref(
  asked: { kind: string; region: string; quarter: string; language: string } & RankingView,
): string {
  const { order, grades, ...place } = asked;
  const query = new URLSearchParams({ ...place, order, ...(grades.length > 0 && { grades: grades.join(',') }) });
  return `/api/scores/ranking.xlsx?${query.toString()}`;
}
