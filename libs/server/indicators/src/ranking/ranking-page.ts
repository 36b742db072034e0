import { type RankedSubject } from './indicator-ranking.service';

export const RANKING_SORTS = ['RANK', 'NAME', 'VALUE', 'ROWS'] as const;
export type RankingSort = (typeof RANKING_SORTS)[number];

export interface RankingView {
  readonly sort: RankingSort;
  readonly descending: boolean;
  readonly search: string | null;
}

/** In the order and with the search of a table; who has no figure stands last, whatever the direction. */
export function viewOf(ranked: readonly RankedSubject[], { sort, descending, search }: RankingView): RankedSubject[] {
  const wanted = search?.trim().toLowerCase() ?? '';
  const kept = ranked.filter(({ subject }) => `${subject.name} ${subject.number}`.toLowerCase().includes(wanted));
  if (sort === 'RANK' && !descending) return kept;
  const turn = descending ? -1 : 1;
  const known = kept.filter(({ result }) => result.value !== null);
  const unknown = kept.filter(({ result }) => result.value === null);
  const key = {
    RANK: (a: RankedSubject, b: RankedSubject) => kept.indexOf(a) - kept.indexOf(b),
    NAME: (a: RankedSubject, b: RankedSubject) => a.subject.name.localeCompare(b.subject.name, 'id', { numeric: true }),
    VALUE: (a: RankedSubject, b: RankedSubject) => Number(a.result.value) - Number(b.result.value),
    ROWS: (a: RankedSubject, b: RankedSubject) => a.result.rowsUsed - b.result.rowsUsed,
  }[sort];
  return [...known.toSorted((a, b) => turn * key(a, b)), ...unknown];
}

/** The subjects after the one a cursor names; a cursor of nobody begins at the first page. */
export function pageAfter(all: readonly RankedSubject[], first: number, after: string | null) {
  const id = after === null ? null : Buffer.from(after, 'base64url').toString('utf8');
  const start = id === null ? 0 : all.findIndex(({ subject }) => subject.id === id) + 1;
  const nodes = all.slice(start, start + first);
  const last = nodes.at(-1);
  return {
    nodes,
    endCursor: last ? Buffer.from(last.subject.id).toString('base64url') : null,
    hasNextPage: start + nodes.length < all.length,
  };
}
