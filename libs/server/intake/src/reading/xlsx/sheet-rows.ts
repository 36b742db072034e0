import { type CellValue, EMPTY_CELL, type SheetRow } from '@monev/domain/intake';
import { type IsoDate } from '@monev/kernel';
import { type ReadingLimits } from '../reading-limits';
import { FileLimitError, UnreadableFileError } from '../unreadable-file.error';
import { columnOf } from './cell-reference';
import { MergedText, readMergedColumns } from './merged-cells';
import { dateOfSerial } from './serial-date';
import { type SheetPart, type WorkbookParts, withoutEscapes } from './workbook-parts';
import { XmlScanner, attribute, decoded } from './xml-scanner';
import { type ZipArchive } from './zip-archive';

/** The rows of one sheet in the batches in which they are unpacked; rows without any value are left out, their numbers stay. */
export async function* sheetRows(
  archive: ZipArchive,
  sheet: SheetPart,
  workbook: WorkbookParts,
  limits: ReadingLimits,
): AsyncGenerator<readonly SheetRow[]> {
  const merged = new MergedText(await readMergedColumns(archive, sheet.entry));
  const builder = new RowBuilder(sheet.name, workbook, limits);
  const scanner = new XmlScanner(builder);
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of archive.read(sheet.entry)) {
    scanner.write(decoder.decode(chunk, { stream: true }));
    const rows = builder.take();
    if (rows.length > 0) yield merged.isEmpty ? rows : rows.map((row) => merged.fill(row));
  }
  scanner.end();
}

/** Builds rows out of the scanner's events. */
class RowBuilder {
  private ready: SheetRow[] = [];
  private row = 0;
  private cells: CellValue[] = [];
  private filled = false;
  private column = -1;
  private type: string | null = null;
  private style = 0;
  private value: string | null = null;
  private formula = false;
  private capturing = false;
  private phonetic = false;
  private readonly dates = new Map<number, IsoDate | null>();

  constructor(
    private readonly sheet: string,
    private readonly workbook: WorkbookParts,
    private readonly limits: ReadingLimits,
  ) {}

  take(): SheetRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'c':
        return this.openCell(attributes);
      case 'v':
        this.capturing = true;
        break;
      case 't':
        this.capturing = this.type === 'inlineStr' && !this.phonetic;
        break;
      case 'rPh':
        this.phonetic = true;
        break;
      case 'f':
        this.formula = true;
        break;
      case 'row':
        this.openRow(attributes);
    }
  }

  text(raw: string): void {
    if (!this.capturing) return;
    this.value = (this.value ?? '') + decoded(raw);
    if (this.value.length > this.limits.cellCharacters)
      throw new FileLimitError('CELL', this.limits.cellCharacters, this.place());
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.capturing = false;
        break;
      case 'rPh':
        this.phonetic = false;
        break;
      case 'c':
        this.closeCell();
        break;
      case 'row':
        if (this.filled) this.ready.push({ sheet: this.sheet, row: this.row, cells: this.cells });
    }
  }

  private openRow(attributes: string): void {
    const given = attribute(attributes, 'r');
    const row = given === null ? this.row + 1 : Number(given);
    if (!Number.isInteger(row) || row <= this.row) throw new UnreadableFileError('DAMAGED');
    if (row > this.limits.rows) throw new FileLimitError('ROWS', this.limits.rows);
    this.row = row;
    this.cells = [];
    this.filled = false;
    this.column = -1;
  }

  private openCell(attributes: string): void {
    const reference = attribute(attributes, 'r');
    this.column = reference === null ? this.column + 1 : columnOf(reference);
    this.type = attribute(attributes, 't');
    this.style = Number(attribute(attributes, 's') ?? 0);
    this.value = null;
    this.formula = false;
  }

  private closeCell(): void {
    if (this.value === null || this.column < 0) return;
    const cell = this.cellOf(this.value);
    if (cell.kind === 'EMPTY') return;
    if (this.column >= this.limits.columns) throw new FileLimitError('COLUMNS', this.limits.columns, this.place());
    while (this.cells.length < this.column) this.cells.push(EMPTY_CELL);
    this.cells[this.column] = this.formula ? { ...cell, formula: true } : cell;
    this.filled = true;
  }

  private cellOf(value: string): CellValue {
    switch (this.type) {
      case 's': {
        const text = this.workbook.sharedStrings[Number(value)];
        if (text === undefined) throw new UnreadableFileError('DAMAGED');
        return textCell(text);
      }
      case 'inlineStr':
      case 'str':
        return textCell(withoutEscapes(value));
      case 'b':
        return { kind: 'BOOLEAN', value: value.trim() === '1' };
      case 'e':
        return { kind: 'ERROR', text: value };
      case 'd':
        return textCell(value.slice(0, 10));
      default:
        return this.numberCell(value);
    }
  }

  private numberCell(value: string): CellValue {
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) return textCell(value);
    const format = this.workbook.formats[this.style] ?? 'PLAIN';
    if (format === 'PERCENT') return { kind: 'NUMBER', value: number, percentFormat: true };
    const date = format === 'DATE' ? this.dateOf(number) : null;
    return date ? { kind: 'DATE', date } : { kind: 'NUMBER', value: number };
  }

  /** Lists repeat a few days over and over. */
  private dateOf(serial: number): IsoDate | null {
    const known = this.dates.get(serial);
    if (known !== undefined) return known;
    const date = dateOfSerial(serial, this.workbook.base1904);
    if (this.dates.size < 10_000) this.dates.set(serial, date);
    return date;
  }

  private place(): string {
    return `${this.sheet}, baris ${this.row}`;
  }
}

function textCell(text: string): CellValue {
  return text === '' ? EMPTY_CELL : { kind: 'TEXT', text };
}
