import fc from 'fast-check';
import { isoDate } from './iso-date';
import {
  addMonths,
  firstDayOf,
  kindOf,
  lastDayOf,
  month,
  monthAt,
  monthOf,
  monthsBetween,
  monthsOf,
  parsePeriod,
  period,
  periodContains,
  previousPeriod,
  quarterOf,
} from './period';

const anyMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => monthOf(year, number));

describe('period', () => {
  it('opens a quarter into its three months', () => {
    expect(monthsOf(period('2021-Q3'))).toEqual(['2021-07', '2021-08', '2021-09']);
  });
  it('opens a year into twelve months', () => {
    expect(monthsOf(period('2021'))).toHaveLength(12);
  });
  it.each(['2021-13', '2021-00', '2021-Q5', '21', '2021-9', 'Q3-2021', '2021/09'])('refuses "%s"', (text) => {
    expect(parsePeriod(text)).toBeNull();
    expect(() => period(text)).toThrow(RangeError);
  });
  it('refuses a quarter where a month is wanted', () => {
    expect(() => month('2021-Q3')).toThrow(RangeError);
  });
  it('steps back over the turn of a year in every kind', () => {
    expect(previousPeriod(period('2021-01'))).toBe('2020-12');
    expect(previousPeriod(period('2021-Q1'))).toBe('2020-Q4');
    expect(previousPeriod(period('2021'))).toBe('2020');
  });
  it('knows the last day of February', () => {
    expect(lastDayOf(period('2020-02'))).toBe('2020-02-29');
    expect(lastDayOf(period('2021-02'))).toBe('2021-02-28');
  });
  it('holds both of its own ends and not the day after', () => {
    expect(periodContains(period('2021-Q3'), isoDate('2021-07-01'))).toBe(true);
    expect(periodContains(period('2021-Q3'), isoDate('2021-09-30'))).toBe(true);
    expect(periodContains(period('2021-Q3'), isoDate('2021-10-01'))).toBe(false);
  });
  it('takes the month in the zone of the region: New Year comes to Papua before Jakarta', () => {
    const moment = new Date('2021-12-31T15:30:00Z');
    expect(monthAt(moment, 'WIT')).toBe('2022-01');
    expect(monthAt(moment, 'WIB')).toBe('2021-12');
  });
  it('lists months with both ends, and none backwards', () => {
    expect(monthsBetween(month('2021-11'), month('2022-02'))).toEqual(['2021-11', '2021-12', '2022-01', '2022-02']);
    expect(monthsBetween(month('2022-01'), month('2021-12'))).toEqual([]);
  });
  it('undoes a step forward by a step back', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -600, max: 600 }), (value, count) => {
        expect(addMonths(addMonths(value, count), -count)).toBe(value);
      }),
    );
  });
  it('puts every month into the quarter that opens into it', () => {
    fc.assert(fc.property(anyMonth, (value) => expect(monthsOf(quarterOf(value))).toContain(value)));
  });
  it('ends a period the day before the next one begins', () => {
    fc.assert(
      fc.property(anyMonth, (value) => {
        expect(previousPeriod(addMonths(value, 1))).toBe(value);
        expect(lastDayOf(value) < firstDayOf(addMonths(value, 1))).toBe(true);
        expect(kindOf(quarterOf(value))).toBe('QUARTER');
      }),
    );
  });
});
