import { type Card } from './losses';

export type HistoryPoint = Card['history'][number];

/** The axis begins at the grades unless somebody stood below them; lines may be cut when it is said (SCREENS §6). */
export function axisFrom(points: readonly HistoryPoint[]): number {
  const values = points.flatMap(({ finalScore, rolling, peers }) => [finalScore, rolling, peers?.median ?? null]);
  return values.some((value) => value !== null && value < 40) ? 0 : 40;
}

/** Stretches of points that follow each other with a value each: a missing quarter breaks the line. */
export function stretchesOf(
  points: readonly HistoryPoint[],
  valueOf: (point: HistoryPoint) => number | null,
): { readonly index: number; readonly value: number }[][] {
  const stretches: { index: number; value: number }[][] = [[]];
  points.forEach((point, index) => {
    const value = valueOf(point);
    if (value === null) stretches.push([]);
    else stretches.at(-1)?.push({ index, value });
  });
  return stretches.filter(({ length }) => length > 0);
}
