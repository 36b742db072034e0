import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const priceDeviation: IndicatorDefinition = {
  code: 'IND-PRC-01',
  name: { id: 'Deviasi harga', en: 'Price deviation' },
  explanation: {
    id: 'Seberapa jauh harga di e-warong lebih mahal daripada harga acuan di sekitarnya, dalam persen.',
    en: 'How much dearer than the reference price around it the e-warong sells, in percent.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'PRICE',
  direction: 'DOWN',
  audience: ['K', 'T', 'M'],
  rule: 'INDICATORS I (IND-PRC-01): 100 × Σ qty × (price − reference) / Σ qty × reference; shelf prices of verified visits, beside them invoices of suppliers',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD', 'E_WARONG', 'SUPPLIER', 'COMMODITY'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'shelf-difference', whole: 'shelf-reference', times: 100 },
  companions: [
    {
      key: 'invoices',
      label: { id: 'Pada faktur penyedia', en: 'On invoices of suppliers' },
      unit: 'PERCENT',
      decimals: 2,
      formula: { kind: 'QUOTIENT', part: 'invoice-difference', whole: 'invoice-reference', times: 100 },
    },
  ],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '2', amber: '5', source: 'usulan (INDICATORS I)' }],
  needsOfRegime: ['E_WARONG'],
};
