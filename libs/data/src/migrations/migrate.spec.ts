import { Client } from 'pg';
import { type RegionRow } from '@monev/domain/registry';
import { regionCode } from '@monev/kernel';
import { type RegionSource } from '../registry/region-list/region-source';
import { typeOfRegion } from '../registry/region-list/region-type';
import { TEST_APP_PASSWORD, emptyTestDatabase } from '../testing';
import { isMigrated, migrate, revertLastMigration } from './migrate';
import { MIGRATIONS } from './migrations';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

let ownerUrl: string;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ ownerUrl, close } = await emptyTestDatabase());
});
afterEach(() => close());

const row = (code: string, name: string): RegionRow => ({
  code: regionCode(code),
  name,
  level: ({ 2: 'PROVINCE', 4: 'REGENCY', 6: 'DISTRICT', 10: 'VILLAGE' } as const)[code.length as 2],
  type: typeOfRegion(regionCode(code), name),
  validFrom: null,
  validTo: null,
});
const list = (version: string, ...rows: RegionRow[]): RegionSource => ({ version, read: () => rows });
const SMALL = list('kecil 1', row('31', 'DKI Jakarta'), row('3171', 'Kota Administrasi Jakarta Pusat'));

const up = (regionSource = SMALL, isDemo = false) =>
  migrate({ ownerUrl, appPassword: TEST_APP_PASSWORD, regionSource, isDemo });
async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('migrating a database', () => {
  it('runs every migration once and loads the region list once', async () => {
    expect(await up()).toEqual({ ran: MIGRATIONS.map((migration) => migration.name), regionsLoaded: 2 });
    expect(await up()).toEqual({ ran: [], regionsLoaded: 0 });
    expect(await isMigrated(ownerUrl)).toBe(true);
  });

  it('lets programs that start at the same moment wait for each other', async () => {
    const reports = await Promise.all([up(), up(), up()]);
    expect(reports.map((report) => report.ran.length).sort()).toEqual([0, 0, MIGRATIONS.length]);
    expect(reports.map((report) => report.regionsLoaded).sort()).toEqual([0, 0, 2]);
  });

  it('goes back step by step and forward again', async () => {
    await up();
    for (const _ of MIGRATIONS) await revertLastMigration(ownerUrl);
    const left = await query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
    expect(left).toEqual([{ tablename: 'migrations' }]);
    expect((await up()).ran).toHaveLength(MIGRATIONS.length);
  });

  it('leaves a database of a newer program alone', async () => {
    await up();
    await query(`INSERT INTO migrations (timestamp, name) VALUES (2000000000000, 'FromTheFuture2000000000000')`);
    await expect(up()).rejects.toMatchObject({
      code: 'DATABASE_NEWER_THAN_PROGRAM',
      unknownMigrations: ['FromTheFuture2000000000000'],
    });
    expect(await isMigrated(ownerUrl)).toBe(false);
  });

  it('says in one sentence that no server answers', async () => {
    const nowhere = ownerUrl.replace(/:\d+\//, ':1/');
    await expect(migrate({ ownerUrl: nowhere, appPassword: TEST_APP_PASSWORD })).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      wording: { id: expect.stringContaining('127.0.0.1:1') },
    });
  });

  it('marks a demo database, and never one that holds real files', async () => {
    await up(SMALL, true);
    expect(await query('SELECT is_demo FROM installation')).toEqual([{ is_demo: true }]);
    await query(`UPDATE installation SET is_demo = false`);
    await query(`INSERT INTO import_batches (id, region_code, file_name, file_sha256, file_size, template_id, state, rows_read,
        record_count, fact_count, refused_count, warning_count, note_count, ignored_total_rows, dropped_personal_columns,
        printed_totals, months, created_by, committed_at)
      VALUES (gen_random_uuid(), '31', 'a', repeat('a', 64), 1, 't', 'COMMITTED', 1, 1, 1, 0, 0, 0, 0, '{}', '[]', '{}', 'x', now())`);
    await expect(up(SMALL, true)).rejects.toMatchObject({ code: 'REAL_DATA_IN_DEMO_DATABASE' });
  });
});

describe('a later edition of the region list', () => {
  it('renames, adds and closes; what has gone keeps its row for the facts that name it', async () => {
    await up();
    const next = list('kecil 2', row('31', 'Daerah Khusus Jakarta'), row('3172', 'Kota Administrasi Jakarta Utara'));
    expect(await up(next)).toMatchObject({ regionsLoaded: 2 });
    expect(await query('SELECT code, name, valid_to IS NULL AS open FROM regions ORDER BY code')).toEqual([
      { code: '31', name: 'Daerah Khusus Jakarta', open: true },
      { code: '3171', name: 'Kota Administrasi Jakarta Pusat', open: false },
      { code: '3172', name: 'Kota Administrasi Jakarta Utara', open: true },
    ]);
  });
});
