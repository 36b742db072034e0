import { evaluateIndicator } from '../evaluation/evaluate-indicator';
import { evidenceOf, row } from '../testing/evidence-builder';
import { kpmRealisation } from './kpm-realisation.indicator';

describe('KPM realisation (IND-DST-02)', () => {
  const served = (at: string, transacted: number, eligible: number, more = {}) => [
    row('kpm-transacted', at, transacted, more),
    row('kpm-eligible-of-transacted', at, eligible, more),
  ];
  const rate = (...args: Parameters<typeof evidenceOf>) => evaluateIndicator(kpmRealisation, evidenceOf(...args));

  it('pools counts: 900 of 1,000 and 90 of 300 are 76.15%, not the mean of the rates', () => {
    expect(rate('2021-09', [...served('2021-09', 900, 1000), ...served('2021-09', 90, 300)])).toMatchObject({
      value: 76.15,
      numerator: 990n,
      denominator: 1300n,
      colour: 'RED',
    });
  });

  it('pools the months of a quarter; a month without a report stays expected', () => {
    const rows = [...served('2021-07', 900, 1000), ...served('2021-09', 90, 300)];
    expect(rate('2021-Q3', rows, { '2021-08': 1 })).toMatchObject({
      value: 76.15,
      rowsUsed: 2,
      rowsExpected: 3,
      coveragePct: 66.67,
      partial: true,
    });
  });

  it('drops a month that has only one of the two parts from both', () => {
    const rows = [...served('2021-07', 95, 100), row('kpm-eligible-of-transacted', '2021-08', 100)];
    expect(rate('2021-Q3', rows, { '2021-09': 0 })).toMatchObject({ value: 95, rowsUsed: 1, rowsExpected: 2 });
  });

  it.each([
    [9500, 'GREEN'],
    [9499, 'AMBER'],
    [9000, 'AMBER'],
    [8999, 'RED'],
  ])('%d of 10,000 is %s: a boundary belongs to the better colour', (transacted, colour) => {
    expect(rate('2021-09', served('2021-09', transacted, 10_000)).colour).toBe(colour);
  });

  it('compares the rounded value: 94.9951% shows as 95.00% and is green', () => {
    expect(rate('2021-09', served('2021-09', 949_951, 1_000_000))).toMatchObject({ value: 95, colour: 'GREEN' });
  });

  it.each([
    [50, 'OK', 50],
    [49, 'NO_DATA', null],
  ])('with %d of 100 villages is %s', (rowsUsed, status, value) => {
    const result = rate('2021-09', served('2021-09', 1, 2, { rowsUsed }), { '2021-09': 100 });
    expect(result).toMatchObject({ status, value, coveragePct: rowsUsed });
  });

  it('carries the mark "partial" below 80% of the villages, not at 80%', () => {
    const partial = (rowsUsed: number) =>
      rate('2021-09', served('2021-09', 1, 2, { rowsUsed }), { '2021-09': 100 }).partial;
    expect([partial(79), partial(80)]).toEqual([true, false]);
  });

  it('is provisional as soon as one of its rows is, and as of its youngest row', () => {
    const asOf = new Date('2021-10-02T03:00:00Z');
    const rows = [
      ...served('2021-09', 9, 10, { asOf: new Date('2021-10-01T00:00:00Z') }),
      ...served('2021-09', 9, 10, { provisional: true, asOf }),
    ];
    expect(rate('2021-09', rows)).toMatchObject({ provisional: true, asOf });
    expect(rate('2021-09', served('2021-09', 9, 10)).provisional).toBe(false);
  });

  it('has no rate where nobody was eligible', () => {
    expect(rate('2021-09', served('2021-09', 0, 0))).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR' });
  });
});
