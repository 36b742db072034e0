import { type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { type ListQuery, type Page, type PageRequest, countList, readPage } from './page';

/** What every register can be narrowed by; what is absent does not narrow. */
export interface RegisterFilter<Status extends string = string> {
  /** This region and all below it. */
  readonly region?: RegionCode | null;
  /** Part of the name or number. */
  readonly search?: string | null;
  readonly status?: Status | null;
}

export interface RegisterOrder<Sort extends string = string> {
  readonly sort: Sort;
  readonly descending?: boolean;
}

/** How one register is listed: its columns, what it is narrowed by, and the orders it has. */
export interface RegisterList<Row extends { readonly id: string }, Filter, Sort extends string> extends Pick<
  ListQuery,
  'columns' | 'from' | 'where' | 'id'
> {
  readonly filters: (filter: Filter) => ListQuery['filters'];
  /** SQL by the name of the order: a fixed list, nothing else becomes SQL (SECURITY §4). */
  readonly sorts: Readonly<Record<Sort, string>>;
  /** Only for the type: what a row of it is. */
  readonly row?: Row;
}

/** One page of a register, by cursor. */
export function readRegister<Row extends { readonly id: string }, Filter, Sort extends string>(
  tx: Transaction,
  list: RegisterList<Row, Filter, Sort>,
  filter: Filter,
  page: PageRequest & RegisterOrder<Sort>,
): Promise<Page<Row>> {
  const { columns, from, where, id } = list;
  const query = { columns, from, where, id, filters: list.filters(filter), sort: list.sorts[page.sort] };
  return readPage<Row>(tx, { ...query, descending: page.descending ?? false }, page);
}

/** How many entries of a register fit a filter. */
export function countRegister<Row extends { readonly id: string }, Filter, Sort extends string>(
  tx: Transaction,
  list: RegisterList<Row, Filter, Sort>,
  filter: Filter,
): Promise<number> {
  return countList(tx, { from: list.from, where: list.where, filters: list.filters(filter) });
}

const PAGE = 500;

/** All entries that fit, in the order asked, page by page: a download need not be held whole. */
export async function* streamRegister<Row extends { readonly id: string }, Filter, Sort extends string>(
  tx: Transaction,
  list: RegisterList<Row, Filter, Sort>,
  filter: Filter,
  order: RegisterOrder<Sort>,
): AsyncGenerator<readonly Row[]> {
  for (let after: string | null = null; ;) {
    const page: Page<Row> = await readRegister(tx, list, filter, { ...order, first: PAGE, after });
    yield page.nodes;
    if (!page.hasNextPage) return;
    after = page.endCursor;
  }
}
