import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { type BatchTotal } from './batch-totals';

/** Sums of what a batch says and of what would count again, by kabupaten/kota and month. Whole numbers as text. */
export interface UndoTotal {
  readonly regionCode: RegionCode;
  readonly period: Month;
  readonly measure: BatchTotal['measure'];
  readonly now: string;
  /** Null: nothing would be known there any more. */
  readonly after: string | null;
}

/** Families and credited rupiah of BPNT and Sembako that an undo would change; money stands under its stage's first month. */
export async function undoTotals(tx: Transaction, batchId: string): Promise<UndoTotal[]> {
  return tx.query(
    `WITH changed AS (
       SELECT own.regency_code, own.period, 'kpm-eligible' AS measure, own.kpm_eligible::numeric AS now,
              (SELECT before.kpm_eligible::numeric FROM kpm_snapshots AS before
               WHERE  before.regency_code = own.regency_code AND before.region_code = own.region_code
                 AND  before.period = own.period AND before.programme = own.programme AND before.bank = own.bank
                 AND  before.source = own.source AND before.recorded_to = own.recorded_from) AS after
       FROM   kpm_snapshots AS own
       WHERE  own.batch_id = $1 AND own.recorded_to IS NULL AND own.programme IN ('BPNT', 'SEMBAKO')
       UNION  ALL
       SELECT own.regency_code, own.first_month, 'amount-disbursed', own.disbursed_amount::numeric,
              (SELECT before.disbursed_amount::numeric FROM stage_payments AS before
               WHERE  before.regency_code = own.regency_code AND before.region_code = own.region_code
                 AND  before.first_month = own.first_month AND before.months_covered = own.months_covered
                 AND  before.programme = own.programme AND before.payer = own.payer AND before.source = own.source
                 AND  before.label = own.label AND before.recorded_to = own.recorded_from)
       FROM   stage_payments AS own
       WHERE  own.batch_id = $1 AND own.recorded_to IS NULL AND own.programme IN ('BPNT', 'SEMBAKO')
     )
     SELECT regency_code AS "regionCode", period, measure, sum(now)::text AS now, sum(after)::text AS after
     FROM   changed
     GROUP  BY regency_code, period, measure HAVING sum(now) IS NOT NULL
     ORDER  BY regency_code, period, measure DESC`,
    [batchId],
  );
}
