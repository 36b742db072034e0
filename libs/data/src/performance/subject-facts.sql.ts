import { type FactGroupId } from '@monev/domain/indicators';
import { INVOICE_SETTLEMENT } from '../facts/trade/invoice-settlement.sql';
import { LOT_PASSED, SPEC_OF_LOT } from '../facts/trade/lot-verdict.sql';
import { MANDATORY_OF_SUBJECT, documentHeld } from '../facts/trade/supplier-documents.sql';
import { ACTIVE_OUTLET } from '../rollups/facts/asked.sql';
import { PRICED_ITEMS } from './priced-items.sql';
import {
  ASKED,
  ASKED_FOR_MOU,
  DUE_IN_SPAN,
  JUDGED_IN_SPAN,
  LINES_OF_DELIVERY,
  PAID_IN_SPAN,
  UNDER_MOU,
  filled,
  inside,
} from './span.sql';

/** Who can be compared with others of their kind. */
export type ComparedKind = 'SUPPLIER' | 'E_WARONG' | 'BANK_AGENT';
type Statements = Partial<Record<FactGroupId, string>>;

/** How many rows stand behind the facts, whether one waits, and when the newest was recorded. */
const marks = (
  row: string,
  used = 'count(*)',
  expected = used,
) => `${used}::int AS "rowsUsed", ${expected}::int AS "rowsExpected",
    COALESCE(bool_or(${row}.state = 'SUBMITTED'), false) AS provisional, max(${row}.recorded_from) AS "asOf"`;

/** The facts of trade for each supplier or e-warong of a region: the same names as for the region as a whole. */
function trade(column: 'supplier_id' | 'e_warong_id'): Statements {
  return {
    DELIVERIES: `
      SELECT sent.${column}::text AS "subjectId", '1' AS "suppliers-delivering",
             count(DISTINCT sent.register_no) FILTER (WHERE goods.accepted)::text AS "supplier-outlet-pairs",
             count(DISTINCT sent.register_no)::text AS "outlets-served",
             COALESCE(sum(goods.value), 0)::text AS "value-largest",
             sum(COALESCE(sum(goods.value), 0)) OVER ()::text AS "value-sum",
             (COALESCE(sum(goods.value), 0) * COALESCE(sum(goods.value), 0))::text AS "value-squares",
             (sum(COALESCE(sum(goods.value), 0)) OVER () * sum(COALESCE(sum(goods.value), 0)) OVER ())::text AS "value-sum-squared",
             count(*) FILTER (WHERE ${ASKED_FOR_MOU})::text AS deliveries,
             count(*) FILTER (WHERE ${ASKED_FOR_MOU} AND ${UNDER_MOU})::text AS "deliveries-under-mou",
             sum(goods.ordered_kg)::text AS "qty-ordered", sum(goods.accepted_kg)::text AS "qty-accepted", ${marks('sent')}
      FROM   ${ASKED} CROSS JOIN deliveries AS sent ${LINES_OF_DELIVERY}
      WHERE  ${inside('sent')} AND sent.received_on BETWEEN asked.first AND asked.last
      GROUP  BY sent.${column}`,
    PROMISES: `
      SELECT sent.${column}::text AS "subjectId", count(*)::text AS "deliveries-judged",
             count(*) FILTER (WHERE sent.received_at <= sent.promised_at)::text AS "deliveries-on-time", ${marks('sent')}
      FROM   ${ASKED} CROSS JOIN deliveries AS sent
      WHERE  ${inside('sent')} AND ${JUDGED_IN_SPAN}
      GROUP  BY sent.${column}`,
    LOTS: `
      SELECT lot.${column}::text AS "subjectId", count(lot.passed)::text AS "lots-judged",
             count(*) FILTER (WHERE lot.passed)::text AS "lots-passed",
             ${['PREMIUM', 'MEDIUM']
               .map((grade) => {
                 const own = `FILTER (WHERE lot.quality_class = '${grade}' AND lot.commodity = 'BERAS')`;
                 const name = grade.toLowerCase();
                 return `count(lot.broken_pct) ${own}::text AS "${name}-lots", sum(lot.broken_pct) ${own}::text AS "${name}-broken"`;
               })
               .join(', ')},
             count(lot.above)::text AS "broken-judged", count(*) FILTER (WHERE lot.above)::text AS "broken-above", ${marks('lot')}
      FROM  (SELECT lot.*, ${LOT_PASSED} AS passed, lot.broken_pct > spec.broken_max AS above
             FROM   ${ASKED} CROSS JOIN quality_inspections AS lot ${SPEC_OF_LOT}
             WHERE  ${inside('lot')} AND lot.sampled_on BETWEEN asked.first AND asked.last) AS lot
      WHERE (lot.passed IS NOT NULL OR lot.broken_pct IS NOT NULL) AND lot.${column} IS NOT NULL
      GROUP  BY lot.${column}`,
    INVOICES_DUE: `
      SELECT invoice.${column}::text AS "subjectId", count(*)::text AS "invoices-due",
             count(*) FILTER (WHERE settled.paid_on <= settled.due_on)::text AS "invoices-on-time", ${marks('invoice')}
      FROM   ${ASKED} CROSS JOIN invoices AS invoice ${INVOICE_SETTLEMENT}
      WHERE  ${inside('invoice')} AND ${DUE_IN_SPAN}
      GROUP  BY invoice.${column}`,
    INVOICES_PAID: `
      SELECT invoice.${column}::text AS "subjectId", sum(invoice.amount)::text AS "paid-value",
             sum(invoice.amount * (settled.paid_on - settled.received_on))::text AS "paid-value-days", ${marks('invoice')}
      FROM   ${ASKED} CROSS JOIN invoices AS invoice ${INVOICE_SETTLEMENT}
      WHERE  ${inside('invoice')} AND ${PAID_IN_SPAN}
      GROUP  BY invoice.${column}`,
  };
}

/** What was sold at the shelf, or billed by a supplier; the facts of one carry the names of the other's group. */
const prices = (column: 'supplier_id' | 'e_warong_id', origin: 'VISIT' | 'INVOICE', names: 'shelf' | 'invoice') => `
  SELECT item.${column}::text AS "subjectId",
         (sum(item.qty * (2 * item.price - item.doubled)) * 0.5)::text AS "${names}-difference",
         (sum(item.qty * item.doubled) * 0.5)::text AS "${names}-reference", count(item.het)::text AS "${names}-with-het",
         count(*) FILTER (WHERE item.price > item.het)::text AS "${names}-above-het",
         count(*)::int AS "rowsUsed", count(*)::int AS "rowsExpected", bool_or(item.waits) AS provisional, max(item.as_of) AS "asOf"
  FROM   ${PRICED_ITEMS} AS item
  WHERE  item.${column} IS NOT NULL AND item.origin = '${origin}'
  GROUP  BY item.${column}`;

/** A group is left out where the register or trade does not say it of single ones. */
export const SUBJECT_STATEMENTS: Readonly<Record<ComparedKind, Statements>> = {
  SUPPLIER: {
    ...trade('supplier_id'),
    // A supplier sells by invoice only: its deviation is that of its invoices.
    SHELF_PRICES: prices('supplier_id', 'INVOICE', 'shelf'),
    INVOICE_PRICES: prices('supplier_id', 'INVOICE', 'invoice'),
    DOCUMENTS: `
      SELECT subject.id::text AS "subjectId", sum(paper.asked)::text AS "documents-required",
             sum(paper.held)::text AS "documents-valid", ${marks('subject')}
      FROM   ${ASKED} CROSS JOIN suppliers AS subject
      CROSS  JOIN LATERAL (
        SELECT count(*) AS asked, count(*) FILTER (WHERE ${documentHeld('asked.last')}) AS held
        FROM   ${MANDATORY_OF_SUBJECT}) AS paper
      WHERE  subject.recorded_to IS NULL
        AND (EXISTS (SELECT 1 FROM deliveries AS sent
                     WHERE sent.supplier_no = subject.supplier_no AND sent.received_on BETWEEN asked.first AND asked.last
                       AND ${inside('sent')})
             OR (subject.region_code = asked.region AND subject.status IN ('LISTED', 'UNDER_COACHING', 'SUSPENDED_RECOMMENDED')))
      GROUP  BY subject.id`,
  },
  E_WARONG: {
    ...trade('e_warong_id'),
    SHELF_PRICES: prices('e_warong_id', 'VISIT', 'shelf'),
    INVOICE_PRICES: prices('e_warong_id', 'INVOICE', 'invoice'),
    OUTLETS: `
      SELECT outlet.id::text AS "subjectId", '1' AS "outlets-active", max(recap.kpm_served) AS "kpmServed",
             count(*) FILTER (WHERE outlet.legal_form = 'KUBE')::text AS "kube-active",
             count(*) FILTER (WHERE outlet.legal_form = 'KUBE' AND ${filled('CHAIR')} AND ${filled('SECRETARY')}
                                AND ${filled('TREASURER')})::text AS "kube-complete", ${marks('outlet')}
      FROM   ${ASKED} CROSS JOIN e_warongs AS outlet
      LEFT   JOIN LATERAL (SELECT * FROM e_warong_periods WHERE recorded_to IS NULL AND e_warong_id = outlet.id
                             AND period = to_char(asked.last, 'YYYY-MM') OFFSET 0) AS recap ON true
      WHERE  ${inside('outlet')} AND ${ACTIVE_OUTLET}
      GROUP  BY outlet.id`,
  },
  BANK_AGENT: {
    AGENT_LOGS: `
      SELECT log.bank_agent_id::text AS "subjectId",
             sum(log.trx_attempted) FILTER (WHERE log.trx_succeeded IS NOT NULL)::text AS "trx-attempted",
             sum(log.trx_succeeded) FILTER (WHERE log.trx_attempted IS NOT NULL)::text AS "trx-succeeded",
             sum(log.edc_minutes_scheduled) FILTER (WHERE log.edc_minutes_up IS NOT NULL)::text AS "edc-minutes-scheduled",
             sum(log.edc_minutes_up) FILTER (WHERE log.edc_minutes_scheduled IS NOT NULL)::text AS "edc-minutes-up",
             ${marks(
               'log',
               'count(*)',
               `(1 + 12 * (extract(year FROM asked.last) - extract(year FROM asked.first))
                   + extract(month FROM asked.last) - extract(month FROM asked.first))`,
             )}
      FROM   ${ASKED} CROSS JOIN bank_agent_periods AS log
      WHERE  ${inside('log')} AND log.period BETWEEN to_char(asked.first, 'YYYY-MM') AND to_char(asked.last, 'YYYY-MM')
      GROUP  BY log.bank_agent_id, asked.first, asked.last`,
  },
};
