import { type Month, type Period, type RegionCode, firstDayOf, lastDayOf, monthsOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { inRegion } from '../rollups/facts/asked.sql';
import { type RowSetId } from './row-sets.sql';

/** Something that was known was changed: how many rows, from what to what, by which file or person. */
export interface Restatement {
  readonly at: Date;
  readonly rowsReplaced: number;
  /** Rows that stand in their place; 0 where they were taken back. */
  readonly rowsNew: number;
  /** Sum of the counted figure over those rows; null where the rows carry no one figure. */
  readonly before: bigint | null;
  readonly after: bigint | null;
  readonly batchId: string | null;
  readonly fileName: string | null;
  readonly editedBy: string | null;
  readonly reason: string | null;
}

/** A table of versions; `falls` says whether a row is about the span ($2, $3 days; $4 months). */
interface Versions {
  readonly table: string;
  readonly falls: string;
  readonly figure: string | null;
}

const byMonth = (column: string) => `fact.${column} = ANY ($4::char(7)[])`;
const byDay = (sql: string) => `${sql} BETWEEN $2::date AND $3::date`;
const STAGE = `EXISTS (SELECT 1 FROM generate_series(0, fact.months_covered - 1) AS step
  WHERE to_char((fact.first_month || '-01')::date + step * interval '1 month', 'YYYY-MM') = ANY ($4::char(7)[]))`;

const OF_MEASURES: Readonly<Record<string, Versions>> = {
  'kpm-registered': { table: 'kpm_snapshots', falls: byMonth('period'), figure: 'kpm_eligible' },
  'kpm-realisation': { table: 'kpm_snapshots', falls: byMonth('period'), figure: 'kpm_transacted' },
  'money-disbursed': { table: 'stage_payments', falls: STAGE, figure: 'disbursed_amount' },
  'money-redeemed': { table: 'stage_payments', falls: STAGE, figure: 'redeemed_amount' },
};

const RECEIVED = byDay('COALESCE(fact.received_on, fact.promised_on)');
const OF_ROWS: Readonly<Partial<Record<RowSetId, Versions>>> = {
  DELIVERIES: { table: 'deliveries', falls: RECEIVED, figure: null },
  PROMISES: { table: 'deliveries', falls: RECEIVED, figure: null },
  LOTS: { table: 'quality_inspections', falls: byDay('fact.sampled_on'), figure: null },
  INVOICES_DUE: { table: 'invoices', falls: byDay('fact.invoiced_on'), figure: 'amount' },
  INVOICES_PAID: { table: 'invoices', falls: byDay('fact.invoiced_on'), figure: 'amount' },
  AGENT_LOGS: { table: 'bank_agent_periods', falls: byMonth('period'), figure: null },
};

export interface RestatementQuestion {
  readonly region: RegionCode;
  readonly period: Period;
  readonly measureGroups: readonly string[];
  readonly rows: RowSetId | null;
}

/** What was changed of the figures of a region and period after it was first known, the newest first. */
export async function readRestatements(tx: Transaction, asked: RestatementQuestion): Promise<Restatement[]> {
  const sources = [
    ...asked.measureGroups.map((group) => OF_MEASURES[group]),
    asked.rows ? OF_ROWS[asked.rows] : undefined,
  ].filter((one): one is Versions => one !== undefined);
  const found: Restatement[] = [];
  for (const source of sources) found.push(...(await changesOf(tx, source, asked)));
  return found.toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

async function changesOf(
  tx: Transaction,
  { table, falls, figure }: Versions,
  { region, period }: RestatementQuestion,
): Promise<Restatement[]> {
  const months: Month[] = monthsOf(period);
  const sum = figure ? `sum(fact.${figure})` : 'NULL::numeric';
  const inside = inRegion('fact').replace('fact.recorded_to IS NULL AND ', '');
  const rows = (await tx.query(
    `WITH touched AS MATERIALIZED (
       SELECT fact.* FROM (SELECT $1::text AS region, $2::date AS first, $3::date AS last, $4::char(7)[] AS months) AS asked
       CROSS  JOIN ${table} AS fact WHERE ${inside} AND ${falls}),
     closed AS (SELECT fact.recorded_to AS at, count(*)::int AS rows, ${sum} AS figure
                FROM touched AS fact WHERE fact.recorded_to IS NOT NULL GROUP BY 1),
     opened AS (SELECT fact.recorded_from AS at, count(*)::int AS rows, ${sum} AS figure, (array_agg(fact.batch_id))[1] AS batch_id,
                       to_jsonb((array_agg(fact))[1]) AS one
                FROM touched AS fact GROUP BY 1)
     SELECT closed.at, closed.rows AS "rowsReplaced", COALESCE(opened.rows, 0) AS "rowsNew", closed.figure::text AS before,
            opened.figure::text AS after, opened.batch_id AS "batchId", batch.file_name AS "fileName",
            opened.one ->> 'edited_by' AS "editedBy", opened.one ->> 'edit_reason' AS reason
     FROM   closed LEFT JOIN opened ON opened.at = closed.at LEFT JOIN import_batches AS batch ON batch.id = opened.batch_id
     ORDER  BY closed.at DESC LIMIT 100`,
    [region, firstDayOf(period), lastDayOf(period), months],
  )) as (Omit<Restatement, 'before' | 'after'> & { before: string | null; after: string | null })[];
  const exact = (text: string | null) => (text === null ? null : BigInt(text));
  return rows.map((row) => ({ ...row, before: exact(row.before), after: exact(row.after) }));
}
