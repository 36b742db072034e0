import { Readable, Transform } from 'node:stream';
import { type Options, parse } from 'csv-parse';
import { type CellValue, EMPTY_CELL, type SheetRow } from '@monev/domain/intake';
import { type ReadingLimits } from './reading-limits';
import { separatorOf } from './separator';
import { encodingOf } from './text-encoding';
import { FileLimitError, UnreadableFileError } from './unreadable-file.error';

/** Name of the only sheet of a text file. */
export const TEXT_SHEET = 'CSV';
const ROWS_AT_ONCE = 500;

/** Rows of a CSV or TSV file in batches: encoding and separator are found in its head; every value is text. */
export async function* readTextTable(
  head: Buffer,
  chunks: AsyncIterable<Buffer>,
  limits: ReadingLimits,
): AsyncGenerator<readonly SheetRow[]> {
  const encoding = encodingOf(head);
  if (!encoding) throw new UnreadableFileError('UNKNOWN_CONTENT');
  const start = new TextDecoder(encoding).decode(head);
  if (start.trim() === '') throw new UnreadableFileError('EMPTY');
  if (/^\s*<(?:html|!doctype|\?xml|table|head|meta)/i.test(start)) throw new UnreadableFileError('HTML');
  const options: Options = {
    delimiter: separatorOf(start),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.lineBytes,
  };
  const parser = parse(options);
  const decoding = Readable.from(chunks).pipe(decoder(encoding, limits));
  decoding.on('error', (error) => parser.destroy(error));
  decoding.pipe(parser);
  let row = 0;
  let batch: SheetRow[] = [];
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      if (row > limits.rows * 16) throw new FileLimitError('ROWS', limits.rows * 16);
      if (row === 1 && record.length <= 2 && /^sep=/i.test(record[0] ?? '')) continue;
      const cells = cellsOf(record, row, limits);
      if (cells.length > 0) batch.push({ sheet: TEXT_SHEET, row, cells });
      if (batch.length < ROWS_AT_ONCE) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } catch (error) {
    throw translated(error, row + 1, limits);
  } finally {
    decoding.destroy();
    parser.destroy();
  }
}

function cellsOf(record: readonly string[], row: number, limits: ReadingLimits): CellValue[] {
  let last = record.length - 1;
  while (last >= 0 && record[last] === '') last -= 1;
  if (last >= limits.columns) throw new FileLimitError('COLUMNS', limits.columns, `baris ${row}`);
  const cells: CellValue[] = [];
  for (let at = 0; at <= last; at += 1) {
    const text = record[at] as string;
    if (text.length > limits.cellCharacters) throw new FileLimitError('CELL', limits.cellCharacters, `baris ${row}`);
    cells.push(text === '' ? EMPTY_CELL : { kind: 'TEXT', text });
  }
  return cells;
}

function decoder(encoding: string, limits: ReadingLimits): Transform {
  const text = new TextDecoder(encoding, { fatal: true });
  let bytes = 0;
  return new Transform({
    decodeStrings: false,
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > limits.textBytes) return done(new FileLimitError('SIZE', limits.textBytes));
      try {
        done(null, text.decode(chunk, { stream: true }));
      } catch {
        done(new UnreadableFileError('ENCODING'));
      }
    },
    flush(done) {
      try {
        done(null, text.decode());
      } catch {
        done(new UnreadableFileError('ENCODING'));
      }
    },
  });
}

function translated(error: unknown, row: number, limits: ReadingLimits): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'CSV_MAX_RECORD_SIZE') return new FileLimitError('LINE', limits.lineBytes, `baris ${row}`);
  if (code.startsWith('CSV_QUOTE') || code === 'CSV_INVALID_CLOSING_QUOTE') return new UnreadableFileError('QUOTES');
  return code.startsWith('CSV_') ? new UnreadableFileError('DAMAGED') : error;
}
