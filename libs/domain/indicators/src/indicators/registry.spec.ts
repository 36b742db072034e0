import { Fraction } from '@monev/kernel';
import { type Formula, measuresOf } from '../definition/indicator-definition';
import { MEASURE_GROUPS } from '../measures/measure';
import { INDICATORS, findIndicator, getIndicator } from './registry';
import { UnknownIndicatorError } from './unknown-indicator.error';

describe('the indicator registry', () => {
  it('has each code once, written IND-…', () => {
    const codes = INDICATORS.map((one) => one.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^IND-[A-Z]{3}-\d{2}$/);
  });

  it('finds by code, and refuses an unknown one by name in both languages', () => {
    expect(getIndicator('IND-DST-02').name.id).toBe('Realisasi KPM');
    expect(findIndicator('IND-XXX-99')).toBeNull();
    expect(() => getIndicator('IND-XXX-99')).toThrow(UnknownIndicatorError);
    expect(new UnknownIndicatorError('IND-XXX-99')).toMatchObject({
      code: 'UNKNOWN_INDICATOR',
      wording: { id: expect.stringContaining('IND-XXX-99'), en: expect.stringContaining('IND-XXX-99') },
    });
  });

  describe.each(INDICATORS.map((one) => [one.code, one] as const))('%s', (_, one) => {
    it('speaks both languages and says its rule', () => {
      const texts = [one.name, one.explanation, ...one.companions.map((companion) => companion.label)];
      for (const text of texts) {
        expect(text.id.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
      }
      expect(one.explanation.id).toMatch(/^[^.]+\.$/);
      expect(one.explanation.en).toMatch(/^[^.]+\.$/);
      expect(one.rule).toContain(one.code);
    });

    it('has thresholds that run from better to worse, dated in order and with a source', () => {
      expect(one.thresholds.length === 0).toBe(one.direction === 'NONE');
      for (const set of one.thresholds) {
        const order = Fraction.parse(set.green).compare(Fraction.parse(set.amber));
        expect(order).toBe(one.direction === 'UP' ? 1 : -1);
        expect(set.source).not.toBe('');
      }
      const dates = one.thresholds.map((set) => set.validFrom);
      expect(dates).toEqual([...new Set(dates)].sort());
    });

    it('names the measure groups its formulas read, and no others', () => {
      const formulas: Formula[] = [one.formula, ...one.companions.map((companion) => companion.formula)];
      const measures = formulas.flatMap((formula) =>
        formula.kind === 'ROLL_UP_DIFFERENCE' ? [formula.measure] : measuresOf(formula),
      );
      const groups = MEASURE_GROUPS.filter((group) => measures.some((measure) => group.measures.includes(measure)));
      expect([...one.measureGroups].sort()).toEqual(groups.map((group) => group.id).sort());
      for (const group of groups) expect(group.overTime).toBe(one.kind === 'stock' ? 'last' : 'sum');
    });
  });
});
