import { PERFORMANCE_PARTS, type PerformancePart } from './performance-parts';

/** What is opened below the tiles: regions inside, single parties, or the rows behind. */
export const LOOKS = ['wilayah', 'pelaku', 'baris'] as const;
export type Look = (typeof LOOKS)[number];

/** What the page shows besides region and period; all of it stands in the address, so that a view can be sent on. */
export interface PerformanceView {
  readonly part: PerformancePart;
  /** The opened indicator, one of the part. */
  readonly code: string;
  readonly look: Look;
  /** Key of the column that is sorted by; null: the order a table begins with. */
  readonly sort: string | null;
  readonly descending: boolean;
  readonly search: string;
  /** Id of the party whose rows alone are shown. */
  readonly party: string | null;
  /** SUPPLIER, E_WARONG or BANK_AGENT; null: the first that the indicator compares. */
  readonly kind: string | null;
  /** Only rows that count for the part of the rate, or only those that do not. */
  readonly counts: boolean | null;
}

const NAMES = {
  part: 'bagian',
  code: 'indikator',
  look: 'lihat',
  sort: 'urut',
  descending: 'arah',
  search: 'cari',
  party: 'pelaku',
  kind: 'jenis',
  counts: 'hitung',
} as const;
const DOWN = 'turun';
const COUNTS: ReadonlyMap<string | null, boolean> = new Map([
  ['ya', true],
  ['tidak', false],
]);

/** Reads an address; what it does not say, or says wrongly, is what the page begins with. */
export function readView(params: URLSearchParams): PerformanceView {
  const part = PERFORMANCE_PARTS.find(({ id }) => id === params.get(NAMES.part)) ?? PERFORMANCE_PARTS[0];
  const codes: readonly string[] = part.codes;
  const asked = params.get(NAMES.code) ?? '';
  return {
    part,
    code: codes.includes(asked) ? asked : (codes[0] ?? ''),
    look: LOOKS.find((look) => look === params.get(NAMES.look)) ?? 'wilayah',
    sort: params.get(NAMES.sort),
    descending: params.get(NAMES.descending) === DOWN,
    search: params.get(NAMES.search) ?? '',
    party: params.get(NAMES.party),
    kind: params.get(NAMES.kind),
    counts: COUNTS.get(params.get(NAMES.counts)) ?? null,
  };
}

type Change = Partial<Omit<PerformanceView, 'part'>> & { readonly part?: PerformancePart['id'] };

/**
 * The address with some of it changed. Another tab, indicator or look begins with its own order and no filter: a search for
 * a supplier means nothing among e-warong.
 */
export function writeView(params: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (name: string, value: string | null) =>
    value === null || value === '' ? next.delete(name) : next.set(name, value);
  const begins = change.part !== undefined || change.code !== undefined || change.look !== undefined;
  if (begins)
    for (const key of ['sort', 'descending', 'search', 'party', 'kind', 'counts'] as const) next.delete(NAMES[key]);
  if (change.part !== undefined) {
    next.delete(NAMES.code);
    next.delete(NAMES.look);
    next.set(NAMES.part, change.part);
  }
  for (const key of ['code', 'look', 'sort', 'search', 'party', 'kind'] as const) {
    const value = change[key];
    if (value !== undefined) set(NAMES[key], value);
  }
  if (change.descending !== undefined) set(NAMES.descending, change.descending ? DOWN : null);
  if (change.counts !== undefined) set(NAMES.counts, change.counts === null ? null : change.counts ? 'ya' : 'tidak');
  return next;
}
