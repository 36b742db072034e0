import { visitor } from '@monev/domain/identity';
import { openDatabase } from '../connection/database';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import { type AttemptKey, beginAttempt, forgiveAttempt } from './sign-in-attempts';

const now = new Date('2026-03-01T00:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const attempt = (key: AttemptKey, at: Date, db = test.database) =>
  db.write(visitor(), (tx) => beginAttempt(tx, key, at));
async function attempts(key: AttemptKey, times: number): Promise<boolean[]> {
  const answers: boolean[] = [];
  for (let index = 0; index < times; index += 1) answers.push(await attempt(key, now));
  return answers;
}
const account = (value: string): AttemptKey => ({ kind: 'ACCOUNT', value });

describe('pauses after wrong tries (SECURITY §2)', () => {
  it('lets ten tries of an account count and none after', async () => {
    expect((await attempts(account('a'), 20)).filter(Boolean)).toHaveLength(10);
  });

  it('lets ten count even when all come at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => attempt(account('b'), now)));
    expect(answers.filter(Boolean)).toHaveLength(10);
  });

  it('goes on after the pause, and pauses longer', async () => {
    await attempts(account('c'), 10);
    expect(await attempt(account('c'), later(0.9))).toBe(false);
    expect(await attempt(account('c'), later(1))).toBe(true);
    expect(await attempt(account('c'), later(2.9))).toBe(false);
    expect(await attempt(account('c'), later(3.1))).toBe(true);
  });

  it('survives a restart', async () => {
    await attempts(account('d'), 10);
    const restarted = await openDatabase({ appUrl: test.appUrl });
    expect(await attempt(account('d'), later(0.5), restarted)).toBe(false);
    await restarted.close();
  });

  it('begins anew after a right try, and after a day', async () => {
    await attempts(account('e'), 9);
    await test.database.write(visitor(), (tx) => forgiveAttempt(tx, account('e')));
    expect((await attempts(account('e'), 9)).filter(Boolean)).toHaveLength(9);
    expect(await attempt(account('e'), later(25 * 60))).toBe(true);
    expect(await attempt(account('e'), later(25 * 60))).toBe(true);
  });

  it('gives an address one try back, not all of them', async () => {
    const address: AttemptKey = { kind: 'ADDRESS', value: '10.0.0.1' };
    expect((await attempts(address, 99)).every(Boolean)).toBe(true);
    await test.database.write(visitor(), (tx) => forgiveAttempt(tx, address));
    expect((await attempts(address, 5)).filter(Boolean)).toHaveLength(2);
  });

  it('stores no address and no name', async () => {
    await attempts(account('siti@dinsos.example'), 1);
    const rows = await test.database.read(visitor(), (tx) =>
      tx.query('SELECT row_to_json(a)::text AS t FROM sign_in_attempts AS a'),
    );
    expect(JSON.stringify(rows)).not.toContain('siti');
  });
});
