import { BY_INDEX, COUNTED, type CandidateRows } from './candidate-rows';
import { monthNumber } from './stage-money.sql';

/**
 * Families whose payment failed, beside those in the payment order of the same row. A stage belongs to all months it covers
 * with the same families (INDICATORS A.5); only its money is divided.
 */
export const topUpFailedSql: CandidateRows = `
  SELECT fact.region_code, touched.period, fact.payer AS bank, fact.source, fact.state, fact.batch_id, fact.recorded_from,
         ARRAY[fact.failed_kpm, fact.allocated_kpm]::numeric[] AS amounts
  FROM   touched_months AS touched
  CROSS  JOIN LATERAL (
           SELECT * FROM stage_payments AS fact
           WHERE  fact.regency_code = touched.regency_code AND fact.region_code = touched.region_code
             AND  fact.recorded_to IS NULL
           ${BY_INDEX}) AS fact
  CROSS  JOIN LATERAL (SELECT ${monthNumber('touched.period')} - ${monthNumber('fact.first_month')} AS step) AS month
  WHERE  ${COUNTED} AND month.step >= 0 AND month.step < fact.months_covered
    AND  fact.failed_kpm IS NOT NULL AND fact.allocated_kpm IS NOT NULL`;
