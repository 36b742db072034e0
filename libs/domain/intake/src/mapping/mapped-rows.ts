import { groupedLabels, labelsOf } from '../engine/find-header';
import { isPersonalHeader } from '../engine/personal-columns';
import { type Template } from '../engine/template';
import { type CellValue, EMPTY_CELL, type SheetRow } from '../reading/cell-value';
import { columnNames, nameKey } from './header-names';
import { type LayoutMapping, type Notation } from './layout-mapping';
import { inNotation } from './notations';

/** Where the mapped columns stand on the sheet that is being read. */
interface Placed {
  readonly width: number;
  readonly columns: ReadonlyMap<number, { readonly name: string; readonly notation: Notation | null }>;
}

/**
 * Makes the rows of a mapped file look as if its template had written them: the header's words become the template's,
 * columns that nobody mapped fall away, what all rows mean stands behind the last column. Places stay those of the file.
 */
export class MappedRows {
  private readonly names: ReadonlyMap<string, string>;
  private readonly known: ReadonlySet<string>;
  private sheet: string | null = null;
  private before: SheetRow | null = null;
  private placed: Placed | null = null;

  constructor(
    private readonly mapping: LayoutMapping,
    template: Template,
  ) {
    this.names = new Map(template.columns.map(({ key, names }) => [key, names[0] ?? key]));
    this.known = new Set(template.columns.flatMap(({ names }) => names.map(nameKey)));
  }

  map(row: SheetRow): SheetRow {
    if (row.sheet !== this.sheet) {
      this.sheet = row.sheet;
      this.before = null;
      this.placed = null;
    }
    if (this.placed) return this.dataRow(row, this.placed);
    this.placed = this.place(row);
    this.before = row;
    return this.placed ? this.headerRow(row, this.placed) : row;
  }

  private place(row: SheetRow): Placed | null {
    const found = this.placeIn(columnNames(labelsOf(row)));
    return found ?? (this.before ? this.placeIn(columnNames(groupedLabels(this.before, row))) : null);
  }

  private placeIn(headers: readonly string[]): Placed | null {
    const at = new Map(headers.map((name, index) => [nameKey(name), index]));
    const columns = new Map<number, { name: string; notation: Notation | null }>();
    for (const { field, header, notation } of this.mapping.columns) {
      const index = at.get(nameKey(header));
      const name = this.names.get(field);
      if (index === undefined || name === undefined) return null;
      columns.set(index, { name, notation });
    }
    return columns.size === 0 ? null : { width: headers.length, columns };
  }

  private headerRow(row: SheetRow, placed: Placed): SheetRow {
    const cells = Array.from({ length: placed.width }, (_, at): CellValue => {
      const name = placed.columns.get(at)?.name;
      if (name !== undefined) return { kind: 'TEXT', text: name };
      const cell = row.cells[at];
      const isNamedPersonal =
        cell?.kind === 'TEXT' && isPersonalHeader(cell.text) && !this.known.has(nameKey(cell.text));
      return isNamedPersonal ? cell : EMPTY_CELL; // the reader says that it was dropped
    });
    const names = this.mapping.constants.map(({ field }) => this.names.get(field) ?? field);
    return { ...row, cells: [...cells, ...names.map((text): CellValue => ({ kind: 'TEXT', text }))] };
  }

  private dataRow(row: SheetRow, placed: Placed): SheetRow {
    const cells = Array.from({ length: placed.width }, (_, at): CellValue => {
      const column = placed.columns.get(at);
      const cell = row.cells[at];
      return column && cell ? inNotation(cell, column.notation) : EMPTY_CELL;
    });
    // A row that says nothing by itself (a blank one, a note under the table) does not come alive by what all rows mean.
    if (cells.every((cell) => cell.kind === 'EMPTY')) return { ...row, cells };
    const constants = this.mapping.constants.map(({ text }): CellValue =>
      text === '' ? EMPTY_CELL : { kind: 'TEXT', text },
    );
    return { ...row, cells: [...cells, ...constants] };
  }
}
