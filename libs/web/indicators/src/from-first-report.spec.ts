import { fromFirstReport } from './from-first-report';

const series = (...values: (number | null)[]) => values.map((value) => ({ value }));
const empty = (months: number) => series(...Array.from({ length: months }, () => null));
const full = (months: number) => series(...Array.from({ length: months }, (_, index) => index));

describe('where the chart of an indicator begins', () => {
  it('is the first report, when that is a year back or more', () => {
    expect(fromFirstReport([...empty(8), ...full(16)])).toHaveLength(16);
    expect(fromFirstReport(full(24))).toHaveLength(24);
  });
  it('is a year back when the first report is younger, or when there is none', () => {
    expect(fromFirstReport([...empty(22), ...full(2)])).toEqual([...empty(10), ...full(2)]);
    expect(fromFirstReport(empty(24))).toHaveLength(12);
  });
  it('keeps gaps between reports', () => {
    const withGap = [...full(3), ...empty(2), ...full(10)];
    expect(fromFirstReport([...empty(9), ...withGap])).toEqual(withGap);
  });
});
