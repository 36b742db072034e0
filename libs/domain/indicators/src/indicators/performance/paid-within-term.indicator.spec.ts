import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { paidWithinTerm } from './paid-within-term.indicator';

describe('paid within term (IND-FIN-05)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      paidWithinTerm,
      evidenceOf(
        '2021-09',
        [],
        {},
        { facts: [facts('INVOICES_DUE', { 'invoices-on-time': part, 'invoices-due': whole })] },
      ),
    );
  it.each([
    [95, 100, 95, 'GREEN'],
    [80, 100, 80, 'AMBER'],
    [1, 2, 50, 'RED'],
  ])('%s of %s is %s, %s', (part, whole, value, colour) =>
    expect(answer(part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('has no value of nothing, and no data where nothing was reported', () => {
    expect(answer(0, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR', colour: 'GREY' });
    expect(evaluateIndicator(paidWithinTerm, evidenceOf('2021-09', []))).toMatchObject({
      value: null,
      status: 'NO_DATA',
    });
  });
});
