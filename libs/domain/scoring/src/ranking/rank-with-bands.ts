/** What a ranking needs of a scored subject. */
export interface Rankable {
  readonly id: string;
  readonly name: string;
  readonly published: boolean;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

/** Subjects whose intervals cannot be told apart: they share the ranks from–to and stand by name. */
export interface RankBand<T> {
  readonly fromRank: number;
  readonly toRank: number;
  readonly members: readonly T[];
}

export interface Ranking<T> {
  /** Best band first. */
  readonly bands: readonly RankBand<T>[];
  /** Not published: no rank, by name. */
  readonly unranked: readonly T[];
}

/**
 * Ranks by score intervals (SCORING 2.3): two subjects get different ranks only when both are published and their
 * intervals do not overlap. Touching counts as overlapping, and what overlaps with a common third stands in its band.
 */
export function rankWithBands<T extends Rankable>(subjects: readonly T[]): Ranking<T> {
  const ranked = subjects.flatMap((subject) =>
    subject.published && subject.interval ? [{ subject, ...subject.interval }] : [],
  );
  ranked.sort((a, b) => b.upper - a.upper || b.lower - a.lower);
  const groups: T[][] = [];
  let lowest = Infinity;
  for (const { subject, lower, upper } of ranked) {
    const band = groups.at(-1);
    if (band && upper >= lowest) band.push(subject);
    else groups.push([subject]);
    lowest = band && upper >= lowest ? Math.min(lowest, lower) : lower;
  }
  let before = 0;
  return {
    bands: groups.map((members) => {
      const band = { fromRank: before + 1, toRank: before + members.length, members: members.sort(byName) };
      before += members.length;
      return band;
    }),
    unranked: subjects.filter((subject) => !subject.published || !subject.interval).sort(byName),
  };
}

function byName(a: Rankable, b: Rankable): number {
  return compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
