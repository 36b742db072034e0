import { type IsoDate, type Month, addDays, addMonths, firstDayOf } from '@monev/kernel';

/**
 * ON_TIME and LATE: it came, by its day or after. MISSING: it should be there. NOT_DUE: its day has not come.
 * NOT_APPLICABLE: the scheme of the month has no such data.
 */
export const REPORTING_STATES = ['ON_TIME', 'LATE', 'MISSING', 'NOT_DUE', 'NOT_APPLICABLE'] as const;
export type ReportingState = (typeof REPORTING_STATES)[number];

/** The last day on which data of a month is on time: day 5 of the following month (HANDBOOK §5, BR-24). */
export function reportDueOn(month: Month, dueDay: number): IsoDate {
  return addDays(firstDayOf(addMonths(month, 1)), dueDay - 1);
}

/** How a month of a dataset stands. `receivedOn`: local day on which the first of it came; null: nothing came. */
export function reportingState(
  month: Month,
  {
    receivedOn,
    dueDay,
    today,
    applies,
  }: { receivedOn: IsoDate | null; dueDay: number; today: IsoDate; applies: boolean },
): ReportingState {
  const due = reportDueOn(month, dueDay);
  if (receivedOn !== null) return receivedOn <= due ? 'ON_TIME' : 'LATE';
  if (!applies) return 'NOT_APPLICABLE';
  return today > due ? 'MISSING' : 'NOT_DUE';
}
