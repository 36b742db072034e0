import { month, monthsOf, period } from './period';

describe('period', () => {
  it('opens a quarter into its three months', () => {
    expect(monthsOf(period('2021-Q3'))).toEqual([month('2021-07'), month('2021-08'), month('2021-09')]);
  });
});
