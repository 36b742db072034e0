import { type AuditFilterInput } from '@monev/contracts';
import { parseRegionCode } from '@monev/kernel';

/** What the auditor looks for, as the address says it; "" does not narrow. Dates are days, YYYY-MM-DD, in WIB. */
export interface AuditWish {
  readonly actorName: string;
  readonly action: string;
  readonly objectKind: string;
  readonly region: string;
  readonly from: string;
  readonly until: string;
}

const NAMES: Record<keyof AuditWish, string> = {
  actorName: 'pelaku',
  action: 'tindakan',
  objectKind: 'objek',
  region: 'wilayah',
  from: 'dari',
  until: 'sampai',
};
const FIELDS = Object.keys(NAMES) as (keyof AuditWish)[];

/** Reads the address; what is no region or no day counts as absent. */
export function readWish(params: URLSearchParams): AuditWish {
  const text = (field: keyof AuditWish) => params.get(NAMES[field])?.trim() ?? '';
  const day = (field: keyof AuditWish) => (startOf(text(field)) ? text(field) : '');
  return {
    actorName: text('actorName'),
    action: text('action'),
    objectKind: text('objectKind'),
    region: parseRegionCode(text('region')) ?? '',
    from: day('from'),
    until: day('until'),
  };
}

export function writeWish(wish: AuditWish): URLSearchParams {
  const params = new URLSearchParams();
  for (const field of FIELDS) if (wish[field]) params.set(NAMES[field], wish[field]);
  return params;
}

/** The filter as the server takes it; the last day is asked for whole. */
export function filterOf(wish: AuditWish): AuditFilterInput {
  const { from, until, ...texts } = wish;
  const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
  const first = startOf(from);
  const last = startOf(until);
  return {
    ...given,
    ...(first ? { from: first.toISOString() } : {}),
    ...(last ? { until: new Date(last.getTime() + DAY_MS).toISOString() } : {}),
  };
}

/** Address of the record as a file, with the same filter. */
export function exportHref(wish: AuditWish): string {
  const query = new URLSearchParams(Object.entries(filterOf(wish)).map(([name, value]) => [name, String(value)]));
  return `/api/audit/export.csv?${query}`;
}

const DAY_MS = 24 * 3_600_000;

/** Midnight in Jakarta at the beginning of a day; null for what is no day. */
function startOf(day: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const start = new Date(`${day}T00:00:00+07:00`);
  return Number.isNaN(start.getTime()) ? null : start;
}
