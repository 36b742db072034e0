import * as fs from 'node:fs';
import { Client } from 'pg';
import { type ClusterFiles, clusterFiles, ensureCluster } from './cluster';
import { folderErrorOf } from './embedded-errors';
import { withLaunchLock } from './launch-lock';
import { nativeDir } from './native-dir';
import { findLiveServer, freePort, isAlive, sleep } from './pid-file';
import { type RunAs, runAs } from './run-as';
import { startServer } from './server-process';

export interface EmbeddedPgOptions {
  readonly dataDir: string;
  /** A free one when not given. */
  readonly port?: number;
  /** Made when it is not there. */
  readonly database?: string;
  /** For tests only: no fsync. */
  readonly fast?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPg {
  /** Address of the superuser, who passes every wall: for migrations only (SECURITY §3). */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Folder with the cluster and its password. */
  readonly dataDir: string;
  /** The server was already running when we came. */
  readonly adopted: boolean;
  /** The server belongs to another live process: `stop()` leaves it alone. */
  readonly guest: boolean;
  /** The superuser's address of another database of this server; makes the database when it is not there. */
  database(name: string): Promise<string>;
  /** Stops the server (fast shutdown) and waits for its end; does nothing for a guest. */
  stop(): Promise<void>;
}

const DEFAULT_DATABASE = 'monev';
const STOP_LIMIT_MS = 10_000;

/**
 * Starts the embedded PostgreSQL below a data folder, or uses the one that is already running there.
 * Data checksums are on. Works as root (the server then runs as `nobody`) and as an ordinary user.
 * @throws {PlatformNotSupportedError | DiskFullError | DataFolderVersionError | DataFolderNotWritableError |
 *   DataFolderKeyMissingError | EmbeddedPgStartError}
 */
export async function startEmbeddedPg(options: EmbeddedPgOptions): Promise<EmbeddedPg> {
  const as = runAs();
  const native = nativeDir(as);
  const files = clusterFiles(options.dataDir, as);
  try {
    fs.mkdirSync(options.dataDir, { recursive: true, mode: 0o755 }); // secrets of the program stand here in any case
    return await withLaunchLock(files.root, () => launch(options, files, native, as));
  } catch (error) {
    throw folderErrorOf(error, files.root);
  }
}

/**
 * Like `startEmbeddedPg`, but never a guest: waits until a command that runs the server has ended, then starts its own.
 * For the long-running program: a guest would lose its database when the command ends.
 */
export async function startOwnEmbeddedPg(
  options: EmbeddedPgOptions,
  onWait: () => void = () => undefined,
): Promise<EmbeddedPg> {
  for (let told = false; ; told = true) {
    const pg = await startEmbeddedPg(options);
    if (!pg.guest) return pg;
    if (!told) onWait();
    while (isAlive(pg.pid)) await sleep(100);
  }
}

async function launch(options: EmbeddedPgOptions, files: ClusterFiles, native: string, as: RunAs): Promise<EmbeddedPg> {
  const password = ensureCluster(files, native, as, options.fast ?? false);
  const running = await findLiveServer(files.cluster);
  const guest = running !== null && belongsToAnother(files.ownerFile);
  const port = running?.port ?? options.port ?? (await freePort());
  const pid =
    running?.pid ??
    (await startServer({
      files,
      native,
      as,
      port,
      fast: options.fast ?? false,
      settings: options.settings ?? {},
    }));
  if (!guest) fs.writeFileSync(files.ownerFile, String(process.pid));

  const urlOf = (name: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${name}`;
  const database = async (name: string) => {
    await ensureDatabase(urlOf('postgres'), name);
    return urlOf(name);
  };
  const onExit = () => interrupt(pid); // an uncaught error, process.exit(), a closed pipe
  if (!guest) process.once('exit', onExit);
  return {
    url: await database(options.database ?? DEFAULT_DATABASE),
    port,
    pid,
    dataDir: files.root,
    adopted: running !== null,
    guest,
    database,
    async stop() {
      if (guest) return;
      process.off('exit', onExit);
      await stopServer(pid);
      fs.rmSync(files.ownerFile, { force: true });
    },
  };
}

/** A command beside a running server uses that server and never stops it. */
function belongsToAnother(ownerFile: string): boolean {
  const owner = fs.existsSync(ownerFile) ? Number(fs.readFileSync(ownerFile, 'utf8')) : 0;
  return owner > 0 && owner !== process.pid && isAlive(owner);
}

async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  client.on('error', () => undefined); // a lost connection fails the query that is under way, not the process
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!found.rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

function interrupt(pid: number): void {
  try {
    process.kill(pid, process.platform === 'win32' ? 'SIGTERM' : 'SIGINT'); // SIGINT = fast shutdown
  } catch {
    return; // already gone
  }
}

/** A server that cannot shut down in good order (its disk is full) is stopped at once; the next start recovers it. */
async function stopServer(pid: number): Promise<void> {
  interrupt(pid);
  if (await hasEnded(pid, STOP_LIMIT_MS)) return;
  process.kill(pid, process.platform === 'win32' ? 'SIGKILL' : 'SIGQUIT');
  await hasEnded(pid, STOP_LIMIT_MS);
}

async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  for (const since = Date.now(); isAlive(pid); await sleep(15)) if (Date.now() - since > withinMs) return false;
  return true;
}
