import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const edcUptime: IndicatorDefinition = {
  code: 'IND-AGT-03',
  name: { id: 'Ketersediaan EDC', en: 'EDC uptime' },
  explanation: {
    id: 'Persentase waktu mesin EDC menyala dari waktu yang dijadwalkan.',
    en: 'The percentage of scheduled time in which the card readers were up.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'TIME',
  direction: 'UP',
  audience: ['T'],
  rule: 'INDICATORS E (IND-AGT-03): 100 × minutes up / minutes scheduled',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'AGENT',
  dimensions: ['REGION', 'PERIOD', 'AGENT', 'BANK'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'edc-minutes-up', whole: 'edc-minutes-scheduled', times: 100 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '98', amber: '95', source: 'usulan (INDICATORS E)' }],
  needsOfRegime: ['E_WARONG'],
};
