import { NO_ACTORS } from '../actors/actor-finder';
import { type CellValue, EMPTY_CELL, type SheetRow, columnLetter, isBlank, textOf } from '../reading/cell-value';
import { type Reading, type TemplateReader } from '../reading/reading';
import { readTitleTimes } from '../values/parse-months';
import { type FoundHeader, findHeader } from './find-header';
import { holdsNik, isPersonalHeader } from './personal-columns';
import { ReadingOutput } from './reading-output';
import { TableRow, isFigure } from './table-row';
import { type ColumnSpec } from './column-spec';
import { type RowFold, type SheetContext, type StartOptions, type Template } from './template';
import { TotalRows, isTotalLabel } from './total-rows';

/** Rows of a sheet in which its header must stand. */
export const HEADER_WINDOW = 40;

/** A table that is being read: where its columns are, and which of them are personal and therefore blanked. */
interface OpenTable {
  readonly header: FoundHeader;
  readonly context: SheetContext;
  readonly personal: ReadonlySet<number>;
  afterTotal: boolean;
}

/** Finds the table on each sheet of a file and hands its data rows to the template, one by one. */
export class TableReader implements TemplateReader {
  private readonly output: ReadingOutput;
  private readonly fold: RowFold;
  private readonly specs: ReadonlyMap<string, ColumnSpec>;
  private readonly identity: readonly string[];
  private readonly totals: TotalRows;
  private readonly dropped: string[] = [];
  private sheet: string | null = null;
  private waiting: SheetRow[] = [];
  private table: OpenTable | null = null;
  private passedOver = false;
  private tables = 0;
  private headerRow = 0;
  private readonly figureColumns: Record<string, Readonly<Record<string, string>>> = {};
  private rowsRead = 0;
  private ignoredOtherRows = 0;
  private formulaNoted = false;
  private missingHeaders: readonly string[] = [];

  constructor(
    private readonly template: Template,
    options: StartOptions,
  ) {
    this.output = new ReadingOutput(options.sink);
    this.specs = new Map(template.columns.map((column) => [column.key, column]));
    this.identity = template.columns.filter((column) => column.identity).map((column) => column.key);
    this.totals = new TotalRows(
      template.columns.filter((column) => column.summed),
      this.output,
    );
    this.fold = template.open({
      regions: options.regions,
      actors: options.actors ?? NO_ACTORS,
      period: options.period ?? null,
      region: options.region ?? null,
      fileName: options.fileName ?? '',
      output: this.output,
    });
  }

  addRow(row: SheetRow): void {
    if (row.sheet !== this.sheet) this.startSheet(row.sheet);
    if (this.table) this.read(row, this.table);
    else if (!this.passedOver) {
      this.waiting.push(row);
      if (this.waiting.length >= HEADER_WINDOW) this.openTable();
    }
  }

  finish(): Reading {
    this.closeSheet();
    if (this.tables === 0) {
      const text = this.missingHeaders.join(', ');
      this.output.problem('BLOCKING', 'HEADER_NOT_FOUND', { sheet: this.sheet ?? '', row: 0, column: '', text });
      this.output.refuseFile();
    }
    const details = this.fold.finish();
    if (this.output.refused) this.output.refuseFile();
    const { output } = this;
    return {
      templateId: this.template.id,
      layout: this.template.layout,
      needs: [...output.needs],
      refused: output.refused,
      records: output.records,
      recordRows: output.recordRows,
      recordCount: output.recordCount,
      facts: output.facts,
      factCount: output.factCount,
      problems: output.problems,
      problemCounts: output.problemCounts,
      refusedRows: output.refusedRows,
      ignoredTotalRows: this.totals.count,
      ignoredOtherRows: this.ignoredOtherRows,
      printedTotals: this.totals.totals.length === 0 ? null : this.totals.last,
      totals: this.totals.totals,
      droppedPersonalColumns: this.dropped,
      rowsRead: this.rowsRead,
      figureColumns: this.figureColumns,
      details: { baris_header: this.headerRow, ...details },
    };
  }

  private startSheet(sheet: string): void {
    if (this.sheet !== null) this.closeSheet();
    this.sheet = sheet;
    this.table = null;
    this.passedOver = false;
  }

  private closeSheet(): void {
    if (this.waiting.length > 0) this.openTable();
  }

  private openTable(): void {
    const rows = this.waiting;
    this.waiting = [];
    const search = findHeader(this.template, rows);
    if (!search.found) {
      this.passedOver = true;
      this.missingHeaders = search.missing;
      this.output.problem('NOTE', 'SHEET_IGNORED', { sheet: this.sheet ?? '', row: 0, column: '' });
      return;
    }
    const header = search.found;
    this.table = this.tableOf(header, rows);
    this.figureColumns[this.sheet ?? ''] = this.figuresIn(header);
    this.tables += 1;
    this.headerRow ||= header.lastRow;
    this.totals.startSheet();
    this.fold.sheet?.(this.table.context);
    for (const row of rows) {
      if (row.row > header.lastRow) this.read(row, this.table);
      else if (row.row < header.firstRow && row.cells.some((cell) => !isBlank(cell))) this.ignoredOtherRows += 1;
    }
  }

  /** Letter of each column that holds a count, an amount or a share, by its key. */
  private figuresIn(header: FoundHeader): Readonly<Record<string, string>> {
    const figures = [...header.columns].filter(([key]) =>
      ['COUNT', 'AMOUNT', 'PERCENT'].includes(this.specs.get(key)?.kind ?? ''),
    );
    return Object.fromEntries(figures.map(([key, at]) => [key, columnLetter(at)]));
  }

  private tableOf(header: FoundHeader, rows: readonly SheetRow[]): OpenTable {
    const kept = [...header.columns].filter(([key]) => !this.specs.get(key)?.personal);
    const used = new Set(kept.map(([, at]) => at));
    const known = new Set(header.columns.values());
    const personal = new Set<number>();
    for (const [index, text] of header.headers.entries()) {
      if (used.has(index) || !(known.has(index) || isPersonalHeader(text))) continue;
      personal.add(index);
      if (!this.dropped.includes(text)) this.dropped.push(text);
    }
    const titles = rows
      .filter((row) => row.row < header.firstRow)
      .flatMap((row) => row.cells.map((cell) => textOf(cell).replace(/\s+/g, ' ').trim()))
      .filter((text) => text !== '');
    const context: SheetContext = {
      name: this.sheet ?? '',
      titles,
      headerRow: header.lastRow,
      header: (key) => header.headers[header.columns.get(key) ?? -1] ?? '',
      ...readTitleTimes(titles),
    };
    return { header, context, personal, afterTotal: false };
  }

  private read(row: SheetRow, table: OpenTable): void {
    const cells =
      table.personal.size === 0 ? row.cells : row.cells.map((cell, at) => (table.personal.has(at) ? EMPTY_CELL : cell));
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length === 0) return;
    const nik = cells.findIndex(holdsNik);
    if (nik >= 0) return this.refuseForNik(row, nik);
    if (row.row === table.header.lastRow + 1 && isColumnNumbers(filled)) return this.ignore();
    if (repeatsHeader(row.cells, table.header)) return this.ignore();

    const cellOf = (key: string) => cells[table.header.columns.get(key) ?? -1] ?? EMPTY_CELL;
    const label = this.totalLabel(cells, table);
    if (label !== null) {
      table.afterTotal = true;
      const columnOf = (key: string) => table.header.columns.get(key);
      return this.totals.compare(label, { sheet: row.sheet, row: row.row }, columnOf, cellOf);
    }
    const hasFigures = this.hasFigures(cellOf);
    if (this.identity.every((key) => isBlank(cellOf(key)))) {
      if (!hasFigures || table.afterTotal) return this.ignore();
      this.rowsRead += 1;
      const at = this.identity.map((key) => table.header.columns.get(key)).find((index) => index !== undefined);
      const column = columnLetter(at ?? 0);
      return this.output.problem('BLOCKING', 'REGION_MISSING', { sheet: row.sheet, row: row.row, column });
    }
    const footer = !this.isComplete(cellOf) && isFooter(filled);
    if (!hasFigures && (filled.length === 1 || table.afterTotal || footer)) return this.ignore();
    this.handOver(row, cells, table, cellOf);
  }

  private handOver(
    row: SheetRow,
    cells: readonly CellValue[],
    table: OpenTable,
    cellOf: (key: string) => CellValue,
  ): void {
    this.rowsRead += 1;
    const figures = this.template.columns.filter((column) => column.summed && table.header.columns.has(column.key));
    if (figures.length > 0 && figures.every((column) => isBlank(cellOf(column.key)))) {
      const column = columnLetter(table.header.columns.get(figures[0]?.key ?? '') ?? 0);
      return this.output.problem('WARNING', 'ROW_WITHOUT_FIGURES', { sheet: row.sheet, row: row.row, column });
    }
    if (!this.formulaNoted && cells.some((cell) => cell.formula)) {
      this.formulaNoted = true;
      this.output.problem('NOTE', 'FORMULA_VALUES', { sheet: row.sheet, row: row.row, column: '' });
    }
    this.totals.add(cellOf);
    this.fold.row(
      new TableRow(row.sheet, row.row, cells, table.header.columns, this.specs, this.output),
      table.context,
    );
  }

  private totalLabel(cells: readonly CellValue[], table: OpenTable): string | null {
    const first = cells.find((cell) => cell.kind === 'TEXT' && cell.text.trim() !== '');
    if (first?.kind !== 'TEXT' || !isTotalLabel(first.text, this.template.totalLabels ?? [])) return null;
    const isLabelColumn = [...table.header.columns].every(
      ([key, at]) => cells[at] !== first || this.specs.get(key)?.kind === 'TEXT',
    );
    return isLabelColumn ? first.text.replace(/\s+/g, ' ').trim() : null;
  }

  /** A row that fills every required column is data, whatever word stands in it ("Ketua" is a post, too). */
  private isComplete(cellOf: (key: string) => CellValue): boolean {
    return this.template.columns.every((column) => !column.required || column.personal || !isBlank(cellOf(column.key)));
  }

  private hasFigures(cellOf: (key: string) => CellValue): boolean {
    return this.template.columns.some((column) => !column.identity && isFigure(cellOf(column.key), column));
  }

  private refuseForNik(row: SheetRow, at: number): void {
    this.rowsRead += 1;
    const place = { sheet: row.sheet, row: row.row, column: columnLetter(at), text: '(16 angka)' };
    this.output.problem('BLOCKING', 'NIK_IN_KEPT_COLUMN', place);
    this.output.refused = true;
  }

  private ignore(): void {
    this.ignoredOtherRows += 1;
  }
}

/** The row "1 2 3 4 …" or "(1) (2) (3) …" that many tables have under their header. */
function isColumnNumbers(filled: readonly CellValue[]): boolean {
  return filled.length >= 3 && filled.every((cell, at) => textOf(cell).replace(/[()\s]/g, '') === String(at + 1));
}

function repeatsHeader(cells: readonly CellValue[], header: FoundHeader): boolean {
  const columns = [...header.columns.values()];
  return columns.every((at) => {
    const cell = cells[at];
    return cell?.kind === 'TEXT' && cell.text.replace(/\s+/g, ' ').trim() === header.headers[at];
  });
}

const FOOTER =
  /^(?:mengetahui|menyetujui|kepala|sekretari\w*|ketua|bendahara|plt\b|plh\b|an\.|a\.n\.|nip\b|sumber|catatan|keterangan|ket\b|ttd|dibuat|diperiksa|disetujui|pembina|penata|\*|[a-z. ]+, ?(?:\d|\.{3}))/i;

function isFooter(filled: readonly CellValue[]): boolean {
  return filled.some((cell) => cell.kind === 'TEXT' && FOOTER.test(cell.text.trim()));
}
