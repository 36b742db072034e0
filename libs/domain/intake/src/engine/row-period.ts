import { type Month, monthOfDate, parsePeriod } from '@monev/kernel';
import { type TableRow } from './table-row';

const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

/** The year a cell names ("2024"), or null with the row refused. */
export function yearIn(row: TableRow, key: string): number | null {
  const year = row.whole(key);
  if (year === null) return row.refused ? null : row.refuse('VALUE_MISSING', key);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : row.refuse('PERIOD_UNREADABLE', key);
}

/** The month a cell names as YYYY-MM (a spreadsheet may have made the first day of the month of it), or null, refused. */
export function monthIn(row: TableRow, key: string): Month | null {
  const cell = row.cell(key);
  if (cell.kind === 'DATE')
    return cell.date.endsWith('-01') ? monthOfDate(cell.date) : row.refuse('PERIOD_UNREADABLE', key);
  const text = row.text(key);
  if (text === '') return row.refuse('VALUE_MISSING', key);
  return text.length === 7 && parsePeriod(text) ? (text as Month) : row.refuse('PERIOD_UNREADABLE', key);
}
