import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { aboveHighestPrice } from './above-highest-price.indicator';

describe('items above HET (IND-PRC-02)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      aboveHighestPrice,
      evidenceOf(
        '2021-09',
        [],
        {},
        { facts: [facts('SHELF_PRICES', { 'shelf-above-het': part, 'shelf-with-het': whole })] },
      ),
    );
  it.each([
    [0, 50, 0, 'GREEN'],
    [1, 50, 2, 'AMBER'],
    [2, 50, 4, 'RED'],
  ])('%s of %s is %s, %s', (part, whole, value, colour) =>
    expect(answer(part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('has no value of nothing, and no data where nothing was reported', () => {
    expect(answer(0, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR', colour: 'GREY' });
    expect(evaluateIndicator(aboveHighestPrice, evidenceOf('2021-09', []))).toMatchObject({
      value: null,
      status: 'NO_DATA',
    });
  });
});
