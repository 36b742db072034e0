import { daysOf, monthAway, weekdayOf } from './month-days';

describe('the days of the plan', () => {
  it('has every day of a month, leap days too', () => {
    expect(daysOf('2024-02')).toHaveLength(29);
    expect(daysOf('2021-09').at(0)).toBe('2021-09-01');
    expect(daysOf('2021-09').at(-1)).toBe('2021-09-30');
  });
  it('begins the week on Monday', () => {
    expect(weekdayOf('2021-09-20')).toBe(1);
    expect(weekdayOf('2021-09-26')).toBe(7);
  });
  it('steps over the turn of the year both ways', () => {
    expect(monthAway('2021-12', 1)).toBe('2022-01');
    expect(monthAway('2021-01', -1)).toBe('2020-12');
  });
});
