import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const onTimeDelivery: IndicatorDefinition = {
  code: 'IND-SUP-10',
  name: { id: 'Kirim tepat waktu', en: 'On-time delivery' },
  explanation: {
    id: 'Persentase pengiriman yang diterima paling lambat pada waktu yang dijanjikan.',
    en: 'The percentage of deliveries received no later than promised.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'TIME',
  direction: 'UP',
  audience: ['T', 'M'],
  rule: 'INDICATORS F (IND-SUP-10): 100 × received ≤ promisedAt / received; promised and not received by the end of the period is late, once (HANDBOOK 7.10)',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD', 'SUPPLIER', 'E_WARONG'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'deliveries-on-time', whole: 'deliveries-judged', times: 100 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '95', amber: '85', source: 'usulan (INDICATORS F)' }],
  needsOfRegime: ['E_WARONG'],
};
