import { type Writable } from 'node:stream';
import { type stream } from 'exceljs';

/** Text stays text in the workbook, whatever it begins with: no cell that leaves is ever a formula (SECURITY §5). */
export type SheetCell = string | number | Date | null;

export interface SheetColumn<Row> {
  readonly head: string;
  /** Characters; 16 unless told. */
  readonly width?: number;
  readonly cell: (row: Row) => SheetCell;
}

export interface Sheet<Row> {
  readonly name: string;
  /** Lines above the head: title, filter, as-of, DATA CONTOH. */
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
}

/** A day as the spreadsheets of offices show it; numbers with their groups. */
const DAY = 'dd/mm/yyyy';
const NUMBER = '#,##0.##';

/**
 * Writes a sheet as XLSX, row by row, and after it one that says what its figures mean, where there is one. Heads are
 * frozen and can be filtered.
 */
export async function writeWorkbook<Row, Line = never>(
  target: Writable,
  sheet: Sheet<Row>,
  meaning: Sheet<Line> | null = null,
): Promise<void> {
  const { stream } = await import('exceljs').then((module) => module.default ?? module);
  const workbook = new stream.xlsx.WorkbookWriter({ stream: target, useStyles: true, useSharedStrings: false });
  writeSheet(workbook, sheet);
  if (meaning) writeSheet(workbook, meaning);
  await workbook.commit();
}

function writeSheet<Row>(workbook: stream.xlsx.WorkbookWriter, sheet: Sheet<Row>): void {
  const headRow = sheet.notes.length + 1;
  const page = workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: headRow, xSplit: 1 }] });
  page.columns = sheet.columns.map(({ width }) => ({ width: width ?? 16 }));
  for (const note of sheet.notes) page.addRow([note]).commit();
  const head = page.addRow(sheet.columns.map((column) => column.head));
  head.font = { bold: true };
  head.commit();
  page.autoFilter = { from: { row: headRow, column: 1 }, to: { row: headRow, column: sheet.columns.length } };
  for (const each of sheet.rows) {
    const row = page.addRow(sheet.columns.map((column) => column.cell(each)));
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = DAY;
      else if (typeof cell.value === 'number') cell.numFmt = NUMBER;
    });
    row.commit();
  }
  page.commit();
}

/** A calendar day as a cell; null stays empty. */
export function dayCell(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
