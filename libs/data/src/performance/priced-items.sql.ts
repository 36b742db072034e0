import { highestRetailPrice, referencePrice } from '../facts/trade/reference-price.sql';
import { ASKED, inside } from './span.sql';

/**
 * Every price compared in the span, as rows of one shape: items seen on the shelf by verified visits, and lines of invoices
 * by the receipt of their delivery (IND-PRC-01, -02). `doubled` is twice the reference, for medians of two; null where
 * nothing is comparable. Rupiah for one unit.
 */
export const PRICED_ITEMS = `(
  SELECT seen.visit_id::text || ':' || item.at AS id, 'VISIT' AS origin, seen.region_code, seen.visited_on AS day,
         item.price ->> 'commodity' AS commodity, item.price ->> 'qualityClass' AS quality_class,
         item.price ->> 'unit' AS unit, 1::numeric AS qty, (item.price #>> '{price,$whole}')::numeric AS price,
         2 * (item.price #>> '{reference,price,$whole}')::numeric AS doubled,
         (item.price #>> '{het,$whole}')::numeric AS het, NULL::uuid AS supplier_id,
         CASE WHEN seen.subject_kind = 'E_WARONG' THEN seen.subject_id::uuid END AS e_warong_id,
         visit.visit_no AS number, NULL::uuid AS batch_id, NULL::text AS origin_sheet, NULL::int AS origin_row,
         visit.verified_at AS as_of, false AS waits
  FROM   ${ASKED}
  CROSS  JOIN visit_observations AS seen
  JOIN   monev_visits AS visit ON visit.id = seen.visit_id
  CROSS  JOIN LATERAL jsonb_array_elements(seen.observations -> 'prices') WITH ORDINALITY AS item (price, at)
  WHERE  seen.region_code >= asked.region AND seen.region_code < asked.region || ':'
    AND  seen.visited_on BETWEEN asked.first AND asked.last
  UNION  ALL
  SELECT line.id || ':' || line.line_no, 'INVOICE', line.place, line.day, line.commodity, line.quality_class, line.unit,
         line.qty, line.unit_price, ${referencePrice('line')}, ${highestRetailPrice('line')}, line.supplier_id,
         line.e_warong_id, line.invoice_no, line.batch_id, line.origin_sheet, line.origin_row, line.recorded_from,
         line.state = 'SUBMITTED'
  FROM  (SELECT bill.id::text AS id, item.line_no, sent.region_code AS place, sent.received_on AS day, item.commodity,
                item.quality_class, item.unit, item.qty, item.unit_price, bill.supplier_id, bill.e_warong_id,
                bill.invoice_no, item.batch_id, item.origin_sheet, item.origin_row, item.recorded_from, item.state
         FROM   ${ASKED}
         CROSS  JOIN deliveries AS sent
         CROSS  JOIN LATERAL (SELECT * FROM invoices WHERE recorded_to IS NULL AND delivery_id = sent.id OFFSET 0) AS bill
         CROSS  JOIN LATERAL (SELECT * FROM invoice_lines WHERE recorded_to IS NULL AND invoice_id = bill.id OFFSET 0) AS item
         WHERE  ${inside('sent')} AND sent.received_on BETWEEN asked.first AND asked.last) AS line)`;
