import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { HmacAuditWriter, getBatch } from '@monev/data';
import { OPERATOR, type TestDatabase, actorIn, testDatabase } from '@monev/data/testing';
import { AcceptImportService } from '../accept-import.service';
import { type OfficeReader, readHere } from '../office-reader';
import { type ImportAnswers, StageImportService } from '../stage-import.service';
import { UndoImportService } from '../undo-import.service';
import { UploadStore } from './upload-store';
import { UploadService } from './upload.service';

const SOPPENG = fs.readFileSync('libs/server/intake/fixtures/open/soppeng_bpnt_kpm_kelurahan_2023.csv');
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const said = (more: Partial<ImportAnswers> = {}): ImportAnswers => ({
  templateId: null,
  period: null,
  region: null,
  ...more,
});

describe('sending a file in parts', () => {
  let test: TestDatabase;
  let folder: string;
  let uploads: UploadService;
  let acceptance: AcceptImportService;
  let pause: Promise<void> = Promise.resolve();
  beforeAll(async () => {
    test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-uploads-'));
    acceptance = new AcceptImportService(test.database);
    const reader: OfficeReader = {
      async read(file, job, hooks) {
        const reading = await readHere(file, job, hooks);
        await pause;
        if (hooks?.signal?.aborted) throw Object.assign(new Error('stopped'), { code: 'READING_CANCELLED' });
        return reading;
      },
      mark: () => Promise.reject(new Error('not asked')),
    };
    uploads = new UploadService(
      test.database,
      new StageImportService(test.database, reader),
      acceptance,
      new UploadStore(folder),
    );
  });
  afterAll(async () => {
    await uploads.beforeApplicationShutdown();
    await test.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const begin = (bytes: Buffer, actor = OPERATOR) =>
    uploads.begin(actor, { name: 'soppeng.csv', size: bytes.length, key: sha(bytes) });
  const idOf = async (bytes: Buffer) => {
    const begun = await begin(bytes);
    if (!('uploadId' in begun)) throw new Error('It was accepted before.');
    return begun.uploadId;
  };
  const send = (id: string, bytes: Buffer, offset: number, end = bytes.length) => {
    const part = bytes.subarray(offset, end);
    return uploads.append(OPERATOR, id, { offset, sha256: sha(part), bytes: part });
  };

  it('goes on where it stopped, asks what the file does not say without having it sent again, and ends in a batch', async () => {
    const id = await idOf(SOPPENG);
    await send(id, SOPPENG, 0, 1_000);
    expect(await begin(SOPPENG)).toMatchObject({
      uploadId: id,
      offset: 1_000,
      size: SOPPENG.length,
      phase: 'RECEIVING',
    });
    await expect(uploads.read(OPERATOR, id, said())).rejects.toMatchObject({ code: 'UPLOAD_INCOMPLETE' });
    await send(id, SOPPENG, 1_000);
    await expect(uploads.read(OPERATOR, id, said())).rejects.toMatchObject({ code: 'PERIOD_NEEDED' });
    const answers = said({ period: '2023-12' as never, sender: 'Dinsos Soppeng' });
    const { batchId } = await uploads.read(OPERATOR, id, answers);
    expect(await uploads.read(OPERATOR, id, answers)).toMatchObject({ batchId });
    expect(uploads.standing(OPERATOR, id)).toMatchObject({ phase: 'DONE', batchId });
    const batch = await test.database.read(OPERATOR, (tx) => getBatch(tx, batchId));
    expect(batch).toMatchObject({ recordCount: 50, sender: 'Dinsos Soppeng', fileSha256: sha(SOPPENG) });
    const kept: Buffer[] = [];
    for await (const chunk of uploads.contentOfBatch(OPERATOR, batchId) ?? []) kept.push(Buffer.from(chunk));
    expect(Buffer.concat(kept)).toEqual(SOPPENG);

    await acceptance.accept(OPERATOR, batchId, { warningReason: 'ya' });
    expect(await begin(SOPPENG)).toMatchObject({ batchId, duplicateOf: { id: batchId, fileName: 'soppeng.csv' } });
    await new UndoImportService(test.database).undo(OPERATOR, batchId, 'Bulan yang salah');
    expect(await begin(SOPPENG)).toMatchObject({ offset: 0, phase: 'RECEIVING' });
  });

  it('is of one person alone', async () => {
    const id = await idOf(Buffer.from('a,b\n1,2\n'));
    expect(() => uploads.standing(actorIn(['3171']), id)).toThrow(
      expect.objectContaining({ code: 'UPLOAD_NOT_FOUND' }),
    );
  });

  it('can be stopped while it is read: nothing is staged', async () => {
    const bytes = Buffer.concat([SOPPENG, Buffer.from('\n')]);
    const id = await idOf(bytes);
    await send(id, bytes, 0);
    let goOn = () => {};
    pause = new Promise((resolve) => (goOn = resolve));
    const reading = uploads.read(OPERATOR, id, said({ period: '2023-12' as never }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await uploads.cancel(OPERATOR, id);
    goOn();
    await expect(reading).rejects.toMatchObject({ code: 'READING_CANCELLED' });
    expect(await test.asOwner(`SELECT 1 FROM import_batches WHERE file_sha256 = $1`, [sha(bytes)])).toEqual([]);
  });
});
