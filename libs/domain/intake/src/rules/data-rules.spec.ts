import fc from 'fast-check';
import { type IsoDate, type RegionCode, month, regionCode } from '@monev/kernel';
import { changeLimitsOn } from './change-limits';
import { closedPeriods } from './closed-periods';
import { DATA_RULES, dataRule } from './data-rules';
import { rollupDiscrepancies } from './rollup-discrepancy';
import { suddenChange } from './sudden-change';

const limits = changeLimitsOn('2021-09-01' as IsoDate);
const peers = (...changes: number[]) => changes.map((change) => ({ current: 1000 + change * 10, before: [1000] }));

describe('rules on data', () => {
  it('are each named once, with severity, what they rest on and a sentence in both languages', () => {
    expect(new Set(DATA_RULES.map(({ code }) => code)).size).toBe(DATA_RULES.length);
    for (const { basis, wording } of DATA_RULES) {
      for (const text of [basis.id, basis.en]) expect(text.length).toBeGreaterThan(8);
      for (const text of [wording.id, wording.en]) expect(text).toMatch(/\.$/);
    }
    expect(dataRule('TOTAL_DIFFERS')?.severity).toBe('WARNING');
    expect(dataRule('NUMBER_UNREADABLE')).toBeNull();
  });
});

describe('a sudden change', () => {
  it('is one against the median of the own months', () => {
    expect(suddenChange({ current: 700, before: [990, 1000, null, 1010], peers: [] }, limits)).toEqual({
      code: 'SUDDEN_CHANGE',
      base: 1000,
      current: 700,
      changePercent: -30,
      peersPercent: null,
    });
    expect(suddenChange({ current: 1150, before: [1000], peers: [] }, limits)).toBeNull();
    expect(suddenChange({ current: 12, before: [40], peers: [] }, limits)).toBeNull(); // 28 families
  });

  it('is no news where all neighbours moved alike, and is one for who did not', () => {
    const moved = peers(-29, -30, -31);
    expect(suddenChange({ current: 700, before: [1000], peers: moved }, limits)).toBeNull();
    expect(suddenChange({ current: 1000, before: [1000], peers: moved }, limits)).toMatchObject({
      code: 'UNLIKE_PEERS',
      changePercent: 0,
      peersPercent: -30,
    });
  });

  it('needs a history: unreported months are no zero', () => {
    expect(suddenChange({ current: 500, before: [], peers: [] }, limits)).toBeNull();
    expect(suddenChange({ current: 500, before: [null, null], peers: peers(1, 2, 3) }, limits)).toBeNull();
    expect(suddenChange({ current: 500, before: [0], peers: [] }, limits)).toBeNull();
  });
});

describe('children against their parent', () => {
  const figure = (code: string, value: number, group = 'g') => ({ regionCode: regionCode(code), value, group });

  it('more than the whole is always reported; less only where all children are there', () => {
    const rows = [figure('3171', 100), figure('317101', 60), figure('317102', 50)];
    expect(rollupDiscrepancies(rows)).toEqual([
      { regionCode: '3171', group: 'g', printed: 100, summed: 110, children: 2 },
    ]);
    const fewer = [figure('3171', 100), figure('317101', 60), figure('317102', 30)];
    expect(rollupDiscrepancies(fewer)).toEqual([]);
    expect(rollupDiscrepancies(fewer, () => 2)).toMatchObject([{ summed: 90 }]);
    expect(rollupDiscrepancies(fewer, () => 8)).toEqual([]);
  });

  it('does not mix banks or months, and does not depend on the order of rows', () => {
    expect(rollupDiscrepancies([figure('3171', 10, 'BNI'), figure('317101', 60, 'BRI')])).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 2, maxLength: 8 }), fc.nat(300), (values, whole) => {
        const children = values.map((value, at) => figure(`31710${at + 1}`, value));
        const rows = [figure('3171', whole), ...children];
        const sum = values.reduce((a, b) => a + b, 0);
        const found = rollupDiscrepancies(rows, () => values.length);
        expect(found.length).toBe(sum === whole ? 0 : 1);
        expect(rollupDiscrepancies([...rows].reverse(), () => values.length)).toEqual(found);
      }),
    );
  });
});

it('closed periods are named once each, by month and region', () => {
  const closed = (region: RegionCode, when: string) => when <= '2021-06' && region.startsWith('31');
  const months = ['2021-07', '2021-06', '2021-05', '2021-06'].map((when) => ({
    regionCode: regionCode('3171'),
    month: month(when),
  }));
  expect(closedPeriods(months, closed).map((each) => each.month)).toEqual(['2021-05', '2021-06']);
});
