import { type IsoDate, addDays, isoDate } from './iso-date';
import { type TimeZone, localDateOf } from './time-zone';

/** A month "2021-09", quarter "2021-Q3" or year "2021". Periods of one kind compare as text. */
export type Period = string & { readonly __brand: 'Period' };
export type Month = Period & { readonly __kind: 'MONTH' };
export type PeriodKind = 'MONTH' | 'QUARTER' | 'YEAR';

const SHAPES: [PeriodKind, RegExp][] = [
  ['MONTH', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['QUARTER', /^\d{4}-Q[1-4]$/],
  ['YEAR', /^\d{4}$/],
];

export function parsePeriod(text: string): Period | null {
  return SHAPES.some(([, shape]) => shape.test(text)) ? (text as Period) : null;
}

/** @throws {RangeError} when the text is none of YYYY, YYYY-Qn, YYYY-MM. */
export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new RangeError(`"${text}" is not a period of the form YYYY, YYYY-Qn or YYYY-MM.`);
  return parsed;
}

/** @throws {RangeError} when the text is not YYYY-MM. */
export function month(text: string): Month {
  const parsed = period(text);
  if (kindOf(parsed) !== 'MONTH') throw new RangeError(`"${text}" is not a month of the form YYYY-MM.`);
  return parsed as Month;
}

export function monthOf(year: number, monthNumber: number): Month {
  return month(`${String(year).padStart(4, '0')}-${String(monthNumber).padStart(2, '0')}`);
}

export function kindOf(value: Period): PeriodKind {
  return (SHAPES.find(([, shape]) => shape.test(value)) as [PeriodKind, RegExp])[0];
}

export function yearOf(value: Period): number {
  return Number(value.slice(0, 4));
}

/** All months of a period, oldest first. */
export function monthsOf(value: Period): Month[] {
  const year = yearOf(value);
  switch (kindOf(value)) {
    case 'MONTH':
      return [value as Month];
    case 'QUARTER': {
      const first = (Number(value.slice(6)) - 1) * 3 + 1;
      return [0, 1, 2].map((step) => monthOf(year, first + step));
    }
    case 'YEAR':
      return Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1));
  }
}

/** The month `count` months later (earlier when negative). */
export function addMonths(value: Month, count: number): Month {
  const index = yearOf(value) * 12 + Number(value.slice(5)) - 1 + count;
  return monthOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** The period of the same kind just before this one. */
export function previousPeriod(value: Period): Period {
  switch (kindOf(value)) {
    case 'MONTH':
      return addMonths(value as Month, -1);
    case 'QUARTER':
      return quarterOf(addMonths(monthsOf(value)[0] as Month, -1));
    case 'YEAR':
      return String(yearOf(value) - 1).padStart(4, '0') as Period;
  }
}

export function quarterOf(value: Month): Period {
  return `${value.slice(0, 4)}-Q${Math.ceil(Number(value.slice(5)) / 3)}` as Period;
}

/** Both ends included, oldest first; empty when `from` is after `to`. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let at = from; at <= to; at = addMonths(at, 1)) months.push(at);
  return months;
}

export function firstDayOf(value: Period): IsoDate {
  return isoDate(`${monthsOf(value)[0]}-01`);
}

export function lastDayOf(value: Period): IsoDate {
  const months = monthsOf(value);
  return addDays(isoDate(`${addMonths(months[months.length - 1] as Month, 1)}-01`), -1);
}

export function periodContains(value: Period, date: IsoDate): boolean {
  return firstDayOf(value) <= date && date <= lastDayOf(value);
}

export function monthOfDate(date: IsoDate): Month {
  return date.slice(0, 7) as Month;
}

/** The month it is in a zone at a moment. */
export function monthAt(moment: Date, zone: TimeZone): Month {
  return monthOfDate(localDateOf(moment, zone));
}
