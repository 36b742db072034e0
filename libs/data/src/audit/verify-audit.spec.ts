import { createHash, createHmac } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { localOperator } from '@monev/domain/identity';
import { Client } from 'pg';
import { type Database } from '../connection/database';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import { appendAnchor, readAnchors, signAnchor } from './anchors';
import { type AuditEntry, ENTRY_COLUMNS, GENESIS_HASH, entryHash } from './audit-entry';
import { getAuditHead } from './audit-head';
import { faultWording } from './audit-report';
import { HmacAuditWriter } from './audit-writer';
import { type AuditedObject } from './audited-objects';
import { AuditKeyDoesNotFitError, ensureAuditKeyFits } from './key-fit';
import { verifyAudit } from './verify-audit';

const key = createHmac('sha256', 'test').update('audit').digest();
const actor = localOperator('uji');

let test: TestDatabase;
let db: Database;
/** A superuser who switches the triggers off: the strongest hand that can reach the database. */
let intruder: InstanceType<typeof Client>;

beforeEach(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(key) });
  db = test.database;
  intruder = new Client({ connectionString: test.ownerUrl });
  await intruder.connect();
  await intruder.query(`SET session_replication_role = replica`);
  await db.write(actor, async (_tx, audit) => {
    for (let index = 1; index <= 10; index += 1) {
      audit.record({ action: 'score.store', object: { kind: 'score', id: `s-${index}` }, after: { points: index } });
    }
  });
});
afterEach(async () => {
  await intruder.end();
  await test.close();
});

const verify = (more: { objects?: AuditedObject[]; anchors?: ReturnType<typeof signAnchor>[]; key?: Buffer } = {}) =>
  verifyAudit({ db, key: more.key ?? key, anchors: more.anchors ?? [], objects: more.objects ?? [] });
const head = () => db.read(actor, getAuditHead);
const anchorNow = async () => signAnchor(key, await head(), new Date());

/** Rebuilds the chain from a sequence on, with whatever key the forger has, head included. */
async function recompute(from: number, forgersKey: Buffer): Promise<void> {
  const { rows } = await intruder.query<AuditEntry>(`SELECT ${ENTRY_COLUMNS} FROM audit_entries ORDER BY seq`);
  let prevHash = from === 1 ? GENESIS_HASH : (rows[from - 2] as AuditEntry).hash;
  for (const row of rows.slice(from - 1)) {
    const hash = entryHash(forgersKey, { ...row, prevHash });
    await intruder.query(
      `UPDATE audit_entries SET prev_hash = decode($2, 'hex'), hash = decode($3, 'hex') WHERE seq = $1`,
      [row.seq, prevHash, hash],
    );
    prevHash = hash;
  }
  await intruder.query(`UPDATE audit_head SET hash = decode($1, 'hex')`, [prevHash]);
}

describe('audit verify names what was done to the record', () => {
  it('finds nothing wrong with a record nobody touched', async () => {
    expect(await verify({ anchors: [await anchorNow()] })).toEqual({
      entries: 10,
      anchors: 1,
      rowsCompared: 0,
      fault: null,
    });
  });

  it.each([
    [`reason = 'dihaluskan'`],
    [`actor_name = 'orang lain'`],
    [`at = at + interval '1 day'`],
    [`action = 'score.erase'`],
    [`object_id = 's-99'`],
    [`region_code = '31'`],
    [`changed_fields = '{}'`],
    [`after_text = '{"points":100}'`],
    [`after_text = NULL`],
  ])('changed entry: SET %s', async (change) => {
    await intruder.query(`UPDATE audit_entries SET ${change} WHERE seq = 4`);
    expect((await verify()).fault).toEqual({ kind: 'CHANGED', seq: 4 });
  });

  it('changed text with its hash made to fit', async () => {
    const text = '{"points":100}';
    const hash = createHash('sha256').update(text).digest();
    await intruder.query(`UPDATE audit_entries SET after_text = $1, after_hash = $2 WHERE seq = 4`, [text, hash]);
    expect((await verify()).fault).toEqual({ kind: 'CHANGED', seq: 4 });
  });

  it('removed entry', async () => {
    await intruder.query('DELETE FROM audit_entries WHERE seq = 4');
    expect((await verify()).fault).toEqual({ kind: 'REMOVED', seq: 4 });
  });

  it('removed first entry', async () => {
    await intruder.query('DELETE FROM audit_entries WHERE seq = 1');
    expect((await verify()).fault).toEqual({ kind: 'REMOVED', seq: 1 });
  });

  it('entries that changed places', async () => {
    await intruder.query('UPDATE audit_entries SET seq = 1000 WHERE seq = 4');
    await intruder.query('UPDATE audit_entries SET seq = 4 WHERE seq = 7');
    await intruder.query('UPDATE audit_entries SET seq = 7 WHERE seq = 1000');
    expect((await verify()).fault).toEqual({ kind: 'REORDERED', seq: 4 });
  });

  it('entries whose contents changed places under their seals', async () => {
    await intruder.query(`
      UPDATE audit_entries AS here SET object_id = there.object_id, after_text = there.after_text, after_hash = there.after_hash
      FROM audit_entries AS there WHERE (here.seq, there.seq) IN ((4, 7), (7, 4))`);
    expect((await verify()).fault).toEqual({ kind: 'REORDERED', seq: 4 });
  });

  it('cut tail', async () => {
    await intruder.query('DELETE FROM audit_entries WHERE seq > 7');
    expect((await verify()).fault).toEqual({ kind: 'TAIL_CUT', seq: 8 });
  });

  it('cut tail with the head moved back to fit: only the anchor outside tells', async () => {
    const anchors = [await anchorNow()];
    await intruder.query('DELETE FROM audit_entries WHERE seq > 7');
    await intruder.query('UPDATE audit_head SET (seq, hash) = (SELECT seq, hash FROM audit_entries WHERE seq = 7)');
    expect((await verify()).fault).toBeNull();
    expect((await verify({ anchors })).fault).toEqual({ kind: 'TAIL_CUT', seq: 8 });
  });

  it('chain recomputed by somebody without the key', async () => {
    await intruder.query(`UPDATE audit_entries SET reason = 'dihaluskan' WHERE seq = 4`);
    await recompute(4, Buffer.alloc(32, 7));
    expect((await verify()).fault).toEqual({ kind: 'RECOMPUTED', seq: 4 });
  });

  it('another key than the record was written with', async () => {
    expect((await verify({ key: Buffer.alloc(32, 7) })).fault).toEqual({ kind: 'RECOMPUTED', seq: 1 });
  });

  it('chain recomputed with the stolen key: only the anchor outside tells', async () => {
    const anchors = [await anchorNow()];
    await intruder.query(`UPDATE audit_entries SET reason = 'dihaluskan' WHERE seq = 4`);
    await recompute(4, key);
    expect((await verify()).fault).toBeNull();
    expect((await verify({ anchors })).fault).toEqual({ kind: 'ANCHOR_MISSED', seq: 10 });
  });

  it('anchor that we never signed', async () => {
    const anchor = await anchorNow();
    expect((await verify({ anchors: [{ ...anchor, seq: 9 }] })).fault).toEqual({ kind: 'ANCHOR_FORGED', seq: 9 });
    expect((await verify({ anchors: [{ ...anchor, signature: '' }] })).fault).toEqual({
      kind: 'ANCHOR_FORGED',
      seq: 10,
    });
  });

  it('head that fits no entry', async () => {
    await intruder.query(`UPDATE audit_head SET seq = 9`);
    expect((await verify()).fault).toEqual({ kind: 'HEAD_MOVED', seq: 10 });
  });

  it('says it in a sentence, in both languages', async () => {
    await intruder.query('DELETE FROM audit_entries WHERE seq = 4');
    const { fault } = await verify();
    expect(faultWording(fault!)).toEqual({
      id: 'Catatan nomor 4 dihapus dari catatan.',
      en: 'Entry 4 was removed from the record.',
    });
  });
});

describe('audited rows against their last entry', () => {
  const scores = (rows: Record<string, number>): AuditedObject => ({
    kind: 'score',
    async *read() {
      for (const [id, points] of Object.entries(rows)) yield { id, state: { points } };
    },
  });
  const asRecorded = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`s-${index + 1}`, index + 1]));
  const object = { kind: 'score', id: 's-3' };

  it('finds nothing when each row is as its last entry says', async () => {
    expect(await verify({ objects: [scores(asRecorded)] })).toMatchObject({ rowsCompared: 10, fault: null });
  });

  it('names a row changed behind the record, by its last entry', async () => {
    const fault = { kind: 'ROW_CHANGED', seq: 3, object };
    expect((await verify({ objects: [scores({ ...asRecorded, 's-3': 99 })] })).fault).toEqual(fault);
  });

  it('names a row that is gone and a row that was never recorded', async () => {
    const { 's-3': _gone, ...rest } = asRecorded;
    expect((await verify({ objects: [scores(rest)] })).fault).toEqual({ kind: 'ROW_MISSING', seq: 3, object });
    const fault = { kind: 'ROW_UNRECORDED', seq: 0, object: { kind: 'score', id: 's-11' } };
    expect((await verify({ objects: [scores({ ...asRecorded, 's-11': 1 })] })).fault).toEqual(fault);
  });
});

describe('the key at start-up', () => {
  it('must be the one the record was written with', async () => {
    await expect(ensureAuditKeyFits(db, key)).resolves.toBeUndefined();
    await expect(ensureAuditKeyFits(db, Buffer.alloc(32, 7))).rejects.toBeInstanceOf(AuditKeyDoesNotFitError);
  });

  it('may be any for an empty record', async () => {
    const empty = await testDatabase();
    await expect(ensureAuditKeyFits(empty.database, Buffer.alloc(32, 7))).resolves.toBeUndefined();
    await empty.close();
  });
});

describe('the anchor file', () => {
  it('keeps each anchor on a line that only its owner can read, and passes over a line the power failed in', async () => {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'anchors-'));
    const file = path.join(folder, 'inside', 'audit-anchors.jsonl');
    expect(await readAnchors(file)).toEqual([]);
    const anchors = [await anchorNow(), await anchorNow()];
    for (const anchor of anchors) await appendAnchor(file, anchor);
    await fs.appendFile(file, '{"seq": 11, "ha');
    expect(await readAnchors(file)).toEqual(anchors);
    await appendAnchor(file, anchors[0]!);
    expect(await readAnchors(file)).toEqual([...anchors, anchors[0]]);
    expect((await fs.stat(file)).mode & 0o777).toBe(0o600);
    await fs.rm(folder, { recursive: true });
  });

  it('takes a broken line in between as forged', async () => {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'anchors-'));
    const file = path.join(folder, 'anchors.jsonl');
    await fs.writeFile(file, 'coret-coret\n');
    expect((await verify({ anchors: await readAnchors(file) })).fault).toEqual({ kind: 'ANCHOR_FORGED', seq: 0 });
    await fs.rm(folder, { recursive: true });
  });
});
