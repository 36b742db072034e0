import { INVOICE_SETTLEMENT } from '../../facts/trade/invoice-settlement.sql';
import { LOT_PASSED, SPEC_OF_LOT } from '../../facts/trade/lot-verdict.sql';
import { inRegion, marks } from './asked.sql';

const UNDER_MOU = `EXISTS (
        SELECT 1 FROM (SELECT * FROM mous WHERE recorded_to IS NULL AND supplier_no = sent.supplier_no
                                            AND register_no = sent.register_no OFFSET 0) AS mou
        WHERE  sent.received_on BETWEEN mou.starts_on AND LEAST(mou.ends_on, COALESCE(mou.terminated_on, mou.ends_on)))`;

/**
 * MoU are discouraged at a place on the last day ($6 regions, '' the country; $7 policies, $12 since when): its deliveries are
 * not asked for one.
 */
const ASKED_FOR_MOU = `COALESCE((
        SELECT setting.policy FROM unnest($6::text[], $7::text[], $12::date[]) AS setting (region, policy, since)
        WHERE  starts_with(sent.region_code, setting.region) AND setting.since <= asked.last
        ORDER  BY length(setting.region) DESC, setting.since DESC LIMIT 1), 'ALLOWED')
      <> 'DISCOURAGED'`;

/** IND-SUP-01..04, -07, IND-QLT-03: deliveries received in the span. Value: accepted quantity times price. */
export const DELIVERIES = `
  SELECT count(*) FILTER (WHERE supplier.accepted)::text AS "suppliers-delivering",
         sum(supplier.outlets)::text AS "supplier-outlet-pairs",
         (SELECT count(DISTINCT register_no) FROM received)::text AS "outlets-served",
         sum(supplier.value)::text AS "value-sum", max(supplier.value)::text AS "value-largest",
         sum(supplier.value * supplier.value)::text AS "value-squares",
         (sum(supplier.value) * sum(supplier.value))::text AS "value-sum-squared",
         (SELECT count(*) FROM received AS sent WHERE ${ASKED_FOR_MOU})::text AS deliveries,
         (SELECT count(*) FROM received AS sent WHERE ${ASKED_FOR_MOU} AND ${UNDER_MOU})::text AS "deliveries-under-mou",
         sum(supplier.ordered_kg)::text AS "qty-ordered", sum(supplier.accepted_kg)::text AS "qty-accepted",
         COALESCE(sum(supplier.deliveries), 0)::int AS "rowsUsed", COALESCE(sum(supplier.deliveries), 0)::int AS "rowsExpected",
         COALESCE(bool_or(supplier.provisional), false) AS provisional, max(supplier.as_of) AS "asOf"
  FROM (
    SELECT sent.supplier_no, count(DISTINCT sent.delivery_no) AS deliveries, bool_or(line.accepted_qty > 0) AS accepted,
           count(DISTINCT sent.register_no) FILTER (WHERE line.accepted_qty > 0) AS outlets,
           COALESCE(sum(line.accepted_qty * line.unit_price), 0) AS value,
           sum(line.ordered_qty) FILTER (WHERE line.unit = 'KG' AND line.accepted_qty IS NOT NULL) AS ordered_kg,
           sum(LEAST(line.accepted_qty, line.ordered_qty))
             FILTER (WHERE line.unit = 'KG' AND line.accepted_qty IS NOT NULL) AS accepted_kg,
           bool_or(sent.state = 'SUBMITTED') AS provisional, max(sent.recorded_from) AS as_of
    FROM   received AS sent
    LEFT   JOIN LATERAL (SELECT * FROM delivery_lines
                         WHERE recorded_to IS NULL AND delivery_id = sent.id OFFSET 0) AS line ON true
    GROUP  BY sent.supplier_no) AS supplier`;

/** What DELIVERIES is counted of; stands before it. */
export const RECEIVED = `received AS (
    SELECT * FROM deliveries AS sent
    WHERE  ${inRegion('sent')} AND sent.received_on BETWEEN asked.first AND asked.last)`;

/** IND-SUP-10: judged on the day it came, or the day it was promised for where it came only after that span (HANDBOOK 7.10). */
export const PROMISES = `
  SELECT count(*)::text AS "deliveries-judged",
         count(*) FILTER (WHERE sent.received_at <= sent.promised_at)::text AS "deliveries-on-time", ${marks('sent')}
  FROM   deliveries AS sent
  WHERE  ${inRegion('sent')} AND (sent.received_on >= asked.first OR sent.promised_on >= asked.first)
    AND  LEAST(sent.received_on, sent.promised_on) BETWEEN asked.first AND asked.last
    AND (sent.received_on IS NOT NULL OR sent.promised_on < $5::date)`;

/** IND-QLT-01, -02. A lot that was not judged may still have had its broken grains counted. */
export const LOTS = `
  SELECT count(lot.passed)::text AS "lots-judged", count(*) FILTER (WHERE lot.passed)::text AS "lots-passed",
         ${['PREMIUM', 'MEDIUM', 'LOKAL']
           .map((grade) => {
             const own = `FILTER (WHERE lot.quality_class = '${grade}' AND lot.commodity = 'BERAS')`;
             const name = grade === 'LOKAL' ? 'local' : grade.toLowerCase();
             return `count(lot.broken_pct) ${own}::text AS "${name}-lots", sum(lot.broken_pct) ${own}::text AS "${name}-broken"`;
           })
           .join(', ')},
         count(lot.above)::text AS "broken-judged", count(*) FILTER (WHERE lot.above)::text AS "broken-above",
         ${marks('lot')}
  FROM  (SELECT lot.*, ${LOT_PASSED} AS passed, lot.broken_pct > spec.broken_max AS above
         FROM   quality_inspections AS lot ${SPEC_OF_LOT}
         WHERE  ${inRegion('lot')} AND lot.sampled_on BETWEEN asked.first AND asked.last) AS lot
  WHERE  lot.passed IS NOT NULL OR lot.broken_pct IS NOT NULL`;

/** Nothing is owed for goods that did not come, and what is disputed is not due. */
const INVOICES = `FROM invoices AS invoice ${INVOICE_SETTLEMENT}
  WHERE ${inRegion('invoice')} AND invoice.invoiced_on BETWEEN asked.first - 400 AND asked.last + 31`;

/** IND-FIN-05 */
export const INVOICES_DUE = `
  SELECT count(*)::text AS "invoices-due",
         count(*) FILTER (WHERE settled.paid_on <= settled.due_on)::text AS "invoices-on-time", ${marks('invoice')}
  ${INVOICES} AND NOT invoice.disputed AND settled.due_on BETWEEN asked.first AND asked.last
    AND (settled.due_on < $5::date OR settled.paid_on IS NOT NULL)`;

/** IND-FIN-06 */
export const INVOICES_PAID = `
  SELECT sum(invoice.amount)::text AS "paid-value",
         sum(invoice.amount * (settled.paid_on - settled.received_on))::text AS "paid-value-days", ${marks('invoice')}
  ${INVOICES} AND settled.paid_on BETWEEN asked.first AND asked.last AND settled.received_on IS NOT NULL`;
