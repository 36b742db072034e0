import { type ReactNode, useState } from 'react';
import { useUi } from '../language/ui-language';
import { orderRows, type SortOrder } from './row-order';
import { ScrollBox } from './scroll-box';

export interface Column<Row> {
  readonly key: string;
  /** Names the unit where there is one. */
  readonly head: string;
  /** Drawn below the head: the axis of a column of drawings. */
  readonly axis?: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable; null rows stand last, whatever the direction. */
  readonly sortValue?: (row: Row) => number | string | null;
  /** Makes the column sortable where the owner sorts (`sorting`). */
  readonly sortable?: boolean;
  readonly numeric?: boolean;
  /** Goes behind the row on a phone. */
  readonly secondary?: boolean;
}

interface Props<Row> {
  caption: string;
  /** The heading above says the same; screen readers still get it. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Rows without data are hatched and stand at the end, unless `inOrder`. */
  hasData?: (row: Row) => boolean;
  /** The rows have an order of their own, such as months: those without data keep their place. */
  inOrder?: boolean;
  initialSort?: SortOrder;
  /** The owner sorts, such as the server that knows the rest of the list: rows are drawn as they come. */
  sorting?: { readonly now: SortOrder | null; readonly choose: (sort: SortOrder) => void };
  /** Cells of the totals row, by column key; the first column's text names it. */
  totals?: Readonly<Record<string, ReactNode>>;
  /** How the totals row was formed. */
  totalsNote?: string;
  hovered?: string | null;
  selected?: string | null;
  onHover?: (key: string | null) => void;
  /** Rows shown before "show more"; all when absent. */
  limit?: number;
}

/** A real table: caption, scoped heads, sort by button and aria-sort, totals that say how they were formed. */
export function DataTable<Row>(props: Props<Row>) {
  const { columns, rows, rowKey, hasData = () => true, inOrder = false, totals, onHover, limit = Infinity } = props;
  const { words } = useUi();
  const [ownSort, setOwnSort] = useState<SortOrder | null>(props.initialSort ?? null);
  const { now: sort, choose: setSort } = props.sorting ?? { now: ownSort, choose: setOwnSort };
  const asGiven = inOrder || props.sorting !== undefined;
  const [whole, setWhole] = useState(false);
  const ordered = asGiven ? rows : orderRows(rows, columns, sort, hasData);
  const withData = asGiven ? ordered : ordered.filter(hasData);
  const withoutData = asGiven ? [] : ordered.filter((row) => !hasData(row));
  const shown = whole ? withData : withData.slice(0, limit);
  const folded = withData.length - shown.length;
  const [first, ...others] = columns;
  if (!first) return null;

  const body = (row: Row) => {
    const key = rowKey(row);
    const lit = key === props.hovered || key === props.selected;
    return (
      <tr
        key={key}
        className={[hasData(row) ? '' : 'nod', lit ? 'hit' : ''].filter(Boolean).join(' ') || undefined}
        data-row={key}
        onPointerEnter={() => onHover?.(key)}
        onPointerLeave={() => onHover?.(null)}
        onFocus={() => onHover?.(key)}
        onBlur={() => onHover?.(null)}
      >
        <th scope="row">{first.cell(row)}</th>
        {others.map((column) => (
          <td key={column.key} className={classOf(column)}>
            {column.cell(row)}
          </td>
        ))}
      </tr>
    );
  };

  return (
    <ScrollBox label={props.caption}>
      <table className="tbl">
        <caption className={props.captionHidden ? 'sr' : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(body)}
          {(folded > 0 || (whole && withData.length > limit)) && (
            <tr className="fold">
              <td colSpan={columns.length}>
                <button type="button" className="link" onClick={() => setWhole(!whole)}>
                  {whole ? words.showFewer : words.showMore(folded)}
                </button>
              </td>
            </tr>
          )}
          {withoutData.map(body)}
        </tbody>
        {totals && (
          <tfoot>
            <tr>
              <th scope="row">{totals[first.key]}</th>
              {others.map((column) => (
                <td key={column.key} className={classOf(column)}>
                  {totals[column.key] ?? null}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {props.totalsNote && <p className="small muted totals-note">{props.totalsNote}</p>}
    </ScrollBox>
  );
}

function classOf<Row>(column: Column<Row>): string | undefined {
  return [column.numeric ? 'r' : '', column.secondary ? 'x' : ''].filter(Boolean).join(' ') || undefined;
}

interface HeadProps<Row> {
  column: Column<Row>;
  sort: SortOrder | null;
  onSort: (sort: SortOrder) => void;
}

function HeadCell<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const { words } = useUi();
  if (!column.sortValue && !column.sortable) {
    return (
      <th scope="col" className={classOf(column)}>
        {column.head}
        {column.axis}
      </th>
    );
  }
  const active = sort?.key === column.key ? sort.direction : null;
  const next = active === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" className={classOf(column)} aria-sort={active ?? 'none'}>
      <button
        type="button"
        className="sort"
        title={words.sortBy(column.head)}
        onClick={() => onSort({ key: column.key, direction: next })}
      >
        {column.head}
        <span aria-hidden="true">{active === 'ascending' ? '\u00A0▴' : active === 'descending' ? '\u00A0▾' : ''}</span>
      </button>
    </th>
  );
}
