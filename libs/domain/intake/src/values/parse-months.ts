import { type IsoDate, type Month, monthOf } from '@monev/kernel';
import { MONTH_NAME_PATTERN, monthNumberOf } from './month-names';
import { parseDateText } from './parse-date';

/** Months that a text names: first month and count within one year; the year when the text gives it. */
export interface NamedMonths {
  readonly first: number;
  readonly count: number;
  readonly year: number | null;
}

const RANGE = new RegExp(
  `^(${MONTH_NAME_PATTERN})\\.?\\s*(\\d{4})?\\s*(?:-|–|—|S\\s?[./]?\\s?D\\s?\\.?|SAMPAI(?: DENGAN)?|HINGGA|/)\\s*(${MONTH_NAME_PATTERN})\\.?\\s*(\\d{4})?$`,
);
const LIST = new RegExp(`^(?:(?:${MONTH_NAME_PATTERN})\\.?[\\s,]*(?:DAN|&)?\\s*){2,3}(\\d{4})?$`);
const SINGLE = new RegExp(`^(${MONTH_NAME_PATTERN})\\.?\\s*(\\d{4})?$`);
const QUARTER = /^(?:TRIWULAN|TRIW|TW|KUARTAL|KWARTAL|Q)\.?\s*-?\s*(IV|I{1,3}|[1-4])\.?\s*(?:TAHUN\s*)?(\d{4})?$/;
const ROMAN: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 };

/** "JAN-MAR", "Januari s.d. Maret 2021", "TW I 2021", "Juli, Agustus, September", "SEPT 2021"; null when it names no months. */
export function parseNamedMonths(raw: string): NamedMonths | null {
  const text = raw.replace(/\s+/g, ' ').trim().toUpperCase();
  const range = RANGE.exec(text);
  if (range) {
    const [, from, firstYear, to, lastYear] = range as unknown as [string, string, string?, string?, string?];
    if (firstYear && lastYear && firstYear !== lastYear) return null;
    return months(monthNumberOf(from), monthNumberOf(to as string), lastYear ?? firstYear);
  }
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const number = ROMAN[quarter[1] as string] ?? Number(quarter[1]);
    return { first: number * 3 - 2, count: 3, year: quarter[2] ? Number(quarter[2]) : null };
  }
  const single = SINGLE.exec(text);
  if (single) return months(monthNumberOf(single[1] as string), monthNumberOf(single[1] as string), single[2]);
  const list = LIST.exec(text);
  if (list) {
    const named = (text.match(new RegExp(MONTH_NAME_PATTERN, 'g')) ?? []).map((name) => monthNumberOf(name) as number);
    const inOrder = named.every((month, index) => month === (named[0] as number) + index);
    return inOrder ? months(named[0] ?? null, named.at(-1) ?? null, list[1]) : null;
  }
  return null;
}

function months(first: number | null, last: number | null, year: string | undefined): NamedMonths | null {
  if (first === null || last === null || last < first) return null;
  return { first, count: last - first + 1, year: year ? Number(year) : null };
}

/** The quarter that three months make, or null. */
export function quarterNumberOf(named: NamedMonths): number | null {
  return named.count === 3 && named.first % 3 === 1 ? (named.first + 2) / 3 : null;
}

/** What the title rows say about time. `marked` dates stand after "per", "posisi", "tanggal", "s.d.", "status". */
export interface TitleTimes {
  readonly positionDate: IsoDate | null;
  readonly month: Month | null;
  readonly year: number | null;
}

const DATE_IN_TEXT = new RegExp(
  `\\b\\d{1,2}[\\s\\-/.]*(?:${MONTH_NAME_PATTERN})\\b\\.?[\\s\\-/.,]*\\d{2,4}\\b|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  'g',
);
const MARKER =
  /(?:\bPER\b|\bPOSISI\b|\bTANGGAL\b|\bTGL\b|\bS\s?[./]\s?D\b|\bSAMPAI\b|\bSTATUS\b|\bUPDATE\b|\bCUT\s?OFF\b)[^0-9]*$/;
const MONTH_AND_YEAR = new RegExp(
  `(?<!\\d[\\s\\-/.]*)\\b(${MONTH_NAME_PATTERN})\\b\\.?\\s*(?:TAHUN\\s*)?(\\d{4})\\b`,
  'g',
);
/** "JULI - SEPTEMBER 2021" names three months, not September. */
const RANGE_BEFORE = new RegExp(
  `(?:${MONTH_NAME_PATTERN})\\.?\\s*(?:-|–|/|,|DAN|S\\s?[./]?\\s?D\\.?|SAMPAI(?: DENGAN)?|HINGGA)\\s*$`,
);
const YEAR = /\b(?:TAHUN|T\.?A\.?|THN)\s*(?:ANGGARAN\s*)?(20\d{2})\b/g;

export function readTitleTimes(titles: readonly string[]): TitleTimes {
  const lines = titles.map((line) => line.replace(/\s+/g, ' ').trim().toUpperCase());
  const dates = lines.flatMap((line) => datesIn(line));
  const marked = dates.filter((found) => found.marked);
  const months = lines.flatMap((line) =>
    [...line.matchAll(MONTH_AND_YEAR)]
      .filter((match) => !RANGE_BEFORE.test(line.slice(0, match.index)))
      .map((match) => monthOf(Number(match[2]), monthNumberOf(match[1] as string) as number)),
  );
  const years = lines.flatMap((line) => [...line.matchAll(YEAR)].map((match) => Number(match[1])));
  return {
    positionDate: theOnly((marked.length > 0 ? marked : dates).map((found) => found.date)),
    month: theOnly(months),
    year: theOnly(years),
  };
}

function datesIn(line: string): { date: IsoDate; marked: boolean }[] {
  return [...line.matchAll(DATE_IN_TEXT)].flatMap((match) => {
    const parsed = parseDateText(match[0]);
    return parsed.kind === 'VALUE' ? [{ date: parsed.value, marked: MARKER.test(line.slice(0, match.index)) }] : [];
  });
}

/** The value when all are the same one, else null: two different dates in a title say nothing. */
function theOnly<T>(values: readonly T[]): T | null {
  const distinct = new Set(values);
  return distinct.size === 1 ? (values[0] as T) : null;
}
