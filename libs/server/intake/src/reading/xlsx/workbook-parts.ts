import { type ReadingLimits } from '../reading-limits';
import { FileLimitError, UnreadableFileError } from '../unreadable-file.error';
import { type NumberFormat, builtInFormat, formatOfCode } from './number-formats';
import { type XmlEvents, XmlScanner, attribute, decoded } from './xml-scanner';
import { type ZipArchive } from './zip-archive';

export interface SheetPart {
  readonly name: string;
  readonly entry: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly base1904: boolean;
  readonly sharedStrings: readonly string[];
  /** Format of each cell style, by its index. */
  readonly formats: readonly NumberFormat[];
}

const WORKBOOK = 'xl/workbook.xml';
export const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Reads everything of a workbook but its sheets. @throws {UnreadableFileError} when it is no workbook or has macros. */
export async function readWorkbookParts(archive: ZipArchive, limits: ReadingLimits): Promise<WorkbookParts> {
  const { sheets, base1904, targets } = await readWorkbookSheets(archive);
  return {
    sheets,
    base1904,
    sharedStrings: await readSharedStrings(archive, targets, limits),
    formats: await readFormats(archive, targets),
  };
}

/** The sheets of a workbook and where its parts lie. @throws {UnreadableFileError} as above. */
export async function readWorkbookSheets(
  archive: ZipArchive,
): Promise<Pick<WorkbookParts, 'sheets' | 'base1904'> & { targets: Targets }> {
  if (!archive.has(WORKBOOK)) throw new UnreadableFileError('NOT_A_WORKBOOK');
  if ([...archive.names].some((name) => /vbaProject\.bin$/i.test(name))) throw new UnreadableFileError('MACROS');
  const targets = await readTargets(archive);
  return { ...(await readSheetList(archive, targets)), targets };
}

/** Entry of the styles; null when the workbook has none. */
export function styleEntry(targets: Targets, archive: ZipArchive): string | null {
  const entry = targets.byType.get('styles');
  return entry && archive.has(entry) ? entry : null;
}

/** Scans an entry to its end; text comes in UTF-8, as workbooks are written. */
export async function scan(archive: ZipArchive, entry: string, events: XmlEvents): Promise<void> {
  const scanner = new XmlScanner(events);
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of archive.read(entry)) scanner.write(decoder.decode(chunk, { stream: true }));
  scanner.end();
}

const ignore = (): void => {};

export interface Targets {
  readonly byId: ReadonlyMap<string, string>;
  readonly byType: ReadonlyMap<string, string>;
}

async function readTargets(archive: ZipArchive): Promise<Targets> {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  await scan(archive, WORKBOOK_RELATIONS, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target') ?? '';
      const entry = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      byId.set(attribute(attributes, 'Id') ?? '', entry);
      byType.set((attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '', entry);
    },
    close: ignore,
    text: ignore,
  });
  return { byId, byType };
}

async function readSheetList(
  archive: ZipArchive,
  targets: Targets,
): Promise<{ sheets: SheetPart[]; base1904: boolean }> {
  const sheets: SheetPart[] = [];
  let base1904 = false;
  await scan(archive, WORKBOOK, {
    open: (name, attributes) => {
      if (name === 'workbookPr') base1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const entry = targets.byId.get(attribute(attributes, 'id') ?? '');
      if (entry && /worksheets\//.test(entry)) sheets.push({ name: attribute(attributes, 'name') ?? '', entry });
    },
    close: ignore,
    text: ignore,
  });
  if (sheets.length === 0) throw new UnreadableFileError('NOT_A_WORKBOOK');
  return { sheets, base1904 };
}

async function readSharedStrings(archive: ZipArchive, targets: Targets, limits: ReadingLimits): Promise<string[]> {
  const entry = targets.byType.get('sharedStrings');
  if (!entry || !archive.has(entry)) return [];
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  let characters = 0;
  await scan(archive, entry, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 't') inText = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    text: (raw) => {
      if (!inText) return;
      current += decoded(raw);
      if (current.length > limits.cellCharacters) throw new FileLimitError('CELL', limits.cellCharacters);
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        characters += current.length;
        if (characters > limits.sharedCharacters) throw new FileLimitError('UNPACKED_SIZE', limits.sharedCharacters);
        strings.push(withoutEscapes(current));
      }
    },
  });
  return strings;
}

/** Excel writes control characters as _x000D_. */
export function withoutEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

async function readFormats(archive: ZipArchive, targets: Targets): Promise<NumberFormat[]> {
  const entry = targets.byType.get('styles');
  if (!entry || !archive.has(entry)) return [];
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  await scan(archive, entry, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        custom.set(Number(attribute(attributes, 'numFmtId')), formatOfCode(attribute(attributes, 'formatCode') ?? ''));
      } else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attribute(attributes, 'numFmtId') ?? '0');
        formats.push(custom.get(id) ?? builtInFormat(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text: ignore,
  });
  return formats;
}
