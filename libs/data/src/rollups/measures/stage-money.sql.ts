import { BY_INDEX, COUNTED, type CandidateRows } from './candidate-rows';

type AmountColumn = 'allocated_amount' | 'disbursed_amount' | 'redeemed_amount';

/**
 * Rupiah of two columns of the same stage payment, divided over the months the stage covers: whole rupiah, the
 * remainder in the last month (INDICATORS A.5; `splitRupiah` of the kernel).
 */
function stageMoney(part: AmountColumn, whole: AmountColumn): CandidateRows {
  return `
  SELECT fact.region_code, touched.period, fact.payer AS bank, fact.source, fact.state, fact.batch_id, fact.recorded_from,
         ARRAY[${monthShare(part)}, ${monthShare(whole)}]::numeric[] AS amounts
  FROM   touched_months AS touched
  CROSS  JOIN LATERAL (
           SELECT * FROM stage_payments AS fact
           WHERE  fact.regency_code = touched.regency_code AND fact.region_code = touched.region_code
             AND  fact.recorded_to IS NULL
           ${BY_INDEX}) AS fact
  CROSS  JOIN LATERAL (SELECT ${monthNumber('touched.period')} - ${monthNumber('fact.first_month')} AS step) AS month
  WHERE  ${COUNTED} AND month.step >= 0 AND month.step < fact.months_covered
    AND  fact.${part} IS NOT NULL AND fact.${whole} IS NOT NULL`;
}

function monthShare(column: AmountColumn): string {
  const each = `fact.${column} / fact.months_covered`;
  return `CASE WHEN month.step = fact.months_covered - 1
                    THEN fact.${column} - (fact.months_covered - 1) * (${each}) ELSE ${each} END`;
}

/** Months since year 0, so that two months can be subtracted. */
export function monthNumber(column: string): string {
  return `(left(${column}, 4)::int * 12 + right(${column}, 2)::int)`;
}

/** SP2D → salur: credited to the card, or handed out. */
export const moneyDisbursedSql = stageMoney('disbursed_amount', 'allocated_amount');
/** SP2D → cair: spent. */
export const moneyRedeemedSql = stageMoney('redeemed_amount', 'allocated_amount');
