import { type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { searchPattern } from '../registry/actors/page';
import { type Party, ROW_SETS, type RowSet, type RowSetId } from './row-sets.sql';
import { GIVEN, type SpanQuestion, spanParameters } from './subject-facts';

/** One row behind a figure: what a table shows of it, who is involved, and the place in the file it came from. */
export interface SourceRow {
  readonly id: string;
  readonly regionCode: RegionCode;
  readonly regionName: string;
  /** By name of the cell: text as the database writes it (days YYYY-MM-DD, "true"/"false"); null where it is not known. */
  readonly cells: Readonly<Record<string, string | null>>;
  readonly parties: Readonly<Partial<Record<Party, string | null>>>;
  /** The file; null for what was seen on a visit or changed by hand. */
  readonly batchId: string | null;
  readonly fileName: string | null;
  readonly sheet: string | null;
  /** Row of the sheet or line of the file. */
  readonly line: number | null;
}

export interface SourceRowsPage {
  readonly nodes: readonly SourceRow[];
  readonly total: number;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

export interface SourceRowsQuestion extends SpanQuestion {
  readonly set: RowSetId;
  /** Rows of one supplier, e-warong or agent only. */
  readonly subjectId?: string | null;
  /** Rows in which a cell holds this text. */
  readonly search?: string | null;
  /** Rows whose cell is true, or false: those that count for the part of a rate, or those that do not. */
  readonly flag?: { readonly cell: string; readonly is: boolean } | null;
  readonly sort: { readonly cell: string; readonly numeric: boolean; readonly descending: boolean };
  readonly first: number;
  readonly after?: string | null;
}

/**
 * A page of the rows behind a figure and how many there are, in one statement. Sorted by any cell; rows without it stand
 * last in both directions. What is inserted meanwhile neither repeats nor drops a row.
 * @throws {RangeError} when the set has no such cell; names come from the product, never from people.
 */
export async function readSourceRows(tx: Transaction, asked: SourceRowsQuestion): Promise<SourceRowsPage> {
  const set: RowSet = ROW_SETS[asked.set];
  const parameters = await spanParameters(tx, asked);
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const { sort, flag } = asked;
  const narrowed = [
    ...(asked.subjectId ? [`${bind(asked.subjectId)} IN (SELECT value FROM jsonb_each_text(parties))`] : []),
    ...(flag ? [`cells ->> '${nameIn(set, flag.cell)}' = ${bind(String(flag.is))}`] : []),
  ];
  const pattern = searchPattern(asked.search);
  if (pattern) {
    narrowed.push(
      `EXISTS (SELECT 1 FROM jsonb_each_text(cells) AS cell WHERE lower(cell.value) LIKE ${bind(pattern)})`,
    );
  }
  const direction = sort.descending ? 'DESC' : 'ASC';
  const after = decoded(asked.after);
  const beyond = after
    ? `WHERE (sort_key, id) ${sort.descending ? '<' : '>'} (${bind(after[0])}::text, ${bind(after[1])}::text)`
    : '';
  const rows = (await tx.query(
    `${GIVEN}, found AS MATERIALIZED (
       SELECT ${set.id} AS id, ${set.region} AS region_code, jsonb_build_object(${pairs(set.cells)}) AS cells,
              jsonb_build_object(${pairs(set.parties)}) AS parties, ${originColumns(set.origin)}
       FROM   ${set.from} WHERE ${set.where}),
     kept AS MATERIALIZED (
       SELECT found.*, ${sortKey(nameIn(set, sort.cell), sort)} COLLATE "C" AS sort_key
       FROM   found ${narrowed.length > 0 ? `WHERE ${narrowed.map((one) => `(${one})`).join(' AND ')}` : ''})
     SELECT kept.id, kept.region_code AS "regionCode", region.name AS "regionName", kept.cells, kept.parties,
            kept.batch_id AS "batchId", batch.file_name AS "fileName", kept.sheet, kept.line, kept.sort_key AS "sortKey",
            (SELECT count(*) FROM kept)::int AS total
     FROM  (SELECT * FROM kept ${beyond} ORDER BY sort_key ${direction}, id ${direction} LIMIT ${bind(asked.first + 1)}) AS kept
     LEFT   JOIN regions AS region ON region.code = kept.region_code
     LEFT   JOIN import_batches AS batch ON batch.id = kept.batch_id
     ORDER  BY kept.sort_key ${direction}, kept.id ${direction}`,
    parameters,
  )) as (Omit<SourceRow, 'cells'> & { cells: Record<string, unknown>; sortKey: string; total: number })[];
  const nodes = rows.slice(0, asked.first);
  const last = nodes.at(-1);
  return {
    nodes: nodes.map(({ sortKey: _key, total: _total, cells, ...row }) => ({ ...row, cells: asText(cells) })),
    total: rows[0]?.total ?? 0,
    endCursor: last ? encoded(last.sortKey, last.id) : null,
    hasNextPage: rows.length > asked.first,
  };
}

/** Names are words of the product; they are checked all the same, because they stand in the statement. */
function nameIn(set: RowSet, cell: string): string {
  if (!Object.hasOwn(set.cells, cell)) throw new RangeError(`There is no cell "${cell}" in these rows.`);
  return cell;
}

function pairs(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ');
}

function originColumns(origin: string | null): string {
  return origin === null
    ? 'NULL::uuid AS batch_id, NULL::text AS sheet, NULL::int AS line'
    : `${origin}.batch_id, ${origin}.origin_sheet AS sheet, ${origin}.origin_row AS line`;
}

/** Numbers become text of equal length, so that one comparison serves all; what is not known stands last. */
function sortKey(cell: string, { numeric, descending }: SourceRowsQuestion['sort']): string {
  const value = numeric
    ? `to_char((cells ->> '${cell}')::numeric + 1e15, 'FM0000000000000000000.0000')`
    : `lower(cells ->> '${cell}')`;
  return `COALESCE(${value}, '${descending ? '' : '\u007E\u007E'}')`;
}

function asText(cells: Readonly<Record<string, unknown>>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, value]) => [name, value === null || value === undefined ? null : String(value)]),
  );
}

function encoded(key: string, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/** A cursor that is none of ours begins at the first page. */
function decoded(cursor: string | null | undefined): [string, string] | null {
  if (!cursor) return null;
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    return typeof key === 'string' && typeof id === 'string' ? [key, id] : null;
  } catch {
    return null;
  }
}
