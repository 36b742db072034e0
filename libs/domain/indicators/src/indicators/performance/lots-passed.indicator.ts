import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const lotsPassed: IndicatorDefinition = {
  code: 'IND-QLT-01',
  name: { id: 'Lot lulus mutu', en: 'Lots passed' },
  explanation: {
    id: 'Persentase lot yang seluruh hasil ukurnya memenuhi spesifikasi kelasnya.',
    en: 'The percentage of lots with every measured parameter within the specification of their class.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'QUALITY',
  direction: 'UP',
  audience: ['K', 'T', 'M'],
  rule: 'INDICATORS H (IND-QLT-01): 100 × lots passed / lots inspected; HANDBOOK 7.8, 7.10',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD', 'SUPPLIER', 'E_WARONG', 'COMMODITY'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'lots-passed', whole: 'lots-judged', times: 100 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '98', amber: '90', source: 'usulan (INDICATORS H)' }],
  needsOfRegime: ['E_WARONG'],
};
