import { type IsoDate, addDays, weekdayOf } from './iso-date';

/** National holidays and cuti bersama of one year, from the yearly joint decree (SKB 3 Menteri). */
export interface HolidayYear {
  readonly year: number;
  /** Number of the decree, or how the list is known where the number was not found. */
  readonly decree: string;
  readonly holidays: readonly IsoDate[];
  readonly jointLeave: readonly IsoDate[];
}

/** A deadline, and whether a year without holiday data lay on the way to it (HANDBOOK §5). */
export interface WorkingDayResult {
  readonly date: IsoDate;
  readonly provisional: boolean;
}

/** Monday to Friday less national holidays and cuti bersama. A year without data counts Monday to Friday, provisionally. */
export class WorkingDays {
  private readonly years: ReadonlySet<number>;
  private readonly off: ReadonlySet<IsoDate>;

  constructor(calendar: readonly HolidayYear[]) {
    this.years = new Set(calendar.map((entry) => entry.year));
    this.off = new Set(calendar.flatMap((entry) => [...entry.holidays, ...entry.jointLeave]));
  }

  isWorkingDay(date: IsoDate): boolean {
    return weekdayOf(date) <= 5 && !this.off.has(date);
  }

  /** The date itself when it is a working day, else the next one. */
  onOrAfter(date: IsoDate): WorkingDayResult {
    let at = date;
    let provisional = !this.knows(at);
    while (!this.isWorkingDay(at)) {
      at = addDays(at, 1);
      provisional ||= !this.knows(at);
    }
    return { date: at, provisional };
  }

  /** The `count`-th working day after `date` (0 = `onOrAfter`). */
  add(date: IsoDate, count: number): WorkingDayResult {
    if (count === 0) return this.onOrAfter(date);
    let at = date;
    let left = count;
    let provisional = !this.knows(at);
    while (left > 0) {
      at = addDays(at, 1);
      provisional ||= !this.knows(at);
      if (this.isWorkingDay(at)) left -= 1;
    }
    return { date: at, provisional };
  }

  /** Working days after `from` up to and including `to`; 0 when `to` is not later. */
  countBetween(from: IsoDate, to: IsoDate): number {
    let count = 0;
    for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (this.isWorkingDay(at)) count += 1;
    return count;
  }

  private knows(date: IsoDate): boolean {
    return this.years.has(Number(date.slice(0, 4)));
  }
}
