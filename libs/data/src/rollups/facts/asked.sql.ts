/**
 * Snippets of the statements below. Each counts for one row of `asked`: a region, its time zone and a span of days (`first`, `last`).
 * `$5` is today: what falls due later is not late yet.
 */

/** A row of a versioned table lies in the region asked about; the regency leads its indexes. */
export function inRegion(row: string): string {
  return `${row}.recorded_to IS NULL AND ${everInRegion(row)}`;
}

/** The same with versions that were corrected or taken back since. */
export function everInRegion(row: string): string {
  return `${row}.regency_code >= left(asked.region, 4)
      AND ${row}.regency_code < left(asked.region, 4) || ':' AND starts_with(${row}.region_code, asked.region)`;
}

/** In business on the last day, as far as the register now says since when it is not (HANDBOOK 7.4, 7.5). */
export function activeOnLastDay(row: string, active: readonly string[], gone: readonly string[]): string {
  const listed = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');
  return `(${row}.started_on IS NULL OR ${row}.started_on <= asked.last)
      AND (${row}.status IN (${listed(active)})
           OR (${row}.status IN (${listed(gone)}) AND ${row}.status_since > asked.last))`;
}

export const ACTIVE_OUTLET = activeOnLastDay('outlet', ['ACTIVE', 'UNDER_COACHING'], ['SUSPENDED', 'DEACTIVATED']);
export const ACTIVE_AGENT = activeOnLastDay('agent', ['ACTIVE'], ['SUSPENDED', 'REVOKED']);

/** Months of the span. */
export const monthsAsked = `(1 + 12 * (extract(year FROM asked.last) - extract(year FROM asked.first))
                + extract(month FROM asked.last) - extract(month FROM asked.first))`;

/** Rows used and expected, whether one waits for validation, and since when the newest is known. */
export function marks(row: string, used = 'count(*)', expected = used): string {
  return `${used}::int AS "rowsUsed", ${expected}::int AS "rowsExpected",
         COALESCE(bool_or(${row}.state = 'SUBMITTED'), false) AS provisional, max(${row}.recorded_from) AS "asOf"`;
}
