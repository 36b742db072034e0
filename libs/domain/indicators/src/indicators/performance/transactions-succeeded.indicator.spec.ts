import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { transactionsSucceeded } from './transactions-succeeded.indicator';

describe('transactions succeeded (IND-AGT-02)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      transactionsSucceeded,
      evidenceOf(
        '2021-09',
        [],
        {},
        { facts: [facts('AGENT_LOGS', { 'trx-succeeded': part, 'trx-attempted': whole })] },
      ),
    );
  it.each([
    [5043, 5120, 98.5, 'AMBER'],
    [99, 100, 99, 'GREEN'],
    [96, 100, 96, 'RED'],
  ])('%s of %s is %s, %s', (part, whole, value, colour) =>
    expect(answer(part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('has no value of nothing, and no data where nothing was reported', () => {
    expect(answer(0, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR', colour: 'GREY' });
    expect(evaluateIndicator(transactionsSucceeded, evidenceOf('2021-09', []))).toMatchObject({
      value: null,
      status: 'NO_DATA',
    });
  });
  it('says of how many monthly reports it was made', () => {
    const log = facts('AGENT_LOGS', { 'trx-succeeded': 99, 'trx-attempted': 100 }, { rowsUsed: 7, rowsExpected: 10 });
    expect(evaluateIndicator(transactionsSucceeded, evidenceOf('2021-09', [], {}, { facts: [log] }))).toMatchObject({
      partial: true,
      coveragePct: 70,
    });
  });
});
