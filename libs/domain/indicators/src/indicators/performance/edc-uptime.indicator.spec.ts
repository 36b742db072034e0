import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { edcUptime } from './edc-uptime.indicator';

describe('EDC uptime (IND-AGT-03)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      edcUptime,
      evidenceOf(
        '2021-09',
        [],
        {},
        { facts: [facts('AGENT_LOGS', { 'edc-minutes-up': part, 'edc-minutes-scheduled': whole })] },
      ),
    );
  it.each([
    [13968, 14400, 97, 'AMBER'],
    [98, 100, 98, 'GREEN'],
    [94, 100, 94, 'RED'],
  ])('%s of %s is %s, %s', (part, whole, value, colour) =>
    expect(answer(part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('has no value of nothing, and no data where nothing was reported', () => {
    expect(answer(0, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR', colour: 'GREY' });
    expect(evaluateIndicator(edcUptime, evidenceOf('2021-09', []))).toMatchObject({ value: null, status: 'NO_DATA' });
  });
});
