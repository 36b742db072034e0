import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import {
  DataFolderKeyMissingError,
  DataFolderVersionError,
  DiskFullError,
  EmbeddedPgStartError,
} from './embedded-errors';
import { EMBEDDED_PG_MAJOR } from './native-dir';
import { type RunAs, giveTo, givesWayToOthers } from './run-as';

const EXE = process.platform === 'win32' ? '.exe' : '';

/** Where the files of one embedded server stand. */
export interface ClusterFiles {
  readonly root: string;
  /** PostgreSQL's own data folder. */
  readonly cluster: string;
  /** The superuser's password, mode 0600; never in the database. */
  readonly passwordFile: string;
  /** Process id of the program that stops the server. */
  readonly ownerFile: string;
  readonly logFile: string;
}

/**
 * Files below the data folder; or, when root works below a folder that `nobody` cannot enter, below /var/tmp.
 */
export function clusterFiles(dataDir: string, as: RunAs): ClusterFiles {
  const wanted = path.resolve(dataDir);
  const reachable = as.uid === undefined || givesWayToOthers(path.dirname(wanted));
  const root = reachable ? wanted : path.join('/var/tmp', 'embedded-pg-data', wanted.replaceAll('/', '_'));
  return {
    root,
    cluster: path.join(root, 'db'),
    passwordFile: path.join(root, 'password'),
    ownerFile: path.join(root, 'owner'),
    logFile: path.join(root, 'server.log'),
  };
}

/**
 * Makes a new cluster unless one stands there, and answers the superuser's password.
 * @throws {DataFolderVersionError | DataFolderKeyMissingError | DiskFullError | EmbeddedPgStartError}
 */
export function ensureCluster(files: ClusterFiles, native: string, as: RunAs, noSync: boolean): string {
  const versionFile = path.join(files.cluster, 'PG_VERSION');
  const complete = path.join(files.cluster, 'global', 'pg_control');
  if (!fs.existsSync(versionFile) || (!fs.existsSync(files.passwordFile) && !fs.existsSync(complete))) {
    makeCluster(files, native, as, noSync);
  }
  const found = fs.readFileSync(versionFile, 'utf8').trim();
  if (found !== EMBEDDED_PG_MAJOR) throw new DataFolderVersionError(files.cluster, found, EMBEDDED_PG_MAJOR);
  if (!fs.existsSync(files.passwordFile)) throw new DataFolderKeyMissingError(files.passwordFile);
  return fs.readFileSync(files.passwordFile, 'utf8');
}

/** The password is written before initdb runs: a cluster without its password was never finished. */
function makeCluster(files: ClusterFiles, native: string, as: RunAs, noSync: boolean): void {
  fs.rmSync(files.cluster, { recursive: true, force: true }); // half a cluster: initdb was killed
  fs.mkdirSync(files.root, { recursive: true, mode: 0o755 }); // not 0700: mkdir -p gives its mode to every folder it makes
  fs.mkdirSync(files.cluster, { mode: 0o700 });
  giveTo(as, files.cluster);
  const password = randomBytes(18).toString('base64url');
  fs.writeFileSync(files.passwordFile, password, { mode: 0o600 });
  const forInitdb = path.join(os.tmpdir(), `pg-${randomBytes(6).toString('hex')}`);
  fs.writeFileSync(forInitdb, password, { mode: 0o600 });
  try {
    giveTo(as, forInitdb);
    const args = ['-D', files.cluster, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${forInitdb}`]
      .concat('--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C')
      .concat('--data-checksums', '--no-instructions', noSync ? ['--no-sync'] : []);
    const made = spawnSync(path.join(native, 'bin', `initdb${EXE}`), args, {
      ...as,
      encoding: 'utf8',
      cwd: files.root,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    if (made.status !== 0) throw initdbError(`${made.error?.message ?? ''}${made.stderr}`, files);
  } catch (error) {
    fs.rmSync(files.cluster, { recursive: true, force: true });
    fs.rmSync(files.passwordFile, { force: true });
    throw error;
  } finally {
    fs.rmSync(forInitdb, { force: true });
  }
}

function initdbError(output: string, files: ClusterFiles): Error {
  if (saysDiskFull(output)) return new DiskFullError(files.root);
  fs.appendFileSync(files.logFile, output);
  return new EmbeddedPgStartError('initdb', files.logFile);
}

export function saysDiskFull(output: string): boolean {
  return /No space left on device|Disk quota exceeded/.test(output);
}
