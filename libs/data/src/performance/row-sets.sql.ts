import { INVOICE_SETTLEMENT } from '../facts/trade/invoice-settlement.sql';
import { LOT_PASSED, SPEC_OF_LOT } from '../facts/trade/lot-verdict.sql';
import { MANDATORY_OF_SUBJECT } from '../facts/trade/supplier-documents.sql';
import { ACTIVE_AGENT, ACTIVE_OUTLET } from '../rollups/facts/asked.sql';
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
  outletOf,
  supplierOf,
} from './span.sql';

/**
 * The rows behind one kind of figure. `cells` are SQL of what a table shows, by name; `parties` the ids of those involved
 * (`supplier_id`, `e_warong_id`, `bank_agent_id`, `visit_id`), null where a row has none; `origin` the row of a versioned
 * table that says where it came from, null for what came otherwise.
 */
export interface RowSet {
  readonly id: string;
  readonly region: string;
  readonly from: string;
  readonly where: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly parties: Readonly<Partial<Record<Party, string>>>;
  readonly origin: string | null;
}
export type Party = 'supplier' | 'eWarong' | 'bankAgent' | 'visit';

const postsFilled = `(${filled('CHAIR')} AND ${filled('SECRETARY')} AND ${filled('TREASURER')})`;
const moment = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI')`;

const DELIVERY_ROWS = {
  id: 'sent.id::text',
  region: 'sent.region_code',
  from: `${ASKED} CROSS JOIN deliveries AS sent ${supplierOf('sent')} ${outletOf('sent')} ${LINES_OF_DELIVERY}`,
  cells: {
    number: 'sent.delivery_no',
    supplier: 'COALESCE(supplier.name, sent.supplier_no)',
    eWarong: 'COALESCE(outlet.name, sent.register_no)',
    goods: 'goods.goods',
    promisedAt: moment('sent.promised_at'),
    receivedAt: moment('sent.received_at'),
    onTime: '(sent.received_at IS NOT NULL AND sent.received_at <= sent.promised_at)',
    orderedKg: 'goods.ordered_kg',
    acceptedKg: 'goods.accepted_kg',
    value: 'round(goods.value)',
    mouNo: 'sent.mou_no',
    underMou: `CASE WHEN ${ASKED_FOR_MOU} THEN ${UNDER_MOU} END`,
  },
  parties: { supplier: 'sent.supplier_id', eWarong: 'sent.e_warong_id' },
  origin: 'sent',
} as const;

const INVOICE_ROWS = {
  id: 'invoice.id::text',
  region: 'invoice.region_code',
  from: `${ASKED} CROSS JOIN invoices AS invoice ${supplierOf('invoice')} ${outletOf('invoice')} ${INVOICE_SETTLEMENT}`,
  cells: {
    number: 'invoice.invoice_no',
    supplier: 'COALESCE(supplier.name, invoice.supplier_no)',
    eWarong: 'COALESCE(outlet.name, invoice.register_no)',
    deliveryNo: 'invoice.delivery_no',
    amount: 'invoice.amount',
    receivedOn: 'settled.received_on',
    dueOn: 'settled.due_on',
    paidOn: 'settled.paid_on',
    days: 'settled.paid_on - settled.received_on',
    onTime: 'COALESCE(settled.paid_on <= settled.due_on, false)',
  },
  parties: { supplier: 'invoice.supplier_id', eWarong: 'invoice.e_warong_id' },
  origin: 'invoice',
} as const;

const LOG_SPAN = `log.period BETWEEN to_char(asked.first, 'YYYY-MM') AND to_char(asked.last, 'YYYY-MM')`;

export const ROW_SETS = {
  /** E-warong active on the last day, with families served and posts filled. */
  OUTLETS: {
    id: 'outlet.id::text',
    region: 'outlet.region_code',
    from: `${ASKED} CROSS JOIN e_warongs AS outlet
      LEFT JOIN LATERAL (SELECT recap.kpm_served FROM e_warong_periods AS recap
                         WHERE recap.recorded_to IS NULL AND recap.e_warong_id = outlet.id
                           AND recap.period = to_char(asked.last, 'YYYY-MM') OFFSET 0) AS recap ON true`,
    where: `${inside('outlet')} AND ${ACTIVE_OUTLET}`,
    cells: {
      number: 'outlet.register_no',
      eWarong: 'outlet.name',
      legalForm: 'outlet.legal_form',
      status: 'outlet.status',
      startedOn: 'outlet.started_on',
      kpmServed: 'recap.kpm_served',
      chair: filled('CHAIR'),
      secretary: filled('SECRETARY'),
      treasurer: filled('TREASURER'),
      postsFilled: `CASE WHEN outlet.legal_form = 'KUBE' THEN ${postsFilled} END`,
    },
    parties: { eWarong: 'outlet.id' },
    origin: 'outlet',
  },
  /** Agents active on the last day. */
  AGENTS: {
    id: 'agent.id::text',
    region: 'agent.region_code',
    from: `${ASKED} CROSS JOIN bank_agents AS agent`,
    where: `${inside('agent')} AND ${ACTIVE_AGENT}`,
    cells: {
      number: 'agent.agent_no',
      agent: 'agent.name',
      bank: 'agent.bank',
      status: 'agent.status',
      startedOn: 'agent.started_on',
    },
    parties: { bankAgent: 'agent.id' },
    origin: 'agent',
  },
  /** Monthly summaries of agents. */
  AGENT_LOGS: {
    id: `log.bank_agent_id::text || ':' || log.period`,
    region: 'log.region_code',
    from: `${ASKED} CROSS JOIN bank_agent_periods AS log
      LEFT JOIN LATERAL (SELECT who.name FROM bank_agents AS who
                         WHERE who.recorded_to IS NULL AND who.id = log.bank_agent_id OFFSET 0) AS agent ON true`,
    where: `${inside('log')} AND ${LOG_SPAN}`,
    cells: {
      agent: 'COALESCE(agent.name, log.agent_no)',
      bank: 'log.bank',
      period: 'log.period',
      trxAttempted: 'log.trx_attempted',
      trxSucceeded: 'log.trx_succeeded',
      trxPct: 'round(100.0 * log.trx_succeeded / NULLIF(log.trx_attempted, 0), 2)',
      minutesScheduled: 'log.edc_minutes_scheduled',
      minutesUp: 'log.edc_minutes_up',
      uptimePct: 'round(100.0 * log.edc_minutes_up / NULLIF(log.edc_minutes_scheduled, 0), 2)',
    },
    parties: { bankAgent: 'log.bank_agent_id' },
    origin: 'log',
  },
  /** Deliveries received in the span. */
  DELIVERIES: { ...DELIVERY_ROWS, where: `${inside('sent')} AND sent.received_on BETWEEN asked.first AND asked.last` },
  /** Deliveries whose promise is judged in the span. */
  PROMISES: { ...DELIVERY_ROWS, where: `${inside('sent')} AND ${JUDGED_IN_SPAN}` },
  /** Documents asked of suppliers that deliver here or are on the list of the province. */
  DOCUMENTS: {
    id: `subject.id::text || ':' || mandatory.kind`,
    region: 'subject.region_code',
    from: `${ASKED} CROSS JOIN suppliers AS subject CROSS JOIN LATERAL ${MANDATORY_OF_SUBJECT}
      LEFT JOIN LATERAL (
        SELECT paper.* FROM supplier_documents AS paper
        WHERE  paper.recorded_to IS NULL AND paper.supplier_id = subject.id AND paper.document_kind = mandatory.kind
        ORDER  BY paper.valid_until DESC NULLS FIRST LIMIT 1) AS paper ON true`,
    where: `subject.recorded_to IS NULL
      AND (EXISTS (SELECT 1 FROM deliveries AS sent
                   WHERE sent.supplier_no = subject.supplier_no AND sent.received_on BETWEEN asked.first AND asked.last
                     AND ${inside('sent')})
           OR (subject.region_code = asked.region AND subject.status IN ('LISTED', 'UNDER_COACHING', 'SUSPENDED_RECOMMENDED')))`,
    cells: {
      supplier: 'subject.name',
      legalForm: 'subject.legal_form',
      documentKind: 'mandatory.kind',
      number: 'paper.document_no',
      issuedOn: 'paper.issued_on',
      validUntil: 'paper.valid_until',
      held: `(paper.document_no IS NOT NULL AND (paper.issued_on IS NULL OR paper.issued_on <= asked.last)
              AND (paper.valid_until IS NULL OR paper.valid_until >= asked.last))`,
    },
    parties: { supplier: 'subject.id' },
    origin: 'paper',
  },
  /** Lots inspected, with the verdict of the specification in force. */
  LOTS: {
    id: 'lot.id::text',
    region: 'lot.region_code',
    from: `${ASKED} CROSS JOIN quality_inspections AS lot ${SPEC_OF_LOT} ${supplierOf('lot')} ${outletOf('lot')}`,
    where: `${inside('lot')} AND lot.sampled_on BETWEEN asked.first AND asked.last
      AND (lot.broken_pct IS NOT NULL OR ${LOT_PASSED} IS NOT NULL)`,
    cells: {
      number: `lot.inspection_no || ' / ' || lot.lot_no`,
      supplier: 'COALESCE(supplier.name, lot.supplier_no)',
      eWarong: 'COALESCE(outlet.name, lot.register_no)',
      commodity: 'lot.commodity',
      qualityClass: 'lot.quality_class',
      day: 'lot.sampled_on',
      brokenPct: 'lot.broken_pct',
      brokenMax: 'spec.broken_max',
      moisturePct: 'lot.moisture_pct',
      standard: 'spec.standard',
      brokenWithin: 'lot.broken_pct <= spec.broken_max',
      passed: LOT_PASSED,
    },
    parties: { supplier: 'lot.supplier_id', eWarong: 'lot.e_warong_id' },
    origin: 'lot',
  },
  /** Prices seen on the shelf by verified visits, and billed by suppliers, beside their reference and HET. */
  PRICES: {
    id: 'item.id',
    region: 'item.region_code',
    from: `${PRICED_ITEMS} AS item ${supplierOf('item')} ${outletOf('item')}`,
    where: 'true',
    cells: {
      seenBy: 'item.origin',
      number: 'item.number',
      day: 'item.day',
      supplier: 'supplier.name',
      eWarong: 'outlet.name',
      commodity: 'item.commodity',
      qualityClass: 'item.quality_class',
      unit: 'item.unit',
      qty: 'item.qty',
      price: 'item.price',
      reference: 'round(item.doubled / 2)',
      deviationPct: 'round(100 * (2 * item.price - item.doubled) / NULLIF(item.doubled, 0), 2)',
      het: 'item.het',
      withinReference: 'item.doubled >= 2 * item.price',
      withinHet: 'item.price <= item.het',
    },
    parties: {
      supplier: 'item.supplier_id',
      eWarong: 'item.e_warong_id',
      visit: `CASE WHEN item.origin = 'VISIT' THEN split_part(item.id, ':', 1)::uuid END`,
    },
    origin: 'item',
  },
  /** Invoices due in the span and not disputed. */
  INVOICES_DUE: { ...INVOICE_ROWS, where: `${inside('invoice')} AND ${DUE_IN_SPAN}` },
  /** Invoices paid in the span. */
  INVOICES_PAID: { ...INVOICE_ROWS, where: `${inside('invoice')} AND ${PAID_IN_SPAN}` },
} as const satisfies Record<string, RowSet>;

export type RowSetId = keyof typeof ROW_SETS;
export type CellOf<Set extends RowSetId> = keyof (typeof ROW_SETS)[Set]['cells'] & string;
