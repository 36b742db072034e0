import fs from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { inRoot } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { sourceHash } from './source-hash.mjs';

export const APPS = ['api', 'jobs', 'dashboard'];
const STAMP = '.built-from';
const LOCK_WAIT_MS = 300_000;

const readText = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null);

function isFresh(app) {
  return readText(inRoot('dist', app, STAMP)) === sourceHash(app);
}

/** Builds one app beside the old one and then swaps: a server that is running never sees half a build. */
async function buildApp(app) {
  const hash = sourceHash(app);
  const fresh = inRoot('dist/.fresh', app);
  const vite = inRoot('node_modules/vite/bin/vite.js');
  const config = inRoot('apps', app, 'vite.config.mts');
  const args = ['build', '--config', config, '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'];
  const { code, ms, output } = await runCommand(process.execPath, [vite, ...args]);
  if (code !== 0) return { app, ms, output: stripVTControlCharacters(output) };
  fs.writeFileSync(`${fresh}/${STAMP}`, hash);
  const old = inRoot('dist/.old', app);
  fs.mkdirSync(inRoot('dist/.old'), { recursive: true });
  fs.rmSync(old, { recursive: true, force: true });
  if (fs.existsSync(inRoot('dist', app))) fs.renameSync(inRoot('dist', app), old);
  fs.renameSync(fresh, inRoot('dist', app));
  fs.rmSync(old, { recursive: true, force: true });
  return { app, ms, output: null };
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** One build at a time, also across commands; a lock left by a killed process is taken over. */
async function withBuildLock(work) {
  const lock = inRoot('dist/.building');
  fs.mkdirSync(inRoot('dist'), { recursive: true });
  for (const started = Date.now(); ;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = Number(readText(lock));
      if (owner > 0 && !isAlive(owner)) fs.rmSync(lock, { force: true });
      else if (Date.now() - started > LOCK_WAIT_MS)
        throw new Error(`Another build (process ${owner}) does not end.`, { cause: error });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** Builds the named apps whose sources changed. Answers the failures; an empty list is a good build. */
export async function buildChanged(apps, { say, force = false }) {
  if (!force && apps.every(isFresh)) return [];
  return withBuildLock(async () => {
    const changed = force ? apps : apps.filter((app) => !isFresh(app));
    if (changed.length) say(`Building ${changed.join(', ')} (only when sources changed) …`);
    const results = await Promise.all(changed.map(buildApp));
    for (const { app, ms, output } of results) if (output === null) say(`Built ${app} in ${(ms / 1000).toFixed(1)} s.`);
    return results.filter(({ output }) => output !== null);
  });
}

/** As above, but a failed build ends the process and says why. */
export async function ensureBuilt(apps, options) {
  const failures = await buildChanged(apps, options);
  for (const { app, output } of failures)
    console.error(`${output.trim()}\n${app} could not be built: see the lines above.`);
  if (failures.length) process.exit(1);
}
