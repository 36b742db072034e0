import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { daysToPay } from './days-to-pay.indicator';

describe('days to pay (IND-FIN-06)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      daysToPay,
      evidenceOf(
        '2021-09',
        [],
        {},
        { facts: [facts('INVOICES_PAID', { 'paid-value-days': part, 'paid-value': whole })] },
      ),
    );
  it.each([
    [7000, 1000, 7, 'GREEN'],
    [14000, 1000, 14, 'AMBER'],
    [14100, 1000, 14.1, 'RED'],
  ])('%s of %s is %s, %s', (part, whole, value, colour) =>
    expect(answer(part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('has no value of nothing, and no data where nothing was reported', () => {
    expect(answer(0, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR', colour: 'GREY' });
    expect(evaluateIndicator(daysToPay, evidenceOf('2021-09', []))).toMatchObject({ value: null, status: 'NO_DATA' });
  });
  it('weighs by value: 1,000 after 2 days and 3,000 after 10 days are 8 days', () => {
    expect(answer(1_000 * 2 + 3_000 * 10, 4_000)).toMatchObject({ value: 8, colour: 'AMBER' });
  });
});
