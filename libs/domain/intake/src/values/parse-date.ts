import { type IsoDate, dateOf } from '@monev/kernel';
import { type CellValue } from '../reading/cell-value';
import { MONTH_NAME_PATTERN, monthNumberOf } from './month-names';
import { MISSING, type Parsed, fault, value } from './parsed';

const NAMED = new RegExp(`^(\\d{1,2})[\\s\\-/.]*(${MONTH_NAME_PATTERN})\\.?[\\s\\-/.,]*(\\d{4}|\\d{2})$`);
const YEAR_FIRST =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](?:00:00(?::00(?:\.0+)?)?Z|\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?$/;
const DAY_FIRST = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/;
const WEEKDAY = /^(?:SENIN|SELASA|RABU|KAMIS|JUM'?AT|SABTU|MINGGU)\s*,\s*/;

/**
 * A day as offices write it: 22-Sep-21, 12-9-2025, 22 September 2021, 22/09/2021, 2021-09-22 or a date cell. Numbers
 * alone are day, month, year in that order; where that is no day ("09/22/2021") or the year has two digits beside two
 * other numbers ("12-9-21") the cell is refused. A two-digit year beside a month's name is 20xx: the programme is
 * younger than 2000.
 */
export function parseDate(cell: CellValue | undefined): Parsed<IsoDate> {
  switch (cell?.kind) {
    case undefined:
    case 'EMPTY':
      return MISSING;
    case 'DATE':
      return value(cell.date);
    case 'ERROR':
      return cell.text === '#N/A' ? MISSING : fault('CELL_HOLDS_ERROR');
    case 'NUMBER':
    case 'BOOLEAN':
      return fault('DATE_UNREADABLE');
    case 'TEXT':
      return parseDateText(cell.text);
  }
}

export function parseDateText(raw: string): Parsed<IsoDate> {
  const text = raw.replace(/\s+/g, ' ').trim().toUpperCase().replace(/^'/, '').replace(WEEKDAY, '');
  if (text === '' || /^[-–—.…]+$/.test(text)) return MISSING;

  const named = NAMED.exec(text);
  if (named) {
    const [, day, name, year] = named as unknown as [string, string, string, string];
    return existing(fullYear(year), monthNumberOf(name) as number, Number(day));
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return existing(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [day, month, year] = [Number(dayFirst[1]), Number(dayFirst[3]), Number(dayFirst[4])];
    return month > 12 && day <= 12 ? fault('DATE_AMBIGUOUS') : existing(year, month, day);
  }
  return fault(SHORT_YEAR.test(text) ? 'DATE_AMBIGUOUS' : 'DATE_UNREADABLE');
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function existing(year: number, month: number, day: number): Parsed<IsoDate> {
  const date = dateOf(year, month, day);
  return date && year >= 1945 && year <= 2100 ? value(date) : fault('DATE_NOT_IN_CALENDAR');
}
