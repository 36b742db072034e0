import { type SheetRow } from '@monev/domain/intake';
import { readTextTable } from './read-text-table';
import { READING_LIMITS, type ReadingLimits } from './reading-limits';
import { FileLimitError, UnreadableFileError } from './unreadable-file.error';
import { readWorkbook } from './xlsx/read-workbook';

/** A file as bytes held already, or as they come. */
export type FileBytes = Uint8Array | AsyncIterable<Uint8Array>;

/** Enough to tell the content, the encoding and the separator. */
const HEAD_BYTES = 64 * 1024;

/** Told how many more bytes have gone by: of a workbook unpacked ones. */
export type CountBytes = (bytes: number) => void;

/**
 * The rows of an office file, as they are read: .xlsx, .csv or .tsv. The content decides what it is, never the name or
 * a declared type. What cannot be read is refused with advice ("simpan sebagai .xlsx").
 *
 * @throws {UnreadableFileError} for other or damaged content; {FileLimitError} past a limit of SECURITY §5.
 */
export async function* readOfficeFile(
  file: FileBytes,
  limits: ReadingLimits = READING_LIMITS,
): AsyncGenerator<SheetRow> {
  for await (const rows of readOfficeRows(file, limits)) yield* rows;
}

/** The same in the batches in which they are unpacked: a promise for each row would take longer than the row. */
export async function* readOfficeRows(
  file: FileBytes,
  limits: ReadingLimits = READING_LIMITS,
  onBytes: CountBytes = () => undefined,
): AsyncGenerator<readonly SheetRow[]> {
  const opened = await openOfficeFile(file, limits);
  if (opened.kind === 'WORKBOOK') yield* readWorkbook(opened.bytes, limits, onBytes);
  else yield* readTextTable(opened.head, counted(opened.chunks, onBytes), limits);
}

/** A workbook is held whole, for its directory stands at the end; a text comes as it is read. */
export type OpenedFile =
  | { readonly kind: 'WORKBOOK'; readonly bytes: Buffer }
  | { readonly kind: 'TEXT'; readonly head: Buffer; readonly chunks: AsyncIterable<Buffer> };

/** Tells by its first bytes what a file is. @throws {UnreadableFileError | FileLimitError} */
export async function openOfficeFile(file: FileBytes, limits: ReadingLimits): Promise<OpenedFile> {
  const chunks = chunksOf(file)[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
  }
  const start = Buffer.concat(held);
  if (start.length === 0) throw new UnreadableFileError('EMPTY');
  const head = start.subarray(0, HEAD_BYTES);
  if (head[0] === 0x50 && head[1] === 0x4b) return { kind: 'WORKBOOK', bytes: await gathered(start, chunks, limits) };
  refuseOtherContent(head);
  return { kind: 'TEXT', head, chunks: joined(start, chunks) };
}

async function* counted(chunks: AsyncIterable<Buffer>, onBytes: CountBytes): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** First bytes of an old Excel file, and of a new one with a password. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

function refuseOtherContent(head: Buffer): void {
  if (head.subarray(0, 4).equals(COMPOUND_FILE)) throw new UnreadableFileError('OLD_EXCEL');
  if (head.subarray(0, 1024).includes('%PDF-')) throw new UnreadableFileError('PDF');
}

async function* chunksOf(file: FileBytes): AsyncGenerator<Buffer> {
  if (!(file instanceof Uint8Array)) {
    for await (const chunk of file) yield bufferOf(chunk);
    return;
  }
  const bytes = bufferOf(file);
  for (let at = 0; at < bytes.length; at += 256 * 1024) yield bytes.subarray(at, at + 256 * 1024);
}

function bufferOf(chunk: Uint8Array): Buffer {
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

/** A zip has its directory at the end: it is held whole, up to the limit. */
async function gathered(start: Buffer, rest: AsyncIterator<Buffer>, limits: ReadingLimits): Promise<Buffer> {
  const parts = [start];
  let size = start.length;
  for (;;) {
    if (size > limits.packedBytes) throw new FileLimitError('SIZE', limits.packedBytes);
    const next = await rest.next();
    if (next.done) return Buffer.concat(parts);
    parts.push(next.value);
    size += next.value.length;
  }
}

async function* joined(start: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield start;
  for (;;) {
    const next = await rest.next();
    if (next.done) return;
    yield next.value;
  }
}
