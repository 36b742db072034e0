/**
 * What is counted. A measure is additive: its value for a region is what the region reported itself or else the sum of
 * its children; a rate is never stored. Measures of one group come from the same row of the same source, so that both
 * parts of a rate are always about the same families (INDICATORS A.2, A.11).
 */
export interface MeasureGroup {
  readonly id: string;
  readonly measures: readonly MeasureId[];
  /** `last`: a stock, the last month of a span. `sum`: a flow, added over months. */
  readonly overTime: 'last' | 'sum';
  readonly unit: 'FAMILY' | 'RUPIAH';
}

export type MeasureId =
  | 'kpm-eligible'
  | 'kpm-transacted'
  | 'kpm-eligible-of-transacted'
  | 'amount-disbursed'
  | 'amount-allocated-of-disbursed'
  | 'amount-redeemed'
  | 'amount-allocated-of-redeemed'
  | 'kpm-failed'
  | 'kpm-allocated-of-failed';

export const MEASURE_GROUPS: readonly MeasureGroup[] = [
  { id: 'kpm-registered', measures: ['kpm-eligible'], overTime: 'last', unit: 'FAMILY' },
  {
    id: 'kpm-realisation',
    measures: ['kpm-transacted', 'kpm-eligible-of-transacted'],
    overTime: 'sum',
    unit: 'FAMILY',
  },
  {
    id: 'money-disbursed',
    measures: ['amount-disbursed', 'amount-allocated-of-disbursed'],
    overTime: 'sum',
    unit: 'RUPIAH',
  },
  {
    id: 'money-redeemed',
    measures: ['amount-redeemed', 'amount-allocated-of-redeemed'],
    overTime: 'sum',
    unit: 'RUPIAH',
  },
  { id: 'top-up-failed', measures: ['kpm-failed', 'kpm-allocated-of-failed'], overTime: 'sum', unit: 'FAMILY' },
];
