import { isoDate, month } from '@monev/kernel';
import { reckoningDay } from './reckoning-day';

describe('the day as of which the Kadis page tells what is late', () => {
  it('is today for the last month and the running one', () => {
    expect(reckoningDay(month('2021-08'), isoDate('2021-09-22'))).toBe('2021-09-22');
    expect(reckoningDay(month('2021-09'), isoDate('2021-09-22'))).toBe('2021-09-22');
  });
  it('is the end of the month after for a page of the past, also over the turn of the year', () => {
    expect(reckoningDay(month('2021-08'), isoDate('2026-11-25'))).toBe('2021-09-30');
    expect(reckoningDay(month('2021-12'), isoDate('2026-11-25'))).toBe('2022-01-31');
  });
});
