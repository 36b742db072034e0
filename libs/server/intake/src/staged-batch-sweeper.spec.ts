import { HmacAuditWriter, stageBatch } from '@monev/data';
import { OPERATOR, type TestDatabase, kpm, newBatch, testDatabase } from '@monev/data/testing';
import { StagedBatchSweeper } from './staged-batch-sweeper';

jest.setTimeout(60_000);
const now = new Date('2026-03-10T18:00:00Z');

let test: TestDatabase;
let sweeper: StagedBatchSweeper;
beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
  sweeper = new StagedBatchSweeper(test.database);
});
afterAll(() => test.close());

async function staged(families: number, at: string): Promise<string> {
  const id = await test.database.write(OPERATOR, (tx) =>
    stageBatch(tx, newBatch([kpm('3171011001', '2021-09', families)])),
  );
  await test.asOwner(`UPDATE import_batches SET created_at = $2 WHERE id = $1`, [id, at]);
  return id;
}

const entries = () =>
  test.asOwner(`SELECT actor_name, action, object_id, reason FROM audit_entries WHERE action = 'import.sweep'`);

describe('files that nobody accepted', () => {
  it('are thrown away after seven days, each with an audit entry, by two instances at once too', async () => {
    const old = await staged(1, '2026-03-03T17:59:00Z');
    const fresh = await staged(2, '2026-03-03T18:01:00Z');
    const swept = await Promise.all([sweeper.sweep(now), sweeper.sweep(now)]);
    expect(swept.flat()).toEqual([old]);
    expect(await entries()).toEqual([
      { actor_name: 'sapu malam', action: 'import.sweep', object_id: old, reason: 'Tidak diterima dalam 7 hari' },
    ]);
    expect(await test.asOwner(`SELECT state FROM import_batches WHERE id = $1`, [fresh])).toEqual([
      { state: 'STAGED' },
    ]);
  });

  it('are swept once: the next night finds nothing', async () => {
    expect(await sweeper.sweep(now)).toEqual([]);
    expect(await entries()).toHaveLength(1);
  });
});
