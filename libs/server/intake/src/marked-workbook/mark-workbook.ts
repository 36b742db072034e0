import { PROBLEM_LIST_SHEET } from '@monev/domain/intake';
import { type CountBytes, type FileBytes, openOfficeFile } from '../reading/read-office-file';
import { TEXT_SHEET, readTextTable } from '../reading/read-text-table';
import { READING_LIMITS, type ReadingLimits } from '../reading/reading-limits';
import { UnreadableFileError } from '../reading/unreadable-file.error';
import { type MarkedProblem } from '../reading/worker/office-files';
import { readMergedColumns } from '../reading/xlsx/merged-cells';
import { type SheetPart, WORKBOOK_RELATIONS, readWorkbookSheets, styleEntry } from '../reading/xlsx/workbook-parts';
import { ZipArchive } from '../reading/xlsx/zip-archive';
import { type CellMark, marksOf } from './cell-marks';
import { withComments } from './cell-comments';
import { MarkStyles } from './mark-styles';
import { problemListSheet } from './problem-list';
import { SheetMarker } from './sheet-marker';
import { textWorkbook } from './text-workbook';
import { withContentTypes, withListSheet, withRelation, withoutOutsideRelations } from './workbook-edit';
import { type ZipContent, writeZip } from './zip-writer';

export interface MarkingOptions {
  readonly limits?: ReadingLimits;
  readonly onBytes?: CountBytes;
}

/**
 * The same workbook with its bad cells marked, a comment in each and a sheet that lists all problems; parts that have
 * nothing to do with it are copied as they lie. A text file becomes a workbook first.
 * @throws {UnreadableFileError | FileLimitError}
 */
export async function* markWorkbook(
  file: FileBytes,
  problems: readonly MarkedProblem[],
  { limits = READING_LIMITS, onBytes = () => undefined }: MarkingOptions = {},
): AsyncGenerator<Buffer> {
  const opened = await openOfficeFile(file, limits);
  if (opened.kind === 'WORKBOOK') {
    yield* writeZip(new WorkbookMarking(new ZipArchive(opened.bytes, limits, onBytes), problems).entries());
    return;
  }
  const bytes = await textWorkbook(TEXT_SHEET, readTextTable(opened.head, opened.chunks, limits));
  // We packed it ourselves: a long text may pack better than a stranger's workbook is allowed to.
  const own = { ...limits, ratio: Infinity, packedBytes: Infinity };
  yield* writeZip(new WorkbookMarking(new ZipArchive(bytes, own, onBytes), problems).entries());
}

/** Where the comments of a sheet are kept, or will be. */
interface SheetComments {
  readonly comments: string;
  readonly drawing: string;
  /** Null: the sheet points at them already. */
  readonly relation: string | null;
}

const LIST_RELATION = 'rIdDaftarMasalah';
const STYLES = 'xl/styles.xml';

class WorkbookMarking {
  constructor(
    private readonly archive: ZipArchive,
    private readonly problems: readonly MarkedProblem[],
  ) {}

  async *entries(): AsyncGenerator<readonly [string, ZipContent]> {
    const { archive } = this;
    const { sheets, targets } = await readWorkbookSheets(archive);
    const list = sheets.find(({ name }) => name === PROBLEM_LIST_SHEET);
    const listNumber = freeNumber(archive, /^xl\/worksheets\/sheet(\d+)\.xml$/);
    const listEntry = list?.entry ?? `xl/worksheets/sheet${listNumber}.xml`;
    const marked = sheets.filter((sheet) => sheet !== list);
    const stylesEntry = styleEntry(targets, archive) ?? STYLES;
    const styles = new MarkStyles(archive.has(stylesEntry) ? await this.text(stylesEntry) : undefined);
    const replaced = new Map<string, ZipContent>();
    const added = new Map<string, 'worksheet' | 'styles' | 'comments'>();
    if (!archive.has(stylesEntry)) added.set(stylesEntry, 'styles');
    if (!list) added.set(listEntry, 'worksheet');
    const firstComments = freeNumber(archive, /^xl\/(?:comments|drawings\/vmlDrawing)(\d+)\.\w+$/);
    const sheetEntries = new Map<string, () => AsyncGenerator<string>>();
    for (const [at, sheet] of marked.entries()) {
      const marks = marksOf(this.of(sheet), await readMergedColumns(archive, sheet.entry));
      const parts = await this.commentsOf(sheet, firstComments + at, [...marks.values()].flat(), replaced);
      if (parts?.relation) added.set(parts.comments, 'comments');
      sheetEntries.set(sheet.entry, () => this.sheet(sheet, marks, styles, parts?.relation ?? null));
    }
    const relations = withoutOutsideRelations(await this.text(WORKBOOK_RELATIONS));
    const withStyles = archive.has(stylesEntry)
      ? relations
      : withRelation(relations, 'rIdGayaTanda', 'styles', 'styles.xml');
    replaced.set('[Content_Types].xml', withContentTypes(await this.text('[Content_Types].xml'), added, true));
    replaced.set(
      'xl/workbook.xml',
      withListSheet(await this.text('xl/workbook.xml'), PROBLEM_LIST_SHEET, list ? null : LIST_RELATION),
    );
    replaced.set(
      WORKBOOK_RELATIONS,
      list ? withStyles : withRelation(withStyles, LIST_RELATION, 'worksheet', `worksheets/sheet${listNumber}.xml`),
    );
    replaced.set(listEntry, problemListSheet(this.problems, styles, new Set(marked.map(({ name }) => name))));
    for (const name of archive.names) {
      if (name === stylesEntry || isLeftOut(name)) continue;
      const sheet = sheetEntries.get(name);
      yield [name, replaced.get(name) ?? (sheet ? sheet() : archive.packed(name))];
      replaced.delete(name);
    }
    for (const [name, content] of replaced) yield [name, content];
    yield [stylesEntry, styles.toXml()]; // last: by now it is known which styles the marks need
  }

  /** A sheet of a text file is the only one; problems name it as the reader did. */
  private of(sheet: SheetPart): MarkedProblem[] {
    return this.problems.filter((problem) => problem.sheet === sheet.name);
  }

  private async *sheet(
    sheet: SheetPart,
    marks: ReadonlyMap<number, readonly CellMark[]>,
    styles: MarkStyles,
    drawing: string | null,
  ): AsyncGenerator<string> {
    const marker = new SheetMarker(marks, styles, drawing);
    const decoder = new TextDecoder('utf-8');
    for await (const chunk of this.archive.read(sheet.entry)) {
      const out = marker.write(decoder.decode(chunk, { stream: true }));
      if (out !== '') yield out;
    }
    yield marker.end();
  }

  /** Puts the comments of a sheet among the replaced parts; null when it needs none and had none. */
  private async commentsOf(
    sheet: SheetPart,
    number: number,
    marks: readonly CellMark[],
    replaced: Map<string, ZipContent>,
  ): Promise<SheetComments | null> {
    const relations = relationsEntry(sheet.entry);
    const xml = this.archive.has(relations) ? await this.text(relations) : null;
    const had = { comments: targetOf(xml, 'comments', sheet.entry), drawing: targetOf(xml, 'vmlDrawing', sheet.entry) };
    const comments = had.comments && this.archive.has(had.comments) ? had.comments : null;
    const drawing = had.drawing && this.archive.has(had.drawing) ? had.drawing : null;
    if (marks.length === 0 && comments === null) return null;
    const both = comments !== null && drawing !== null;
    const made = withComments(
      { comments: both ? await this.text(comments) : null, drawing: both ? await this.text(drawing) : null },
      marks,
    );
    const parts: SheetComments = both
      ? { comments, drawing, relation: null }
      : {
          comments: `xl/comments${number}.xml`,
          drawing: `xl/drawings/vmlDrawing${number}.vml`,
          relation: 'rIdMasalah',
        };
    if (!both && comments !== null) return null; // comments of a kind we do not know: the list and the colours must do
    replaced.set(parts.comments, made.comments);
    replaced.set(parts.drawing, made.drawing);
    if (!both) {
      const withList = withRelation(xml, 'rIdMasalahTeks', 'comments', `../comments${number}.xml`);
      replaced.set(
        relations,
        withRelation(withList, 'rIdMasalah', 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`),
      );
    }
    return parts;
  }

  private async text(entry: string): Promise<string> {
    if (!this.archive.has(entry)) throw new UnreadableFileError('DAMAGED');
    const parts: Buffer[] = [];
    for await (const chunk of this.archive.read(entry)) parts.push(chunk);
    const xml = Buffer.concat(parts).toString('utf8');
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new UnreadableFileError('ENTITY_DECLARATION');
    return xml.replace(/^\ufeff/, '');
  }
}

/** A number behind all that parts of this kind carry. */
function freeNumber(archive: ZipArchive, pattern: RegExp): number {
  return Math.max(0, ...[...archive.names].map((name) => Number(pattern.exec(name)?.[1] ?? 0))) + 1;
}

/** Parts that name other workbooks, or the order of formulas of which some are gone. */
function isLeftOut(name: string): boolean {
  return name.startsWith('xl/externalLinks/') || name === 'xl/calcChain.xml';
}

function relationsEntry(entry: string): string {
  const slash = entry.lastIndexOf('/');
  return `${entry.slice(0, slash)}/_rels/${entry.slice(slash + 1)}.rels`;
}

/** Entry that a relation of a type points at, from the entry it belongs to. */
function targetOf(relations: string | null, type: string, from: string): string | null {
  for (const [tag] of (relations ?? '').matchAll(/<(?:[\w-]+:)?Relationship\s[^>]*>/g)) {
    if (!new RegExp(`\\sType="[^"]*/${type}"`).test(tag)) continue;
    const target = /\sTarget="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (target.startsWith('/')) return target.slice(1);
    const parts = [...from.split('/').slice(0, -1), ...target.split('/')];
    const path: string[] = [];
    for (const part of parts) {
      if (part === '..') path.pop();
      else if (part !== '.') path.push(part);
    }
    return path.join('/');
  }
  return null;
}
