import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { ensureAppRole } from '../connection/app-role';
import {
  DatabaseNewerThanProgramError,
  DatabaseTooOldError,
  RealDataInDemoDatabaseError,
  databaseErrorOf,
  serverNameOf,
} from '../connection/connection-errors';
import { type RegionSource, idnAreaData } from '../registry/region-list/region-source';
import { loadRegionList } from '../registry/region-list/load-region-list';
import { MIGRATIONS } from './migrations';

export interface MigrateOptions {
  /** Address of the owner of the database. */
  readonly ownerUrl: string;
  readonly appPassword: string;
  /** The official list of the package idn-area-data when not given. */
  readonly regionSource?: RegionSource;
  /** Marks the database as that of the demo province. A database with facts of real files is never marked. */
  readonly isDemo?: boolean;
}

export interface MigrationReport {
  /** Names of the migrations run now; empty when nothing was to be done. */
  readonly ran: readonly string[];
  /** Number of regions written now; 0 when this version of the list was there. */
  readonly regionsLoaded: number;
}

/** Any fixed number: the key of the lock under which a database is migrated. */
const LOCK_KEY = 717_420_211;
const OLDEST_SERVER = 150_000;

/**
 * Brings the database up to date: application role, migrations, region list. Programs that start at the same moment wait
 * for each other. Running it again changes nothing.
 * @throws {DatabaseUnreachableError | DatabaseRefusedError | DatabaseTooOldError | DatabaseNewerThanProgramError |
 *   AppRoleRefusedError | DatabaseFullError}
 */
export async function migrate(options: MigrateOptions): Promise<MigrationReport> {
  const owner = ownerSource(options.ownerUrl);
  try {
    await owner.initialize();
    return await withMigrationLock(options.ownerUrl, () => bringUpToDate(owner, options));
  } catch (error) {
    throw databaseErrorOf(error, serverNameOf(options.ownerUrl));
  } finally {
    if (owner.isInitialized) await owner.destroy();
  }
}

/** Takes back the newest migration. For operators and tests; never run by the program itself. */
export async function revertLastMigration(ownerUrl: string): Promise<void> {
  const owner = ownerSource(ownerUrl);
  await owner.initialize();
  try {
    await withMigrationLock(ownerUrl, () => owner.undoLastMigration({ transaction: 'each' }));
  } finally {
    await owner.destroy();
  }
}

/** True when every migration of this program was run, and no other (readiness probe). */
export async function isMigrated(ownerOrAppUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerOrAppUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations');
    const run = new Set(rows.map((row) => row.name));
    return run.size === MIGRATIONS.length && MIGRATIONS.every((migration) => run.has(migration.name));
  } finally {
    await client.end();
  }
}

async function bringUpToDate(owner: DataSource, options: MigrateOptions): Promise<MigrationReport> {
  await refuseOldServer(owner);
  await refuseNewerDatabase(owner);
  await ensureAppRole(owner, options.appPassword);
  const ran = await owner.runMigrations({ transaction: 'each' });
  const regionsLoaded = await loadRegionList(owner, options.regionSource ?? idnAreaData());
  if (options.isDemo) await markAsDemo(owner);
  return { ran: ran.map((migration) => migration.name), regionsLoaded };
}

async function markAsDemo(owner: DataSource): Promise<void> {
  await owner.transaction(async (tx) => {
    await tx.query(`SELECT set_config('monev.scope', 'ALL', true)`);
    await tx.query(
      `UPDATE installation SET is_demo = true
       WHERE  NOT is_demo AND NOT EXISTS (SELECT 1 FROM import_batches WHERE state = 'COMMITTED')`,
    );
    const [row] = (await tx.query('SELECT is_demo AS marked FROM installation')) as { marked: boolean }[];
    if (!row?.marked) throw new RealDataInDemoDatabaseError();
  });
}

async function refuseOldServer(owner: DataSource): Promise<void> {
  const [server] = (await owner.query(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number`,
  )) as { version: string; number: number }[];
  if (server && server.number < OLDEST_SERVER) throw new DatabaseTooOldError(server.version);
}

async function refuseNewerDatabase(owner: DataSource): Promise<void> {
  const [found] = (await owner.query(`SELECT to_regclass('migrations') IS NOT NULL AS there`)) as { there: boolean }[];
  if (!found?.there) return;
  const known = new Set(MIGRATIONS.map((migration) => migration.name));
  const run = (await owner.query('SELECT name FROM migrations ORDER BY id')) as { name: string }[];
  const unknown = run.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DatabaseNewerThanProgramError(unknown);
}

/** The lock has a connection of its own, so that it is held until all is done and let go when the program dies. */
async function withMigrationLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined); // lost with the server: the work itself fails then
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    return await work();
  } finally {
    await client.end();
  }
}

function ownerSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    synchronize: false,
    installExtensions: false,
    connectTimeoutMS: 5_000,
    poolErrorHandler: () => undefined,
    applicationName: 'monev-migrate',
  });
}
