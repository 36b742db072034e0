import { type Month, type Period, type PeriodKind, addMonths, kindOf, monthsOf, previousPeriod } from '@monev/kernel';

/** How far back a figure is drawn. */
const HISTORY: Readonly<Record<PeriodKind, number>> = { MONTH: 12, QUARTER: 8, YEAR: 5 };

/** So many periods of the same kind as a sparkline or trend shows, oldest first, `period` the last. */
export function historyUpTo(period: Period, count = HISTORY[kindOf(period)]): Period[] {
  const periods = [period];
  while (periods.length < count) periods.unshift(previousPeriod(periods[0] as Period));
  return periods;
}

/** The same month, quarter or year one year earlier. */
export function yearBefore(period: Period): Period {
  switch (kindOf(period)) {
    case 'MONTH':
      return addMonths(period as Month, -12);
    case 'QUARTER':
      return `${String(Number(period.slice(0, 4)) - 1).padStart(4, '0')}${period.slice(4)}` as Period;
    case 'YEAR':
      return previousPeriod(period);
  }
}

export function lastMonthOf(period: Period): Month {
  return monthsOf(period).at(-1) as Month;
}
