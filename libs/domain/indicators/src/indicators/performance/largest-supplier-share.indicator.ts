import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const largestSupplierShare: IndicatorDefinition = {
  code: 'IND-SUP-04',
  name: { id: 'Pangsa penyedia terbesar', en: 'Largest supplier share' },
  explanation: {
    id: 'Persentase nilai barang yang diterima dari penyedia terbesar.',
    en: 'The percentage of accepted value that came from the largest supplier.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: ['K'],
  rule: 'INDICATORS F (IND-SUP-04): 100 × max sᵢ',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'value-largest', whole: 'value-sum', times: 100 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '30', amber: '50', source: 'usulan (INDICATORS F)' }],
  needsOfRegime: ['E_WARONG'],
};
