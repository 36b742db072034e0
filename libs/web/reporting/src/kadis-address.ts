/** What the address of the page says: `?wilayah=31&periode=2021-08`, as on every other page. */
export interface KadisAddress {
  readonly region: string | null;
  readonly period: string | null;
}

export function readKadisAddress(search: string): KadisAddress {
  const params = new URLSearchParams(search);
  const [region, period] = [params.get('wilayah'), params.get('periode')];
  return {
    region: region && /^\d{2,10}$/.test(region) ? region : null,
    period: period && /^\d{4}-\d{2}$/.test(period) ? period : null,
  };
}

/** Another page of the dashboard at a place. */
export function pageAt(page: string, { region, period }: KadisAddress): string {
  const params = new URLSearchParams();
  if (region) params.set('wilayah', region);
  if (period) params.set('periode', period);
  const query = params.toString();
  return query ? `${page}?${query}` : page;
}
