import { month } from '@monev/kernel';
import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { mouCoverage } from './mou-coverage.indicator';

describe('MoU coverage (IND-SUP-07)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      mouCoverage,
      evidenceOf(
        '2021-Q3',
        [],
        {},
        { facts: [facts('DELIVERIES', { 'deliveries-under-mou': part, deliveries: whole })] },
      ),
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
    expect(evaluateIndicator(mouCoverage, evidenceOf('2021-Q3', []))).toMatchObject({ value: null, status: 'NO_DATA' });
  });
  it('does not apply where MoU are discouraged', () => {
    const regimes = new Map(['2021-07', '2021-08', '2021-09'].map((at) => [month(at), ['E_WARONG'] as const]));
    expect(evaluateIndicator(mouCoverage, evidenceOf('2021-Q3', [], {}, { regimes })).status).toBe('NOT_APPLICABLE');
  });
});
