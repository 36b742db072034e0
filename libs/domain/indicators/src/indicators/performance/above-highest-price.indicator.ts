import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const aboveHighestPrice: IndicatorDefinition = {
  code: 'IND-PRC-02',
  name: { id: 'Item di atas HET', en: 'Items above HET' },
  explanation: {
    id: 'Persentase barang berharga eceran tertinggi yang dijual di atasnya.',
    en: 'The percentage of items with a highest retail price that are sold above it.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'PRICE',
  direction: 'DOWN',
  audience: ['T'],
  rule: 'INDICATORS I (IND-PRC-02): 100 × items with price > HET of zone and class / items having a HET; BR-17',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD', 'E_WARONG', 'SUPPLIER'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'shelf-above-het', whole: 'shelf-with-het', times: 100 },
  companions: [
    {
      key: 'invoices',
      label: { id: 'Pada faktur penyedia', en: 'On invoices of suppliers' },
      unit: 'PERCENT',
      decimals: 2,
      formula: { kind: 'QUOTIENT', part: 'invoice-above-het', whole: 'invoice-with-het', times: 100 },
    },
  ],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '0', amber: '2', source: 'usulan (INDICATORS I)' }],
  needsOfRegime: ['E_WARONG'],
};
