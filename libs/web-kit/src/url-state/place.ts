import { parsePeriod, parseRegionCode } from '@monev/kernel';

/** Where and when a page looks, and what is marked on it. Kept in the address, so that a view can be sent on. */
export interface Place {
  /** Undotted official code; null where the address names none. */
  readonly region: string | null;
  /** YYYY-MM, YYYY-Qn or YYYY; null means the latest reported. */
  readonly period: string | null;
  /** Region marked in map and table. */
  readonly selected: string | null;
}

const NAMES = { region: 'wilayah', period: 'periode', selected: 'pilih' } as const;

/** Reads an address; what is no region or no period counts as absent, never as an error page. */
export function readPlace(params: URLSearchParams): Place {
  return {
    region: parseRegionCode(params.get(NAMES.region) ?? ''),
    period: parsePeriod(params.get(NAMES.period) ?? ''),
    selected: parseRegionCode(params.get(NAMES.selected) ?? ''),
  };
}

/** The address with some parts changed; null takes a part out, other parameters stay. */
export function writePlace(params: URLSearchParams, change: Partial<Place>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of Object.keys(NAMES) as (keyof Place)[]) {
    const value = change[key];
    if (value === undefined) continue;
    if (value === null) next.delete(NAMES[key]);
    else next.set(NAMES[key], value);
  }
  return next;
}

/** Address of a page for a place: "/indikator/IND-KPM-01?wilayah=3171&periode=2021-08". */
export function placeHref(page: string, place: Partial<Place>): string {
  const query = writePlace(new URLSearchParams(), place).toString();
  return query ? `${page}?${query}` : page;
}
