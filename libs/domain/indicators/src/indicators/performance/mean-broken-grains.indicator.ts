import { isoDate, regionCode } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

/** Each class has boundaries of its own: premium colours the value, the others their companion. */
export const meanBrokenGrains: IndicatorDefinition = {
  code: 'IND-QLT-02',
  name: { id: 'Rerata butir patah', en: 'Mean broken grains' },
  explanation: {
    id: 'Rata-rata butir patah beras premium yang diperiksa, dalam persen.',
    en: 'The mean of broken grains in premium rice inspected, in percent.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'QUALITY',
  direction: 'DOWN',
  audience: ['T'],
  rule: 'INDICATORS H (IND-QLT-02): mean of broken % of class PREMIUM; beside it MEDIUM, LOKAL and the share of lots above the maximum of their class',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: ['REGION', 'PERIOD', 'SUPPLIER', 'QUALITY_CLASS'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'premium-broken', whole: 'premium-lots', times: 1 },
  companions: [
    {
      key: 'medium',
      label: { id: 'Rerata butir patah medium', en: 'Mean broken grains, medium' },
      unit: 'PERCENT',
      decimals: 2,
      formula: { kind: 'QUOTIENT', part: 'medium-broken', whole: 'medium-lots', times: 1 },
      direction: 'DOWN',
      thresholds: [{ validFrom: isoDate('2017-01-01'), green: '20', amber: '25', source: '[R14]' }],
    },
    {
      key: 'local',
      label: { id: 'Rerata butir patah lokal', en: 'Mean broken grains, local class' },
      unit: 'PERCENT',
      decimals: 2,
      formula: { kind: 'QUOTIENT', part: 'local-broken', whole: 'local-lots', times: 1 },
      direction: 'DOWN',
      thresholds: [
        {
          ...{ validFrom: isoDate('2018-09-25'), region: regionCode('1274') },
          ...{ green: '5', amber: '7', source: 'rule S3 of the meeting of 25 September 2018 [D2]' },
        },
      ],
    },
    {
      key: 'above-max',
      label: { id: 'Lot di atas batas kelasnya', en: 'Lots above the maximum of their class' },
      unit: 'PERCENT',
      decimals: 2,
      formula: { kind: 'QUOTIENT', part: 'broken-above', whole: 'broken-judged', times: 100 },
    },
  ],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '10', amber: '15', source: '[R14]' }],
  needsOfRegime: ['E_WARONG'],
};
