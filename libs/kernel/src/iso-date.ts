/** A calendar day as text, YYYY-MM-DD; compares as text. Has no time zone: it is a day, not a moment. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

const MILLISECONDS_PER_DAY = 86_400_000;

/** Null when the text is not a day that exists ("2021-02-29" does not). */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** @throws {RangeError} when the text is not a day that exists. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new RangeError(`"${text}" is not a date of the form YYYY-MM-DD.`);
  return date;
}

/** Null when the calendar has no such day. Month counts from 1. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  moment.setUTCFullYear(year);
  const same = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return same && year >= 1 && year <= 9999 ? (moment.toISOString().slice(0, 10) as IsoDate) : null;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}
