import { type Transaction } from '../connection/transaction';
import { PRICED_ITEMS } from './priced-items.sql';
import { GIVEN, type SpanQuestion, spanParameters } from './subject-facts';

/**
 * How the prices of one kind of goods lie in a region and span: percentiles are prices really seen, in whole rupiah for
 * one unit. `het` is the highest retail price in force for them on the last day seen; null where there is none.
 */
export interface PriceSpread {
  readonly origin: 'VISIT' | 'INVOICE';
  readonly commodity: string;
  readonly qualityClass: string | null;
  readonly unit: string;
  readonly items: number;
  readonly lowest: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly highest: number;
  readonly het: number | null;
  readonly withHet: number;
  readonly aboveHet: number;
}

/** One row for each commodity, class, unit and way of seeing it; none where no price was seen. */
export async function readPriceSpreads(tx: Transaction, asked: SpanQuestion): Promise<PriceSpread[]> {
  const share = (part: string) => `percentile_disc(${part}) WITHIN GROUP (ORDER BY item.price)::float8`;
  return tx.query(
    `${GIVEN}
     SELECT item.origin, item.commodity, item.quality_class AS "qualityClass", item.unit, count(*)::int AS items,
            min(item.price)::float8 AS lowest, ${share('0.25')} AS p25, ${share('0.5')} AS median, ${share('0.75')} AS p75,
            ${share('0.9')} AS p90, max(item.price)::float8 AS highest,
            (array_agg(item.het ORDER BY item.day DESC) FILTER (WHERE item.het IS NOT NULL))[1]::float8 AS het,
            count(item.het)::int AS "withHet", count(*) FILTER (WHERE item.price > item.het)::int AS "aboveHet"
     FROM   ${PRICED_ITEMS} AS item
     WHERE  item.price IS NOT NULL
     GROUP  BY item.origin, item.commodity, item.quality_class, item.unit
     ORDER  BY item.commodity, item.quality_class, item.unit, item.origin`,
    await spanParameters(tx, asked),
  );
}
