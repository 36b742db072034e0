import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../../..');
const CACHE = join(ROOT, 'node_modules/.cache/monev-reading-worker');
const SOURCES = ['libs/kernel/src', 'libs/domain/intake/src', 'libs/domain/registry/src', 'libs/server/intake/src'];

/** Path of the reading worker, built from the sources as they are now; once for each state of them. For specs. */
export function builtWorker(): string {
  const home = join(CACHE, sourceHash());
  const entry = join(home, 'reading-worker.mjs');
  if (existsSync(entry)) return entry;
  const fresh = join(CACHE, `fresh-${process.pid}`);
  const config = join(__dirname, 'reading-worker.vite.config.mts');
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--config', config, '--outDir', fresh, '--logLevel', 'error'], {
    stdio: 'pipe',
  });
  mkdirSync(CACHE, { recursive: true });
  if (existsSync(entry)) rmSync(fresh, { recursive: true, force: true });
  else renameSync(fresh, home);
  return entry;
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const file of files) {
      if (/\.m?ts$/.test(file) && !file.endsWith('.spec.ts'))
        hash.update(file).update(readFileSync(join(ROOT, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
