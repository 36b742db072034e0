import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { HOUR_COLUMNS } from '../../facts/card-transactions/hours';

/** Card transactions of a region's families in a month. Rupiah as bigint. */
export interface RegionCardMonth {
  readonly regionCode: RegionCode;
  readonly period: Month;
  readonly attempted: number;
  readonly succeeded: number;
  readonly amount: bigint;
  /** Families that bought something. */
  readonly families: number;
}

/** By region and month, in that order; no row where nothing is known. */
export async function regionCards(
  tx: Transaction,
  question: { readonly regions: readonly RegionCode[]; readonly months: readonly Month[] },
): Promise<RegionCardMonth[]> {
  const rows = (await tx.query(REGION_CARDS, [
    [...new Set(question.regions.map((code) => code.slice(0, 4)))],
    question.regions,
    question.months,
  ])) as (Omit<RegionCardMonth, 'amount'> & { amount: string })[];
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}

export const REGION_CARDS = `
  SELECT cards.region_code AS "regionCode", cards.period, cards.attempted, cards.succeeded, cards.amount,
         coalesce(counted.families, 0) AS families
  FROM   card_region_months AS cards
  LEFT   JOIN LATERAL (
           SELECT families FROM family_counts AS counted
           WHERE  counted.regency_code = cards.regency_code AND counted.region_code = cards.region_code
             AND  counted.period = cards.period
           OFFSET 0) AS counted ON true
  WHERE  cards.regency_code = ANY ($1::text[]) AND cards.region_code = ANY ($2::text[])
    AND  cards.period = ANY ($3::char(7)[]) AND cards.goods_no = 0
  ORDER  BY cards.region_code, cards.period`;

/** Why purchases failed, the most frequent first. */
export interface FailureReason {
  readonly reason: string;
  readonly failures: number;
}

/** Of a region in some months together. One statement. */
export async function failureReasons(
  tx: Transaction,
  { region, months }: { readonly region: RegionCode; readonly months: readonly Month[] },
): Promise<FailureReason[]> {
  return tx.query(FAILURE_REASONS, [region.slice(0, 4), region, months]);
}

export const FAILURE_REASONS = `
  SELECT reason.reason, sum(failed.failures)::int AS failures
  FROM   card_region_failures AS failed JOIN card_reasons AS reason ON reason.reason_no = failed.reason_no
  WHERE  failed.regency_code = $1 AND failed.region_code = $2 AND failed.period = ANY ($3::char(7)[])
  GROUP  BY reason.reason ORDER BY 2 DESC, 1`;

/** What was bought: rows, rupiah and quantity in thousandths of its unit. */
export interface RegionGoods {
  readonly commodity: string;
  readonly qualityClass: string;
  readonly unit: string;
  readonly succeeded: number;
  readonly amount: bigint;
  readonly qtyMilli: bigint;
}

export async function regionGoods(
  tx: Transaction,
  { region, months }: { readonly region: RegionCode; readonly months: readonly Month[] },
): Promise<RegionGoods[]> {
  const rows = (await tx.query(REGION_GOODS, [region.slice(0, 4), region, months])) as (Omit<
    RegionGoods,
    'amount' | 'qtyMilli'
  > & { amount: string; qtyMilli: string })[];
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount), qtyMilli: BigInt(row.qtyMilli) }));
}

export const REGION_GOODS = `
  SELECT goods.commodity, goods.quality_class AS "qualityClass", goods.unit, sum(sold.succeeded)::int AS succeeded,
         sum(sold.amount) AS amount, sum(sold.qty_milli) AS "qtyMilli"
  FROM   card_region_months AS sold JOIN card_goods AS goods ON goods.goods_no = sold.goods_no
  WHERE  sold.regency_code = $1 AND sold.region_code = $2 AND sold.period = ANY ($3::char(7)[]) AND sold.goods_no > 0
  GROUP  BY 1, 2, 3 HAVING sum(sold.succeeded) > 0 ORDER BY 5 DESC, 1, 2, 3`;

/** Transactions begun in each of the 24 hours of the day, of a region in a month; null when none is known. */
export async function regionHours(
  tx: Transaction,
  { region, month }: { readonly region: RegionCode; readonly month: Month },
): Promise<number[] | null> {
  const [row] = (await tx.query(REGION_HOURS, [region.slice(0, 4), region, month])) as Record<string, number>[];
  return row ? HOUR_COLUMNS.map((hour) => row[hour] as number) : null;
}

export const REGION_HOURS = `
  SELECT ${HOUR_COLUMNS.join(', ')} FROM card_region_hours WHERE regency_code = $1 AND region_code = $2 AND period = $3`;
