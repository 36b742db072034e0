import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';

export interface FamiliesQuestion {
  readonly region: RegionCode;
  /** Any months, in any order. */
  readonly months: readonly Month[];
}

/**
 * Distinct families of an area that bought something in any of these months: exact. A month, a quarter and a year were
 * counted when they changed and are looked up; for any other months the families' bits are or-ed. Null where no card
 * transaction is known: no data is not zero. A family known in several kelurahan of the area is counted once.
 */
export async function distinctFamilies(tx: Transaction, question: FamiliesQuestion): Promise<number | null> {
  const months = [...new Set(question.months)].sort();
  const period = countedPeriod(months);
  const rows = (await (period === null
    ? tx.query(UNITE_BITS, [question.region, question.region.slice(0, 4), months])
    : tx.query(LOOK_UP, [question.region.slice(0, 4), question.region, period]))) as { families: number | null }[];
  return rows[0]?.families ?? null;
}

/** The month, quarter or year that these months are, all of them; else null. */
export function countedPeriod(months: readonly Month[]): string | null {
  const [first] = months;
  if (!first) return null;
  const year = first.slice(0, 4);
  const from = Number(first.slice(5));
  const follow = months.every((month, at) => month === `${year}-${String(from + at).padStart(2, '0')}`);
  if (!follow) return null;
  if (months.length === 1) return first;
  if (months.length === 3 && from % 3 === 1) return `${year}-Q${(from + 2) / 3}`;
  return months.length === 12 ? year : null;
}

export const LOOK_UP =
  'SELECT families FROM family_counts WHERE regency_code = $1 AND region_code = $2 AND period = $3';

/**
 * $1 the area, $2 the first four digits of it (two for a province), $3 the months. The bits of its kelurahan are or-ed;
 * families with several places (`family_moves`, few) are taken off where more than one of their places is set.
 */
export const UNITE_BITS = `
  WITH held AS MATERIALIZED (
    SELECT months.regency_code, months.village_code, bit_or(months.bits) AS bits FROM family_months AS months
    WHERE  months.regency_code >= $2 AND months.regency_code < $2 || ':'
      AND  months.village_code >= $1 AND months.village_code < $1 || ':' AND months.period = ANY ($3::char(7)[])
    GROUP  BY months.regency_code, months.village_code
  ), again AS (
    SELECT coalesce(sum(places - 1), 0) AS families
    FROM  (SELECT count(*) AS places FROM family_moves AS moved
           JOIN   held ON held.regency_code = moved.regency_code AND held.village_code = moved.village_code
           WHERE  moved.regency_code >= $2 AND moved.regency_code < $2 || ':' AND get_bit(held.bits, moved.family_bit) = 1
           GROUP  BY moved.card_key HAVING count(*) > 1) AS many
  )
  SELECT (sum(bit_count(held.bits)) - min(again.families))::int AS families FROM held CROSS JOIN again`;
