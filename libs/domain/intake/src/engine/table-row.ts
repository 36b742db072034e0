import { type IsoDate } from '@monev/kernel';
import { type CellOrigin } from '../facts/fact-draft';
import { type CellValue, EMPTY_CELL, columnLetter, isBlank, textOf } from '../reading/cell-value';
import { type ProblemSeverity } from '../reading/problem';
import { type ProblemCode } from '../reading/problem-wording';
import { parseDate, parseDateText } from '../values/parse-date';
import { parseDecimal, parseWhole, shifted } from '../values/parse-number';
import { MISSING, type Parsed, fault, value } from '../values/parsed';
import { type ColumnSpec } from './column-spec';
import { type ReadingOutput } from './reading-output';

/** A data row of a table, read by the keys of its template. A cell that cannot be read blocks the row and names the cell. */
export class TableRow {
  private refusedRow = false;

  constructor(
    readonly sheet: string,
    readonly number: number,
    private readonly cells: readonly CellValue[],
    private readonly columns: ReadonlyMap<string, number>,
    private readonly specs: ReadonlyMap<string, ColumnSpec>,
    private readonly output: ReadingOutput,
  ) {}

  /** True once something blocking was found in this row. */
  get refused(): boolean {
    return this.refusedRow;
  }

  get origin(): CellOrigin {
    return { sheet: this.sheet, row: this.number };
  }

  has(key: string): boolean {
    return this.columns.has(key);
  }

  cell(key: string): CellValue {
    const index = this.columns.get(key);
    return index === undefined ? EMPTY_CELL : (this.cells[index] ?? EMPTY_CELL);
  }

  isBlank(key: string): boolean {
    return isBlank(this.cell(key));
  }

  /** What stands in the cell, spaces collapsed; '' when nothing does. */
  text(key: string): string {
    const cell = this.cell(key);
    return (cell.kind === 'TEXT' ? cell.text : textOf(cell)).replace(/\s+/g, ' ').trim();
  }

  /** A whole number, or null when the cell says nothing. */
  whole(key: string): number | null {
    return this.valueOf(key, wholeOf(this.cell(key), this.spec(key)));
  }

  amount(key: string): bigint | null {
    const whole = this.whole(key);
    return whole === null ? null : BigInt(whole);
  }

  /** An exact decimal as text. */
  decimal(key: string): string | null {
    const spec = this.spec(key);
    return this.valueOf(key, parseDecimal(this.cell(key), { ...spec, percent: spec.kind === 'PERCENT' }));
  }

  date(key: string): IsoDate | null {
    return this.valueOf(key, parseDate(this.cell(key)));
  }

  /** The day in a part of the cell's text. */
  dateIn(key: string, text: string): IsoDate | null {
    return this.valueOf(key, parseDateText(text));
  }

  /** Refuses the row for a cell. */
  refuse(code: ProblemCode, key: string, text = this.text(key)): null {
    this.refusedRow = true;
    this.report('BLOCKING', code, key, text);
    return null;
  }

  report(severity: ProblemSeverity, code: ProblemCode, key: string, text = this.text(key)): void {
    this.output.problem(severity, code, { ...this.origin, column: this.letter(key), text });
  }

  /** Letter of a column; the template's own header where the file has none. */
  letter(key: string): string {
    const index = this.columns.get(key);
    return index === undefined ? (this.specs.get(key)?.names[0] ?? key) : columnLetter(index);
  }

  private valueOf<T>(key: string, parsed: Parsed<T>): T | null {
    if (parsed.kind === 'FAULT') return this.refuse(parsed.fault, key);
    return parsed.kind === 'VALUE' ? parsed.value : null;
  }

  private spec(key: string): ColumnSpec {
    return this.specs.get(key) as ColumnSpec;
  }
}

/** Reads a cell of a summed column: families, rupiah, or thousands of persons as whole persons. */
export function wholeOf(cell: CellValue, spec: ColumnSpec): Parsed<number> {
  if (spec.kind !== 'THOUSANDS') return parseWhole(cell, spec);
  const decimal = parseDecimal(cell, spec);
  if (decimal.kind !== 'VALUE') return decimal;
  const persons = shifted(decimal.value, 3);
  if (persons.includes('.')) return fault('NUMBER_NOT_WHOLE');
  return persons === '' ? MISSING : value(Number(persons));
}

/** True when a cell of a number column holds a number that can be read. */
export function isFigure(cell: CellValue, spec: ColumnSpec): boolean {
  switch (spec.kind) {
    case 'TEXT':
    case 'DATE':
      return false;
    case 'DECIMAL':
    case 'PERCENT':
      return parseDecimal(cell, { ...spec, percent: spec.kind === 'PERCENT' }).kind === 'VALUE';
    default:
      return wholeOf(cell, spec).kind === 'VALUE';
  }
}
