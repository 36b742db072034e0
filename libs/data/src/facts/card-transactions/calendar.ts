import { type Month } from '@monev/kernel';

/** Days from 1970-01-01 to 2000-01-01: seconds and days of card transactions count from there. */
const EPOCH_DAYS = 10_957;
export const DAY_SECONDS = 86_400;
/** Months are numbered from 2000-01 = 0; seconds since 2000 fit 32 bits until 2068, months are opened until 2059. */
export const MONTHS = 60 * 12;

/** First day of each month, in days since 2000-01-01; one more than there are months. */
export const MONTH_START = Int32Array.from(
  { length: MONTHS + 1 },
  (_, index) => Date.UTC(2000 + Math.floor(index / 12), index % 12, 1) / (DAY_SECONDS * 1000) - EPOCH_DAYS,
);

export function monthName(index: number): Month {
  return `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}

export function monthIndexOf(month: string): number {
  return (Number(month.slice(0, 4)) - 2000) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month a second since 2000 lies in. */
export function monthIndexAt(second: number): number {
  const day = Math.floor(second / DAY_SECONDS);
  let index = Math.min(MONTHS - 1, Math.floor(day / 30.44));
  while (index > 0 && (MONTH_START[index] as number) > day) index -= 1;
  while ((MONTH_START[index + 1] as number) <= day) index += 1;
  return index;
}
