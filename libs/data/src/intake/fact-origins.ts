import { type FactDraft } from '@monev/domain/intake';
import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { FACT_TABLES } from '../facts/fact-tables';

/** Where a fact stands in its file. `cells`: of its figures, by the key of their column ("jumlah_kpm": "F9"). */
export interface FactOrigin {
  readonly kind: FactDraft['kind'];
  readonly regionCode: RegionCode;
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** SQL: the fact is about a month ($3), for the kinds that are about months; others always are. */
const ABOUT_MONTH: Partial<Record<FactDraft['kind'], string>> = {
  KPM_COUNT: 'fact.period = $3::char(7)',
  STAGE_PAYMENT: `$3 BETWEEN fact.first_month
    AND to_char((fact.first_month || '-01')::date + make_interval(months => fact.months_covered - 1), 'YYYY-MM')`,
  E_WARONG_PERIOD: 'fact.period = $3::char(7)',
  BANK_AGENT_PERIOD: 'fact.period = $3::char(7)',
};

/**
 * The cells of a file that stand behind the figures of a region and month: facts of the region itself and of all inside
 * it, in the order of the file; `first` of them. Also of files that were undone or corrected since.
 */
export async function factOrigins(
  tx: Transaction,
  question: { batchId: string; region: RegionCode; month: Month | null; first: number },
): Promise<FactOrigin[]> {
  const parts = FACT_TABLES.map(
    ({ kind, table }) => `
      SELECT '${kind}' AS kind, fact.region_code, fact.origin_sheet, fact.origin_row FROM ${table} AS fact
      WHERE  fact.batch_id = $1 AND fact.region_code ^@ $2 AND ($3::text IS NULL OR ${ABOUT_MONTH[kind] ?? 'true'})`,
  );
  const rows = (await tx.query(
    `SELECT origin.kind, origin.region_code AS "regionCode", origin.origin_sheet AS sheet, origin.origin_row AS row,
            batch.figure_columns->origin.origin_sheet AS columns
     FROM   (${parts.join(' UNION ALL ')}) AS origin
     JOIN   import_batches AS batch ON batch.id = $1
     ORDER  BY origin.origin_sheet, origin.origin_row, origin.region_code LIMIT $4`,
    [question.batchId, question.region, question.month, question.first],
  )) as (Omit<FactOrigin, 'cells'> & { columns: Record<string, string> | null })[];
  return rows.map(({ columns, ...origin }) => ({
    ...origin,
    cells: Object.fromEntries(Object.entries(columns ?? {}).map(([key, letter]) => [key, `${letter}${origin.row}`])),
  }));
}
