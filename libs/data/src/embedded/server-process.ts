import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { type ClusterFiles, saysDiskFull } from './cluster';
import { DiskFullError, EmbeddedPgStartError } from './embedded-errors';
import { readPidFile, sleep } from './pid-file';
import { type RunAs } from './run-as';

const EXE = process.platform === 'win32' ? '.exe' : '';
const START_LIMIT_MS = 120_000;

const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
/** For tests only: a crash loses data. */
const FAST_SETTINGS: Record<string, string> = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export interface ServerStart {
  readonly files: ClusterFiles;
  readonly native: string;
  readonly as: RunAs;
  readonly port: number;
  readonly fast: boolean;
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Starts the server and waits until it takes connections; answers its process id.
 * On Linux the kernel sends it SIGINT (fast shutdown) when this process dies, even by kill -9; setpriv replaces itself
 * by the server, so the process id stays. That signal hangs on the parent thread: never call this from a worker thread.
 * @throws {DiskFullError | EmbeddedPgStartError}
 */
export async function startServer(start: ServerStart): Promise<number> {
  const logOffset = sizeOf(start.files.logFile);
  const child = spawnServer(start);
  let ended: string | null = null;
  child.once('exit', (code, signal) => (ended = `code ${code}, signal ${signal}`));
  child.once('error', (error) => (ended = error.message));
  for (const since = Date.now(); ; await sleep(15)) {
    const seen = readPidFile(start.files.cluster);
    if (seen?.ready && seen.pid === child.pid) break;
    if (ended) throw startError(start.files, ended, logOffset);
    if (Date.now() - since > START_LIMIT_MS) {
      child.kill('SIGINT');
      throw startError(start.files, 'timeout', logOffset);
    }
  }
  child.unref();
  return child.pid as number;
}

function spawnServer({ files, native, as, port, fast, settings }: ServerStart): ChildProcess {
  const all = { ...SETTINGS, ...(fast ? FAST_SETTINGS : {}), ...settings };
  const given = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', files.cluster, '-p', String(port), ...given];
  const binary = path.join(native, 'bin', `postgres${EXE}`);
  const tied = process.platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0;
  const log = fs.openSync(files.logFile, 'a', 0o600);
  try {
    return spawn(tied ? 'setpriv' : binary, tied ? ['--pdeathsig', 'INT', binary, ...args] : args, {
      ...as,
      cwd: files.root,
      stdio: ['ignore', log, log],
      detached: true,
      env: { ...process.env, LC_ALL: 'C' },
    });
  } finally {
    fs.closeSync(log);
  }
}

function startError(files: ClusterFiles, ended: string, logOffset: number): Error {
  const said = fs.existsSync(files.logFile) ? fs.readFileSync(files.logFile).subarray(logOffset).toString('utf8') : '';
  if (saysDiskFull(said)) return new DiskFullError(files.root);
  const fatal = /FATAL: {2}(.+)/.exec(said)?.[1];
  return new EmbeddedPgStartError(fatal ?? ended, files.logFile);
}

function sizeOf(file: string): number {
  return fs.existsSync(file) ? fs.statSync(file).size : 0;
}
