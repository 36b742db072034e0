import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../definition/indicator-definition';

/** Both parts come from one row of one source, so that the rate is always about the same families. */
export const kpmRealisation: IndicatorDefinition = {
  code: 'IND-DST-02',
  name: { id: 'Realisasi KPM', en: 'KPM realisation' },
  explanation: {
    id: 'Persentase keluarga dalam data bayar yang benar-benar bertransaksi atau menerima bantuannya.',
    en: 'The percentage of families in the payment list who actually transacted or received their benefit.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'AMOUNT',
  direction: 'UP',
  audience: ['K', 'T'],
  rule: 'INDICATORS C (IND-DST-02): 100 × Σ kpmTransacted / Σ kpmEligible',
  frequency: 'STAGE',
  kind: 'flow',
  grain: 'VILLAGE',
  dimensions: ['REGION', 'PERIOD', 'BANK', 'CHANNEL'],
  measureGroups: ['kpm-realisation'],
  formula: { kind: 'RATE', part: 'kpm-transacted', whole: 'kpm-eligible-of-transacted' },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '95', amber: '90', source: 'usulan (INDICATORS C)' }],
  needsOfRegime: [],
};
