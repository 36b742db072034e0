import { type ChangeLimits } from './change-limits';

export interface FigureChange {
  /** SUDDEN_CHANGE against its own history; UNLIKE_PEERS where its neighbours moved otherwise. */
  readonly code: 'SUDDEN_CHANGE' | 'UNLIKE_PEERS';
  /** Median of the months before. */
  readonly base: number;
  readonly current: number;
  /** Percent of the base, one decimal; up is positive. */
  readonly changePercent: number;
  /** Median change of the peers; null where too few are known. */
  readonly peersPercent: number | null;
}

export interface FigureHistory {
  readonly current: number;
  /** Months before, oldest first; a month that was not reported is null and says nothing. */
  readonly before: readonly (number | null)[];
  /** The same two things of regions beside it (same parent). */
  readonly peers: readonly { readonly current: number | null; readonly before: readonly (number | null)[] }[];
}

/**
 * Judges a count against its own months and against its neighbours. When all neighbours moved alike (a new list, a
 * cleansing) the change is theirs, too, and only who did not move with them is remarkable. Null: nothing to ask, or
 * no history.
 */
export function suddenChange({ current, before, peers }: FigureHistory, limits: ChangeLimits): FigureChange | null {
  const base = baseOf(before, limits);
  if (base === null) return null;
  const change = percentOf(base, current);
  const others = peers.flatMap((peer) => {
    const own = baseOf(peer.before, limits);
    return own === null || peer.current === null ? [] : [percentOf(own, peer.current)];
  });
  const peersPercent = others.length >= limits.peers ? median(others) : null;
  const expected = peersPercent ?? 0;
  const families = Math.abs(current - base * (1 + expected / 100));
  if (families < limits.families || Math.abs(change - expected) <= limits.percent) return null;
  const code = Math.abs(change) > limits.percent ? 'SUDDEN_CHANGE' : 'UNLIKE_PEERS';
  return { code, base, current, changePercent: rounded(change), peersPercent: peersPercent === null ? null : rounded(peersPercent) }; // prettier-ignore
}

function baseOf(before: readonly (number | null)[], { months }: ChangeLimits): number | null {
  const known = before.filter((each) => each !== null).slice(-months);
  const base = known.length === 0 ? 0 : median(known);
  return base > 0 ? base : null;
}

function percentOf(base: number, current: number): number {
  return ((current - base) * 100) / base;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
