import { kindOf, localTime, parsePeriod, parseRegionCode, timeZoneOf } from '@monev/kernel';
import { type CalendarNames, calendarNames } from './calendar-names';

const MINUS = '\u2212';
const SCALES: readonly [number, 'trillion' | 'billion' | 'million'][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A number with its small unit apart, so that a tile can draw them in two sizes. */
export interface SplitNumber {
  readonly text: string;
  readonly unit: string;
}

/** Numbers, money and time as people here read them: 206.438 · 94,5% · −0,4 poin · Rp39,07 miliar (SCREENS §12). */
export interface Formats {
  /** Whole or decimal number with grouping and a true minus: 206.438. */
  number(value: number, decimals?: number): string;
  /** One decimal unless told: 94,5%. */
  percent(value: number, decimals?: number): string;
  /** With its sign, "+0,4" or "−0,4"; "±0,0" when it rounds to nothing. */
  signed(value: number, decimals?: number): string;
  /** Short, for tiles and sentences: Rp39,07 miliar. */
  rupiah(value: number): string;
  rupiahParts(value: number): SplitNumber;
  /** To the rupiah, for tables: Rp39.070.000.000. */
  rupiahFull(value: number): string;
  /** Agustus 2021 · Triwulan II 2021 · 2021. The text itself when it is no period. */
  period(period: string): string;
  /** Agustus, for "dari Juli"; with the year for quarters and years. */
  periodShort(period: string): string;
  /** Agu, or Jan ’21 when `withYear`; Tw II, 2021: for the axis of a chart. */
  monthTick(period: string, withYear: boolean): string;
  /** 22 Sep 2021. */
  day(date: string): string;
  /** 22 Sep 2021, 08.10 WIB, in the zone of the region (WIB when none is given). */
  moment(moment: string, regionCode?: string): string;
}

const made = new Map<'id' | 'en', Formats>();

export function formatsOf(language: 'id' | 'en'): Formats {
  const known = made.get(language);
  if (known) return known;
  const formats = makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: 'id' | 'en'): Formats {
  const names: CalendarNames = calendarNames[language];
  const writers = new Map<number, Intl.NumberFormat>();
  const writer = (decimals: number) => {
    const known = writers.get(decimals);
    if (known) return known;
    const format = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    writers.set(decimals, format);
    return format;
  };
  const unsigned = (value: number, decimals: number) => writer(decimals).format(Math.abs(value));
  const isNothing = (value: number, decimals: number) => Math.abs(value) < 0.5 * 10 ** -decimals;
  const number = (value: number, decimals = 0) =>
    value < 0 && !isNothing(value, decimals) ? MINUS + unsigned(value, decimals) : unsigned(value, decimals);

  const rupiahParts = (value: number): SplitNumber => {
    const scale = SCALES.find(([size]) => Math.abs(value) >= size);
    if (!scale) return { text: (value < 0 ? MINUS : '') + 'Rp' + unsigned(value, 0), unit: '' };
    return { text: (value < 0 ? MINUS : '') + 'Rp' + unsigned(value / scale[0], 2), unit: names[scale[1]] };
  };
  const day = (date: string) => {
    const [year, month, dayOfMonth] = date.split('-').map(Number);
    return `${dayOfMonth} ${names.monthsShort[(month ?? 1) - 1]} ${year}`;
  };
  const period = (text: string) => {
    const parsed = parsePeriod(text);
    if (!parsed) return text;
    switch (kindOf(parsed)) {
      case 'MONTH':
        return `${names.months[Number(parsed.slice(5)) - 1]} ${parsed.slice(0, 4)}`;
      case 'QUARTER':
        return `${names.quarter} ${names.quarters[Number(parsed.slice(6)) - 1]} ${parsed.slice(0, 4)}`;
      case 'YEAR':
        return parsed;
    }
  };

  return {
    number,
    percent: (value, decimals = 1) => `${number(value, decimals)}%`,
    signed: (value, decimals = 0) =>
      isNothing(value, decimals) ? `±${unsigned(0, decimals)}` : (value < 0 ? MINUS : '+') + unsigned(value, decimals),
    rupiah: (value) => {
      const { text, unit } = rupiahParts(value);
      return unit ? `${text} ${unit}` : text;
    },
    rupiahParts,
    rupiahFull: (value) => (value < 0 ? MINUS : '') + 'Rp' + unsigned(value, 0),
    period,
    periodShort: (text) =>
      /^\d{4}-\d{2}$/.test(text) ? (names.months[Number(text.slice(5)) - 1] ?? text) : period(text),
    monthTick: (text, withYear) => {
      if (/^\d{4}$/.test(text)) return text;
      const quarter = /-Q([1-4])$/.exec(text)?.[1];
      const tick = quarter
        ? `${names.quarterShort} ${names.quarters[Number(quarter) - 1]}`
        : (names.monthsShort[Number(text.slice(5)) - 1] ?? text);
      return withYear ? `${tick} \u2019${text.slice(2, 4)}` : tick;
    },
    day,
    moment: (moment, regionCode) => {
      const code = regionCode === undefined ? null : parseRegionCode(regionCode);
      const zone = code ? timeZoneOf(code) : 'WIB';
      const local = localTime(new Date(moment), zone).toISOString();
      return `${day(local.slice(0, 10))}, ${local.slice(11, 16).replace(':', names.clock)} ${zone}`;
    },
  };
}
