import fc from 'fast-check';
import { INDONESIAN_HOLIDAYS } from './holidays';
import { addDays, isoDate, weekdayOf } from './iso-date';
import { WorkingDays } from './working-days';

const calendar = new WorkingDays(INDONESIAN_HOLIDAYS);
const dayIn2021 = fc.integer({ min: 0, max: 350 }).map((days) => addDays(isoDate('2021-01-01'), days));

describe('working days (HANDBOOK §5)', () => {
  it('leaves out weekends, national holidays and cuti bersama', () => {
    expect(calendar.isWorkingDay(isoDate('2021-09-25'))).toBe(false);
    expect(calendar.isWorkingDay(isoDate('2021-08-17'))).toBe(false);
    expect(calendar.isWorkingDay(isoDate('2021-05-12'))).toBe(false);
    expect(calendar.isWorkingDay(isoDate('2021-05-11'))).toBe(true);
  });
  it('moves a due day that is no working day to the next one', () => {
    expect(calendar.onOrAfter(isoDate('2021-05-12'))).toEqual({ date: '2021-05-17', provisional: false });
  });
  it('counts seven working days over a feast', () => {
    expect(calendar.add(isoDate('2021-05-10'), 7)).toEqual({ date: '2021-05-24', provisional: false });
  });
  it('marks a deadline provisional when a year without a decree lies on the way', () => {
    expect(calendar.add(isoDate('2022-12-30'), 1)).toEqual({ date: '2023-01-02', provisional: true });
    expect(calendar.onOrAfter(isoDate('2021-12-31'))).toEqual({ date: '2021-12-31', provisional: false });
  });
  it('always lands on a working day, and counts back what it added', () => {
    fc.assert(
      fc.property(dayIn2021, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const { date } = calendar.add(start, count);
        expect(calendar.isWorkingDay(date)).toBe(true);
        expect(weekdayOf(date)).toBeLessThanOrEqual(5);
        expect(calendar.countBetween(start, date)).toBe(count);
      }),
    );
  });
  it('lists every holiday once and inside its year', () => {
    for (const entry of INDONESIAN_HOLIDAYS) {
      const all = [...entry.holidays, ...entry.jointLeave];
      expect(new Set(all).size).toBe(all.length);
      expect(all.every((day) => isoDate(day).startsWith(String(entry.year)))).toBe(true);
    }
  });
});
