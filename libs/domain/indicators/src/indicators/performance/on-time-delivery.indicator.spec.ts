import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { onTimeDelivery } from './on-time-delivery.indicator';

describe('on-time delivery (IND-SUP-10)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      onTimeDelivery,
      evidenceOf(
        '2021-09',
        [],
        {},
        { facts: [facts('PROMISES', { 'deliveries-on-time': part, 'deliveries-judged': whole })] },
      ),
    );
  it.each([
    [95, 100, 95, 'GREEN'],
    [85, 100, 85, 'AMBER'],
    [26, 30, 86.67, 'AMBER'],
    [84, 100, 84, 'RED'],
  ])('%s of %s is %s, %s', (part, whole, value, colour) =>
    expect(answer(part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('has no value of nothing, and no data where nothing was reported', () => {
    expect(answer(0, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR', colour: 'GREY' });
    expect(evaluateIndicator(onTimeDelivery, evidenceOf('2021-09', []))).toMatchObject({
      value: null,
      status: 'NO_DATA',
    });
  });
});
