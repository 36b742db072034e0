import { type IsoDate, type Month } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { HOUR_COLUMNS } from '../../facts/card-transactions/hours';

/** What an outlet did on a day, cards of all the regions that the actor sees. Rupiah as bigint. */
export interface OutletDay {
  readonly day: IsoDate;
  readonly attempted: number;
  readonly succeeded: number;
  readonly amount: bigint;
  readonly offSite: number;
}

export interface OutletQuestion {
  /** The agent's number in its bank's log. */
  readonly outlet: string;
  readonly month: Month;
}

/** Days on which an outlet worked in a month, in order; empty when none is known. One statement. */
export async function outletDays(tx: Transaction, { outlet, month }: OutletQuestion): Promise<OutletDay[]> {
  const rows = (await tx.query(OUTLET_DAYS, [outlet, month])) as (Omit<OutletDay, 'amount'> & { amount: string })[];
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}

export const OUTLET_DAYS = `
  SELECT found.period || '-' || lpad(day.no::text, 2, '0') AS day, sum(day.attempted)::int AS attempted,
         sum(day.succeeded)::int AS succeeded, sum(day.amount) AS amount, sum(day.off_site)::int AS "offSite"
  FROM   card_outlets AS outlet
  JOIN   card_outlet_places AS place ON place.outlet_no = outlet.outlet_no
  CROSS  JOIN LATERAL (
           SELECT * FROM card_outlet_days AS days
           WHERE  days.regency_code = place.regency_code AND days.period = $2 AND days.outlet_no = outlet.outlet_no
           OFFSET 0) AS found
  CROSS  JOIN LATERAL unnest(found.attempted, found.succeeded, found.amount, found.off_site)
         WITH ORDINALITY AS day (attempted, succeeded, amount, off_site, no)
  WHERE  outlet.agent_no = $1 AND day.attempted > 0
  GROUP  BY found.period, day.no ORDER BY day.no`;

/** Transactions begun in each of the 24 hours of the day; null when none is known. */
export async function outletHours(tx: Transaction, { outlet, month }: OutletQuestion): Promise<number[] | null> {
  const [row] = (await tx.query(
    `SELECT ${HOUR_COLUMNS.map((hour) => `sum(found.${hour})::int AS ${hour}`).join(', ')}
     FROM   card_outlets AS outlet
     JOIN   card_outlet_places AS place ON place.outlet_no = outlet.outlet_no
     CROSS  JOIN LATERAL (
              SELECT * FROM card_outlet_months AS months
              WHERE  months.regency_code = place.regency_code AND months.period = $2
                AND  months.outlet_no = outlet.outlet_no
              OFFSET 0) AS found
     WHERE  outlet.agent_no = $1`,
    [outlet, month],
  )) as Record<string, number | null>[];
  const hours = HOUR_COLUMNS.map((hour) => row?.[hour] ?? null);
  return hours.includes(null) ? null : (hours as number[]);
}

/** Why purchases failed at an outlet in a month, the most frequent first. */
export async function outletFailures(
  tx: Transaction,
  { outlet, month }: OutletQuestion,
): Promise<{ readonly reason: string; readonly failures: number }[]> {
  return tx.query(
    `SELECT reason.reason, sum(found.failures)::int AS failures
     FROM   card_outlets AS outlet
     JOIN   card_outlet_places AS place ON place.outlet_no = outlet.outlet_no
     CROSS  JOIN LATERAL (
              SELECT * FROM card_outlet_failures AS failed
              WHERE  failed.regency_code = place.regency_code AND failed.period = $2 AND failed.outlet_no = outlet.outlet_no
              OFFSET 0) AS found
     JOIN   card_reasons AS reason ON reason.reason_no = found.reason_no
     WHERE  outlet.agent_no = $1
     GROUP  BY reason.reason ORDER BY 2 DESC, 1`,
    [outlet, month],
  );
}
