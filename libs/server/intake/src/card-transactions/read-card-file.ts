import { type CardStage } from '@monev/data';
import { FileLimitError, UnreadableFileError } from '../reading/unreadable-file.error';
import { READING_LIMITS, type ReadingLimits } from '../reading/reading-limits';
import { encodingOf } from '../reading/text-encoding';
import { type CardLayout, cardLayoutOf } from './card-layout';
import { CardLines, type CardLinesOptions } from './card-lines';

const HEAD_BYTES = 64 * 1024;
const NEWLINE = 10;
const QUOTE = 34;
const NOTHING: Buffer = Buffer.alloc(0);

/** The beginning of a file and the way on to the rest: all of it, once. */
export interface PeekedFile {
  readonly head: Buffer;
  readonly rest: AsyncIterator<Uint8Array>;
}

/** Takes the first bytes of a file, enough to see its header. */
export async function peek(content: AsyncIterable<Uint8Array>): Promise<PeekedFile> {
  const rest = content[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  for (let size = 0; size < HEAD_BYTES;) {
    const next = await rest.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
  }
  return { head: Buffer.concat(held), rest };
}

/** The whole file again, from its first byte. */
export async function* whole({ head, rest }: PeekedFile): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (;;) {
    const next = await rest.next();
    if (next.done) return;
    yield next.value;
  }
}

/** The layout of a text file of card transactions; null for every other file. Its header is the first line. */
export function cardLayoutOfHead(head: Buffer): CardLayout | null {
  const encoding = encodingOf(head.subarray(0, HEAD_BYTES));
  if (encoding === null || encoding.startsWith('utf-16')) return null;
  const line = head.subarray(0, lineEnd(head)).toString('utf8');
  return cardLayoutOf(line.replace(/^\ufeff/, '').replace(/\r$/, ''));
}

/** Told now and then. Bytes and rows from the beginning of the file. */
export type CardProgress = (done: { readonly bytes: number; readonly rows: number }) => void;

export interface CardReadingOptions extends CardLinesOptions {
  readonly limits?: ReadingLimits;
  readonly onProgress?: CardProgress;
  /** Ends the reading: what was taken so far goes back with the transaction. */
  readonly signal?: AbortSignal;
}

/**
 * Reads a file of card transactions as its bytes come: whole lines are checked and taken, while the server works on those
 * before. Level memory, whatever the length.
 * @throws {FileLimitError | UnreadableFileError} and the reason of the signal.
 */
export async function readCardFile(
  stage: CardStage,
  content: AsyncIterable<Uint8Array>,
  options: CardReadingOptions,
): Promise<CardLines> {
  const limits = options.limits ?? READING_LIMITS;
  const lines = new CardLines(stage, options);
  let rest: Buffer = NOTHING;
  let bytes = 0;
  let isFirst = true;
  const work = async (data: Buffer, isLast: boolean): Promise<Buffer> => {
    let from = 0;
    for (;;) {
      from = lines.feed(data, from, data.length, isLast);
      if (!lines.isWaiting) break;
      await stage.provide();
    }
    await stage.pump();
    return data.subarray(from);
  };
  for await (const chunk of content) {
    options.signal?.throwIfAborted();
    bytes += chunk.length;
    if (bytes > limits.textBytes) throw new FileLimitError('SIZE', limits.textBytes);
    let data = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (isFirst) {
      data = rest.length > 0 ? Buffer.concat([rest, data]) : data;
      rest = data;
      if (data.length < HEAD_BYTES && data.indexOf(NEWLINE) < 0) continue;
      data = data.subarray(lineEnd(data) + 1);
      rest = NOTHING;
      isFirst = false;
    }
    if (rest.length > 0) {
      // The cut line is joined alone, so that the rest of the chunk is read where it lies; a quote may hold line ends.
      const to = rest.includes(QUOTE) ? data.length : lineEnd(data) + 1;
      rest = await work(Buffer.concat([rest, data.subarray(0, to)]), false);
      data = data.subarray(to);
      if (rest.length > 0 && data.length > 0) {
        data = Buffer.concat([rest, data]);
        rest = NOTHING;
      }
    }
    if (data.length > 0) rest = await work(data, false);
    if (rest.length > limits.lineBytes)
      throw new FileLimitError('LINE', limits.lineBytes, `baris ${lines.rowsRead + 2}`);
    options.onProgress?.({ bytes, rows: lines.rowsRead });
  }
  if (isFirst) throw new UnreadableFileError('EMPTY');
  await work(rest, true);
  await stage.settle();
  options.onProgress?.({ bytes, rows: lines.rowsRead });
  return lines;
}

/** Where the first line ends. */
function lineEnd(bytes: Buffer): number {
  const found = bytes.indexOf(NEWLINE);
  return found < 0 ? bytes.length : found;
}
