import { columnLetter } from '@monev/domain/intake';
import { UnreadableFileError } from '../reading/unreadable-file.error';
import { columnOf } from '../reading/xlsx/cell-reference';
import { type CellMark } from './cell-marks';
import { type MarkStyles } from './mark-styles';
import { OutsideFormulas } from './outside-formulas';
import { prefixOf } from './xml-text';

/** Longest stretch without the end of a row that is held. */
const LONGEST_OPEN = 32_000_000;
/** What may stand behind `legacyDrawing` in a sheet: it goes before the first of them. */
const BEHIND = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Rewrites the XML of one sheet as it goes by: bad cells get a mark, formulas that reach outside become their values,
 * the rest passes as it is.
 */
export class SheetMarker {
  private prefix: string | null = null;
  private rest = '';
  private rowNumber = 0;
  private stage: 'HEAD' | 'ROWS' | 'TAIL' = 'HEAD';
  private readonly outside = new OutsideFormulas();
  private readonly waiting: number[];

  constructor(
    private readonly marks: ReadonlyMap<number, readonly CellMark[]>,
    private readonly styles: MarkStyles,
    /** Relation of the drawing with our comments; null when the sheet has one already or needs none. */
    private readonly drawing: string | null,
  ) {
    this.waiting = [...marks.keys()].sort((a, b) => a - b);
  }

  write(chunk: string): string {
    this.rest += chunk;
    let out = '';
    if (this.stage === 'HEAD') out += this.head();
    if (this.stage === 'ROWS') out += this.rows();
    if (this.rest.length > LONGEST_OPEN) throw new UnreadableFileError('DAMAGED');
    return out;
  }

  end(): string {
    return this.stage === 'TAIL' ? this.tail() : this.rest;
  }

  private head(): string {
    this.prefix ??= this.rest.includes('worksheet') ? prefixOf(this.rest, 'worksheet') : null;
    const open = this.prefix === null ? -1 : this.rest.search(new RegExp(`<${this.prefix}sheetData[\\s/>]`));
    const end = open < 0 ? -1 : this.rest.indexOf('>', open);
    if (end < 0) return '';
    const head = this.rest.slice(0, open).replace(/\stabSelected="(?:1|true)"/g, '');
    const isEmpty = this.rest[end - 1] === '/';
    this.rest = this.rest.slice(end + 1);
    const tag = `<${this.prefix}sheetData>`;
    if (!isEmpty) {
      this.stage = 'ROWS';
      return head + tag;
    }
    this.stage = 'TAIL';
    return `${head}${tag}${this.rowsBefore(Infinity)}</${this.prefix}sheetData>`;
  }

  private rows(): string {
    const open = `<${this.prefix}row`;
    const close = `</${this.prefix}row>`;
    const sheetEnd = `</${this.prefix}sheetData>`;
    const finish = this.rest.indexOf(sheetEnd);
    let out = '';
    let at = 0;
    for (;;) {
      const start = this.rest.indexOf(open, at);
      if (finish >= 0 && (start < 0 || finish < start)) {
        out += this.rest.slice(at, finish) + this.rowsBefore(Infinity) + sheetEnd;
        this.rest = this.rest.slice(finish + sheetEnd.length);
        this.stage = 'TAIL';
        return out;
      }
      const tagEnd = start < 0 ? -1 : this.rest.indexOf('>', start);
      if (tagEnd < 0) break;
      const isEmpty = this.rest[tagEnd - 1] === '/';
      const end = isEmpty ? tagEnd + 1 : this.rest.indexOf(close, tagEnd);
      if (end < 0) break;
      const rowEnd = isEmpty ? end : end + close.length;
      out += this.rest.slice(at, start);
      out += this.row(this.rest.slice(start, tagEnd + 1), isEmpty ? '' : this.rest.slice(tagEnd + 1, end));
      at = rowEnd;
    }
    this.rest = this.rest.slice(at);
    return out;
  }

  private row(tag: string, cells: string): string {
    const given = /\sr="(\d+)"/.exec(tag)?.[1];
    this.rowNumber = given === undefined ? this.rowNumber + 1 : Number(given);
    const before = this.rowsBefore(this.rowNumber);
    const marks = this.marks.get(this.rowNumber) ?? [];
    if (this.waiting[0] === this.rowNumber) this.waiting.shift();
    const inner = this.outside.made(cells, `${this.prefix}f`);
    if (marks.length === 0 && !this.styles.hasOldMarks)
      return before + (tag.endsWith('/>') ? tag : `${tag}${inner}</${this.prefix}row>`);
    const open = tag.replace(/\s*\/?>$/, '').replace(/\sspans="[^"]*"/, '');
    return `${before}${open}>${this.markedCells(inner, marks)}</${this.prefix}row>`;
  }

  private markedCells(cells: string, marks: readonly CellMark[]): string {
    const c = `${this.prefix}c`;
    const left = new Map(marks.map((mark) => [mark.column, mark]));
    const placed: { column: number; xml: string }[] = [];
    let column = -1;
    for (const [whole, attributes = ''] of cells.matchAll(
      new RegExp(`<${c}(\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${c}>)`, 'g'),
    )) {
      const reference = /\sr="([A-Z]+)\d+"/.exec(attributes)?.[1];
      column = reference === undefined ? column + 1 : columnOf(reference);
      const style = Number(/\ss="(\d+)"/.exec(attributes)?.[1] ?? 0);
      const mark = left.get(column);
      left.delete(column);
      const wanted = mark ? this.styles.marked(this.styles.cleared(style), mark.severity) : this.styles.cleared(style);
      placed.push({ column, xml: wanted === style ? whole : restyled(whole, c, wanted) });
    }
    for (const mark of left.values()) placed.push({ column: mark.column, xml: this.emptyCell(mark) });
    return placed
      .sort((a, b) => a.column - b.column)
      .map(({ xml }) => xml)
      .join('');
  }

  /** Marked rows that the file leaves out because nothing stands in them. */
  private rowsBefore(row: number): string {
    let out = '';
    for (let next = this.waiting[0]; next !== undefined && next < row; next = this.waiting[0]) {
      this.waiting.shift();
      const cells = (this.marks.get(next) ?? []).map((mark) => this.emptyCell(mark)).join('');
      out += `<${this.prefix}row r="${next}">${cells}</${this.prefix}row>`;
    }
    return out;
  }

  private emptyCell({ row, column, severity }: CellMark): string {
    return `<${this.prefix}c r="${columnLetter(column)}${row}" s="${this.styles.marked(0, severity)}"/>`;
  }

  private tail(): string {
    if (this.drawing === null) return this.rest;
    const tag = `<${this.prefix}legacyDrawing xmlns:r="${R}" r:id="${this.drawing}"/>`;
    const places = [...BEHIND.map((name) => `<${this.prefix}${name}`), `</${this.prefix}worksheet`];
    const at = Math.min(
      ...places.map((place) => this.rest.search(new RegExp(`${place}[\\s/>]`))).filter((found) => found >= 0),
    );
    if (!Number.isFinite(at)) throw new UnreadableFileError('DAMAGED');
    return this.rest.slice(0, at) + tag + this.rest.slice(at);
  }
}

function restyled(cell: string, name: string, style: number): string {
  const end = cell.indexOf('>');
  const tag = cell.slice(0, end).replace(/\ss="\d*"/, '');
  return tag.replace(`<${name}`, `<${name} s="${style}"`) + cell.slice(end);
}
