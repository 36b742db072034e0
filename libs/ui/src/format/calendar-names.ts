export interface CalendarNames {
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly quarter: string;
  /** For the axis of a chart. */
  readonly quarterShort: string;
  readonly quarters: readonly string[];
  /** Between hours and minutes: 08.10 in Indonesian. */
  readonly clock: string;
  readonly million: string;
  readonly billion: string;
  readonly trillion: string;
}

export const calendarNames: Record<'id' | 'en', CalendarNames> = {
  id: {
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
    monthsShort: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
    quarter: 'Triwulan',
    quarterShort: 'Tw',
    quarters: ['I', 'II', 'III', 'IV'],
    clock: '.',
    million: 'juta',
    billion: 'miliar',
    trillion: 'triliun',
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    quarter: 'Quarter',
    quarterShort: 'Q',
    quarters: ['1', '2', '3', '4'],
    clock: ':',
    million: 'million',
    billion: 'billion',
    trillion: 'trillion',
  },
};
