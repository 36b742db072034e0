import { type Transaction, withWholeCountry } from '../../connection/transaction';
import { type RegencyMonth } from '../../registry/data-version';
import { recountCards } from '../leagues/recount-cards';
import { lockProvinces } from '../refresh-rollups';

/**
 * Counts all rollups of card transactions anew from the facts, streaming. Months whose transactions were dropped keep what
 * they have. Answers the regency-months that were counted. Long running.
 */
export function rebuildCards(tx: Transaction): Promise<RegencyMonth[]> {
  return withWholeCountry(tx, async () => {
    const provinces = (await tx.query(`SELECT code FROM regions WHERE level = 'PROVINCE'`)) as { code: string }[];
    await lockProvinces(
      tx,
      provinces.map(({ code }) => code),
    );
    const months = await countableMonths(tx);
    await recountCards(tx, months);
    return months;
  });
}

/** Every regency that has families in a month whose transactions are still there: counted before, or to be counted. */
async function countableMonths(tx: Transaction): Promise<RegencyMonth[]> {
  return tx.query(
    `SELECT DISTINCT found."regencyCode", found.period
     FROM  (SELECT regency_code AS "regencyCode", period FROM card_region_months WHERE length(regency_code) = 4
            UNION
            SELECT regency_code, period FROM family_months
            UNION
            SELECT regency_no::text, to_char(date '2000-01-01' + occurred_s / 86400, 'YYYY-MM')
            FROM   card_transactions GROUP BY regency_no, occurred_s / 86400) AS found
     JOIN   card_months AS month ON month.period = found.period AND month.dropped_at IS NULL
     ORDER  BY found.period, found."regencyCode"`,
  );
}
