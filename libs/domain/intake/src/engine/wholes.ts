import { type TableRow } from './table-row';

/** Warns when a part is larger than its whole (HANDBOOK 7.2); says nothing where one of them was not reported. */
export function wholeContains(row: TableRow, wholeKey: string, partKey: string): void {
  const whole = row.whole(wholeKey);
  const part = row.whole(partKey);
  if (whole !== null && part !== null && part > whole) {
    row.report('WARNING', 'PART_EXCEEDS_WHOLE', partKey, `${row.text(partKey)} > ${row.text(wholeKey)}`);
  }
}
