import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { type DataSource } from 'typeorm';
import { DiskFullError, folderErrorOf } from '../embedded/embedded-errors';
import { AppRoleRefusedError, driverErrorOf } from './connection-errors';

/** The role that the program signs in with: owns nothing, passes no wall (SECURITY §3). */
export const APP_ROLE = 'monev_app';

/** The application role's address on the server and database of the owner's address. */
export function appUrlOf(ownerUrl: string, appPassword: string): string {
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = encodeURIComponent(appPassword);
  return url.href;
}

/**
 * The application role's password: made once, kept in the data folder (mode 0600), never in the database.
 * @throws {DataFolderNotWritableError | DiskFullError}
 */
export function readAppPassword(dataDir: string): string {
  const file = path.join(dataDir, 'app-password');
  try {
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    try {
      fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const password = fs.readFileSync(file, 'utf8');
    if (password.length >= 32) return password;
    fs.rmSync(file, { force: true }); // cut off while it was written: the disk was full
    throw new DiskFullError(dataDir);
  } catch (error) {
    throw folderErrorOf(error, dataDir);
  }
}

/**
 * Makes the application role, or gives it this password. Roles belong to the server, not to one database, so two
 * databases may be migrated at the same moment: that conflict is tried again.
 * @throws {AppRoleRefusedError}
 */
export async function ensureAppRole(owner: DataSource, password: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await makeOrChangeRole(owner, password);
      break;
    } catch (error) {
      const { code, message } = driverErrorOf(error);
      if (code === '42501') throw new AppRoleRefusedError(APP_ROLE, NEEDS_CREATEROLE);
      const lostRace = code === '42710' || code === '23505' || /tuple concurrently updated/.test(message);
      if (!lostRace || attempt === 10) throw error;
    }
  }
  const [role] = (await owner.query(`SELECT rolsuper OR rolbypassrls AS strong FROM pg_roles WHERE rolname = $1`, [
    APP_ROLE,
  ])) as { strong: boolean }[];
  if (role?.strong) throw new AppRoleRefusedError(APP_ROLE, TOO_STRONG);
  await letRoleIn(owner);
}

/** Usually everybody's rights; said here for servers where they were taken away. Temporary tables: the rollups' work list. */
async function letRoleIn(owner: DataSource): Promise<void> {
  const statements = (await owner.query(
    `SELECT format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO %I', current_database(), $1::text) AS sql
     UNION ALL SELECT format('GRANT USAGE ON SCHEMA public TO %I', $1::text)`,
    [APP_ROLE],
  )) as { sql: string }[];
  for (const { sql } of statements) await owner.query(sql);
}

async function makeOrChangeRole(owner: DataSource, password: string): Promise<void> {
  const [found] = (await owner.query('SELECT 1 AS there FROM pg_roles WHERE rolname = $1', [APP_ROLE])) as unknown[];
  const [statement] = (await owner.query('SELECT format($1::text, $2::text, $3::text) AS sql', [
    `${found ? 'ALTER' : 'CREATE'} ROLE %I LOGIN PASSWORD %L`,
    APP_ROLE,
    password,
  ])) as { sql: string }[];
  await owner.query((statement as { sql: string }).sql);
}

const NEEDS_CREATEROLE = {
  id: 'akun DATABASE_URL memerlukan hak CREATEROLE.',
  en: 'the account of DATABASE_URL needs the right CREATEROLE.',
};
const TOO_STRONG = {
  id: 'peran itu superuser atau BYPASSRLS, sehingga pembatasan wilayah tidak berlaku. Cabut hak itu.',
  en: 'it is a superuser or has BYPASSRLS, so that region scopes would not hold. Take that right away.',
};
