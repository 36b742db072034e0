import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const supplierConcentration: IndicatorDefinition = {
  code: 'IND-SUP-03',
  name: { id: 'Indeks konsentrasi', en: 'Concentration index' },
  explanation: {
    id: 'Indeks Herfindahl–Hirschman nilai barang yang diterima: 1 bila hanya satu penyedia.',
    en: 'The Herfindahl–Hirschman index of accepted value: 1 when there is one supplier.',
  },
  unit: 'INDEX',
  decimals: 4,
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: ['K', 'T'],
  rule: 'INDICATORS F (IND-SUP-03): Σ sᵢ², sᵢ = accepted value of a supplier / Σ = Σ v² / (Σ v)²; FP-09',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD', 'COMMODITY'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'value-squares', whole: 'value-sum-squared', times: 1 },
  companions: [],
  thresholds: [
    { validFrom: isoDate('2017-01-01'), green: '0.15', amber: '0.25', strict: true, source: 'usulan (INDICATORS F)' },
  ],
  needsOfRegime: ['E_WARONG'],
};
