import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { type PackedEntry } from '../reading/xlsx/zip-archive';

/** What goes into a zip: text or bytes, bytes as they come, or an entry of another zip as it is. */
export type ZipContent = string | Buffer | AsyncIterable<string | Buffer> | PackedEntry;

const DEFLATED = 8;
/** 1 January 1980, the first day a zip knows: the same content gives the same bytes on any day. */
const DOS_DAY = 0x21;
/** Bit 11: names are UTF-8. Bit 3: sizes stand behind the content. */
const NAMES_IN_UTF8 = 0x800;
const SIZES_BEHIND = 0x8;

interface Written {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The bytes of a zip with these entries, in their order, as they are packed. Names and content are ours: below 4 GB. */
export async function* writeZip(
  entries: AsyncIterable<readonly [name: string, content: ZipContent]>,
): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for await (const [name, content] of entries) {
    const start = offset;
    const put = (bytes: Buffer): Buffer => {
      offset += bytes.length;
      return bytes;
    };
    const nameBytes = Buffer.from(name);
    if (
      typeof content === 'string' ||
      Buffer.isBuffer(content) ||
      !('method' in content || Symbol.asyncIterator in content)
    ) {
      const plain = Buffer.from(content as string | Buffer);
      const packed = deflateRawSync(plain, { level: 6 });
      const entry = { method: DEFLATED, packed, crc: crc32(plain), size: plain.length };
      for (const bytes of wholeEntry(nameBytes, entry)) yield put(bytes);
      written.push(listed(nameBytes, entry, start));
    } else if ('method' in content) {
      for (const bytes of wholeEntry(nameBytes, content)) yield put(bytes);
      written.push(listed(nameBytes, content, start));
    } else {
      yield put(localHeader(nameBytes, { flags: SIZES_BEHIND, method: DEFLATED, crc: 0, packed: 0, size: 0 }));
      const sizes = { crc: 0, packed: 0, size: 0 };
      for await (const bytes of deflated(content, sizes)) yield put(bytes);
      const behind = Buffer.alloc(16);
      behind.writeUInt32LE(0x08074b50, 0);
      behind.writeUInt32LE(sizes.crc, 4);
      behind.writeUInt32LE(sizes.packed, 8);
      behind.writeUInt32LE(sizes.size, 12);
      yield put(behind);
      written.push({ name: nameBytes, flags: SIZES_BEHIND, method: DEFLATED, ...sizes, offset: start });
    }
  }
  yield directory(written, offset);
}

async function* deflated(
  content: AsyncIterable<string | Buffer>,
  sizes: { crc: number; packed: number; size: number },
): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 4, chunkSize: 256 * 1024 });
  let failure: unknown;
  const feeding = (async () => {
    for await (const part of content) {
      const bytes = Buffer.from(part as string);
      sizes.crc = crc32(bytes, sizes.crc);
      sizes.size += bytes.length;
      if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
    }
    deflate.end();
  })().catch((error: unknown) => {
    failure = error;
    deflate.destroy(error as Error);
  });
  try {
    for await (const bytes of deflate as AsyncIterable<Buffer>) {
      sizes.packed += bytes.length;
      yield bytes;
    }
  } catch (error) {
    throw failure ?? error;
  }
  await feeding;
}

function* wholeEntry(name: Buffer, { method, packed, crc, size }: PackedEntry): Generator<Buffer> {
  yield localHeader(name, { flags: 0, method, crc, packed: packed.length, size });
  yield packed;
}

function listed(name: Buffer, { method, packed, crc, size }: PackedEntry, offset: number): Written {
  return { name, flags: 0, method, crc, packed: packed.length, size, offset };
}

type Header = Pick<Written, 'flags' | 'method' | 'crc' | 'packed' | 'size'>;

function fields({ flags, method, crc, packed, size }: Header, nameLength: number): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(flags | NAMES_IN_UTF8, 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt16LE(DOS_DAY, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(packed, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(nameLength, 22);
  return bytes;
}

function localHeader(name: Buffer, header: Header): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields(header, name.length), name]);
}

function directory(entries: readonly Written[], offset: number): Buffer {
  const lines = entries.map((entry) => {
    const place = Buffer.alloc(14);
    place.writeUInt32LE(entry.offset, 10);
    return Buffer.concat([
      Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
      fields(entry, entry.name.length),
      place,
      entry.name,
    ]);
  });
  const listing = Buffer.concat(lines);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([listing, end]);
}
