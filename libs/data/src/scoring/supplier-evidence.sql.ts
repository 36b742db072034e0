import { LOT_PASSED, SPEC_OF_LOT } from '../facts/trade/lot-verdict.sql';
import { referencePrice } from '../facts/trade/reference-price.sql';
import { MANDATORY_OF_SUBJECT, documentHeld } from '../facts/trade/supplier-documents.sql';

/** The MoU policy at a place: the setting of the narrowest region ($5 regions, '' = country; $6 policies). */
export const MOU_POLICY_AT = (place: string) => `(
      SELECT setting.policy FROM unnest($5::text[], $6::text[]) AS setting (region, policy)
      WHERE  starts_with(${place}, setting.region) ORDER BY length(setting.region) DESC LIMIT 1)`;

const MOU_IN_FORCE = (day: string) =>
  `${day} BETWEEN mou.starts_on AND LEAST(mou.ends_on, COALESCE(mou.terminated_on, mou.ends_on))`;

/** Deliveries that may count for the quarter: received in it, or promised for it. */
export const DELIVERIES_OF_QUARTER = `
  delivery AS MATERIALIZED (
    SELECT sent.id, sent.supplier_no, sent.delivery_no, sent.register_no, sent.region_code, sent.mou_no, sent.promised_at,
           sent.received_at, sent.promised_on, sent.received_on, sent.batch_id
    FROM   deliveries AS sent JOIN subject USING (supplier_no)
    WHERE  sent.recorded_to IS NULL AND (sent.received_on BETWEEN $1 AND $2 OR sent.promised_on BETWEEN $1 AND $2))`;

/**
 * When a delivery is judged for its promise, once: on the day it came, or the day it was promised for where it came only
 * after that period or never (HANDBOOK 7.10). Not yet due on $3 (today) and not received: not judged.
 */
export const JUDGED_IN_QUARTER = `LEAST(delivery.received_on, delivery.promised_on) BETWEEN $1 AND $2
      AND (delivery.received_on IS NOT NULL OR delivery.promised_on < $3)`;

/**
 * Invoice lines by the receipt of their delivery, with the verdict of the MoU named or in force and twice the reference
 * price. Each look-up is by one index (OFFSET 0): statistics of rows that came a moment ago mislead the planner.
 */
export const INVOICE_LINES_OF_QUARTER = `
  billed AS MATERIALIZED (
    SELECT bill.supplier_no, bill.invoice_no, bill.id AS invoice_id, bill.batch_id, delivery.mou_no, delivery.register_no,
           delivery.region_code AS place, delivery.received_on AS day,
           ARRAY(SELECT mou.id FROM (SELECT * FROM mous
                                     WHERE recorded_to IS NULL AND supplier_no = delivery.supplier_no
                                       AND register_no = delivery.register_no OFFSET 0) AS mou
                 WHERE  mou.mou_no = delivery.mou_no
                    OR (delivery.mou_no IS NULL AND ${MOU_IN_FORCE('delivery.received_on')})) AS mou_ids
    FROM   delivery
    CROSS  JOIN LATERAL (SELECT * FROM invoices
                         WHERE recorded_to IS NULL AND delivery_id = delivery.id OFFSET 0) AS bill
    WHERE  delivery.received_on BETWEEN $1 AND $2),
  invoice_line AS MATERIALIZED (
    SELECT asked.*, ${referencePrice('asked')} AS doubled,
           (SELECT bool_or(agreed.unit_price = asked.unit_price)
            FROM   unnest(asked.mou_ids) AS mou (id)
            CROSS  JOIN LATERAL (SELECT * FROM mou_prices WHERE recorded_to IS NULL AND mou_id = mou.id OFFSET 0) AS agreed
            WHERE  agreed.commodity = asked.commodity AND agreed.quality_class = asked.quality_class
              AND  agreed.unit = asked.unit AND agreed.unit_price IS NOT NULL) AS matched
    FROM  (SELECT billed.*, item.line_no, item.commodity, item.quality_class, item.unit, item.qty, item.unit_price
           FROM   billed
           CROSS  JOIN LATERAL (SELECT * FROM invoice_lines
                                WHERE recorded_to IS NULL AND invoice_id = billed.invoice_id OFFSET 0) AS item) AS asked)`;

/**
 * All counts of SCORING §2 for every supplier at once. $1 and $2 first and last day of the quarter, $3 today, $4 ids of
 * suppliers or null for all, $5 and $6 the MoU policy on the last day by region. Whole counts and exact decimals as text.
 */
export const SUPPLIER_EVIDENCE = `
  WITH subject AS MATERIALIZED (
    SELECT id, supplier_no, region_code, legal_form, has_own_warehouse FROM suppliers
    WHERE  recorded_to IS NULL AND ($4::uuid[] IS NULL OR id = ANY ($4::uuid[]))),
  ${DELIVERIES_OF_QUARTER},
  promise AS (
    SELECT supplier_no, count(*) AS made, count(*) FILTER (WHERE received_at <= promised_at) AS kept
    FROM   delivery WHERE ${JUDGED_IN_QUARTER} GROUP BY supplier_no),
  goods AS (
    SELECT line.supplier_no, count(*) AS lines,
           sum(line.ordered_qty) FILTER (WHERE line.unit = 'KG' AND line.accepted_qty IS NOT NULL) AS ordered,
           sum(LEAST(line.accepted_qty, line.ordered_qty))
             FILTER (WHERE line.unit = 'KG' AND line.accepted_qty IS NOT NULL) AS accepted,
           count(*) FILTER (WHERE line.rejected_qty > 0) AS rejected,
           count(*) FILTER (WHERE line.rejected_qty > 0 AND line.replaced_at
                                  <= COALESCE(line.rejected_at, delivery.received_at) + interval '24 hours') AS replaced
    FROM   delivery JOIN delivery_lines AS line USING (supplier_no, delivery_no)
    WHERE  line.recorded_to IS NULL AND delivery.received_on BETWEEN $1 AND $2
    GROUP  BY line.supplier_no),
  lot AS (
    SELECT lot.supplier_no, count(*) AS judged, count(*) FILTER (WHERE lot.passed) AS passed,
           count(*) FILTER (WHERE lot.label_ok) AS label_ok, count(*) FILTER (WHERE lot.label_ok IS NULL) AS label_unknown,
           count(DISTINCT COALESCE('E ' || lot.register_no, 'W ' || lot.region_code)) AS sites
    FROM  (SELECT lot.supplier_no, lot.register_no, lot.region_code, lot.label_ok, ${LOT_PASSED} AS passed
           FROM   quality_inspections AS lot JOIN subject USING (supplier_no) ${SPEC_OF_LOT}
           WHERE  lot.recorded_to IS NULL AND lot.sampled_on BETWEEN $1 AND $2) AS lot
    WHERE  lot.passed IS NOT NULL GROUP BY lot.supplier_no),
  ${INVOICE_LINES_OF_QUARTER},
  price AS (
    SELECT line.supplier_no, count(*) FILTER (WHERE line.matched IS NOT NULL) AS with_agreement,
           count(*) FILTER (WHERE line.matched) AS matched,
           sum(line.qty * (2 * line.unit_price - line.doubled)) AS difference,
           sum(line.qty * line.doubled) AS compared
    FROM   invoice_line AS line
    GROUP  BY line.supplier_no),
  agreement AS (
    SELECT supplier_no, bool_and(EXISTS (
             SELECT 1 FROM mous AS mou
             WHERE  mou.recorded_to IS NULL AND mou.supplier_no = delivery.supplier_no
               AND  mou.register_no = delivery.register_no AND ${MOU_IN_FORCE('$2::date')})) AS held
    FROM   delivery
    WHERE  received_on BETWEEN $1 AND $2 AND ${MOU_POLICY_AT('region_code')} = 'REQUIRED' GROUP BY supplier_no),
  task AS (
    SELECT finding.subject_id, count(*) AS due, count(*) FILTER (WHERE task.done_on <= task.due_on) AS on_time
    FROM   follow_ups AS task JOIN findings AS finding ON finding.id = task.finding_id
    WHERE  finding.subject_kind = 'SUPPLIER' AND task.due_on BETWEEN $1 AND $2 AND task.state <> 'DROPPED'
      AND  finding.state NOT IN ('DRAFT', 'REJECTED', 'VOID') AND (task.done_on IS NOT NULL OR task.due_on < $3)
    GROUP  BY finding.subject_id)
  SELECT subject.id, subject.supplier_no AS number, subject.region_code AS "regionCode",
         COALESCE(lot.judged, 0)::text AS "lotsInspected", COALESCE(lot.passed, 0)::text AS "lotsPassed",
         CASE WHEN COALESCE(lot.label_unknown, 0) = 0 THEN COALESCE(lot.label_ok, 0)::text END AS "lotsLabelOk",
         COALESCE(lot.sites, 0)::int AS sites,
         CASE WHEN goods.lines > 0 THEN goods.ordered::text ELSE '0' END AS "orderedKg",
         CASE WHEN goods.lines > 0 THEN goods.accepted::text ELSE '0' END AS "acceptedKg",
         price.difference::text AS "priceDifference", price.compared::text AS "priceCompared",
         COALESCE(price.with_agreement, 0)::text AS "invoiceLines", COALESCE(price.matched, 0)::text AS "invoiceLinesMatched",
         COALESCE(promise.made, 0)::text AS deliveries, COALESCE(promise.kept, 0)::text AS "deliveriesOnTime",
         COALESCE(goods.rejected, 0)::text AS "lotsRejected", COALESCE(goods.replaced, 0)::text AS "lotsReplacedIn24h",
         (paper.asked + (agreement.held IS NOT NULL)::int)::text AS "docsRequired",
         (paper.held + (agreement.held IS TRUE)::int)::text AS "docsValid",
         COALESCE(task.due, 0)::text AS "findingsDue", COALESCE(task.on_time, 0)::text AS "findingsClosedOnTime"
  FROM   subject
  CROSS  JOIN LATERAL (
    SELECT count(*) AS asked, count(*) FILTER (WHERE ${documentHeld('$2')}) AS held FROM ${MANDATORY_OF_SUBJECT}) AS paper
  LEFT   JOIN promise USING (supplier_no)
  LEFT   JOIN goods USING (supplier_no)
  LEFT   JOIN lot USING (supplier_no)
  LEFT   JOIN price USING (supplier_no)
  LEFT   JOIN agreement USING (supplier_no)
  LEFT   JOIN task ON task.subject_id = subject.id::text
  ORDER  BY subject.id`;
