import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';

/** What a file says of one kabupaten/kota (or province) and month, beside what is counted there now. Whole numbers as text. */
export interface BatchTotal {
  readonly regionCode: RegionCode;
  readonly period: Month;
  readonly measure: 'kpm-eligible' | 'amount-disbursed';
  readonly current: string;
  /** Null when nothing was counted there before. */
  readonly previous: string | null;
}

/**
 * Families and credited rupiah that a staged file would bring, by kabupaten/kota and month, beside the present figure.
 * BPNT and Sembako only; money of a stage stands under its first month, undivided.
 */
export async function batchTotals(tx: Transaction, batchId: string): Promise<BatchTotal[]> {
  return tx.query(
    `WITH said AS (
       SELECT left(region_code, 4) AS region_code, draft->>'period' AS period, 'kpm-eligible' AS measure,
              (draft#>>'{counts,kpmEligible}')::numeric AS value, draft->>'programme' AS programme
       FROM   staged_facts WHERE batch_id = $1 AND kind = 'KPM_COUNT'
       UNION  ALL
       SELECT left(region_code, 4), draft->>'firstMonth', 'amount-disbursed', (draft->>'disbursedAmount')::numeric,
              draft->>'programme'
       FROM   staged_facts WHERE batch_id = $1 AND kind = 'STAGE_PAYMENT'
     )
     SELECT said.region_code AS "regionCode", said.period, said.measure, sum(said.value)::text AS current,
            (SELECT measured.value::text FROM measure_months AS measured
             WHERE  measured.regency_code = said.region_code AND measured.region_code = said.region_code
               AND  measured.period = said.period::char(7) AND measured.measure = said.measure AND measured.slice = '') AS previous
     FROM   said
     WHERE  said.value IS NOT NULL AND said.programme IN ('BPNT', 'SEMBAKO')
     GROUP  BY said.region_code, said.period, said.measure
     ORDER  BY said.region_code, said.period, said.measure DESC`,
    [batchId],
  );
}
