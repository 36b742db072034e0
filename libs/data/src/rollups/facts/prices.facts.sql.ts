import { highestRetailPrice, referencePrice } from '../../facts/trade/reference-price.sql';
import { inRegion, marks } from './asked.sql';

/** Items of a visit with a HET, and those dearer; exact amounts stand in the observations as {"$whole": text}. */
const items = (above: boolean) => `(
        SELECT count(*) FROM jsonb_array_elements(seen.observations -> 'prices') AS item
        WHERE  item -> 'het' <> 'null'::jsonb
        ${above ? `AND (item #>> '{price,$whole}')::numeric > (item #>> '{het,$whole}')::numeric` : ''})`;

/** IND-PRC-01, -02 on the shelf: sums that verified visits already carry. */
export const SHELF_PRICES = `
  SELECT sum(seen.price_difference)::text AS "shelf-difference", sum(seen.price_reference)::text AS "shelf-reference",
         sum(${items(false)})::text AS "shelf-with-het", sum(${items(true)})::text AS "shelf-above-het",
         count(*)::int AS "rowsUsed", count(*)::int AS "rowsExpected", false AS provisional,
         max(visit.verified_at) AS "asOf"
  FROM   visit_observations AS seen JOIN monev_visits AS visit ON visit.id = seen.visit_id
  WHERE  seen.region_code >= asked.region AND seen.region_code < asked.region || ':'
    AND  seen.visited_on BETWEEN asked.first AND asked.last`;

/** IND-PRC-01, -02 on invoices of suppliers, by the receipt of the delivery. Twice the reference, for medians of two. */
export const INVOICE_PRICES = `
  SELECT (sum(line.qty * (2 * line.unit_price - line.doubled)) * 0.5)::text AS "invoice-difference",
         (sum(line.qty * line.doubled) * 0.5)::text AS "invoice-reference",
         count(line.het)::text AS "invoice-with-het", count(*) FILTER (WHERE line.unit_price > line.het)::text AS "invoice-above-het",
         ${marks('line')}
  FROM  (SELECT billed.*, ${referencePrice('billed')} AS doubled, ${highestRetailPrice('billed')} AS het
         FROM  (SELECT sent.region_code AS place, sent.received_on AS day, item.commodity, item.quality_class, item.unit,
                       item.qty, item.unit_price, item.state, item.recorded_from
                FROM   deliveries AS sent
                CROSS  JOIN LATERAL (SELECT * FROM invoices WHERE recorded_to IS NULL AND delivery_id = sent.id OFFSET 0) AS bill
                CROSS  JOIN LATERAL (SELECT * FROM invoice_lines WHERE recorded_to IS NULL AND invoice_id = bill.id OFFSET 0) AS item
                WHERE  ${inRegion('sent')} AND sent.received_on BETWEEN asked.first AND asked.last) AS billed) AS line`;
