import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../definition/indicator-definition';

/** Budget = SP2D, realised = salur. What families spent (cair) stands beside it: paid out is not yet received. */
export const budgetRealisation: IndicatorDefinition = {
  code: 'IND-FIN-01',
  name: { id: 'Realisasi dana', en: 'Budget realisation' },
  explanation: {
    id: 'Persentase dana SP2D yang sudah disalurkan ke kartu atau diserahkan kepada keluarga penerima.',
    en: 'The percentage of the allocated money (SP2D) that was credited to cards or handed to families.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'AMOUNT',
  direction: 'UP',
  audience: ['K'],
  rule: 'INDICATORS G (IND-FIN-01): 100 × Σ disbursedAmount / Σ allocatedAmount; HANDBOOK 7.12',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'REGENCY',
  dimensions: ['REGION', 'PERIOD', 'BANK'],
  measureGroups: ['money-disbursed', 'money-redeemed'],
  formula: { kind: 'RATE', part: 'amount-disbursed', whole: 'amount-allocated-of-disbursed' },
  companions: [
    {
      key: 'redeemed',
      label: { id: 'Dana dicairkan (cair)', en: 'Money redeemed' },
      unit: 'PERCENT',
      decimals: 2,
      formula: { kind: 'RATE', part: 'amount-redeemed', whole: 'amount-allocated-of-redeemed' },
    },
  ],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '98', amber: '95', source: 'usulan (INDICATORS G)' }],
  needsOfRegime: [],
};
