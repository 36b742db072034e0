export interface SortOrder {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

interface SortableColumn<Row> {
  readonly key: string;
  readonly sortValue?: (row: Row) => number | string | null;
}

/** Rows with data in the asked order, then rows without value in that column, then rows with no data at all. */
export function orderRows<Row>(
  rows: readonly Row[],
  columns: readonly SortableColumn<Row>[],
  sort: SortOrder | null,
  hasData: (row: Row) => boolean,
): Row[] {
  const valueOf = columns.find(({ key }) => key === sort?.key)?.sortValue ?? (() => null);
  const rank = (row: Row) => (!hasData(row) ? 2 : valueOf(row) === null && sort ? 1 : 0);
  const turn = sort?.direction === 'descending' ? -1 : 1;
  return rows.toSorted((a, b) => rank(a) - rank(b) || turn * compare(valueOf(a), valueOf(b)));
}

function compare(a: number | string | null, b: number | string | null): number {
  if (a === null || b === null) return 0;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'id', { numeric: true });
}
