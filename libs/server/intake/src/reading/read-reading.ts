import {
  HEADER_WINDOW,
  type Reading,
  type Recognition,
  type SheetRow,
  type StartOptions,
  type Template,
  type TemplateReader,
  recogniseTemplate,
  startReading,
} from '@monev/domain/intake';
import { type FileBytes, readOfficeFile } from './read-office-file';
import { READING_LIMITS, type ReadingLimits } from './reading-limits';
import { TemplateNotFoundError } from './template-not-found.error';

export interface ReadingOptions extends StartOptions {
  /** Template that a person chose; without it the first sheet that is recognised decides. */
  readonly template?: Template;
  readonly limits?: ReadingLimits;
  /** Told now and then how many rows of the file have gone by. */
  readonly onProgress?: (rows: number) => void;
}

const ROWS_PER_REPORT = 5_000;

/**
 * Reads an office file into records, facts and problems, row by row. With a sink memory stays level whatever the length.
 *
 * @throws {TemplateNotFoundError} when no template, or more than one, fits; and the errors of `readOfficeFile`.
 */
export async function readReading(file: FileBytes, options: ReadingOptions): Promise<Reading> {
  const folding = new Folding(options);
  let rows = 0;
  for await (const row of readOfficeFile(file, options.limits ?? READING_LIMITS)) {
    folding.add(row);
    rows += 1;
    if (rows % ROWS_PER_REPORT === 0) options.onProgress?.(rows);
  }
  return folding.finish();
}

/** Holds the head of each sheet back until one is recognised; then hands over what was held, and all that follows. */
class Folding {
  private reader: TemplateReader | null;
  private held: SheetRow[] = [];
  private head: SheetRow[] = [];
  private failed: Exclude<Recognition, { kind: 'FOUND' }> = { kind: 'UNKNOWN', nearest: [] };

  constructor(private readonly options: ReadingOptions) {
    this.reader = options.template ? startReading({ template: options.template }, options) : null;
  }

  add(row: SheetRow): void {
    if (this.reader) return this.reader.addRow(row);
    if (this.head[0] && this.head[0].sheet !== row.sheet) this.recognise();
    if (this.reader) return this.addTo(this.reader, row);
    if (this.head.length < HEADER_WINDOW) {
      this.head.push(row);
      if (this.head.length === HEADER_WINDOW) this.recognise(false);
    }
  }

  finish(): Reading {
    if (!this.reader && this.head.length > 0) this.recognise();
    if (!this.reader) throw new TemplateNotFoundError(this.failed);
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
