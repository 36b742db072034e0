import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

/** How many families are too many is a parameter of date and region (maxKpmPerEWarong, BR-11). */
export const eWarongOverload: IndicatorDefinition = {
  code: 'IND-EWR-02',
  name: { id: 'E-warong kelebihan beban', en: 'Overloaded e-warong' },
  explanation: {
    id: 'Persentase e-warong aktif yang melayani keluarga melebihi batas, dari yang jumlah keluarganya diketahui.',
    en: 'The percentage of active e-warong that serve more families than they may, of those whose families are known.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: ['T'],
  rule: 'INDICATORS D (IND-EWR-02): 100 × e-warong with kpmServed > maxKpmPerEWarong / active with known kpmServed; beside it the shortage max(0, ceil(KPM / maxKpmPerEWarong) − active); BR-11',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'OUTLET',
  dimensions: ['REGION', 'PERIOD'],
  measureGroups: ['kpm-registered'],
  formula: { kind: 'QUOTIENT', part: 'outlets-overloaded', whole: 'outlets-load-known', times: 100 },
  companions: [
    {
      key: 'shortage',
      label: { id: 'Kekurangan e-warong', en: 'E-warong short' },
      unit: 'COUNT',
      decimals: 0,
      formula: { kind: 'SHORTAGE', families: 'kpm-eligible', outlets: 'outlets-active', most: 'maxKpmPerEWarong' },
    },
  ],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '0', amber: '20', source: 'usulan (INDICATORS D)' }],
  needsOfRegime: ['E_WARONG'],
};
