import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { largestSupplierShare } from './largest-supplier-share.indicator';

describe('share of the largest supplier (IND-SUP-04)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      largestSupplierShare,
      evidenceOf('2021-Q3', [], {}, { facts: [facts('DELIVERIES', { 'value-largest': part, 'value-sum': whole })] }),
    );
  it.each([
    [50, 100, 50, 'AMBER'],
    [30, 100, 30, 'GREEN'],
    [51, 100, 51, 'RED'],
  ])('%s of %s is %s, %s', (part, whole, value, colour) =>
    expect(answer(part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('has no value of nothing, and no data where nothing was reported', () => {
    expect(answer(0, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR', colour: 'GREY' });
    expect(evaluateIndicator(largestSupplierShare, evidenceOf('2021-Q3', []))).toMatchObject({
      value: null,
      status: 'NO_DATA',
    });
  });
});
