import { type MeasureId } from '../measures/measure';

/**
 * What is counted of registers and events of e-warong, agents, suppliers, goods, payments, visits and findings, for one
 * region and span of days in one statement. Unlike a measure it is never kept by month: distinct counts, medians and largest
 * shares do not add up. Facts of one group come from the same rows, so that both parts of a rate are always about the same things.
 */
export const FACT_GROUPS = {
  /** Register on the last day. */
  OUTLETS: ['outlets-active', 'kube-active', 'kube-complete'],
  /** Active e-warong with a recap of the last month. */
  OUTLET_LOAD: ['outlets-load-known', 'outlets-overloaded'],
  /** Monthly recaps of e-warong that tell both. */
  OUTLET_RECAPS: ['priority-kpm', 'priority-delivered-free'],
  /** Villages with families in the last month; those of them with an active e-warong on the last day. */
  VILLAGE_ACCESS: ['villages-with-kpm', 'villages-with-outlet'],
  AGENTS: ['agents-active'],
  /** Months of agents with a log. */
  AGENT_LOGS: [
    'trx-attempted',
    'trx-succeeded',
    'edc-minutes-scheduled',
    'edc-minutes-up',
    'settlements-due',
    'settlements-on-time',
  ],
  /** Stages whose first month lies in the span, each once, and the months they cover. */
  STAGES: ['stages', 'stage-months'],
  /** Deliveries received. Values in rupiah, squared for the concentration; quantities of lines with both figures. */
  DELIVERIES: [
    'suppliers-delivering',
    'outlets-served',
    'supplier-outlet-pairs',
    'value-sum',
    'value-largest',
    'value-squares',
    'value-sum-squared',
    'deliveries',
    'deliveries-under-mou',
    'qty-ordered',
    'qty-accepted',
  ],
  /** Districts with a delivery; suppliers that delivered there, less one each. */
  SUPPLIER_DISTRICTS: ['districts-supplied', 'suppliers-beyond-first'],
  /** Lines of deliveries received: kilogram delivered and rejected; lines with something rejected, replaced within a day. */
  REJECTIONS: ['qty-delivered', 'qty-rejected', 'lots-rejected', 'lots-replaced'],
  /** Deliveries judged for their promise (HANDBOOK 7.10). */
  PROMISES: ['deliveries-judged', 'deliveries-on-time'],
  /** Of suppliers that delivered or are on the register of the province, on the last day. */
  DOCUMENTS: ['documents-required', 'documents-valid'],
  /** Suppliers on the register, delivering or under an MoU at any time in the span; those ended for cause in it. */
  SUPPLIER_ENDINGS: ['suppliers-in-span', 'suppliers-ended'],
  /** Lots inspected; sums of broken grains in percent. */
  LOTS: [
    'lots-judged',
    'lots-passed',
    'premium-lots',
    'premium-broken',
    'medium-lots',
    'medium-broken',
    'local-lots',
    'local-broken',
    'broken-judged',
    'broken-above',
  ],
  /** Items seen on the shelf by verified visits: rupiah for one unit each. */
  SHELF_PRICES: ['shelf-difference', 'shelf-reference', 'shelf-with-het', 'shelf-above-het'],
  /** Lines of invoices by the receipt of their delivery: rupiah times quantity. */
  INVOICE_PRICES: ['invoice-difference', 'invoice-reference', 'invoice-with-het', 'invoice-above-het'],
  /** Lines of invoices for which an MoU states a price. */
  MOU_PRICES: ['mou-lines', 'mou-lines-matched'],
  /** Invoices due in the span and not disputed. */
  INVOICES_DUE: ['invoices-due', 'invoices-on-time'],
  /** Invoices paid in the span. */
  INVOICES_PAID: ['paid-value', 'paid-value-days'],
  /** Verified visits to e-warong: what was checked and answered. */
  OUTLET_VISITS: [
    'criteria-checked',
    'criteria-met',
    'off-day-visits',
    'off-day-open',
    'food-visits',
    'food-complete',
    'supplier-answers',
    'supplier-chosen-freely',
    'poster-visits',
    'poster-seen',
    'outlets-evaluated',
    'outlets-with-finding',
  ],
  /** Visits planned for a day of the span. */
  VISIT_PLANS: ['visits-planned', 'visits-made'],
  /** Active e-warong on the last day; those of them visited in the twelve months before. */
  OUTLET_COVERAGE: ['outlets-to-visit', 'outlets-visited'],
  /** Suppliers that delivered in the span; those of them visited or with a lot inspected in it. */
  SUPPLIER_COVERAGE: ['suppliers-to-inspect', 'suppliers-inspected'],
  /** Filings of visits of the span. */
  SUBMISSIONS: ['submissions', 'submissions-in-time', 'submissions-returned'],
  /** Confirmed findings from visits by their day, beside verified visits. */
  VISIT_FINDINGS: [
    'visits-verified',
    'visit-findings',
    'visit-findings-minor',
    'visit-findings-major',
    'visit-findings-critical',
  ],
  /** State at the end of the last day. */
  OPEN_FINDINGS: ['critical-open'],
  /** Confirmed findings of food unfit to eat. */
  UNFIT_FOOD: ['unfit-findings'],
  /** Findings closed in the span. */
  CLOSED_FINDINGS: ['findings-closed', 'findings-recurred', 'closing-days-median'],
  /** Given out up to the last day. */
  FOLLOW_UPS: ['follow-ups', 'follow-ups-done'],
  FOLLOW_UPS_DUE: ['follow-ups-due', 'follow-ups-on-time'],
  /** Latest version of the scores of the quarter that are published. */
  OUTLET_SCORES: ['outlet-score-sum', 'outlets-scored'],
  SUPPLIER_SCORES: [
    'supplier-score-sum',
    'suppliers-graded',
    'suppliers-grade-a',
    'suppliers-grade-b',
    'suppliers-grade-c',
    'suppliers-grade-d',
    'suppliers-grade-e',
    'suppliers-rated',
    'suppliers-not-rateable',
  ],
  /** Fields that a dataset needs, of its rows of the span, and those of them that are filled. */
  COMPLETENESS: ['fields-expected', 'fields-filled'],

  /** Cards by village, and why some were not handed out. */
  CARDS: [
    'kpm-for-cards',
    'kks-distributed',
    'kks-undistributed',
    'kks-deceased',
    'kks-moved',
    'kks-not-found',
    'kks-duplicate',
    'kks-refused-or-able',
    'kks-other',
    'kpm-zero-balance',
  ],
  /** Payment list matched with the civil register. */
  LIST_CHECKS: ['records-checked', 'records-invalid'],
  /** Reports of kabupaten/kota (HANDBOOK 7.22). */
  REGION_REPORTS: ['reports-due', 'reports-on-time', 'replacements-due', 'replacements-processed'],
  /** Days of stages: planned, topped up, and when 90% had transacted. */
  STAGE_DAYS: ['stages-due', 'stages-on-time', 'days-to-ninety-percent'],
  /** Card transactions of the bank's log, of whole kabupaten/kota; off site: away from the outlet that the machine belongs to. */
  CARD_PLACES: ['transactions-located', 'transactions-off-site'],
  /** The same, against the window of their stage. */
  TRANSACTION_SCHEDULE: ['transactions-judged', 'transactions-out-of-schedule'],
  /** Sweeps that look for e-warong in the field. */
  FIELD_SWEEPS: ['outlets-on-bank-list', 'outlets-field-difference'],
  /** Interviews with families (instrument KP). */
  INTERVIEWS: [
    'kpm-interviewed',
    'choice-answers',
    'could-not-choose',
    'satisfaction-answers',
    'satisfied-answers',
    'receipts-checked',
    'receipts-correct',
    'basket-value',
    'basket-debited',
  ],
  /** Visits to agents (instrument AG). */
  EDC_CHECKS: ['edc-outlets-visited', 'edc-outlets-shared'],
  /** Rupiah and families on cards not handed out or not used for more than 30 days. */
  IDLE_BALANCES: ['idle-amount', 'idle-kpm'],
  TREASURY_RETURNS: ['return-due', 'return-made'],
  LOSSES: ['loss-estimate'],
  COMPLAINTS: [
    'complaints',
    'complaints-of-year',
    'complaints-settled',
    'complaints-forwarded',
    'complaints-unanswered',
    'complaints-verified-in-time',
    'complaints-not-received',
    'complaints-withheld',
    'complaints-short',
    'complaints-fictitious',
    'complaints-double',
    'complaints-poor-quality',
    'complaints-ineligible',
    'complaints-bundled',
    'complaints-card-held',
    'complaints-overpriced',
    'complaints-zero-balance',
    'complaints-coerced',
    'complaints-other',
  ],
  MEETINGS: ['meetings-planned', 'meetings-held'],
  DECISIONS: ['decisions-due', 'decisions-done'],
  /** First warnings without critical failure; weak suppliers of a quarter. */
  COACHING: ['first-warnings', 'first-warnings-coached', 'suppliers-weak', 'suppliers-weak-coached'],
} as const;

export type FactGroupId = keyof typeof FACT_GROUPS;
/** A part of a formula: something counted of registers and events, or a measure of families or money. */
export type Operand = FactId | MeasureId;

export type FactId = (typeof FACT_GROUPS)[FactGroupId][number];

const GROUP_OF_FACT = new Map<string, FactGroupId>(
  (Object.keys(FACT_GROUPS) as FactGroupId[]).flatMap((group) => FACT_GROUPS[group].map((fact) => [fact, group])),
);

/** The group a fact is read with; null for the name of a measure. */
export function groupOfFact(id: string): FactGroupId | null {
  return GROUP_OF_FACT.get(id) ?? null;
}
