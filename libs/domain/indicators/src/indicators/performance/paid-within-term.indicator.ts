import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const paidWithinTerm: IndicatorDefinition = {
  code: 'IND-FIN-05',
  name: { id: 'Bayar penyedia ≤7 hari', en: 'Paid within term' },
  explanation: {
    id: 'Persentase faktur penyedia yang dibayar paling lambat pada hari jatuh temponya.',
    en: 'The percentage of invoices of suppliers paid no later than the day they fell due.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'TIME',
  direction: 'UP',
  audience: ['T'],
  rule: 'INDICATORS G (IND-FIN-05): 100 × invoices with paidOn ≤ dueOn / invoices due in the period; unpaid and due is not on time; rule S2 [D2], BR-15',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD', 'E_WARONG', 'SUPPLIER'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'invoices-on-time', whole: 'invoices-due', times: 100 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '95', amber: '80', source: 'usulan (INDICATORS G)' }],
  needsOfRegime: ['E_WARONG'],
};
