import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { officersComplete } from './officers-complete.indicator';

describe('officers complete (IND-EWR-10)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      officersComplete,
      evidenceOf('2021-09', [], {}, { facts: [facts('OUTLETS', { 'kube-complete': part, 'kube-active': whole })] }),
    );
  it.each([
    [95, 100, 95, 'GREEN'],
    [80, 100, 80, 'AMBER'],
    [79, 100, 79, 'RED'],
  ])('%s of %s is %s, %s', (part, whole, value, colour) =>
    expect(answer(part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('has no value of nothing, and no data where nothing was reported', () => {
    expect(answer(0, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR', colour: 'GREY' });
    expect(evaluateIndicator(officersComplete, evidenceOf('2021-09', []))).toMatchObject({
      value: null,
      status: 'NO_DATA',
    });
  });
  it('answers a month for its quarter', () => expect(answer(1, 2).answeredPeriod).toBe('2021-Q3'));
});
