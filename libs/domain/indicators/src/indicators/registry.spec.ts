import { Fraction } from '@monev/kernel';
import { formulasOf, measureGroupsOf, operandsOf } from '../definition/formula-operands';
import { DECIMALS_OF_UNIT } from '../definition/unit';
import { DIMENSIONS } from '../definition/dimension';
import { MEASURE_GROUPS } from '../measures/measure';
import { INDICATORS, findIndicator, getIndicator } from './registry';
import { UnknownIndicatorError } from './unknown-indicator.error';

/** How many each section of the catalogue has. */
const SECTIONS = {
  ...{ KPM: 7, DST: 8, EWR: 10, AGT: 5, SUP: 12, FIN: 7, QLT: 6, PRC: 5 },
  ...{ FND: 6, CMP: 6, MON: 7, GOV: 7, SIX: 1 },
};
const CATALOGUE = Object.entries(SECTIONS).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `IND-${section}-${String(index + 1).padStart(2, '0')}`),
);

/** INDICATORS A.12; all others belong to administration. */
const SIX_T_OF = {
  TARGET: ['KPM-01', 'KPM-02', 'KPM-03', 'KPM-04', 'KPM-05', 'KPM-06', 'KPM-07', 'EWR-03'],
  AMOUNT: ['DST-02', 'DST-03', 'DST-05', 'FIN-01', 'FIN-02', 'FIN-03', 'FIN-04', 'FIN-07', 'QLT-03'],
  PRICE: ['PRC-01', 'PRC-02', 'PRC-03', 'PRC-04', 'PRC-05'],
  QUALITY: ['QLT-01', 'QLT-02', 'QLT-04', 'QLT-05', 'QLT-06', 'EWR-07', 'MON-06'],
  TIME: [
    ...['DST-01', 'DST-04', 'DST-06', 'DST-07', 'AGT-02', 'AGT-03', 'AGT-05', 'SUP-10', 'FIN-05', 'FIN-06'],
    ...['CMP-04', 'CMP-05', 'FND-04', 'FND-06', 'EWR-08'],
  ],
};

describe('the indicator registry', () => {
  it('has all 86 codes of the catalogue and the six-T index, once each and in its order', () => {
    expect(INDICATORS.map((one) => one.code)).toEqual(CATALOGUE);
    expect(CATALOGUE).toHaveLength(87);
  });

  it('gives each indicator exactly one T (INDICATORS A.12)', () => {
    const expected = (code: string) =>
      Object.entries(SIX_T_OF).find(([, codes]) => codes.includes(code.slice(4)))?.[0] ?? 'ADMINISTRATION';
    expect(INDICATORS.map(({ code, sixT }) => [code, sixT])).toEqual(CATALOGUE.map((code) => [code, expected(code)]));
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
      expect(one.explanation.id).toMatch(/^[^.]+(\.000[^.]+)?\.$/);
      expect(one.explanation.en).toMatch(/^[^.]+\.$/);
      expect(one.rule).toContain(one.code);
    });

    it('has thresholds that run from better to worse, dated in order and with a source', () => {
      expect(one.thresholds.length === 0).toBe(one.direction === 'NONE');
      const judged = [one, ...one.companions.flatMap((own) => (own.thresholds ? [own] : []))];
      for (const { thresholds = [], direction } of judged) {
        for (const set of thresholds) {
          const order = Fraction.parse(set.green).compare(Fraction.parse(set.amber));
          expect(order).toBe(direction === 'UP' ? 1 : -1);
          expect(set.source).not.toBe('');
        }
        const dates = thresholds.map((set) => `${set.region ?? ''} ${set.validFrom}`);
        expect(dates).toEqual([...new Set(dates)].sort());
      }
      expect(one.companions.some(({ key }) => key === one.judgedBy)).toBe(one.judgedBy !== undefined);
    });

    it('says by what it can be taken apart, for whom it is, and to how many decimals it is told', () => {
      expect(one.dimensions).toEqual(expect.arrayContaining(['REGION', 'PERIOD']));
      for (const dimension of one.dimensions) expect(DIMENSIONS).toContain(dimension);
      expect(one.audience.join('')).toMatch(/^[KTMS]{1,4}$/);
      expect(one.decimals).toBe(DECIMALS_OF_UNIT[one.unit]);
    });

    it('names the measure groups its formulas read, and no others', () => {
      const groups = measureGroupsOf(formulasOf(one));
      expect([...one.measureGroups].sort()).toEqual([...groups].sort());
      expect(formulasOf(one).flatMap(operandsOf).length).toBeGreaterThan(0);
      const whole = MEASURE_GROUPS.filter((group) => groups.includes(group.id));
      const plain = ['COUNT', 'RATE', 'CHANGE', 'ROLL_UP_DIFFERENCE'].includes(one.formula.kind);
      if (plain) for (const group of whole) expect(group.overTime).toBe(one.kind === 'stock' ? 'last' : 'sum');
    });
  });
});
