import fc from 'fast-check';
import { addDays, dateOf, daysBetween, isoDate, parseIsoDate, weekdayOf } from './iso-date';

const anyDate = fc.integer({ min: -40_000, max: 80_000 }).map((days) => addDays(isoDate('1990-01-01'), days));

describe('iso date', () => {
  it.each(['2021-02-29', '2021-04-31', '2021-13-01', '2021-00-10', '2021-1-1', '21-01-01', '2021-01-01T00:00'])(
    'refuses "%s"',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
      expect(() => isoDate(text)).toThrow(RangeError);
    },
  );
  it('accepts a leap day', () => {
    expect(dateOf(2020, 2, 29)).toBe('2020-02-29');
  });
  it('counts Monday as 1 and Sunday as 7', () => {
    expect(weekdayOf(isoDate('2021-09-20'))).toBe(1);
    expect(weekdayOf(isoDate('2021-09-26'))).toBe(7);
  });
  it('counts back the days it added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
  it('orders as text the way it orders as days', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => expect(a < b).toBe(daysBetween(a, b) > 0)));
  });
});
