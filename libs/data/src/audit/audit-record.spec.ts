import { createHmac } from 'node:crypto';
import { type Actor, localOperator } from '@monev/domain/identity';
import { regionCode } from '@monev/kernel';
import { Client } from 'pg';
import { type Database, openDatabase } from '../connection/database';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import { getAuditHead } from './audit-head';
import { findAuditEntries, findAuditEntry, streamAuditEntries } from './audit-queries';
import { HmacAuditWriter } from './audit-writer';
import { verifyAudit } from './verify-audit';

const key = createHmac('sha256', 'test').update('audit').digest();
const secretary: Actor = { kind: 'USER', userId: 'u-1', name: 'Siti', role: 'SECRETARIAT', scope: { kind: 'ALL' } };
const operator: Actor = {
  ...{ kind: 'USER', userId: 'u-2', name: 'Budi', role: 'REGENCY_OPERATOR' },
  scope: { kind: 'REGIONS', codes: [regionCode('3171')] },
};
const sysadmin: Actor = { ...operator, userId: 'u-3', role: 'SYSADMIN', scope: { kind: 'REGIONS', codes: [] } };

let test: TestDatabase;
let db: Database;
beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(key) });
  db = test.database;
});
afterAll(() => test.close());

/** Tries a statement as the application role, outside of any scope. */
async function asApp(statement: string): Promise<string> {
  const client = new Client({ connectionString: test.appUrl });
  await client.connect();
  try {
    await client.query(statement);
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.end();
  }
}

describe('the audit record (SECURITY §7)', () => {
  it('remembers who, what, where, before and after, and why', async () => {
    await db.write(
      secretary,
      async (_tx, audit) =>
        audit.record({
          action: 'finding.confirm',
          object: { kind: 'finding', id: 'f-1' },
          regionCode: regionCode('3171'),
          before: { state: 'DRAFT', severity: 'MINOR' },
          after: { state: 'CONFIRMED', severity: 'MINOR' },
          reason: 'Bukti lengkap',
        }),
      { requestId: 'r-1' },
    );
    const entry = await db.read(secretary, (tx) => findAuditEntry(tx, 1));
    expect(entry).toMatchObject({
      ...{ seq: 1, actorKind: 'USER', actorId: 'u-1', actorName: 'Siti', actorRole: 'SECRETARIAT' },
      ...{ action: 'finding.confirm', objectKind: 'finding', objectId: 'f-1', regionCode: '3171' },
      ...{ changedFields: ['state'], reason: 'Bukti lengkap', requestId: 'r-1' },
      ...{ beforeText: '{"severity":"MINOR","state":"DRAFT"}', prevHash: '0'.repeat(64) },
    });
    expect(entry?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('is written with the change or not at all', async () => {
    const before = await db.read(secretary, getAuditHead);
    const failing = db.write(secretary, async (_tx, audit) => {
      audit.record({ action: 'x', object: { kind: 'finding', id: 'f-2' } });
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await db.read(secretary, getAuditHead)).toEqual(before);
  });

  it('seals only what Postgres can store: no NUL, no half character', async () => {
    const own = await testDatabase({ audit: new HmacAuditWriter(key) });
    await own.database.write({ ...secretary, name: 'Si\0ti' }, async (_tx, audit) => {
      const state = { note: 'a\0b\ud800c' };
      audit.record({
        action: 'x',
        object: { kind: 'y', id: 'z\ud800' },
        reason: 'a\0b',
        before: state,
        after: { ...state, n: 1 },
      });
    });
    expect(await verifyAudit({ db: own.database, key, anchors: [] })).toMatchObject({ entries: 1, fault: null });
    await own.close();
  });

  it('numbers without gaps when many write at once', async () => {
    const write = (index: number) =>
      db.write(localOperator('budi'), async (_tx, audit) => {
        audit.record({ action: 'import.accept', object: { kind: 'batch', id: `b-${index}` } });
        audit.record({ action: 'import.accept', object: { kind: 'batch', id: `b-${index}-2` } });
      });
    await Promise.all(Array.from({ length: 20 }, (_, index) => write(index)));
    const report = await verifyAudit({ db, key, anchors: [] });
    expect(report).toMatchObject({ entries: 41, fault: null });
  });

  it.each([
    `UPDATE audit_entries SET reason = 'lain'`,
    `DELETE FROM audit_entries`,
    `TRUNCATE audit_entries`,
    `DELETE FROM audit_head`,
    `ALTER TABLE audit_entries DISABLE TRIGGER ALL`,
    `DROP TABLE audit_entries`,
  ])('refuses the application: %s', async (statement) => {
    expect(await asApp(statement)).toBe('42501');
  });

  it('refuses even the owner of the tables, by trigger', async () => {
    const owner = new Client({ connectionString: test.ownerUrl });
    await owner.connect();
    for (const statement of [
      'UPDATE audit_entries SET reason = NULL',
      'DELETE FROM audit_entries',
      'TRUNCATE audit_entries',
    ]) {
      await expect(owner.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
    await owner.end();
  });

  it('is kept by a database that has no audit writer: a change that wants recording is refused', async () => {
    const bare = await openDatabase({ appUrl: test.appUrl });
    const change = bare.write(secretary, async (_tx, audit) =>
      audit.record({ action: 'x', object: { kind: 'y', id: 'z' } }),
    );
    await expect(change).rejects.toThrow('no audit writer');
    await bare.close();
  });
});

describe('reading the record', () => {
  beforeAll(async () => {
    await db.write(operator, async (_tx, audit) => {
      audit.record({ action: 'kpm.change', object: { kind: 'kpm', id: 'k-1' }, regionCode: regionCode('317101') });
      audit.record({ action: 'kpm.change', object: { kind: 'kpm', id: 'k-2' }, regionCode: regionCode('3172') });
      audit.record({ action: 'account.invite', object: { kind: 'account', id: 'a-1' } });
    });
  });
  const objectsOf = (actor: Actor, filter: Parameters<typeof findAuditEntries>[1]) =>
    db.read(actor, async (tx) =>
      (await findAuditEntries(tx, filter, { first: 100 })).entries.map((entry) => entry.objectId),
    );

  it('narrows by actor, action, object, region and time', async () => {
    expect(await objectsOf(secretary, { actorId: 'u-2' })).toEqual(['a-1', 'k-2', 'k-1']);
    expect(await objectsOf(secretary, { actorName: 'bud', action: 'kpm.change' })).toEqual(['k-2', 'k-1']);
    expect(await objectsOf(secretary, { objectKinds: ['finding'], objectId: 'f-1' })).toEqual(['f-1']);
    expect(await objectsOf(secretary, { region: regionCode('3171') })).toEqual(['k-1', 'f-1']);
    expect(await objectsOf(secretary, { until: new Date(0) })).toEqual([]);
    expect(await objectsOf(secretary, { from: new Date(0), objectKinds: ['kpm'] })).toEqual(['k-2', 'k-1']);
  });

  it('goes on from where a page ended', async () => {
    const page = (before?: number) => db.read(secretary, (tx) => findAuditEntries(tx, {}, { first: 25, before }));
    const first = await page();
    const second = await page(first.entries[24]?.seq);
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
    expect([...first.entries, ...second.entries].map((entry) => entry.seq)).toEqual(
      Array.from({ length: 44 }, (_, index) => 44 - index),
    );
  });

  it('streams everything for an export', async () => {
    const seqs = await db.read(secretary, async (tx) => {
      const found: number[] = [];
      for await (const entry of streamAuditEntries(tx, {})) found.push(entry.seq);
      return found;
    });
    expect(seqs).toHaveLength(44);
  });

  it('shows a region account nothing of other regions, and a SYSADMIN nothing of a case, by row-level security', async () => {
    expect(await objectsOf(operator, {})).toEqual(['k-1', 'f-1']);
    expect(await objectsOf(sysadmin, {})).toEqual(['a-1']);
  });
});
