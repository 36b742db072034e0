import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const eWarongPerSupplier: IndicatorDefinition = {
  code: 'IND-SUP-02',
  name: { id: 'E-warong per penyedia', en: 'E-warong per supplier' },
  explanation: {
    id: 'Rata-rata banyaknya e-warong yang dikirimi oleh satu penyedia aktif.',
    en: 'How many e-warong an active supplier delivers to on average.',
  },
  unit: 'RATIO',
  decimals: 2,
  sixT: 'ADMINISTRATION',
  direction: 'NONE',
  audience: ['K', 'T'],
  rule: 'INDICATORS F (IND-SUP-02): Σ distinct (supplier, e-warong) pairs / active suppliers; beside it active e-warong / active suppliers',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'supplier-outlet-pairs', whole: 'suppliers-delivering', times: 1 },
  companions: [
    {
      key: 'simple',
      label: { id: 'E-warong aktif per penyedia aktif', en: 'Active e-warong per active supplier' },
      unit: 'RATIO',
      decimals: 2,
      formula: { kind: 'QUOTIENT', part: 'outlets-active', whole: 'suppliers-delivering', times: 1 },
    },
  ],
  thresholds: [],
  needsOfRegime: ['E_WARONG'],
};
