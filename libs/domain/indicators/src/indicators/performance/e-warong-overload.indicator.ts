import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

/** Families one e-warong serves at most (BR-11); the statement that counts overloaded ones asks it here. */
export const MOST_KPM_PER_E_WARONG = 250;

export const eWarongOverload: IndicatorDefinition = {
  code: 'IND-EWR-02',
  name: { id: 'E-warong kelebihan beban', en: 'Overloaded e-warong' },
  explanation: {
    id: 'Persentase e-warong aktif yang melayani lebih dari 250 keluarga, dari yang jumlah keluarganya diketahui.',
    en: 'The percentage of active e-warong that serve more than 250 families, of those whose families are known.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: ['T'],
  rule: 'INDICATORS D (IND-EWR-02): 100 × e-warong with kpmServed > 250 / active with known kpmServed; BR-11',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'OUTLET',
  measureGroups: ['kpm-registered'],
  formula: { kind: 'QUOTIENT', part: 'outlets-overloaded', whole: 'outlets-load-known', times: 100 },
  companions: [
    {
      key: 'shortage',
      label: { id: 'Kekurangan e-warong', en: 'E-warong short' },
      unit: 'RATIO',
      decimals: 0,
      formula: { kind: 'SHORTAGE', families: 'kpm-eligible', outlets: 'outlets-active', most: MOST_KPM_PER_E_WARONG },
    },
  ],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '0', amber: '20', source: 'usulan (INDICATORS D)' }],
  needsOfRegime: ['E_WARONG'],
};
