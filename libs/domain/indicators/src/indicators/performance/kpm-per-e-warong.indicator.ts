import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const kpmPerEWarong: IndicatorDefinition = {
  code: 'IND-EWR-01',
  name: { id: 'KPM per e-warong', en: 'KPM per e-warong' },
  explanation: {
    id: 'Banyaknya keluarga dalam data bayar untuk setiap e-warong yang aktif.',
    en: 'How many families of the payment list there are for each active e-warong.',
  },
  unit: 'RATIO',
  decimals: 2,
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: ['K', 'T'],
  rule: 'INDICATORS D (IND-EWR-01): Σ kpmEligible / active e-warong',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'VILLAGE',
  dimensions: ['REGION', 'PERIOD'],
  measureGroups: ['kpm-registered'],
  formula: { kind: 'QUOTIENT', part: 'kpm-eligible', whole: 'outlets-active', times: 1 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '250', amber: '300', source: '[R11]' }],
  needsOfRegime: ['E_WARONG'],
};
