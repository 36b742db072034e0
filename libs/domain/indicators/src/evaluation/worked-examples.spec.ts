import { getIndicator } from '../indicators/registry';
import { sampleRequired } from '../formulas/sample.formula';
import { evidenceOf, facts, ownAndChildren, row } from '../testing/evidence-builder';
import { evaluateIndicator } from './evaluate-indicator';
import { type IndicatorEvidence } from './evidence';

/** INDICATORS N, to the digit. Facts that a formula does not read are left out. */
const answer = (code: string, evidence: IndicatorEvidence) => evaluateIndicator(getIndicator(code), evidence);
const MOST_KPM = { parameters: { maxKpmPerEWarong: 250 } };

describe('the worked examples of the catalogue', () => {
  const jakarta = evidenceOf(
    '2021-09',
    [row('kpm-eligible', '2021-09', 206_438)],
    {},
    {
      ...MOST_KPM,
      facts: [
        facts('OUTLETS', { 'outlets-active': 253 }),
        facts('OUTLET_LOAD', { 'outlets-load-known': 1, 'outlets-overloaded': 1 }),
      ],
    },
  );

  it('IND-EWR-01: 206,438 families at 253 e-warong are 815.96, red', () => {
    expect(answer('IND-EWR-01', jakarta)).toMatchObject({ value: 815.96, colour: 'RED' });
  });

  it('IND-EWR-02: they are 573 e-warong short', () => {
    expect(answer('IND-EWR-02', jakarta).companions).toMatchObject([{ key: 'shortage', value: 573, unit: 'COUNT' }]);
  });

  it('IND-EWR-02: where 300 are allowed, fewer are short', () => {
    const shortage = answer('IND-EWR-02', { ...jakarta, parameters: { maxKpmPerEWarong: 300 } }).companions[0];
    expect(shortage).toMatchObject({ value: 689 - 253 });
  });

  it('IND-DST-02: 900 of 1,000 and 90 of 300 pool to 76.15', () => {
    const village = (transacted: number, eligible: number) => [
      row('kpm-transacted', '2021-09', transacted),
      row('kpm-eligible-of-transacted', '2021-09', eligible),
    ];
    expect(answer('IND-DST-02', evidenceOf('2021-09', [...village(900, 1_000), ...village(90, 300)]))).toMatchObject({
      value: 76.15,
      numerator: 990n,
      denominator: 1_300n,
    });
  });

  it('IND-KPM-02: 0 → 120 has no percentage; a missing month is no data', () => {
    const rows = [row('kpm-eligible', '2021-08', 0), row('kpm-eligible', '2021-09', 120)];
    expect(answer('IND-KPM-02', evidenceOf('2021-09', rows))).toMatchObject({
      value: null,
      status: 'ZERO_DENOMINATOR',
    });
    expect(answer('IND-KPM-02', evidenceOf('2021-09', rows.slice(1)))).toMatchObject({
      value: null,
      status: 'NO_DATA',
    });
  });

  it.each([
    [[50, 30, 20], 0.38],
    [[7], 1],
  ])('IND-SUP-03: accepted values %j are %d, red', (values, expected) => {
    const sum = values.reduce((total, value) => total + value, 0);
    const squares = values.reduce((total, value) => total + value * value, 0);
    const found = facts('DELIVERIES', { 'value-squares': squares, 'value-sum-squared': sum * sum });
    const result = answer('IND-SUP-03', evidenceOf('2021-Q3', [], {}, { facts: [found] }));
    expect(result).toMatchObject({ value: expected, colour: 'RED' });
  });

  it('IND-PRC-01: 5,500 of 118,500 are 4.64, amber', () => {
    const found = facts('SHELF_PRICES', { 'shelf-difference': 5_500, 'shelf-reference': 118_500 });
    expect(answer('IND-PRC-01', evidenceOf('2021-09', [], {}, { facts: [found] }))).toMatchObject({
      value: 4.64,
      colour: 'AMBER',
    });
  });

  it('IND-PRC-05: 8 kg × 11,500 and 10 eggs × 2,000 are 112,000; a receipt of 115,000 is wrong', () => {
    const total = 8 * 11_500 + 10 * 2_000;
    const found = facts('INTERVIEWS', { 'receipts-checked': 1, 'receipts-correct': total === 115_000 ? 1 : 0 });
    expect(total).toBe(112_000);
    expect(answer('IND-PRC-05', evidenceOf('2021-Q3', [], {}, { facts: [found] }))).toMatchObject({ value: 0 });
  });

  it('IND-MON-07: 250 families need 70 interviews', () => {
    expect(sampleRequired(250n, 96n)).toBe(70n);
    const found = facts('INTERVIEWS', { 'kpm-interviewed': 35 });
    const families = [row('kpm-eligible', '2021-09', 250)];
    const result = answer(
      'IND-MON-07',
      evidenceOf('2021-Q3', families, {}, { facts: [found], parameters: { sampleBase: 96 } }),
    );
    expect(result).toMatchObject({ value: 50, numerator: 35n, denominator: 70n, colour: 'RED' });
  });

  it('IND-GOV-05: children 120, 80, ?, 40 of 250 are no data, −10 beside it', () => {
    const part = answer(
      'IND-GOV-05',
      evidenceOf(
        '2021-09',
        [],
        {},
        {
          ownAndChildren: ownAndChildren('2021-09', 250, [120, 80, null, 40]),
        },
      ),
    );
    expect(part).toMatchObject({ value: null, status: 'NO_DATA', coveragePct: 75 });
    expect(part.companions[0]).toMatchObject({ key: 'partial-difference', value: -10 });
  });

  it('IND-GOV-05: children 120, 80, 11, 40 of 250 are one too many, 0.40, red', () => {
    const all = answer(
      'IND-GOV-05',
      evidenceOf(
        '2021-09',
        [],
        {},
        {
          ownAndChildren: ownAndChildren('2021-09', 250, [120, 80, 11, 40]),
        },
      ),
    );
    expect(all).toMatchObject({ value: 0.4, numerator: 1n, colour: 'RED' });
    expect(all.companions.map(({ value }) => value)).toEqual([1, 251, 250]);
  });
});
