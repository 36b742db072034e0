import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const daysToPay: IndicatorDefinition = {
  code: 'IND-FIN-06',
  name: { id: 'Hari bayar rata-rata', en: 'Days to pay' },
  explanation: {
    id: 'Rata-rata hari dari penerimaan barang sampai faktur lunas, tertimbang nilai faktur.',
    en: 'The mean of days from receipt of the goods until the invoice was paid, weighted by its value.',
  },
  unit: 'DAYS',
  decimals: 1,
  sixT: 'TIME',
  direction: 'DOWN',
  audience: ['T'],
  rule: 'INDICATORS G (IND-FIN-06): Σ amount × (paidOn − receivedOn) / Σ amount, calendar days, invoices paid in the period',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD', 'E_WARONG', 'SUPPLIER'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'paid-value-days', whole: 'paid-value', times: 1 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '7', amber: '14', source: 'usulan (INDICATORS G)' }],
  needsOfRegime: ['E_WARONG'],
};
