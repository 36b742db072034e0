import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const mouCoverage: IndicatorDefinition = {
  code: 'IND-SUP-07',
  name: { id: 'Cakupan MoU', en: 'MoU coverage' },
  explanation: {
    id: 'Persentase pengiriman yang didasari MoU yang berlaku pada hari penerimaan.',
    en: 'The percentage of deliveries made under an MoU in force on the day of receipt.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: ['S'],
  rule: 'INDICATORS F (IND-SUP-07): 100 × deliveries under an ACTIVE MoU / deliveries; NOT_APPLICABLE where mouPolicy = DISCOURAGED',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'deliveries-under-mou', whole: 'deliveries', times: 100 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '95', amber: '80', source: 'usulan (INDICATORS F)' }],
  needsOfRegime: ['E_WARONG', 'MOU'],
};
