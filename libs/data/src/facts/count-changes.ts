import { type FactDraft } from '@monev/domain/intake';
import { type Transaction } from '../connection/transaction';
import { type DraftColumns, type FactTable, type LineTable } from './fact-table';
import { FACT_TABLES } from './fact-tables';

/** What accepting a staged file would do to the facts of one kind. */
export interface FactChanges {
  readonly kind: FactDraft['kind'];
  /** Nothing is known of them yet. */
  readonly added: number;
  /** Something else is known of them now; that stays readable as an earlier version. */
  readonly changed: number;
  /** Known already, word for word. */
  readonly same: number;
}

/** By kind, in the order of recording; kinds that the file does not hold are left out. */
export async function countChanges(tx: Transaction, batchId: string): Promise<FactChanges[]> {
  const kinds = (await tx.query('SELECT DISTINCT kind FROM staged_facts WHERE batch_id = $1', [batchId])) as {
    kind: string;
  }[];
  const changes: FactChanges[] = [];
  for (const table of FACT_TABLES.filter((each) => kinds.some(({ kind }) => kind === each.kind))) {
    const [counted] = (await tx.query(countOf(table), [batchId, table.kind])) as Omit<FactChanges, 'kind'>[];
    if (counted) changes.push({ kind: table.kind, ...counted });
  }
  return changes;
}

function countOf(table: FactTable): string {
  const sameRegion = 'fact.regency_code = staged.regency_code AND fact.region_code = staged.region_code';
  const sameKey = Object.entries(table.key).map(([column, sql]) => `fact.${column} = (${staged(sql)})`);
  const same = [
    ...(table.keyWithoutRegion ? [sameRegion] : []),
    ...Object.entries(table.values).map(([column, sql]) => `fact.${column} IS NOT DISTINCT FROM (${staged(sql)})`),
    ...(table.lines ? [sameLines(table, table.lines)] : []),
  ];
  return `
    SELECT count(*) FILTER (WHERE known.same IS NULL)::int AS added,
           count(*) FILTER (WHERE NOT known.same)::int AS changed,
           count(*) FILTER (WHERE known.same)::int AS same
    FROM   staged_facts AS staged
    LEFT   JOIN LATERAL (
             SELECT (${same.join(' AND ')}) AS same FROM ${table.table} AS fact
             WHERE  ${[...(table.keyWithoutRegion ? [] : [sameRegion]), ...sameKey].join(' AND ')}
               AND  fact.recorded_to IS NULL
             OFFSET 0) AS known ON true
    WHERE  staged.batch_id = $1 AND staged.kind = $2`;
}

/** As many lines as before, and none that is not among them. */
function sameLines({ key }: FactTable, lines: LineTable): string {
  const own = Object.keys(key).map((column) => `item.${column} = fact.${column}`);
  const current = `FROM ${lines.table} AS item WHERE ${own.join(' AND ')} AND item.recorded_to IS NULL`;
  const list = `staged.draft->'${lines.list}'`;
  return `(SELECT count(*) ${current}) = jsonb_array_length(${list})
    AND NOT EXISTS (SELECT ${valuesOf(lines.values)} FROM jsonb_array_elements(${list}) AS line
                    EXCEPT SELECT ${Object.keys(lines.values)
                      .map((column) => `item.${column}`)
                      .join(', ')} ${current})`;
}

function valuesOf(columns: DraftColumns): string {
  return Object.values(columns).join(', ');
}

function staged(sql: string): string {
  return sql.replaceAll('draft', 'staged.draft');
}
