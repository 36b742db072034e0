import {
  HEADER_WINDOW,
  type LayoutMapping,
  LayoutSampler,
  MappedRows,
  type Reading,
  type Recognition,
  type SheetRow,
  type StartOptions,
  TEMPLATES,
  type Template,
  type TemplateReader,
  getTemplate,
  isOwnSheet,
  recogniseTemplate,
  startReading,
} from '@monev/domain/intake';
import { type FileBytes, readOfficeRows } from './read-office-file';
import { READING_LIMITS, type ReadingLimits } from './reading-limits';
import { TemplateNotFoundError } from './template-not-found.error';

export interface ReadingOptions extends StartOptions {
  /** Template that a person chose; without it the first sheet that is recognised decides. */
  readonly template?: Template;
  /** How a person said an unknown layout is to be read; goes before `template`. */
  readonly mapping?: LayoutMapping | null;
  readonly limits?: ReadingLimits;
  /** Told now and then how many rows of the file have gone by; reading waits for it. */
  readonly onProgress?: (rows: number) => void | Promise<void>;
  /** Told how many more bytes have gone by (of a workbook: unpacked). */
  readonly onBytes?: (bytes: number) => void;
}

const ROWS_PER_REPORT = 1_000;

/**
 * Reads an office file into records, facts and problems, row by row. With a sink memory stays level whatever the length.
 *
 * @throws {TemplateNotFoundError} when no template, or more than one, fits, with the layout to be mapped; and the errors of `readOfficeFile`.
 */
export async function readReading(file: FileBytes, options: ReadingOptions): Promise<Reading> {
  const folding = new Folding(options);
  let rows = 0;
  let reported = 0;
  for await (const batch of readOfficeRows(file, options.limits ?? READING_LIMITS, options.onBytes)) {
    for (const row of batch) folding.add(row);
    rows += batch.length;
    if (rows - reported < ROWS_PER_REPORT) continue;
    reported = rows;
    await options.onProgress?.(rows);
  }
  return folding.finish();
}

/** Holds the head of each sheet back until one is recognised; then hands over what was held, and all that follows. */
class Folding {
  private reader: TemplateReader | null;
  private held: SheetRow[] = [];
  private head: SheetRow[] = [];
  private readonly mapped: MappedRows | null = null;
  private readonly sampler = new LayoutSampler();
  private failed: Exclude<Recognition, { kind: 'FOUND' }> = { kind: 'UNKNOWN', nearest: [] };

  constructor(private readonly options: ReadingOptions) {
    const { mapping } = options;
    const template = mapping ? getTemplate(mapping.templateId) : options.template;
    if (mapping && template) this.mapped = new MappedRows(mapping, template);
    this.reader = template ? startReading({ template }, options) : null;
  }

  add(row: SheetRow): void {
    if (isOwnSheet(row.sheet)) return;
    if (this.reader) return this.reader.addRow(this.mapped ? this.mapped.map(row) : row);
    this.sampler.add(row);
    if (this.head[0] && this.head[0].sheet !== row.sheet) this.recognise();
    if (this.reader) return this.addTo(this.reader, row);
    if (this.head.length < HEADER_WINDOW) {
      this.head.push(row);
      if (this.head.length === HEADER_WINDOW) this.recognise(false);
    }
  }

  finish(): Reading {
    if (!this.reader && this.head.length > 0) this.recognise();
    if (!this.reader) throw new TemplateNotFoundError(this.failed, this.sampler.layout(TEMPLATES));
    return this.reader.finish();
  }

  private recognise(sheetEnds = true): void {
    const answer = recogniseTemplate(this.head);
    if (answer.kind === 'FOUND') {
      const reader = startReading(answer, this.options);
      for (const row of [...this.held, ...this.head]) reader.addRow(row);
      this.held = [];
      this.head = [];
      this.reader = reader;
      return;
    }
    if (this.failed.kind === 'UNKNOWN' && (answer.kind === 'AMBIGUOUS' || answer.nearest.length > 0))
      this.failed = answer;
    if (sheetEnds) {
      this.held.push(...this.head);
      this.head = [];
    }
  }

  private addTo(reader: TemplateReader, row: SheetRow): void {
    reader.addRow(row);
  }
}
