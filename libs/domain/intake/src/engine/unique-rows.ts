import { type TableRow } from './table-row';

/** Refuses a row that says the same thing again: the second of two rows with one natural key. */
export class UniqueRows {
  private readonly seen = new Map<string, number>();

  /** False, with the row refused, when the key was there before. */
  isFirst(row: TableRow, key: string, columnKey: string): boolean {
    const earlier = this.seen.get(key);
    if (earlier !== undefined) {
      row.refuse('DUPLICATE_ROW', columnKey, `${row.text(columnKey)} (baris ${earlier})`);
      return false;
    }
    this.seen.set(key, row.number);
    return true;
  }
}
