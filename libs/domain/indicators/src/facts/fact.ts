import { type MeasureId } from '../measures/measure';

/**
 * What is counted of registers and events of e-warong, agents, suppliers, goods and payments, for one region and span of
 * days in one statement. Unlike a measure it is never kept by month: distinct counts and largest shares do not add up.
 * Facts of one group come from the same rows, so that both parts of a rate are always about the same things.
 */
export const FACT_GROUPS = {
  /** Register on the last day. */
  OUTLETS: ['outlets-active', 'kube-active', 'kube-complete'],
  /** Active e-warong with a recap of the last month. */
  OUTLET_LOAD: ['outlets-load-known', 'outlets-overloaded'],
  AGENTS: ['agents-active'],
  /** Months of agents with a log. */
  AGENT_LOGS: ['trx-attempted', 'trx-succeeded', 'edc-minutes-scheduled', 'edc-minutes-up'],
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
  /** Deliveries judged for their promise (HANDBOOK 7.10). */
  PROMISES: ['deliveries-judged', 'deliveries-on-time'],
  /** Of suppliers that delivered or are on the register of the province, on the last day. */
  DOCUMENTS: ['documents-required', 'documents-valid'],
  /** Lots inspected; sums of broken grains in percent. */
  LOTS: [
    'lots-judged',
    'lots-passed',
    'premium-lots',
    'premium-broken',
    'medium-lots',
    'medium-broken',
    'broken-judged',
    'broken-above',
  ],
  /** Items seen on the shelf by verified visits: rupiah for one unit each. */
  SHELF_PRICES: ['shelf-difference', 'shelf-reference', 'shelf-with-het', 'shelf-above-het'],
  /** Lines of invoices by the receipt of their delivery: rupiah times quantity. */
  INVOICE_PRICES: ['invoice-difference', 'invoice-reference', 'invoice-with-het', 'invoice-above-het'],
  /** Invoices due in the span and not disputed. */
  INVOICES_DUE: ['invoices-due', 'invoices-on-time'],
  /** Invoices paid in the span. */
  INVOICES_PAID: ['paid-value', 'paid-value-days'],
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
