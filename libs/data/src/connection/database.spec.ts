import { DataSource } from 'typeorm';
import { regionCode } from '@monev/kernel';
import { type TestDatabase, OPERATOR, acceptFacts, actorIn, kpm, newBatch, testDatabase } from '../testing';
import { stageBatch } from '../intake/stage-batch';
import { type AuditDraft } from './audit-trail';
import { openDatabase } from './database';
import { type Transaction } from './transaction';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

const appended: { drafts: readonly AuditDraft[]; requestId: string | null }[] = [];
const audit = {
  append: async (_tx: Transaction, _actor: unknown, drafts: readonly AuditDraft[], requestId: string | null) => {
    appended.push({ drafts, requestId });
  },
};

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ audit });
  await acceptFacts(test.database, [kpm('3171011001', '2021-09', 10), kpm('3172011001', '2021-09', 20)]);
});
afterAll(() => test.close());

/** Every table that holds rows of regions, with a count as the given transaction sees it. */
const SCOPED = ['kpm_snapshots', 'stage_payments', 'context_figures', 'price_references', 'measure_months'];
const regionsSeen = (tx: Transaction, table: string): Promise<{ region_code: string }[]> =>
  tx.query(`SELECT DISTINCT region_code FROM ${table} ORDER BY region_code`);

describe('region scope, walled by the database (SECURITY §3)', () => {
  it('shows an actor of 3171 nothing of 3172 and nothing above', async () => {
    const seen = await test.database.read(actorIn(['3171']), (tx) => regionsSeen(tx, 'measure_months'));
    expect(seen.map((row) => row.region_code)).toEqual(['3171', '317101', '3171011001']);
  });

  it('shows an actor without regions nothing', async () => {
    for (const table of SCOPED) {
      expect(await test.database.read(actorIn([]), (tx) => regionsSeen(tx, table))).toEqual([]);
    }
  });

  it('shows nothing to a connection on which no scope was set', async () => {
    const bare = new DataSource({ type: 'postgres', url: test.appUrl });
    await bare.initialize();
    try {
      for (const table of [...SCOPED, 'import_batches', 'staged_facts']) {
        expect(await bare.query(`SELECT count(*)::int AS n FROM ${table}`)).toEqual([{ n: 0 }]);
      }
      await expect(bare.query('INSERT INTO measure_months SELECT * FROM measure_months')).resolves.toBeDefined();
      await expect(
        bare.query(`INSERT INTO measure_months VALUES ('31', '31', '2021-09', 'x', '', 1, 1, false, true, now())`),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await bare.destroy();
    }
  });

  it('does not leak a scope to the next user of the same connection', async () => {
    await test.database.read(OPERATOR, (tx) => regionsSeen(tx, 'kpm_snapshots'));
    const scopes = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        test.database.read(actorIn([index % 2 ? '3171' : '3172']), (tx) => regionsSeen(tx, 'kpm_snapshots')),
      ),
    );
    scopes.forEach((seen, index) => {
      expect(seen.map((row) => row.region_code)).toEqual([index % 2 ? '3171011001' : '3172011001']);
    });
  });

  it('takes "317" for no region: a prefix that is no code never widens a scope', async () => {
    const widened = { ...OPERATOR, scope: { kind: 'REGIONS' as const, codes: [',' as never] } };
    expect(await test.database.read(widened, (tx) => regionsSeen(tx, 'measure_months'))).toEqual([]);
  });

  it('lets nobody write a region that is not theirs', async () => {
    const batch = newBatch([kpm('3172011001', '2021-10', 1)]);
    await expect(test.database.write(actorIn(['3171']), (tx) => stageBatch(tx, batch))).rejects.toMatchObject({
      code: 'REGION_OUT_OF_SCOPE',
      errorClass: 'FORBIDDEN',
    });
  });

  it('stands on every table with a region, enabled and forced', async () => {
    const open = await test.asOwner(
      `SELECT relname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'region_code'
       WHERE  relkind = 'r' AND relnamespace = 'public'::regnamespace AND NOT (relrowsecurity AND relforcerowsecurity)
       ORDER  BY relname`,
    );
    expect(open.map((row) => row['relname'])).toEqual(['region_aliases', 'region_code_bridge']); // reference data
  });

  it('signs in as a role that owns nothing and passes no wall', async () => {
    expect(
      await test.asOwner(
        `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
                (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
         FROM   pg_roles WHERE rolname = 'monev_app'`,
      ),
    ).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 }]);
  });

  it('cannot overwrite or delete a fact', async () => {
    const write = (sql: string) => test.database.write(OPERATOR, (tx) => tx.query(sql));
    await expect(write('UPDATE kpm_snapshots SET kpm_eligible = 1')).rejects.toThrow(/permission denied/);
    await expect(write('DELETE FROM kpm_snapshots')).rejects.toThrow(/permission denied/);
  });
});

describe('a transaction', () => {
  it('cannot write when it was opened for reading', async () => {
    const home = { code: regionCode('31') };
    await expect(
      test.database.read(OPERATOR, (tx) => tx.query('UPDATE installation SET home_province = $1', [home.code])),
    ).rejects.toThrow(/read-only/);
  });

  it('reads one unchanging picture while others write', async () => {
    const counts = await test.database.read(OPERATOR, async (tx) => {
      const count = async () => (await regionsSeen(tx, 'kpm_snapshots')).length;
      const before = await count();
      await acceptFacts(test.database, [kpm('3173011001', '2021-09', 1)]);
      return [before, await count()];
    });
    expect(counts[0]).toBe(counts[1]);
  });

  it('appends what was recorded, once, with the request that asked', async () => {
    appended.length = 0;
    const draft = { action: 'uji', object: { kind: 'installation', id: '1' } };
    await test.database.write(OPERATOR, async (_tx, trail) => trail.record(draft), { requestId: 'permintaan-1' });
    expect(appended).toEqual([{ drafts: [draft], requestId: 'permintaan-1' }]);
  });

  it('appends nothing when the work fails, and no work stays when appending fails', async () => {
    appended.length = 0;
    const draft = { action: 'uji', object: { kind: 'installation', id: '1' } };
    await expect(
      test.database.write(OPERATOR, async (_tx, trail) => {
        trail.record(draft);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(appended).toEqual([]);

    const broken = await openDatabase({
      appUrl: test.appUrl,
      audit: { append: () => Promise.reject(new Error('full')) },
    });
    await expect(
      broken.write(OPERATOR, async (tx, trail) => {
        await tx.query(`UPDATE installation SET home_province = '73'`);
        trail.record(draft);
      }),
    ).rejects.toThrow('full');
    await broken.close();
    expect(await test.asOwner('SELECT home_province FROM installation')).toEqual([{ home_province: null }]);
  });

  it('is limited in time, and says so as a busy database', async () => {
    const started = Date.now();
    const slow = test.database.read(OPERATOR, (tx) => tx.query('SELECT pg_sleep(20)'));
    await expect(slow).rejects.toMatchObject({ code: 'DATABASE_BUSY', errorClass: 'UNAVAILABLE' });
    expect(Date.now() - started).toBeLessThan(19_000);
  });

  it('has longer limits for imports', async () => {
    const limit = (longRunning: boolean) =>
      test.database.read(OPERATOR, (tx) => tx.query('SHOW statement_timeout'), { longRunning });
    expect(await limit(false)).toEqual([{ statement_timeout: '5s' }]);
    expect(await limit(true)).toEqual([{ statement_timeout: '10min' }]);
  });
});

describe('a lost connection', () => {
  it('fails the work under way and nothing else: the next one has a new connection', async () => {
    const cut = test.database.read(OPERATOR, async (tx) => {
      const [{ pid }] = (await tx.query('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
      await test.asOwner('SELECT pg_terminate_backend($1)', [pid]);
      return tx.query('SELECT 1');
    });
    await expect(cut).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(await test.database.read(OPERATOR, (tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it('does not end the process when idle connections are cut', async () => {
    await test.database.ping();
    await test.asOwner(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'monev_app'`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await test.database.answersWithin(1_000)).toBe(true);
  });

  it('is one clear sentence when there is no server, or it refuses the password', async () => {
    const nowhere = test.appUrl.replace(/:\d+\//, ':1/');
    await expect(openDatabase({ appUrl: nowhere })).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    const wrong = test.appUrl.replace(/monev_app:[^@]+@/, 'monev_app:salah@');
    await expect(openDatabase({ appUrl: wrong })).rejects.toMatchObject({ code: 'DATABASE_REFUSED' });
    await expect(openDatabase({ appUrl: wrong })).rejects.not.toThrow(/salah/);
  });
});
