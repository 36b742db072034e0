import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const quantityAccuracy: IndicatorDefinition = {
  code: 'IND-QLT-03',
  name: { id: 'Ketepatan jumlah', en: 'Quantity accuracy' },
  explanation: {
    id: 'Persentase jumlah yang diterima dari jumlah yang dipesan, paling banyak sebanyak pesanan.',
    en: 'The percentage of the ordered quantity that was accepted, no more than ordered.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'AMOUNT',
  direction: 'UP',
  audience: ['T', 'M'],
  rule: 'INDICATORS H (IND-QLT-03): 100 × Σ min(accepted, ordered) / Σ ordered, in kilogram; FP-05',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD', 'SUPPLIER', 'E_WARONG'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'qty-accepted', whole: 'qty-ordered', times: 100 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '99.5', amber: '98', source: 'usulan (INDICATORS H)' }],
  needsOfRegime: ['E_WARONG'],
};
