import { evaluateIndicator } from '../evaluation/evaluate-indicator';
import { evidenceOf, row } from '../testing/evidence-builder';
import { budgetRealisation } from './budget-realisation.indicator';

describe('budget realisation (IND-FIN-01)', () => {
  const rows = [
    row('amount-disbursed', '2021-09', 980_000_000),
    row('amount-allocated-of-disbursed', '2021-09', 1_000_000_000),
    row('amount-redeemed', '2021-09', 700_000_000),
    row('amount-allocated-of-redeemed', '2021-09', 1_000_000_000),
  ];

  it('is the share of SP2D that was credited, with the share redeemed beside it', () => {
    const result = evaluateIndicator(budgetRealisation, evidenceOf('2021-09', rows));
    expect(result).toMatchObject({ value: 98, colour: 'GREEN', numerator: 980_000_000n });
    expect(result.companions).toEqual([expect.objectContaining({ key: 'redeemed', value: 70, status: 'OK' })]);
  });

  it('says NO_DATA for what was redeemed when only the crediting was reported', () => {
    const result = evaluateIndicator(budgetRealisation, evidenceOf('2021-09', rows.slice(0, 2)));
    expect(result.status).toBe('OK');
    expect(result.companions[0]).toMatchObject({
      value: null,
      status: 'NO_DATA',
      reason: { id: 'Belum ada laporan untuk September 2021.' },
    });
  });

  it('stays exact where a float would not: one rupiah in more than 2^53 changes the parts', () => {
    const huge = [
      row('amount-disbursed', '2021-09', 9_007_199_254_740_993n),
      row('amount-allocated-of-disbursed', '2021-09', 9_007_199_254_740_993n),
    ];
    expect(evaluateIndicator(budgetRealisation, evidenceOf('2021-09', huge))).toMatchObject({
      value: 100,
      numerator: 9_007_199_254_740_993n,
    });
  });
});
