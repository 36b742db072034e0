import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
/** A first start makes a database cluster and loads every region of Indonesia. */
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;

export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** PostgreSQL refuses root and then runs as another user, who must be able to walk into the folder. */
function emptyDataFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-e2e-'));
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Waits until the server says by itself that it can serve: migrations done, database answering. */
async function untilReady(url, child, output, ask) {
  for (const started = Date.now(); Date.now() - started < START_LIMIT_MS;) {
    if (child.exitCode !== null) break;
    const status = await ask(`${url}/readyz`).catch(() => null);
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not become ready. It said:\n${output()}`);
}

/** A server that has taken the connection but does not answer is asked again, not waited for. */
const plainStatus = async (url) => (await fetch(url, { signal: globalThis.AbortSignal.timeout(2_000) })).status;

/**
 * Starts the built program as a newcomer would have it: an empty data folder, a free port.
 * `prepare(dataFolder)` may put files there first and answer `{ env, host, ask }`: more surroundings, the name of an HTTPS
 * server, and how to ask it for its status. `stop()` ends it as Ctrl-C does, answers its exit code and removes the data.
 */
export async function startServer({ args = [], env = {}, prepare } = {}) {
  const port = await freePort();
  const dataFolder = emptyDataFolder();
  const prepared = (await prepare?.(dataFolder)) ?? {};
  const url = prepared.host ? `https://${prepared.host}:${port}` : `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _someoneElses, ...inherited } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'dist/api/main.mjs'), ...args], {
    cwd: root,
    env: { ...inherited, PORT: String(port), MONEV_DATA_DIR: dataFolder, ...env, ...prepared.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const gone = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  await untilReady(url, child, () => said, prepared.ask ?? plainStatus);
  return {
    url,
    dataFolder,
    output: () => said,
    async stop() {
      child.kill('SIGINT');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      const code = await gone;
      clearTimeout(timer);
      fs.rmSync(dataFolder, { recursive: true, force: true });
      return code;
    },
  };
}
