import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { HmacAuditWriter, appendAnchor, getAuditHead, signAnchor } from '@monev/data';
import { TEST_APP_PASSWORD, type TestDatabase, testDatabase } from '@monev/data/testing';
import { localOperator } from '@monev/server-kit';
import { runProgram } from '../program';

jest.setTimeout(60_000);

const KEY_TEXT = 'u4Qm-9vXe-Lk2p-Wz8r-Tb6n-Yc1s-Hd7g-Jf3a';
const auditKey = createHash('sha256').update(KEY_TEXT).digest();
let test: TestDatabase;
let folder: string;
let said: string;
const surroundings = { ...process.env };

beforeEach(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(auditKey) });
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-audit-'));
  fs.writeFileSync(path.join(folder, 'app-password'), TEST_APP_PASSWORD, { mode: 0o600 });
  Object.assign(process.env, {
    DATABASE_URL: test.ownerUrl,
    MONEV_DATA_DIR: folder,
    MONEV_AUDIT_KEY: KEY_TEXT,
    MONEV_SEAL_KEY: `${KEY_TEXT}-seal`,
    MONEV_CARD_KEY: `${KEY_TEXT}-card`,
  });
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => Boolean((said += String(chunk))));
  jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => Boolean((said += String(chunk))));
  await test.database.write(localOperator('spec'), async (_tx, audit) => {
    for (let index = 1; index <= 5; index += 1) {
      audit.record({
        action: 'import.accept',
        object: { kind: 'import_batch', id: `f-${index}` },
        after: { n: index },
      });
    }
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.env = { ...surroundings };
  await test.close();
  fs.rmSync(folder, { recursive: true });
});

/** What the owner of the database can do and the application cannot: write past the triggers. */
const asIntruder = (statement: string) =>
  test.asOwner(`SET session_replication_role = replica; ${statement}; SET session_replication_role = origin`);

describe('monev audit verify', () => {
  it('ends with 0 for a record nobody touched, and says how much was walked', async () => {
    expect(await runProgram(['audit', 'verify', '--json'])).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ status: 'SOUND', entries: 5, fault: null, firstBadSequence: null });
  });

  it('ends with 6 and names the first bad sequence', async () => {
    await asIntruder(`UPDATE audit_entries SET action = 'import.discard' WHERE seq = 3`);
    expect(await runProgram(['audit', 'verify', '--json'])).toBe(6);
    expect(JSON.parse(said)).toMatchObject({ status: 'NOT_SOUND', firstBadSequence: 3, fault: { kind: 'CHANGED' } });
  });

  it('names the newest entry too, where any other command refuses to start', async () => {
    await asIntruder(`UPDATE audit_entries SET action = 'import.discard' WHERE seq = 5`);
    expect(await runProgram(['migrate'])).toBe(5);
    said = '';
    expect(await runProgram(['audit', 'verify'])).toBe(6);
    expect(said).toContain('Catatan nomor 5 ');
  });

  it('finds a cut end by its anchor alone', async () => {
    await anchorTheHead();
    await asIntruder(`DELETE FROM audit_entries WHERE seq = 5;
      UPDATE audit_head SET seq = 4, hash = (SELECT hash FROM audit_entries WHERE seq = 4)`);
    expect(await runProgram(['audit', 'verify', '--json'])).toBe(6);
    expect(JSON.parse(said)).toMatchObject({ firstBadSequence: 5, fault: { kind: 'TAIL_CUT' } });
  });
});

describe('monev audit head', () => {
  it('prints what a monthly report carries: newest sequence and hash', async () => {
    const [newest] = await test.asOwner(`SELECT encode(hash, 'hex') AS hash FROM audit_entries WHERE seq = 5`);
    expect(await runProgram(['audit', 'head'])).toBe(0);
    expect(said.trim()).toBe(`5 ${String(newest?.['hash'])}`);
  });
});

/** Anchors the head as the server does every hour, into the file that the command reads. */
async function anchorTheHead(): Promise<void> {
  const head = await test.database.read(localOperator('spec'), getAuditHead);
  await appendAnchor(path.join(folder, 'anchors', 'monev.jsonl'), signAnchor(auditKey, head, new Date()));
}
