import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const kpmPerAgent: IndicatorDefinition = {
  code: 'IND-AGT-01',
  name: { id: 'KPM per agen', en: 'KPM per agent' },
  explanation: {
    id: 'Banyaknya keluarga dalam data bayar untuk setiap agen bank yang aktif.',
    en: 'How many families of the payment list there are for each active bank agent.',
  },
  unit: 'RATIO',
  decimals: 2,
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: ['T'],
  rule: 'INDICATORS E (IND-AGT-01): Σ kpmEligible / active agents',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'VILLAGE',
  dimensions: ['REGION', 'PERIOD', 'BANK'],
  measureGroups: ['kpm-registered'],
  formula: { kind: 'QUOTIENT', part: 'kpm-eligible', whole: 'agents-active', times: 1 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '250', amber: '500', source: 'usulan (INDICATORS E)' }],
  needsOfRegime: ['E_WARONG'],
};
