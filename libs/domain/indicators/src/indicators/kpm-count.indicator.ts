import { type IndicatorDefinition } from '../definition/indicator-definition';

/** A count of a month: never added over months, never a rate. */
export const kpmCount: IndicatorDefinition = {
  code: 'IND-KPM-01',
  name: { id: 'Jumlah KPM', en: 'KPM count' },
  explanation: {
    id: 'Banyaknya keluarga penerima manfaat dalam data bayar pada bulan tersebut.',
    en: 'How many beneficiary families stand in the payment list of that month.',
  },
  unit: 'FAMILY',
  decimals: 0,
  sixT: 'TARGET',
  direction: 'NONE',
  audience: ['K', 'T'],
  rule: 'INDICATORS B (IND-KPM-01): Σ kpmEligible; HANDBOOK 7.2',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'VILLAGE',
  dimensions: ['REGION', 'PERIOD', 'BANK'],
  measureGroups: ['kpm-registered'],
  formula: { kind: 'COUNT', measure: 'kpm-eligible' },
  companions: [],
  thresholds: [],
  needsOfRegime: [],
};
