import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { lotsPassed } from './lots-passed.indicator';

describe('lots passed (IND-QLT-01)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      lotsPassed,
      evidenceOf('2021-09', [], {}, { facts: [facts('LOTS', { 'lots-passed': part, 'lots-judged': whole })] }),
    );
  it.each([
    [98, 100, 98, 'GREEN'],
    [9, 10, 90, 'AMBER'],
    [15, 18, 83.33, 'RED'],
  ])('%s of %s is %s, %s', (part, whole, value, colour) =>
    expect(answer(part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('has no value of nothing, and no data where nothing was reported', () => {
    expect(answer(0, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR', colour: 'GREY' });
    expect(evaluateIndicator(lotsPassed, evidenceOf('2021-09', []))).toMatchObject({ value: null, status: 'NO_DATA' });
  });
});
