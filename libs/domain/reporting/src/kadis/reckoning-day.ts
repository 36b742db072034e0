import { type IsoDate, type Period, addDays, lastDayOf, monthOfDate } from '@monev/kernel';

/**
 * The day as of which a page tells what is open and what is late: today, but for the page of a past month the end of the
 * month after it, in which that page was made and signed (HANDBOOK §5).
 */
export function reckoningDay(period: Period, today: IsoDate): IsoDate {
  const last = lastDayOf(monthOfDate(addDays(lastDayOf(period), 1)));
  return today < last ? today : last;
}
