import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { type Upload, UploadStore } from './upload-store';

const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('a file on its way in', () => {
  let folder: string;
  let clock = 0;
  let store: UploadStore;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-uploads-'));
    clock = 1_000;
    store = new UploadStore(folder, () => clock);
  });
  afterEach(async () => {
    await store.dropAll();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const begin = (bytes: Buffer, owner = 'siti') =>
    store.begin(owner, { name: 'a.csv', size: bytes.length, key: sha(bytes) });
  const send = (upload: Upload, bytes: Buffer, offset: number, end: number) => {
    const part = bytes.subarray(offset, end);
    return store.append(upload, { offset, sha256: sha(part), bytes: part });
  };
  const whole = async (upload: Upload) => {
    const chunks: Buffer[] = [];
    for await (const chunk of upload.file.content()) chunks.push(chunk);
    return Buffer.concat(chunks);
  };

  it('arrives whole, whatever its parts, also when acknowledgements are lost and the sender begins anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5_000 }),
        fc.array(fc.record({ length: fc.integer({ min: 1, max: 700 }), lost: fc.boolean() }), {
          minLength: 1,
          maxLength: 60,
        }),
        async (size, parts) => {
          const bytes = randomBytes(size);
          let upload = await begin(bytes);
          let known = 0;
          for (const { length, lost } of parts) {
            const part = () => send(upload, bytes, known, Math.min(known + length, size));
            let next = await part();
            if (lost) {
              expect(await part()).toBe(next); // its acknowledgement never came: the part is sent again
              upload = await begin(bytes); // then the connection broke: the same file asks where to go on
              next = upload.file.size;
            }
            known = next;
            expect(upload.file.size).toBeLessThanOrEqual(size);
          }
          await send(upload, bytes, upload.file.size, size);
          expect(await store.whenComplete(upload, () => whole(upload))).toEqual(bytes);
          expect(await whole(upload)).toEqual(bytes);
          await store.drop(upload);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('says where to go on when bytes are missing, and takes nothing of a damaged part', async () => {
    const bytes = randomBytes(100);
    const upload = await begin(bytes);
    await send(upload, bytes, 0, 40);
    await expect(send(upload, bytes, 60, 100)).rejects.toMatchObject({
      code: 'UPLOAD_OFFSET',
      details: { offset: 40 },
    });
    const damaged = { offset: 40, sha256: sha(bytes), bytes: bytes.subarray(40, 60) };
    await expect(store.append(upload, damaged)).rejects.toMatchObject({ code: 'UPLOAD_DAMAGED' });
    await expect(store.whenComplete(upload, () => whole(upload))).rejects.toMatchObject({
      code: 'UPLOAD_INCOMPLETE',
      details: { offset: 40 },
    });
    expect(await send(upload, bytes, 40, 100)).toBe(100);
  });

  it('is unreadable on disk and leaves no name behind', async () => {
    const bytes = Buffer.from('3171234567890123;Siti Aminah');
    const upload = await begin(bytes);
    await send(upload, bytes, 0, bytes.length);
    expect(fs.readdirSync(folder)).toEqual([]);
    const handle = (upload.file as unknown as { file: fs.promises.FileHandle }).file;
    const onDisk = Buffer.alloc(bytes.length);
    await handle.read(onDisk, 0, bytes.length, 0);
    expect(onDisk.includes('Siti')).toBe(false);
    expect(await whole(upload)).toEqual(bytes);
  });

  it('belongs to who sends it', async () => {
    const bytes = randomBytes(10);
    const upload = await begin(bytes);
    expect(() => store.get('budi', upload.id)).toThrow(expect.objectContaining({ code: 'UPLOAD_NOT_FOUND' }));
    expect((await begin(bytes, 'budi')).id).not.toBe(upload.id);
    expect(store.get('siti', upload.id)).toBe(upload);
  });

  it('is refused when it is larger than it said, larger than any file may be, or one of too many', async () => {
    const bytes = randomBytes(10);
    const upload = await begin(bytes.subarray(0, 5));
    await expect(send(upload, bytes, 0, 10)).rejects.toMatchObject({ code: 'UPLOAD_LIMIT' });
    await expect(store.begin('siti', { name: 'x', size: 3e9, key: 'x' })).rejects.toMatchObject({
      code: 'UPLOAD_LIMIT',
    });
    for (let at = 0; at < 4; at += 1) await begin(randomBytes(3));
    await expect(begin(randomBytes(3))).rejects.toMatchObject({ code: 'UPLOAD_LIMIT' });
  });

  it('is not the file it said it was: dropped', async () => {
    const bytes = randomBytes(10);
    const upload = await store.begin('siti', { name: 'a', size: 10, key: 'f'.repeat(64) });
    await send(upload, bytes, 0, 10);
    await expect(store.whenComplete(upload, () => whole(upload))).rejects.toMatchObject({ code: 'UPLOAD_DAMAGED' });
    expect(() => store.get('siti', upload.id)).toThrow();
  });

  it('is dropped when nobody goes on with it', async () => {
    const upload = await begin(randomBytes(10));
    clock += 3 * 3_600_000;
    await begin(randomBytes(10));
    expect(() => store.get('siti', upload.id)).toThrow();
  });
});
