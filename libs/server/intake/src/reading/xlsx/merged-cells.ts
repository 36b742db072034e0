import { type CellValue, type SheetRow } from '@monev/domain/intake';
import { columnOf, rowOf } from './cell-reference';
import { type ZipArchive } from './zip-archive';

export interface MergedColumn {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Most merges that are remembered; a sheet with more is no table. */
const MOST_MERGES = 20_000;
/** Longest `<mergeCell ref="…"/>` that is looked for across two chunks. */
const LONGEST_TAG = 200;
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z]+\d+):([A-Z]+\d+)["']/g;

/**
 * Cells merged downwards. They are listed behind the rows, so the sheet is unpacked once more before it is read: a
 * kecamatan merged over its villages must be known when the first village comes.
 */
export async function readMergedColumns(archive: ZipArchive, entry: string): Promise<MergedColumn[]> {
  const merges: MergedColumn[] = [];
  let tail = '';
  for await (const chunk of archive.read(entry)) {
    const seam = tail + chunk.toString('latin1', 0, LONGEST_TAG);
    const text = chunk.includes('mergeCell') || seam.includes('mergeCell') ? tail + chunk.toString('latin1') : '';
    for (const match of text.matchAll(MERGE)) {
      const [, from, to] = match as unknown as [string, string, string];
      if (rowOf(to) > rowOf(from) && merges.length < MOST_MERGES) {
        merges.push({ column: columnOf(from), firstRow: rowOf(from), lastRow: rowOf(to) });
      }
    }
    const lastOpen = chunk.lastIndexOf(60);
    tail = lastOpen < 0 ? '' : chunk.toString('latin1', lastOpen, lastOpen + LONGEST_TAG);
  }
  return merges.sort((a, b) => a.firstRow - b.firstRow);
}

/** Writes the text of a merged cell into the rows it covers. Numbers are not repeated: they would be counted twice. */
export class MergedText {
  private next = 0;
  private readonly open = new Map<number, { lastRow: number; cell: CellValue | undefined; firstRow: number }>();

  constructor(private readonly merges: readonly MergedColumn[]) {}

  get isEmpty(): boolean {
    return this.merges.length === 0;
  }

  fill(row: SheetRow): SheetRow {
    for (
      let merge = this.merges[this.next];
      merge && merge.firstRow <= row.row;
      merge = this.merges[(this.next += 1)]
    ) {
      const cell = merge.firstRow === row.row ? row.cells[merge.column] : undefined;
      this.open.set(merge.column, { lastRow: merge.lastRow, firstRow: merge.firstRow, cell });
    }
    if (this.open.size === 0) return row;
    const cells = [...row.cells];
    for (const [column, { lastRow, cell }] of this.open) {
      if (lastRow < row.row) this.open.delete(column);
      else if (cell?.kind === 'TEXT' && column < cells.length && cells[column]?.kind === 'EMPTY') cells[column] = cell;
      else if (cell?.kind === 'TEXT' && column === cells.length) cells.push(cell);
    }
    return { ...row, cells };
  }
}
