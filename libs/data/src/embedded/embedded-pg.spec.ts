import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Client } from 'pg';
import { clusterFiles, ensureCluster } from './cluster';
import { folderErrorOf } from './embedded-errors';
import { startEmbeddedPg } from './embedded-pg';
import { EMBEDDED_PG_MAJOR, nativeDir } from './native-dir';
import { isAlive, sleep } from './pid-file';
import { runAs } from './run-as';
import { startServer } from './server-process';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

const root = path.resolve(__dirname, '../../../..');
/** Somebody who is not root: www-data when we are. */
const ordinary = process.getuid?.() === 0 ? { uid: 33, gid: 33 } : {};
let program: string;
let folder: string;
const children: ChildProcess[] = [];

/** The launcher as a program of its own: to be killed, and to be run by another user. */
beforeAll(() => {
  const out = openFolder();
  const config = path.join(out, 'rolldown.config.mjs');
  const options = {
    input: path.join(__dirname, 'launch.fixture.ts'),
    platform: 'node',
    external: ['pg'],
    resolve: { alias: { '@monev/kernel': path.join(root, 'libs/kernel/src/index.ts') } },
    output: { file: path.join(out, 'launch.mjs'), format: 'esm' },
  };
  fs.writeFileSync(config, `export default ${JSON.stringify(options)}`);
  execFileSync(path.join(root, 'node_modules/.bin/rolldown'), ['-c', config], { cwd: root, stdio: 'pipe' });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(out, 'node_modules'));
  program = path.join(out, 'launch.mjs');
});
beforeEach(() => {
  folder = openFolder();
});
afterEach(async () => {
  for (const child of children.splice(0)) await end(child);
  fs.rmSync(folder, { recursive: true, force: true });
});
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

function openFolder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-launch-'));
  fs.chmodSync(made, 0o755);
  return made;
}

interface Told {
  readonly url: string;
  readonly pid: number;
  readonly dataDir: string;
  readonly adopted: boolean;
  readonly guest: boolean;
  readonly error?: string;
}

async function launch(dataDir: string, as: { uid?: number; gid?: number } = {}): Promise<[Told, ChildProcess]> {
  const child = spawn(process.execPath, [program, dataDir], { ...as, cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return [JSON.parse(line.toString()) as Told, child];
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin?.write('stop\n');
  await ended;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let waited = 0; isAlive(pid) && waited < 10_000; waited += 20) await sleep(20);
  return !isAlive(pid);
}

describe('the embedded PostgreSQL', () => {
  it('starts from nothing, with checksums, in the version that is pinned, and stops without a trace', async () => {
    const pg = await startEmbeddedPg({ dataDir: path.join(folder, 'data'), fast: true });
    expect(pg).toMatchObject({ adopted: false, guest: false });
    expect(await query(pg.url, 'SHOW data_checksums')).toEqual([{ data_checksums: 'on' }]);
    const [version] = await query(pg.url, 'SHOW server_version_num');
    expect(String(version!['server_version_num'])).toMatch(new RegExp(`^${EMBEDDED_PG_MAJOR}`));
    expect(fs.statSync(path.join(pg.dataDir, 'password')).mode & 0o777).toBe(0o600);
    await pg.stop();
    expect(isAlive(pg.pid)).toBe(false);
  });

  it('keeps every byte when Node is killed, and leaves no process', async () => {
    const dataDir = path.join(folder, 'data');
    const [first, child] = await launch(dataDir);
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS n');
    child.kill('SIGKILL');
    expect(await gone(first.pid)).toBe(true);
    const [second] = await launch(dataDir);
    expect(second).toMatchObject({ adopted: false, guest: false });
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
  });

  it('serves a command beside it as a guest, which never stops it', async () => {
    const dataDir = path.join(folder, 'data');
    const [server] = await launch(dataDir);
    const [command, child] = await launch(dataDir);
    expect(command).toMatchObject({ pid: server.pid, guest: true });
    await end(child);
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('makes one cluster when two programs start at the same moment', async () => {
    const dataDir = path.join(folder, 'data');
    const told = await Promise.all([launch(dataDir), launch(dataDir)]);
    expect(told.map(([each]) => each.guest).sort()).toEqual([false, true]);
    expect(told[0][0].pid).toBe(told[1][0].pid);
  });

  it('works for an ordinary user', async () => {
    const own = path.join(folder, 'own');
    fs.mkdirSync(own);
    if (ordinary.uid) fs.chownSync(own, ordinary.uid, ordinary.gid);
    const [told] = await launch(path.join(own, 'data'), ordinary);
    expect(await query(told.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('works below a folder that only its owner may enter', async () => {
    fs.chmodSync(folder, 0o700);
    const [told, child] = await launch(path.join(folder, 'data'));
    expect(await query(told.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await end(child);
    fs.rmSync(told.dataDir, { recursive: true, force: true });
  });
});

describe('what can be wrong with the surroundings is one sentence that says what to do', () => {
  const as = runAs();
  const files = () => clusterFiles(path.join(folder, 'data'), as);

  /** Binaries that say what they are told to and fail. */
  function failing(name: string, says: string): string {
    const native = path.join(folder, 'native');
    fs.mkdirSync(path.join(native, 'bin'), { recursive: true });
    fs.writeFileSync(path.join(native, 'bin', name), `#!/bin/sh\necho '${says}' >&2\nexit 1\n`, { mode: 0o755 });
    return native;
  }

  it.each(['19', '17'])('a data folder of version %s', async (version) => {
    const { cluster, passwordFile } = files();
    fs.mkdirSync(path.join(cluster, 'global'), { recursive: true });
    fs.writeFileSync(path.join(cluster, 'PG_VERSION'), `${version}\n`);
    fs.writeFileSync(passwordFile, 'x');
    const started = startEmbeddedPg({ dataDir: path.join(folder, 'data') });
    await expect(started).rejects.toMatchObject({
      code: 'DATA_FOLDER_VERSION',
      wording: { id: expect.stringContaining(version === '19' ? 'Perbarui program' : 'program lama') },
    });
    expect(fs.existsSync(path.join(cluster, 'PG_VERSION'))).toBe(true);
  });

  it('data without its key file is refused, never replaced', async () => {
    const { cluster } = files();
    fs.mkdirSync(path.join(cluster, 'global'), { recursive: true });
    fs.writeFileSync(path.join(cluster, 'PG_VERSION'), `${EMBEDDED_PG_MAJOR}\n`);
    fs.writeFileSync(path.join(cluster, 'global', 'pg_control'), 'data');
    await expect(startEmbeddedPg({ dataDir: path.join(folder, 'data') })).rejects.toMatchObject({
      code: 'DATA_FOLDER_KEY_MISSING',
    });
    expect(fs.existsSync(path.join(cluster, 'global', 'pg_control'))).toBe(true);
  });

  it('a full disk while the cluster is made: nothing half-made stays', () => {
    const native = failing('initdb', 'could not write to file: No space left on device');
    expect(() => ensureCluster(files(), native, as, true)).toThrow(expect.objectContaining({ code: 'DISK_FULL' }));
    expect(fs.existsSync(files().cluster)).toBe(false);
    expect(fs.existsSync(files().passwordFile)).toBe(false);
  });

  it('a full disk while the server starts', async () => {
    fs.mkdirSync(files().root);
    const native = failing('postgres', 'FATAL:  could not write lock file: No space left on device');
    const start = { files: files(), native, as, port: 1, fast: true, settings: {} };
    await expect(startServer(start)).rejects.toMatchObject({ code: 'DISK_FULL' });
  });

  it('any other reason why the server does not start is named', async () => {
    fs.mkdirSync(files().root);
    const native = failing('postgres', 'FATAL:  invalid value for parameter "max_wal_size"');
    const start = { files: files(), native, as, port: 1, fast: true, settings: {} };
    await expect(startServer(start)).rejects.toMatchObject({
      code: 'EMBEDDED_PG_START',
      reason: 'invalid value for parameter "max_wal_size"',
    });
  });

  it('a data folder that cannot be made', async () => {
    const file = path.join(folder, 'a-file');
    fs.writeFileSync(file, '');
    await expect(startEmbeddedPg({ dataDir: path.join(file, 'data') })).rejects.toMatchObject({
      code: 'DATA_FOLDER_NOT_WRITABLE',
    });
  });

  it('a data folder in a place of somebody else', async () => {
    const closed = path.join(folder, 'closed');
    fs.mkdirSync(closed, { mode: 0o555 });
    const [told] = await launch(path.join(closed, 'data'), ordinary);
    expect(told.error).toBe('DATA_FOLDER_NOT_WRITABLE');
  });

  it('a computer for which there are no binaries', () => {
    expect(() => nativeDir({}, 'sunos-sparc')).toThrow(expect.objectContaining({ code: 'PLATFORM_NOT_SUPPORTED' }));
  });

  it.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EROFS', 'DATA_FOLDER_NOT_WRITABLE'],
  ])('%s from the file system', (code, expected) => {
    expect(folderErrorOf(Object.assign(new Error(code), { code }), '/data')).toMatchObject({ code: expected });
  });
});
