/** What a ranking needs of a scored subject. */
export interface Rankable {
  readonly id: string;
  readonly name: string;
  readonly published: boolean;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

/** The ranks a subject may hold: those surely better stand before `from`, those surely worse after `to`. */
export interface Ranked<T> {
  readonly from: number;
  readonly to: number;
  readonly subject: T;
}

export interface Ranking<T> {
  /** By the middle of the range, then by name: no order is made where evidence makes none. */
  readonly ranked: readonly Ranked<T>[];
  /** Not published: no rank, by name. */
  readonly unranked: readonly T[];
}

/**
 * Ranks by score intervals (SCORING 2.3): somebody is surely better only when both are published and the whole interval
 * lies above; touching counts as overlapping. The rank of each is the range 1 + surely better … all − surely worse, so that
 * a wide interval widens its own rank and nobody else's (ADR 0014).
 */
export function rankByIntervals<T extends Rankable>(subjects: readonly T[]): Ranking<T> {
  const rated = subjects.flatMap((subject) =>
    subject.published && subject.interval ? [{ subject, ...subject.interval }] : [],
  );
  const lowers = rated.map(({ lower }) => lower).sort(ascending);
  const uppers = rated.map(({ upper }) => upper).sort(ascending);
  const ranked = rated.map(({ subject, lower, upper }): Ranked<T> => {
    const surelyBetter = lowers.length - countUpTo(lowers, upper);
    const surelyWorse = countBelow(uppers, lower);
    return { from: 1 + surelyBetter, to: rated.length - surelyWorse, subject };
  });
  ranked.sort((a, b) => a.from + a.to - (b.from + b.to) || a.from - b.from || byName(a.subject, b.subject));
  return {
    ranked,
    unranked: subjects.filter((subject) => !subject.published || !subject.interval).sort(byName),
  };
}

/** How many of the ascending values are ≤ `limit`. */
function countUpTo(values: readonly number[], limit: number): number {
  return firstIndex(values, (value) => value > limit);
}

/** How many of the ascending values are < `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  return firstIndex(values, (value) => value >= limit);
}

/** Index of the first value that passes, by halving; all after it pass too. */
function firstIndex(values: readonly number[], passes: (value: number) => boolean): number {
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passes(values[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
}

const ascending = (a: number, b: number) => a - b;

export function byName(a: Pick<Rankable, 'id' | 'name'>, b: Pick<Rankable, 'id' | 'name'>): number {
  return compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
