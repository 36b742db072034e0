import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { quantityAccuracy } from './quantity-accuracy.indicator';

describe('quantity accuracy (IND-QLT-03)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      quantityAccuracy,
      evidenceOf('2021-09', [], {}, { facts: [facts('DELIVERIES', { 'qty-accepted': part, 'qty-ordered': whole })] }),
    );
  it.each([
    ['99.5', 100, 99.5, 'GREEN'],
    [98, 100, 98, 'AMBER'],
    [97, 100, 97, 'RED'],
  ])('%s of %s is %s, %s', (part, whole, value, colour) =>
    expect(answer(part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('has no value of nothing, and no data where nothing was reported', () => {
    expect(answer(0, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR', colour: 'GREY' });
    expect(evaluateIndicator(quantityAccuracy, evidenceOf('2021-09', []))).toMatchObject({
      value: null,
      status: 'NO_DATA',
    });
  });
});
