import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const activeSuppliers: IndicatorDefinition = {
  code: 'IND-SUP-01',
  name: { id: 'Penyedia aktif', en: 'Active suppliers' },
  explanation: {
    id: 'Banyaknya penyedia yang barangnya diterima paling sedikit sekali pada periode ini.',
    en: 'How many suppliers had at least one accepted delivery in the period.',
  },
  unit: 'COUNT',
  decimals: 0,
  sixT: 'ADMINISTRATION',
  direction: 'NONE',
  audience: ['K', 'T'],
  rule: 'INDICATORS F (IND-SUP-01): count distinct suppliers with ≥ 1 accepted delivery',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD'],
  measureGroups: [],
  formula: { kind: 'TOTAL', of: 'suppliers-delivering' },
  companions: [],
  thresholds: [],
  needsOfRegime: ['E_WARONG'],
};
