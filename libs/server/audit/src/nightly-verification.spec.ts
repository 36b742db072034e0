import * as os from 'node:os';
import * as path from 'node:path';
import { HmacAuditWriter } from '@monev/data';
import { type TestDatabase, testDatabase } from '@monev/data/testing';
import { localOperator } from '@monev/domain/identity';
import { logger } from '@monev/server-kit';
import { NightlyVerification } from './nightly-verification';

jest.setTimeout(60_000);
const auditKey = Buffer.alloc(32, 1);
const anchorFile = path.join(os.tmpdir(), 'monev-no-anchors-here.jsonl');

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(auditKey) });
  await test.database.write(localOperator('spec'), async (_tx, audit) => {
    for (const id of ['a', 'b', 'c']) audit.record({ action: 'import.discard', object: { kind: 'import_batch', id } });
  });
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => test.close());

describe('the walk of every night', () => {
  it('says in the log that the record is sound', async () => {
    const info = jest.spyOn(logger, 'info').mockImplementation(() => undefined);
    await new NightlyVerification(test.database, { auditKey, anchorFile }).verify();
    expect(info).toHaveBeenCalledWith(
      { event: 'audit-verified', entries: 3, anchors: 0, rowsCompared: 0 },
      'audit record sound',
    );
  });

  it('is left off when the server stops, and nothing is called wrong', async () => {
    const logged = [jest.spyOn(logger, 'info'), jest.spyOn(logger, 'error')];
    const night = new NightlyVerification(test.database, { auditKey, anchorFile });
    await night.beforeApplicationShutdown();
    await expect(night.verify()).resolves.toBeUndefined();
    for (const spy of logged) expect(spy).not.toHaveBeenCalled();
  });

  it('says as an error which entry is bad', async () => {
    const error = jest.spyOn(logger, 'error').mockImplementation(() => undefined);
    await test.asOwner(
      `SET session_replication_role = replica; UPDATE audit_entries SET actor_name = 'lain' WHERE seq = 2`,
    );
    await new NightlyVerification(test.database, { auditKey, anchorFile }).verify();
    expect(error).toHaveBeenCalledWith(
      expect.objectContaining({ event: 'audit-verified', fault: 'CHANGED', firstBadSequence: 2 }),
      'audit record NOT sound',
    );
  });
});
