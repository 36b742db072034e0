import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type EmbeddedPg, startEmbeddedPg } from '../embedded/embedded-pg';
import { migrate } from '../migrations/migrate';
import { TEMPLATE_DATABASE, TEST_APP_PASSWORD } from './template-name';

/** Small and quick: a crash may lose everything. */
const TEST_SETTINGS = {
  shared_buffers: '64MB',
  max_wal_size: '512MB',
  autovacuum: 'off',
  max_connections: '200',
};

export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A server for one test run, with the migrated template in it. A prepared cluster is kept in `cacheDir` and copied, so
 * that only the first run after a change of the migrations pays for making it; every run has its own copy and port.
 */
export async function startTestServer(cacheDir: string): Promise<TestServer> {
  const prepared = fs.existsSync(path.join(cacheDir, 'password')) ? cacheDir : await prepareCluster(cacheDir);
  const dataDir = temporaryFolder();
  copyFolder(prepared, dataDir);
  const pg = await startEmbeddedPg({ dataDir, fast: true, settings: TEST_SETTINGS });
  return {
    url: pg.url,
    async stop() {
      await pg.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Two runs may prepare at once: the first to finish wins, the other's is thrown away. */
async function prepareCluster(cacheDir: string): Promise<string> {
  const dataDir = temporaryFolder();
  const pg = await startEmbeddedPg({ dataDir, fast: true, settings: TEST_SETTINGS });
  await makeTemplate(pg);
  await pg.stop();
  fs.rmSync(path.join(dataDir, 'server.log'), { force: true });
  fs.mkdirSync(path.dirname(cacheDir), { recursive: true });
  const draft = `${cacheDir}.${process.pid}`;
  copyFolder(dataDir, draft);
  fs.rmSync(dataDir, { recursive: true, force: true });
  try {
    fs.renameSync(draft, cacheDir);
  } catch {
    fs.rmSync(draft, { recursive: true, force: true });
  }
  return cacheDir;
}

async function makeTemplate(pg: EmbeddedPg): Promise<void> {
  await migrate({ ownerUrl: await pg.database(TEMPLATE_DATABASE), appPassword: TEST_APP_PASSWORD });
}

/** Outside the checkout, which may stand below a folder that `nobody` cannot enter. */
function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-test-pg-'));
  fs.chmodSync(folder, 0o755); // mkdtemp makes it 0700, and PostgreSQL may run as another user
  return folder;
}

/** `cp -a` keeps owner and mode, which PostgreSQL insists on. */
function copyFolder(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true, mode: 0o755 });
  execFileSync('cp', ['-a', `${from}/.`, to]);
  fs.chmodSync(to, 0o755);
}
