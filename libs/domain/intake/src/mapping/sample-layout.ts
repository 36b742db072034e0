import { groupedLabels, labelsOf } from '../engine/find-header';
import { holdsNik, isPersonalHeader } from '../engine/personal-columns';
import { type Template } from '../engine/template';
import { type SheetRow, columnLetter, isBlank, textOf } from '../reading/cell-value';
import { shortened } from '../reading/problem';
import { columnNames, nameKey } from './header-names';
import { proposeTemplates } from './propose-templates';
import { type LayoutColumn, type LayoutSample, type LayoutSheet, type UnknownLayout } from './unknown-layout';

/** Rows of a sheet that are looked at, and different values of a column that are kept. */
const ROWS_SAMPLED = 300;
const SHEETS_SAMPLED = 10;
const SAMPLES_KEPT = 40;
/** Rows in which a header is looked for. */
const HEADER_ROWS = 40;

/** Looks at the first rows of each sheet of a file that no template has fitted so far. */
export class LayoutSampler {
  private readonly sheets = new Map<string, SheetRow[]>();

  add(row: SheetRow): void {
    const rows = this.sheets.get(row.sheet);
    if (rows) {
      if (rows.length < ROWS_SAMPLED) rows.push(row);
    } else if (this.sheets.size < SHEETS_SAMPLED) this.sheets.set(row.sheet, [row]);
  }

  /** Null when no sheet has rows under something like a header. */
  layout(templates: readonly Template[]): UnknownLayout | null {
    const best = [...this.sheets.values()]
      .map((rows) => headerOf(rows))
      .filter((header) => header !== null)
      .reduce<SampledHeader | null>((most, each) => (most && most.score >= each.score ? most : each), null);
    if (!best) return null;
    const sheet = sheetOf(best);
    return { fingerprint: fingerprintOf(sheet), sheet, proposals: proposeTemplates(templates, sheet) };
  }
}

interface SampledHeader {
  readonly rows: readonly SheetRow[];
  /** Index of its last row. */
  readonly at: number;
  readonly names: readonly string[];
  readonly score: number;
}

/** The row with most different short texts and no numbers that has rows below it. */
function headerOf(rows: readonly SheetRow[]): SampledHeader | null {
  let best: SampledHeader | null = null;
  for (const [at, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const below = rows[at + 1];
    if (!below) break;
    const score = scoreOf(row);
    if (score < 2 || (best && score <= best.score)) continue;
    // Groups stand above parts where the row below is words alone, too, and fills what the row leaves open.
    const grouped = scoreOf(below) >= 2 && hasGaps(row, below) && rows[at + 2] !== undefined;
    const names = columnNames(grouped ? groupedLabels(row, below) : labelsOf(row));
    best = { rows, at: grouped ? at + 1 : at, names, score };
  }
  return best;
}

function scoreOf(row: SheetRow): number {
  const filled = row.cells.filter((cell) => !isBlank(cell));
  const words = filled.filter((cell) => cell.kind === 'TEXT' && /\p{L}/u.test(cell.text) && cell.text.length <= 80);
  return new Set(words.map(textOf)).size - 2 * (filled.length - words.length);
}

function hasGaps(upper: SheetRow, lower: SheetRow): boolean {
  return lower.cells.some((cell, at) => !isBlank(cell) && isBlank(upper.cells[at]));
}

function sheetOf({ rows, at, names }: SampledHeader): LayoutSheet {
  const data = rows.slice(at + 1);
  const header = rows[at] as SheetRow;
  const columns = names.flatMap((name, index) => (name === '' ? [] : [columnOf(name, index, data)]));
  return { sheet: header.sheet, headerRow: header.row, columns };
}

function columnOf(header: string, index: number, data: readonly SheetRow[]): LayoutColumn {
  const letter = columnLetter(index);
  const cells = data.flatMap((row) => row.cells[index] ?? []).filter((cell) => !isBlank(cell));
  if (isPersonalHeader(header) || cells.some(holdsNik)) return { letter, header, personal: true, samples: [] };
  const samples = new Map<string, LayoutSample>();
  for (const cell of cells) {
    const text = shortened(textOf(cell));
    if (samples.size < SAMPLES_KEPT && !samples.has(text)) samples.set(text, { text, typed: cell.kind !== 'TEXT' });
  }
  return { letter, header, personal: false, samples: [...samples.values()] };
}

function fingerprintOf({ columns }: LayoutSheet): string {
  return columns
    .map(({ header }) => nameKey(header))
    .sort()
    .join('|');
}
