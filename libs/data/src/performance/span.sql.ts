import { inRegion } from '../rollups/facts/asked.sql';

/** The one region and span of days a statement is about: $1 region, $2 first and $3 last day, $4 today. */
export const ASKED = `(SELECT $1::text AS region, $2::date AS first, $3::date AS last, $4::date AS today) AS asked`;

/** A current row of a versioned table inside the region asked about. */
export const inside = inRegion;

/** Name of the supplier of `row`, who may lie outside the walls of a regency. */
export const supplierOf = (row: string) => `
  LEFT JOIN LATERAL (SELECT who.name FROM suppliers AS who
                     WHERE who.recorded_to IS NULL AND who.id = ${row}.supplier_id OFFSET 0) AS supplier ON true`;

export const outletOf = (row: string) => `
  LEFT JOIN LATERAL (SELECT who.name FROM e_warongs AS who
                     WHERE who.recorded_to IS NULL AND who.id = ${row}.e_warong_id OFFSET 0) AS outlet ON true`;

/** An MoU of both parties was in force on the day `sent` came (IND-SUP-07). */
export const UNDER_MOU = `EXISTS (
      SELECT 1 FROM (SELECT * FROM mous WHERE recorded_to IS NULL AND supplier_no = sent.supplier_no
                                          AND register_no = sent.register_no OFFSET 0) AS mou
      WHERE  sent.received_on BETWEEN mou.starts_on AND LEAST(mou.ends_on, COALESCE(mou.terminated_on, mou.ends_on)))`;

/** MoU are discouraged at a place ($5 regions, '' the country; $6 policies): its deliveries are not asked for one. */
export const ASKED_FOR_MOU = `COALESCE((
      SELECT setting.policy FROM unnest($5::text[], $6::text[]) AS setting (region, policy)
      WHERE  starts_with(sent.region_code, setting.region) ORDER BY length(setting.region) DESC LIMIT 1), 'ALLOWED')
    <> 'DISCOURAGED'`;

/** What the lines of `sent` come to: value, and kilograms ordered and accepted of lines that have both. */
export const LINES_OF_DELIVERY = `
  LEFT JOIN LATERAL (
    SELECT bool_or(line.accepted_qty > 0) AS accepted, sum(line.accepted_qty * line.unit_price) AS value,
           string_agg(DISTINCT line.commodity, ', ' ORDER BY line.commodity) AS goods,
           sum(line.ordered_qty) FILTER (WHERE line.unit = 'KG' AND line.accepted_qty IS NOT NULL) AS ordered_kg,
           sum(LEAST(line.accepted_qty, line.ordered_qty))
             FILTER (WHERE line.unit = 'KG' AND line.accepted_qty IS NOT NULL) AS accepted_kg
    FROM  (SELECT * FROM delivery_lines WHERE recorded_to IS NULL AND delivery_id = sent.id OFFSET 0) AS line) AS goods ON true`;

/** A person stands in the post of `outlet` on the last day. */
export const filled = (post: string) => `EXISTS (
      SELECT 1 FROM e_warong_officers AS officer
      WHERE  officer.recorded_to IS NULL AND officer.register_no = outlet.register_no AND officer.post = '${post}'
        AND  officer.started_on <= asked.last AND (officer.ended_on IS NULL OR officer.ended_on > asked.last))`;

/** Deliveries judged for their promise in the span (IND-SUP-10): by the day they came, or the promise where they came after it. */
export const JUDGED_IN_SPAN = `(sent.received_on >= asked.first OR sent.promised_on >= asked.first)
    AND LEAST(sent.received_on, sent.promised_on) BETWEEN asked.first AND asked.last
    AND (sent.received_on IS NOT NULL OR sent.promised_on < asked.today)`;

/** Invoices due in the span and not disputed (IND-FIN-05), and those paid in it (IND-FIN-06); with INVOICE_SETTLEMENT. */
const NEAR_SPAN = 'invoice.invoiced_on BETWEEN asked.first - 400 AND asked.last + 31';
export const DUE_IN_SPAN = `${NEAR_SPAN} AND NOT invoice.disputed AND settled.due_on BETWEEN asked.first AND asked.last
    AND (settled.due_on < asked.today OR settled.paid_on IS NOT NULL)`;
export const PAID_IN_SPAN = `${NEAR_SPAN} AND settled.paid_on BETWEEN asked.first AND asked.last
    AND settled.received_on IS NOT NULL`;
