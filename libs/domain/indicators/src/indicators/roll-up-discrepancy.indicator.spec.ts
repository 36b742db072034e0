import { evaluateIndicator } from '../evaluation/evaluate-indicator';
import { evidenceNeeds } from '../evaluation/evidence-needs';
import { evidenceOf, ownAndChildren } from '../testing/evidence-builder';
import { rollUpDiscrepancy } from './roll-up-discrepancy.indicator';

describe('roll-up discrepancy (IND-GOV-05)', () => {
  const discrepancy = (own: number | null, children: (number | null)[], asked = '2021-09') =>
    evaluateIndicator(
      rollUpDiscrepancy,
      evidenceOf(asked, [], {}, { ownAndChildren: ownAndChildren('2021-09', own, children) }),
    );
  const companions = (result: ReturnType<typeof discrepancy>) =>
    Object.fromEntries(result.companions.map((companion) => [companion.key, companion.value]));

  it('120 + 80 + 11 + 40 against 250 is +1, 0.40%, red; both figures are kept', () => {
    const result = discrepancy(250, [120, 80, 11, 40]);
    expect(result).toMatchObject({ value: 0.4, status: 'OK', colour: 'RED', coveragePct: 100 });
    expect(companions(result)).toEqual({ difference: 1, 'children-total': 251, 'own-report': 250 });
  });

  it('is NO_DATA with one child missing, coverage 75%, and the partial difference −10 beside it', () => {
    const result = discrepancy(250, [120, 80, null, 40]);
    expect(result).toMatchObject({ value: null, status: 'NO_DATA', coveragePct: 75, colour: 'GREY', partial: false });
    expect(companions(result)).toEqual({ 'partial-difference': -10, 'children-total': 240, 'own-report': 250 });
    expect(result.reason?.id).toContain('3 dari 4 wilayah bawahan');
  });

  it('is green only without any difference, amber up to 0.1% either way', () => {
    expect(discrepancy(1000, [600, 400]).colour).toBe('GREEN');
    expect(discrepancy(1000, [600, 401])).toMatchObject({ value: 0.1, colour: 'AMBER' });
    expect(discrepancy(1000, [600, 399])).toMatchObject({ value: -0.1, colour: 'AMBER' });
    expect(discrepancy(1000, [600, 398]).colour).toBe('RED');
  });

  it('needs a report of the region itself, and regions below it', () => {
    expect(discrepancy(null, [1, 2])).toMatchObject({ status: 'NO_DATA', value: null });
    for (const own of [5, 0]) {
      const village = discrepancy(own, []);
      expect(village).toMatchObject({ status: 'NO_DATA', rowsExpected: 0 });
      expect(village.reason?.en).toBe('This region has no regions below it to compare with.');
    }
    expect(discrepancy(5, [null, null])).toMatchObject({ status: 'NO_DATA', coveragePct: 0 });
  });

  it('has a count but no percentage when the region reported zero', () => {
    const result = discrepancy(0, [0, 3]);
    expect(result).toMatchObject({ status: 'ZERO_DENOMINATOR', value: null });
    expect(companions(result)).toMatchObject({ difference: 3 });
  });

  it('looks at the last month of a quarter only', () => {
    expect(discrepancy(250, [250], '2021-Q3').value).toBe(0);
    expect(discrepancy(250, [250], '2021-Q4').status).toBe('NO_DATA');
    expect(evidenceNeeds(rollUpDiscrepancy, evidenceOf('2021-Q3', []).period)).toMatchObject({
      months: ['2021-09'],
      ownAndChildren: true,
    });
  });
});
