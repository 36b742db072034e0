import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../definition/indicator-definition';

/** Against the period before of the same length: a month with the month before, a quarter's end with the last one's. */
export const kpmChange: IndicatorDefinition = {
  code: 'IND-KPM-02',
  name: { id: 'Perubahan KPM', en: 'KPM change' },
  explanation: {
    id: 'Kenaikan atau penurunan jumlah keluarga penerima manfaat dibandingkan periode sebelumnya, dalam persen.',
    en: 'How much the number of beneficiary families rose or fell against the period before, in percent.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'TARGET',
  direction: 'TWO_SIDED',
  audience: ['K', 'T'],
  rule: 'INDICATORS B (IND-KPM-02): 100 × (KPM t − KPM t−1) / KPM t−1',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'REGENCY',
  dimensions: ['REGION', 'PERIOD'],
  measureGroups: ['kpm-registered'],
  formula: { kind: 'CHANGE', measure: 'kpm-eligible' },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '2', amber: '5', source: 'usulan (INDICATORS B)' }],
  needsOfRegime: [],
};
