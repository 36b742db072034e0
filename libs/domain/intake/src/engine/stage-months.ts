import { type Month, type Period, kindOf, monthsOf } from '@monev/kernel';

/** The months that a stage pays for: first month and count. */
export interface StageMonths {
  readonly firstMonth: Month;
  readonly monthsCovered: number;
  readonly months: readonly Month[];
}

/** A month or a quarter is a stage of one or three months; a year is none (HANDBOOK 7.12: 1–3 months). */
export function stageOf(period: Period | null): StageMonths | null {
  if (period === null || kindOf(period) === 'YEAR') return null;
  const months = monthsOf(period);
  return { firstMonth: months[0] as Month, monthsCovered: months.length, months };
}
