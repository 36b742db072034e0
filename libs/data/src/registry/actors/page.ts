import { type Transaction } from '../../connection/transaction';

export interface PageRequest {
  /** Rows wanted. */
  readonly first: number;
  /** The `endCursor` of the page before. */
  readonly after?: string | null;
}

export interface Page<Row> {
  readonly nodes: readonly Row[];
  /** Give it as `after` to get the next page; null when there is none. */
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** What a list selects: SQL of its columns and tables, its conditions with `?` for a value, and the key it is sorted by. */
export interface ListQuery {
  readonly columns: string;
  readonly from: string;
  /** Conditions that hold always, and those of the filters given; a filter of undefined or null does not narrow. */
  readonly where: readonly string[];
  readonly filters: readonly (readonly [sql: string, value: unknown])[];
  /** SQL texts that together order the rows; `id` breaks ties. Compared as text, so dates are written year first. */
  readonly sort: string;
  readonly descending?: boolean;
  readonly id: string;
}

/** One page of a list, by cursor: what is inserted meanwhile neither repeats nor drops a row. */
export async function readPage<Row extends { readonly id: string }>(
  tx: Transaction,
  query: ListQuery,
  page: PageRequest,
): Promise<Page<Row>> {
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const narrowed = narrowing(query, bind);
  const sortKey = `(${query.sort})::text COLLATE "C"`;
  const after = decoded(page.after);
  const beyond = after
    ? [`(${sortKey}, ${query.id}) ${query.descending ? '<' : '>'} (${bind(after[0])}::text, ${bind(after[1])}::uuid)`]
    : [];
  const direction = query.descending ? 'DESC' : 'ASC';
  const rows = (await tx.query(
    `SELECT ${query.columns}, ${sortKey} AS "sortKey" FROM ${query.from}
     WHERE  ${[...narrowed, ...beyond].join(' AND ')}
     ORDER  BY ${sortKey} ${direction}, ${query.id} ${direction} LIMIT ${bind(page.first + 1)}`,
    parameters,
  )) as (Row & { sortKey: string })[];
  const nodes = rows.slice(0, page.first);
  const last = nodes.at(-1);
  return { nodes, endCursor: last ? encoded(last.sortKey, last.id) : null, hasNextPage: rows.length > page.first };
}

/** How many rows the whole list has. */
export async function countList(
  tx: Transaction,
  query: Pick<ListQuery, 'from' | 'where' | 'filters'>,
): Promise<number> {
  const parameters: unknown[] = [];
  const where = narrowing(query, (value) => `$${parameters.push(value)}`).join(' AND ');
  const [counted] = (await tx.query(`SELECT count(*)::int AS rows FROM ${query.from} WHERE ${where}`, parameters)) as {
    rows: number;
  }[];
  return counted?.rows ?? 0;
}

/** The conditions of a list that hold always, and those of the filters that are given. */
function narrowing(query: Pick<ListQuery, 'where' | 'filters'>, bind: (value: unknown) => string): string[] {
  const given = query.filters.filter(([, value]) => value !== null && value !== undefined);
  return [...query.where, ...given.map(([sql, value]) => sql.replaceAll('?', bind(value)))];
}

function encoded(sortKey: string, id: string): string {
  return Buffer.from(JSON.stringify([sortKey, id])).toString('base64url');
}

/** A cursor that is none of ours begins at the first page. */
function decoded(cursor: string | null | undefined): [string, string] | null {
  if (!cursor) return null;
  try {
    const [sortKey, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    return typeof sortKey === 'string' && typeof id === 'string' && UUID.test(id) ? [sortKey, id] : null;
  } catch {
    return null;
  }
}

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The ids that can be ids at all: anything else is simply not found. */
export function uuids(ids: readonly string[]): string[] {
  return ids.filter((id) => UUID.test(id));
}

/** Text for a search with LIKE: what the person typed, its own wildcards taken literally. */
export function searchPattern(text: string | null | undefined): string | null {
  const wanted = text?.replaceAll('\u0000', '').trim().toLowerCase();
  return wanted ? `%${wanted.replace(/[\\%_]/g, '\\$&')}%` : null;
}
