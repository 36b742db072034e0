import { type IsoDate } from '@monev/kernel';
import { commodityOf, priceUnitOf } from '../engine/commodity-words';
import { type TableRow } from '../engine/table-row';
import { type LocalMoment } from '../facts/trade-drafts';
import { type Choices, QUALITY_CLASSES, choiceOf } from './choices';

/** A cell that must say something; null, with the row refused, when it does not. */
export function required(row: TableRow, key: string): string | null {
  return row.text(key) || row.refuse('VALUE_MISSING', key);
}

export function requiredDate(row: TableRow, key: string): IsoDate | null {
  if (row.isBlank(key)) return row.refuse('VALUE_MISSING', key);
  return row.date(key);
}

/** A code of a list; a blank cell is `otherwise`, and without one refused. */
export function choice(row: TableRow, key: string, choices: Choices, otherwise: string | null = null): string | null {
  const text = row.text(key);
  if (text === '') return otherwise ?? row.refuse('VALUE_MISSING', key);
  return choiceOf(choices, text) ?? row.refuse('CHOICE_UNKNOWN', key);
}

/** Ya or Tidak; null when the cell says nothing. */
export function yesNo(row: TableRow, key: string): boolean | null {
  const cell = row.cell(key);
  if (cell.kind === 'BOOLEAN') return cell.value;
  const text = row.text(key).toUpperCase();
  if (/^(?:[-–—.…]*)$/.test(text)) return null;
  if (/^(?:YA|Y|YES|TRUE|ADA|1)$/.test(text)) return true;
  if (/^(?:TIDAK|T|TDK|NO|FALSE|TIDAK ADA|0)$/.test(text)) return false;
  return row.refuse('YES_NO_UNREADABLE', key);
}

/**
 * A day with or without a time ("22-09-2021 14:30", "2021-09-22T14:30") on the clock of the outlet. Without a time it is
 * `time`: what is promised holds to the end of its day (23:59), what happened is taken at its beginning.
 */
export function moment(row: TableRow, key: string, time: '00:00' | '23:59' = '00:00'): LocalMoment | null {
  const text = row.text(key);
  const parts = /^(.*\d)[T ]+(\d{1,2})[:.](\d{2})(?::\d{2})?(?: ?WI[BT]A?)?$/i.exec(text);
  if (!parts) {
    const date = row.date(key);
    return date && `${date}T${time}`;
  }
  const [, day, hour, minute] = parts as unknown as [string, string, string, string];
  const date = row.dateIn(key, day);
  if (date === null) return null;
  if (Number(hour) > 23 || Number(minute) > 59) return row.refuse('TIME_UNREADABLE', key);
  return `${date}T${hour.padStart(2, '0')}:${minute}`;
}

export interface GoodsCells {
  readonly commodity: string;
  readonly qualityClass: string;
  readonly unit: string;
}

/** Commodity, class and unit of a row, in the codes of the price files; unit '' where the file has no such column. */
export function goods(
  row: TableRow,
  keys = { commodity: 'commodity', class: 'class', unit: 'unit' },
): GoodsCells | null {
  const written = required(row, keys.commodity);
  const unit = keys.unit === '' ? '' : (priceUnitOf(row.text(keys.unit)) ?? row.refuse('UNIT_UNKNOWN', keys.unit));
  const qualityClass = row.isBlank(keys.class) ? '' : choice(row, keys.class, QUALITY_CLASSES);
  if (written === null || unit === null || qualityClass === null) return null;
  const { commodity, qualityClass: inName } = commodityOf(written);
  return { commodity, qualityClass: qualityClass || inName, unit };
}

/** Refuses the row when a day stands before the one that must come first; equal days are in order. */
export function inOrder(row: TableRow, earlier: string | null, later: string | null, laterKey: string): void {
  if (earlier !== null && later !== null && later < earlier)
    row.refuse('DATES_RUN_BACKWARDS', laterKey, `${later} < ${earlier}`);
}

/** Refuses the row when a part is larger than its whole. Texts of decimals are compared as numbers. */
export function within(
  row: TableRow,
  whole: string | number | null,
  part: string | number | null,
  partKey: string,
  code: 'PART_EXCEEDS_WHOLE' | 'ACCEPTED_EXCEEDS_DELIVERED' | 'REJECTED_EXCEEDS_DELIVERED' | 'PASSED_EXCEEDS_INSPECTED',
): void {
  if (whole !== null && part !== null && Number(part) > Number(whole))
    row.refuse(code, partKey, `${String(part)} > ${String(whole)}`);
}
