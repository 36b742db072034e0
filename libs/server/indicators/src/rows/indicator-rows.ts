import { type CellOf, type ComparedKind, type RowSetId } from '@monev/data';

/** What can be opened behind an indicator: its rows, how they stand at first, and who can be compared by it. */
export interface Behind<Set extends RowSetId = RowSetId> {
  readonly set: Set;
  readonly sort: CellOf<Set>;
  readonly descending: boolean;
  /** Cell that says whether a row counts for the part of the rate; null where the rate is not one of rows. */
  readonly counts: CellOf<Set> | null;
  readonly kinds: readonly ComparedKind[];
  /** The indicator that tells single ones apart, where this one says the same of each. */
  readonly rankedBy: string | null;
}

function behind<Set extends RowSetId>(
  set: Set,
  sort: CellOf<Set>,
  more: Partial<Omit<Behind<Set>, 'set' | 'sort'>> = {},
): Behind {
  const all: Behind<Set> = { set, sort, descending: true, counts: null, kinds: [], rankedBy: null, ...more };
  return all as unknown as Behind;
}

const PARTIES: readonly ComparedKind[] = ['SUPPLIER', 'E_WARONG'];

/** By code; an indicator without rows of its own rests on the files named as its sources. */
const BEHIND: ReadonlyMap<string, Behind> = new Map([
  ['IND-EWR-01', behind('OUTLETS', 'kpmServed', { kinds: ['E_WARONG'] })],
  ['IND-EWR-02', behind('OUTLETS', 'kpmServed', { kinds: ['E_WARONG'], rankedBy: 'IND-EWR-01' })],
  ['IND-EWR-10', behind('OUTLETS', 'postsFilled', { descending: false, counts: 'postsFilled', kinds: ['E_WARONG'] })],
  ['IND-AGT-01', behind('AGENTS', 'agent', { descending: false })],
  ['IND-AGT-02', behind('AGENT_LOGS', 'trxPct', { descending: false, kinds: ['BANK_AGENT'] })],
  ['IND-AGT-03', behind('AGENT_LOGS', 'uptimePct', { descending: false, kinds: ['BANK_AGENT'] })],
  ['IND-SUP-01', behind('DELIVERIES', 'value', { kinds: ['SUPPLIER'], rankedBy: 'IND-SUP-04' })],
  ['IND-SUP-02', behind('DELIVERIES', 'value', { kinds: ['SUPPLIER'] })],
  ['IND-SUP-03', behind('DELIVERIES', 'value', { kinds: ['SUPPLIER'], rankedBy: 'IND-SUP-04' })],
  ['IND-SUP-04', behind('DELIVERIES', 'value', { kinds: ['SUPPLIER'] })],
  ['IND-SUP-07', behind('DELIVERIES', 'receivedAt', { counts: 'underMou', kinds: PARTIES })],
  ['IND-SUP-09', behind('DOCUMENTS', 'held', { descending: false, counts: 'held', kinds: ['SUPPLIER'] })],
  ['IND-SUP-10', behind('PROMISES', 'promisedAt', { counts: 'onTime', kinds: PARTIES })],
  ['IND-QLT-01', behind('LOTS', 'day', { counts: 'passed', kinds: PARTIES })],
  ['IND-QLT-02', behind('LOTS', 'brokenPct', { counts: 'brokenWithin', kinds: PARTIES })],
  ['IND-QLT-03', behind('DELIVERIES', 'receivedAt', { kinds: PARTIES })],
  ['IND-PRC-01', behind('PRICES', 'deviationPct', { counts: 'withinReference', kinds: ['E_WARONG', 'SUPPLIER'] })],
  ['IND-PRC-02', behind('PRICES', 'deviationPct', { counts: 'withinHet', kinds: ['E_WARONG', 'SUPPLIER'] })],
  ['IND-FIN-05', behind('INVOICES_DUE', 'dueOn', { counts: 'onTime', kinds: PARTIES })],
  ['IND-FIN-06', behind('INVOICES_PAID', 'days', { counts: 'onTime', kinds: PARTIES })],
]);

export function behindIndicator(code: string): Behind | null {
  return BEHIND.get(code) ?? null;
}
