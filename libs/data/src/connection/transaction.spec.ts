import { DataSource } from 'typeorm';
import { type AuditWriter } from './audit-trail';
import { type TestDatabase, OPERATOR, actorIn, testDatabase } from '../testing';
import { type Transaction, actorOf, setActor, withWholeCountry } from './transaction';

jest.setTimeout(60_000);

const appended: string[] = [];
const requests: (string | null)[] = [];
let test: TestDatabase;
beforeAll(async () => {
  const audit: AuditWriter = {
    append: async (_tx, _actor, drafts, requestId) => {
      appended.push(...drafts.map(({ action }) => action));
      requests.push(requestId);
    },
  };
  test = await testDatabase({ audit });
});
afterAll(() => test.close());

interface Settings {
  readonly scope: string | null;
  readonly codes: string | null;
}
async function settingsOf(tx: Pick<Transaction, 'query'>): Promise<Settings> {
  const [settings] = (await tx.query(
    `SELECT current_setting('monev.scope', true) AS scope, current_setting('monev.scope_codes', true) AS codes`,
  )) as Settings[];
  return settings as Settings;
}

describe('the scope of a transaction', () => {
  it('is that of its actor: everything, or the codes one by one', async () => {
    expect(await test.database.read(OPERATOR, settingsOf)).toEqual({ scope: 'ALL', codes: '' });
    expect(await test.database.read(actorIn(['3171', '32']), settingsOf)).toEqual({
      scope: 'REGIONS',
      codes: '3171,32',
    });
    expect(await test.database.write(actorIn(['3171']), settingsOf)).toEqual({ scope: 'REGIONS', codes: '3171' });
  });

  it('ends with it: the connection goes back to the pool without one, and able to write', async () => {
    const pools = ['everyday', 'long'].map((name) => Reflect.get(test.database, name) as DataSource);
    for (const [index, pool] of pools.entries()) {
      const longRunning = index === 1;
      await test.database.read(actorIn(['3171']), settingsOf, { longRunning });
      expect(await settingsOf(pool.manager)).toEqual({ scope: '', codes: '' });
      await test.database.read(actorIn(['3171']), (tx) => withWholeCountry(tx, () => settingsOf(tx)), { longRunning });
      expect(await settingsOf(pool.manager)).toEqual({ scope: '', codes: '' });
      expect(await pool.query('SHOW transaction_read_only')).toEqual([{ transaction_read_only: 'off' }]);
    }
  });

  it('lets a read write nothing, and a write write', async () => {
    const insert = (tx: Transaction) => tx.query(`UPDATE installation SET home_province = home_province`);
    await expect(test.database.read(OPERATOR, insert)).rejects.toThrow(/read-only/);
    await expect(test.database.write(OPERATOR, insert)).resolves.toBeDefined();
  });
});

describe('what is recorded', () => {
  it('is appended once in the order of the work, by no request where none asked, and nothing where nothing was recorded', async () => {
    const object = { kind: 'installation', id: '1' };
    await test.database.write(OPERATOR, async (_tx, trail) => {
      for (const action of ['satu', 'dua', 'tiga']) trail.record({ action, object });
    });
    await test.database.write(OPERATOR, async () => undefined);
    expect(appended).toEqual(['satu', 'dua', 'tiga']);
    expect(requests).toStrictEqual([null]);
  });
});

describe('who acts', () => {
  it('is remembered for the length of the transaction', async () => {
    const actor = actorIn(['3171']);
    expect(await test.database.read(actor, async (tx) => actorOf(tx))).toBe(actor);
    expect(await test.database.write(OPERATOR, async (tx) => actorOf(tx))).toBe(OPERATOR);
  });

  it('belongs to a transaction that Database opened, and to no other', async () => {
    const other = await new DataSource({ type: 'postgres', url: test.appUrl }).initialize();
    try {
      expect(() => setActor(other.manager, OPERATOR)).toThrow('An actor belongs to a transaction.');
      expect(() => actorOf(other.manager)).toThrow('was not opened by Database');
      await other.transaction(async (tx) => expect(() => actorOf(tx)).toThrow('was not opened by Database'));
    } finally {
      await other.destroy();
    }
  });
});

describe('seeing the whole country for a figure that spans regions', () => {
  it('lasts for the work alone, and answers what the work answered', async () => {
    const scopes = await test.database.read(actorIn(['3171']), async (tx) => {
      const inside = await withWholeCountry(tx, () => settingsOf(tx));
      return { inside, after: await settingsOf(tx) };
    });
    expect(scopes).toEqual({
      inside: { scope: 'ALL', codes: '3171' },
      after: { scope: 'REGIONS', codes: '3171' },
    });
  });

  it('leaves nobody with more than they had, where no scope was set at all', async () => {
    const other = await new DataSource({ type: 'postgres', url: test.appUrl }).initialize();
    try {
      const after = await other.transaction(async (tx) => {
        await withWholeCountry(tx, async () => undefined);
        return settingsOf(tx);
      });
      expect(after.scope).toBe('');
      expect((await settingsOf(other.manager)).scope).toBe('');
    } finally {
      await other.destroy();
    }
  });
});
