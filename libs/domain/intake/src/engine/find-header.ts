import { type CellValue, type SheetRow, isBlank, textOf } from '../reading/cell-value';
import { allowedSlips, headerKey, slipsBetween } from './header-text';
import { isPersonalHeader } from './personal-columns';
import { type ColumnSpec } from './column-spec';
import { type Template } from './template';

export interface FoundHeader {
  /** Rows of the file that the header takes: one, or two where groups stand above ("SP2D" over "KPM" and "Nominal"). */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column of each of the template's keys. */
  readonly columns: ReadonlyMap<string, number>;
  /** Header texts by column, as the file writes them. */
  readonly headers: readonly string[];
}

export interface HeaderSearch {
  readonly found: FoundHeader | null;
  /** Of the row that came nearest: the required headers it lacks. */
  readonly missing: readonly string[];
  readonly matched: number;
}

/** The first row (or two rows) of a sheet that holds all required columns of a template, wherever they stand. */
export function findHeader(template: Template, rows: readonly SheetRow[]): HeaderSearch {
  const required = template.columns.filter((column) => column.required);
  let nearest: HeaderSearch = { found: null, missing: required.map(displayName), matched: 0 };
  for (const [index, row] of rows.entries()) {
    if (row.cells.filter((cell) => !isBlank(cell)).length < 2) continue;
    const below = rows[index + 1];
    const labelings = [labelsOf(row), ...(below?.sheet === row.sheet ? [groupedLabels(row, below)] : [])];
    for (const [extra, labels] of labelings.entries()) {
      const columns = matchColumns(template.columns, labels);
      const missing = required.filter((column) => !columns.has(column.key));
      if (template.oneOf && !template.oneOf.some((key) => columns.has(key))) {
        missing.push(...template.columns.filter((column) => column.key === template.oneOf?.[0]));
      }
      if (missing.length === 0) {
        const found = {
          firstRow: row.row,
          lastRow: extra === 0 ? row.row : (below as SheetRow).row,
          columns,
          headers: labels.map((label) => label[0] ?? ''),
        };
        return { found, missing: [], matched: columns.size };
      }
      if (columns.size > nearest.matched)
        nearest = { found: null, missing: missing.map(displayName), matched: columns.size };
    }
  }
  return nearest;
}

function displayName(column: ColumnSpec): string {
  return column.names[0] ?? column.key;
}

/** The texts a column can go by, the best first. */
export type Labels = readonly string[];

/** Texts of a header of one row. */
export function labelsOf(row: SheetRow): Labels[] {
  return row.cells.map((cell) => [oneLine(cell)]);
}

/** Texts of a header of two rows: each part under its group, and alone. */
export function groupedLabels(upper: SheetRow, lower: SheetRow): Labels[] {
  let group = '';
  return Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, index) => {
    const own = oneLine(upper.cells[index]);
    const part = oneLine(lower.cells[index]);
    if (own !== '') group = own;
    if (part === '') return [own];
    return group === '' ? [part] : [`${group} ${part}`, part];
  });
}

function oneLine(cell: CellValue | undefined): string {
  return cell?.kind === 'TEXT' ? cell.text.replace(/\s+/g, ' ').trim() : textOf(cell);
}

function matchColumns(specs: readonly ColumnSpec[], labels: readonly Labels[]): Map<string, number> {
  const columns = new Map<string, number>();
  const keys = labels.map((texts) => texts.map(headerKey).filter((key) => key !== ''));
  const depth = Math.max(0, ...keys.map((texts) => texts.length));
  const taken = new Set<number>();
  for (const slips of [false, true]) {
    // A row in which no required header is written right is no header: not worth the search for slips of the pen.
    if (slips && !specs.some((spec) => spec.required && columns.has(spec.key))) break;
    for (let nth = 0; nth < depth; nth += 1) {
      for (const [index, texts] of keys.entries()) {
        const text = texts[nth];
        if (text === undefined || taken.has(index)) continue;
        const spec = slips
          ? isPersonalHeader(labels[index]?.[0] ?? '')
            ? null
            : nearlyNamed(specs, text, columns)
          : specs.find((each) => isNamed(each, text));
        if (!spec || columns.has(spec.key)) continue;
        columns.set(spec.key, index);
        taken.add(index);
      }
    }
  }
  return columns;
}

const KEYS_OF_SPEC = new WeakMap<ColumnSpec, readonly string[]>();

function keysOf(spec: ColumnSpec): readonly string[] {
  const keys = KEYS_OF_SPEC.get(spec) ?? spec.names.map(headerKey);
  KEYS_OF_SPEC.set(spec, keys);
  return keys;
}

function isNamed(spec: ColumnSpec, text: string): boolean {
  return keysOf(spec).includes(text);
}

/** The one column still open whose name is a slip of the pen away; null when two are equally near. */
function nearlyNamed(
  specs: readonly ColumnSpec[],
  text: string,
  found: ReadonlyMap<string, number>,
): ColumnSpec | null {
  let best: { spec: ColumnSpec; slips: number } | null = null;
  let tied = false;
  for (const spec of specs) {
    for (const key of keysOf(spec)) {
      const limit = Math.min(allowedSlips(key.length), allowedSlips(text.length));
      if (limit === 0) continue;
      const slips = slipsBetween(key, text, limit);
      if (slips > limit || (best && slips > best.slips)) continue;
      tied = best !== null && slips === best.slips && best.spec !== spec;
      best = { spec, slips };
    }
  }
  return best && !tied && !found.has(best.spec.key) ? best.spec : null;
}
