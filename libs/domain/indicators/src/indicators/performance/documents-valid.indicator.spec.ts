import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts } from '../../testing/evidence-builder';
import { documentsValid } from './documents-valid.indicator';

describe('documents valid (IND-SUP-09)', () => {
  const answer = (part: number | string, whole: number | string) =>
    evaluateIndicator(
      documentsValid,
      evidenceOf(
        '2021-Q3',
        [],
        {},
        { facts: [facts('DOCUMENTS', { 'documents-valid': part, 'documents-required': whole })] },
      ),
    );
  it.each([
    [240, 240, 100, 'GREEN'],
    [216, 240, 90, 'AMBER'],
    [215, 240, 89.58, 'RED'],
  ])('%s of %s is %s, %s', (part, whole, value, colour) =>
    expect(answer(part, whole)).toMatchObject({ value, colour, status: 'OK' }),
  );
  it('has no value of nothing, and no data where nothing was reported', () => {
    expect(answer(0, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR', colour: 'GREY' });
    expect(evaluateIndicator(documentsValid, evidenceOf('2021-Q3', []))).toMatchObject({
      value: null,
      status: 'NO_DATA',
    });
  });
});
