import { type Transaction } from '../connection/transaction';
import { type DraftColumns, type FactTable, type LineTable } from './fact-table';
import { FACT_TABLES } from './fact-tables';

/** How far a batch was accepted: by the secretariat (or at the machine itself), or by a regency operator. */
export type AcceptedAs = 'VALIDATED' | 'SUBMITTED';

/**
 * Turns the staged facts of a batch into versions: closes the current version of each natural key and opens the new
 * one, at the same moment. Nothing is overwritten: "as known on day D" is a filter on recorded_from and recorded_to.
 */
export async function recordVersions(
  tx: Transaction,
  batch: { id: string; acceptedAs: AcceptedAs; at: string },
): Promise<void> {
  const kinds = (await tx.query('SELECT DISTINCT kind FROM staged_facts WHERE batch_id = $1', [batch.id])) as {
    kind: string;
  }[];
  for (const table of FACT_TABLES.filter((each) => kinds.some(({ kind }) => kind === each.kind))) {
    await tx.query(closeCurrent(table), [batch.id, table.kind, batch.at]);
    if (table.lines) await tx.query(closeCurrent(table, table.lines.table), [batch.id, table.kind, batch.at]);
    await tx.query(openNext(table), [batch.id, table.kind, batch.at, batch.acceptedAs]);
    if (table.lines) await tx.query(openLines(table, table.lines), [batch.id, table.kind, batch.at, batch.acceptedAs]);
  }
}

/**
 * Each staged row looks up its current version by the index: OFFSET 0 keeps the planner from turning the join around,
 * for it has no statistics of rows staged a moment ago.
 */
function closeCurrent({ table: own, key, keyWithoutRegion }: FactTable, table = own): string {
  const sameKey = Object.entries(key).map(([column, sql]) => `fact.${column} = (${staged(sql)})`);
  if (!keyWithoutRegion)
    sameKey.unshift('fact.regency_code = staged.regency_code AND fact.region_code = staged.region_code');
  return `UPDATE ${table} AS fact SET recorded_to = $3::timestamptz
     FROM  (SELECT found.ctid
            FROM   staged_facts AS staged
            CROSS  JOIN LATERAL (
                     SELECT fact.ctid FROM ${table} AS fact
                     WHERE  ${sameKey.join(' AND ')} AND fact.recorded_to IS NULL
                     OFFSET 0) AS found
            WHERE  staged.batch_id = $1 AND staged.kind = $2) AS current
     WHERE  fact.ctid = current.ctid`;
}

function openNext({ table, key, values }: FactTable): string {
  return insertInto(table, { ...key, ...values }, 'staged_facts AS staged');
}

/** Lines stand in the region of what they hang on, and come from the same row of the file. */
function openLines({ key }: FactTable, { table, list, values }: LineTable): string {
  const elements = `staged_facts AS staged CROSS JOIN LATERAL jsonb_array_elements(staged.draft->'${list}') AS line`;
  return insertInto(table, { ...key, ...values }, elements);
}

function insertInto(table: string, columns: DraftColumns, from: string): string {
  return `INSERT INTO ${table} (regency_code, region_code, ${Object.keys(columns).join(', ')},
                         state, batch_id, origin_sheet, origin_row, recorded_from)
     SELECT staged.regency_code, staged.region_code, ${Object.values(columns).map(staged).join(', ')},
            $4, staged.batch_id, staged.draft#>>'{origin,sheet}', (staged.draft#>>'{origin,row}')::int, $3::timestamptz
     FROM   ${from}
     WHERE  staged.batch_id = $1 AND staged.kind = $2`;
}

function staged(sql: string): string {
  return sql.replaceAll('draft', 'staged.draft');
}
