import { type Wording, dateOf } from '@monev/kernel';
import { type ColumnKind } from '../engine/column-spec';
import { type CellValue } from '../reading/cell-value';
import { readNumberText } from '../values/number-text';
import { numberWords } from '../values/number-words';
import { parseDateText } from '../values/parse-date';
import { type Notation } from './layout-mapping';

/** One way to read a value: plain decimal text or an ISO day, and the same spoken out. */
export interface NotationReading {
  readonly notation: Notation | null;
  readonly value: string;
  readonly words: Wording;
}

const NUMERIC_DATE = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})$/;

/** The readings that a text allows in a column of a kind; none when it cannot be read, one when it is clear. */
export function readingsOf(text: string, kind: ColumnKind): readonly NotationReading[] | 'NOTHING' {
  if (kind === 'TEXT') return text.trim() === '' ? 'NOTHING' : [{ notation: null, value: text, words: plain(text) }];
  return kind === 'DATE' ? dateReadings(text) : numberReadings(text, kind);
}

function numberReadings(raw: string, kind: ColumnKind): readonly NotationReading[] | 'NOTHING' {
  const text = readNumberText(raw);
  if (text.kind === 'NONE' || text.kind === 'DASH') return 'NOTHING';
  if (text.kind === 'BAD' || (text.percent && kind !== 'PERCENT')) return [];
  const sign = text.negative ? '-' : '';
  const isWhole = kind === 'COUNT' || kind === 'AMOUNT';
  const indonesian = text.indonesian === null ? null : sign + text.indonesian;
  // A point among the digits of a count is no decimal sign: a count has no decimals.
  const english =
    text.english === null || (isWhole && text.english.includes('.') && indonesian !== null)
      ? null
      : sign + text.english;
  if (indonesian === english && indonesian !== null)
    return [{ notation: null, value: indonesian, words: numberWords(indonesian) }];
  return [
    ...(indonesian === null ? [] : [reading('INDONESIAN', indonesian)]),
    ...(english === null ? [] : [reading('ENGLISH', english)]),
  ];
}

function reading(notation: Notation, value: string): NotationReading {
  return { notation, value, words: numberWords(value) };
}

function dateReadings(raw: string): readonly NotationReading[] | 'NOTHING' {
  const parsed = parseDateText(raw);
  if (parsed.kind === 'MISSING') return 'NOTHING';
  const numeric = NUMERIC_DATE.exec(raw.trim());
  if (!numeric)
    return parsed.kind === 'VALUE' ? [{ notation: null, value: parsed.value, words: dayWords(parsed.value) }] : [];
  const readings = (['DAY_FIRST', 'MONTH_FIRST'] as const).flatMap((notation) => {
    const value = dayIn(raw, notation);
    return value === null ? [] : [{ notation, value, words: dayWords(value) }];
  });
  // Offices write the day first: with a year of four digits that is a rule, and 13 and more can only be a day.
  const [first, second] = readings;
  if (first && second && first.value === second.value) return [{ ...first, notation: null }];
  return parsed.kind === 'VALUE' && first?.notation === 'DAY_FIRST' ? [{ ...first, notation: null }] : readings;
}

function dayIn(raw: string, notation: 'DAY_FIRST' | 'MONTH_FIRST'): string | null {
  const match = NUMERIC_DATE.exec(raw.trim());
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), match[3] as string];
  const [day, month] = notation === 'DAY_FIRST' ? [first, second] : [second, first];
  return dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
}

const MONTHS_ID = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ');

function dayWords(iso: string): Wording {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return { id: `${day} ${MONTHS_ID[month - 1]} ${year}`, en: `${day} ${MONTHS_EN[month - 1]} ${year}` };
}

function plain(text: string): Wording {
  return { id: text, en: text };
}

/** A cell as its column's notation means it: a number or a day of its own kind. Without a notation it stays. */
export function inNotation(cell: CellValue, notation: Notation | null): CellValue {
  if (notation === null || cell.kind !== 'TEXT') return cell;
  if (notation === 'DAY_FIRST' || notation === 'MONTH_FIRST') {
    const date = dayIn(cell.text, notation);
    return date === null ? cell : { kind: 'DATE', date: date as (CellValue & { kind: 'DATE' })['date'] };
  }
  const text = readNumberText(cell.text);
  const digits = text.kind !== 'READ' ? null : notation === 'INDONESIAN' ? text.indonesian : text.english;
  if (text.kind !== 'READ' || digits === null) return cell;
  const value = (text.negative ? -1 : 1) * Number(digits);
  return text.percent ? { kind: 'NUMBER', value: value / 100, percentFormat: true } : { kind: 'NUMBER', value };
}
