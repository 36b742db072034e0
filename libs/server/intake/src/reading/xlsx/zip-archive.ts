import { createInflateRaw } from 'node:zlib';
import { RATIO_COUNTS_FROM, type ReadingLimits } from '../reading-limits';
import { FileLimitError, UnreadableFileError } from '../unreadable-file.error';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** An entry as it lies in the file, to be copied as it is. */
export interface PackedEntry {
  readonly method: number;
  readonly packed: Buffer;
  readonly crc: number;
  /** Unpacked bytes, as the file says. */
  readonly size: number;
}

interface ZipEntry {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly offset: number;
}

/**
 * The entries of a zip held in memory (at most `packedBytes`). Every unpacked byte of every entry is counted against one
 * budget, so neither lying sizes, overlapping entries nor many small bombs get through.
 */
export class ZipArchive {
  private readonly entries = new Map<string, ZipEntry>();
  private unpacked = 0;
  /** Bytes counted of each entry: an entry read twice counts once. */
  private readonly counted = new Map<string, number>();

  constructor(
    private readonly bytes: Buffer,
    private readonly limits: ReadingLimits,
    private readonly onBytes: (bytes: number) => void = () => undefined,
  ) {
    try {
      this.readDirectory();
    } catch (error) {
      throw error instanceof RangeError ? new UnreadableFileError('DAMAGED') : error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  get names(): IterableIterator<string> {
    return this.entries.keys();
  }

  /** The unpacked bytes of an entry as they come. @throws {FileLimitError} past a limit, {UnreadableFileError} when damaged. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw new UnreadableFileError('DAMAGED');
    if (entry.encrypted || (entry.method !== STORED && entry.method !== DEFLATED))
      throw new UnreadableFileError('DAMAGED');
    const packed = this.packedBytes(entry);
    if (entry.method === STORED) {
      this.count(name, packed.length);
      yield packed;
      return;
    }
    const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
    inflate.end(packed);
    let size = 0;
    try {
      for await (const chunk of inflate as AsyncIterable<Buffer>) {
        size += chunk.length;
        this.count(name, size);
        this.onBytes(chunk.length);
        yield chunk;
      }
    } catch (error) {
      throw isZlibError(error) ? new UnreadableFileError('DAMAGED') : error;
    } finally {
      inflate.destroy();
    }
  }

  /** @throws {UnreadableFileError} for an entry that is not there, or damaged. */
  packed(name: string): PackedEntry {
    const entry = this.entries.get(name);
    if (!entry || entry.encrypted) throw new UnreadableFileError('DAMAGED');
    const { method, crc, size } = entry;
    return { method, packed: this.packedBytes(entry), crc, size };
  }

  private count(name: string, size: number): void {
    const before = this.counted.get(name) ?? 0;
    if (size <= before) return;
    this.counted.set(name, size);
    this.unpacked += size - before;
    if (this.unpacked > this.limits.unpackedBytes) throw new FileLimitError('UNPACKED_SIZE', this.limits.unpackedBytes);
    if (this.unpacked > RATIO_COUNTS_FROM && this.unpacked > this.bytes.length * this.limits.ratio) {
      throw new FileLimitError('RATIO', this.limits.ratio);
    }
  }

  private packedBytes(entry: ZipEntry): Buffer {
    const { bytes } = this;
    if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== LOCAL_HEADER) {
      throw new UnreadableFileError('DAMAGED');
    }
    const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    if (start + entry.packedSize > bytes.length) throw new UnreadableFileError('DAMAGED');
    return bytes.subarray(start, start + entry.packedSize);
  }

  private readDirectory(): void {
    const { bytes } = this;
    const end = this.endOfDirectory();
    const count = bytes.readUInt16LE(end + 10);
    if (count > this.limits.entries) throw new FileLimitError('ENTRIES', this.limits.entries);
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new UnreadableFileError('DAMAGED');
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
      this.entries.set(name, {
        name,
        method: bytes.readUInt16LE(at + 10),
        encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
        crc: bytes.readUInt32LE(at + 16),
        packedSize: bytes.readUInt32LE(at + 20),
        size: bytes.readUInt32LE(at + 24),
        offset: bytes.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  }

  /** Stands in the last 22 bytes, or before a comment of at most 65,535. */
  private endOfDirectory(): number {
    const lowest = Math.max(0, this.bytes.length - 22 - 0xffff);
    for (let at = this.bytes.length - 22; at >= lowest; at -= 1) {
      if (this.bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
    }
    throw new UnreadableFileError('DAMAGED');
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
