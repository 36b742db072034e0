import { localOperator } from '@monev/domain/identity';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import { HmacAuditWriter } from './audit-writer';
import { verifyAudit } from './verify-audit';

/** 1,000,000 in the full run (MONEV_AUDIT_ENTRIES); a sample at other times. */
const ENTRIES = Number(process.env['MONEV_AUDIT_ENTRIES'] ?? 20_000);
const BATCH = 5_000;
/** SECURITY §7: a million in 60 s. A sample is short, so that a busy machine is given three times its share. */
const ALLOWED_MS = ENTRIES >= 1_000_000 ? 60_000 : 3 * (ENTRIES / 1_000_000) * 60_000;
const key = Buffer.alloc(32, 1);
const actor = localOperator('uji');

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(key) });
  for (let done = 0; done < ENTRIES; done += BATCH) {
    await test.database.write(
      actor,
      async (_tx, audit) => {
        for (let index = done; index < Math.min(done + BATCH, ENTRIES); index += 1) {
          const before = { state: 'DRAFT', severity: 'MINOR', note: 'Kemasan tanpa label, dua karung dari dua puluh' };
          const object = { kind: 'finding', id: `f-${index}` };
          audit.record({ action: 'finding.confirm', object, before, after: { ...before, state: 'CONFIRMED' } });
        }
      },
      { longRunning: true },
    );
  }
}, 1_200_000);
afterAll(() => test.close());

it(`verifies ${ENTRIES} entries within ${ALLOWED_MS / 1000} s`, async () => {
  const started = performance.now();
  const report = await verifyAudit({ db: test.database, key, anchors: [] });
  const took = performance.now() - started;
  expect(report).toMatchObject({ entries: ENTRIES, fault: null });
  expect(took).toBeLessThan(ALLOWED_MS);
}, 300_000);
