export type PeriodKindName = 'MONTH' | 'QUARTER' | 'YEAR';

/** What kind of period a text names: 2021-08, 2021-Q3 or 2021. */
export function kindOfPeriod(period: string): PeriodKindName {
  if (/^\d{4}$/.test(period)) return 'YEAR';
  return period.includes('Q') ? 'QUARTER' : 'MONTH';
}

/** The quarters and years that reported months lie in, for choosing a longer period; the newest first. */
export function longerPeriods(months: readonly string[]): { readonly quarters: string[]; readonly years: string[] } {
  const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
  const newest = (all: readonly string[]) => [...new Set(all)].toSorted().toReversed();
  const asMonths = months.filter((month) => kindOfPeriod(month) === 'MONTH');
  return { quarters: newest(asMonths.map(quarterOf)), years: newest(asMonths.map((month) => month.slice(0, 4))) };
}
