import { kindOfPeriod, longerPeriods } from './period-kind';

describe('periods on offer', () => {
  it('a text names a month, quarter or year', () => {
    expect(['2021-08', '2021-Q3', '2021'].map(kindOfPeriod)).toEqual(['MONTH', 'QUARTER', 'YEAR']);
  });
  it('reported months lie in quarters and years, each once, the newest first', () => {
    expect(longerPeriods(['2020-12', '2021-01', '2021-03', '2021-04'])).toEqual({
      quarters: ['2021-Q2', '2021-Q1', '2020-Q4'],
      years: ['2021', '2020'],
    });
  });
});
