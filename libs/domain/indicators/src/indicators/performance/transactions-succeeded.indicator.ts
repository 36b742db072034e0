import { isoDate } from '@monev/kernel';
import { type IndicatorDefinition } from '../../definition/indicator-definition';

export const transactionsSucceeded: IndicatorDefinition = {
  code: 'IND-AGT-02',
  name: { id: 'Transaksi berhasil', en: 'Transactions succeeded' },
  explanation: {
    id: 'Persentase transaksi KKS di mesin agen yang berhasil.',
    en: 'The percentage of card transactions at the machines of agents that succeeded.',
  },
  unit: 'PERCENT',
  decimals: 2,
  sixT: 'TIME',
  direction: 'UP',
  audience: ['T'],
  rule: 'INDICATORS E (IND-AGT-02): 100 × succeeded / attempted',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'AGENT',
  dimensions: ['REGION', 'PERIOD', 'AGENT', 'BANK'],
  measureGroups: [],
  formula: { kind: 'QUOTIENT', part: 'trx-succeeded', whole: 'trx-attempted', times: 100 },
  companions: [],
  thresholds: [{ validFrom: isoDate('2017-01-01'), green: '99', amber: '97', source: 'usulan (INDICATORS E)' }],
  needsOfRegime: ['E_WARONG'],
};
