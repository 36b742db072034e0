import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../definition/indicator-definition';

/** A discrepancy is shown, never repaired: both figures are kept (HANDBOOK 7.2). */
export const rollUpDiscrepancy: IndicatorDefinition = {
  code: 'IND-GOV-05',
  name: { id: 'Selisih agregasi', en: 'Roll-up discrepancy' },
  explanation: {
    id: 'Selisih antara jumlah KPM wilayah bawahan dan KPM yang dilaporkan wilayah itu sendiri, dalam persen.',
    en: 'The difference between the families of the regions below and those the region itself reported, in percent.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'ADMINISTRATION',
  direction: 'TWO_SIDED',
  audience: ['S'],
  rule: 'INDICATORS L (IND-GOV-05): 100 × (Σ children − parent) / parent; every child must have reported',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'PARENT',
  dimensions: ['REGION', 'PERIOD'],
  measureGroups: ['kpm-registered'],
  formula: { kind: 'ROLL_UP_DIFFERENCE', measure: 'kpm-eligible' },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '0', amber: '0.1', source: 'usulan (INDICATORS L)' }],
  needsOfRegime: [],
};
