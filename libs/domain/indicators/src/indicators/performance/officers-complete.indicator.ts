import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const officersComplete: IndicatorDefinition = {
  code: 'IND-EWR-10',
  name: { id: 'Kelengkapan pengurus', en: 'Officers complete' },
  explanation: {
    id: 'Persentase e-warong KUBE aktif yang ketua, sekretaris, dan bendaharanya terisi.',
    en: 'The percentage of active KUBE e-warong with an active chair, secretary and treasurer.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: ['S'],
  rule: 'INDICATORS D (IND-EWR-10): 100 × KUBE with active Ketua, Sekretaris, Bendahara / active KUBE [D2]',
  frequency: 'QUARTER',
  kind: 'stock',
  grain: 'OUTLET',
  dimensions: ['REGION', 'PERIOD'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'kube-complete', whole: 'kube-active', times: 100 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '95', amber: '80', source: 'usulan (INDICATORS D)' }],
  needsOfRegime: ['E_WARONG'],
};
