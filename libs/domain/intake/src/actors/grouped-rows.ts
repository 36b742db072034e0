import { type TableRow } from '../engine/table-row';

/** The rows of one number (a delivery, an invoice, an MoU): what all of them say, and each row's own line. */
export interface RowGroup<Head, Line> {
  readonly head: Head;
  readonly first: TableRow;
  readonly lines: Line[];
}

/**
 * Gathers rows that share a number. All or nothing: when one row of a number is refused, or says something else about
 * the whole than the first, the number is refused, for half a delivery is another delivery.
 */
export class GroupedRows<Head, Line> {
  private readonly groups = new Map<string, RowGroup<Head, Line>>();
  private readonly broken = new Set<string>();

  /** Takes a row that could be read. `head` must equal that of the first row of the number; `headKey` is named if not. */
  add(row: TableRow, number: string, head: Head, line: Line, headKey: string): void {
    const group = this.groups.get(number);
    if (!group) this.groups.set(number, { head, first: row, lines: [line] });
    else if (JSON.stringify(group.head) === JSON.stringify(head)) group.lines.push(line);
    else {
      row.refuse('HEAD_DIFFERS', headKey, `${row.text(headKey)} (baris ${group.first.number})`);
      this.broken.add(number);
    }
  }

  /** Remembers that a row of this number was refused. */
  refuse(number: string): void {
    this.broken.add(number);
  }

  /** The whole numbers in the order of the file; the broken ones are refused at their first row, naming `headKey`. */
  finish(headKey: string): RowGroup<Head, Line>[] {
    return [...this.groups].flatMap(([number, group]) => {
      if (!this.broken.has(number)) return [group];
      group.first.refuse('GROUP_REFUSED', headKey);
      return [];
    });
  }
}
