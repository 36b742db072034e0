// `npm run dev`: the api built again and restarted when its sources change, and the dashboard from Vite's own server,
// which asks the api through its proxy. Ctrl-C ends both.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { buildChanged } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode } from './setup/node-version.mjs';
import { inRoot, root } from './setup/root.mjs';

const QUIET_MS = 300;
const API_SIDE = /^(apps\/api|libs\/(kernel|domain|data|server-kit|server))\//;

ensureNode();
process.chdir(root);
const say = (line) => console.log(`[dev] ${line}`);
await ensureInstalled({ say });

let api = null;
let ending = false;
let timer = null;

/** Ends the running api and waits until it is gone: it must give the database back first. */
async function stopApi() {
  if (!api || api.exitCode !== null || api.signalCode !== null) return;
  const gone = new Promise((resolve) => api.once('exit', resolve));
  api.kill('SIGTERM');
  await gone;
}

async function restartApi() {
  const failures = await buildChanged(['api'], { say });
  for (const { output } of failures) console.error(output.trim());
  if (failures.length || ending) return;
  await stopApi();
  api = spawn(process.execPath, ['--enable-source-maps', inRoot('dist/api/main.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
}

let work = restartApi();
const page = spawn(
  process.execPath,
  [inRoot('node_modules/vite/bin/vite.js'), '--config', inRoot('apps/dashboard/vite.config.mts')],
  {
    stdio: 'inherit',
    env: { MONEV_API: `http://127.0.0.1:${process.env.PORT || 4310}`, ...process.env },
  },
);

for (const folder of ['apps', 'libs']) {
  fs.watch(inRoot(folder), { recursive: true }, (_event, name) => {
    if (!API_SIDE.test(`${folder}/${String(name).replaceAll('\\', '/')}`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (work = work.then(restartApi)), QUIET_MS);
  });
}

async function end() {
  if (ending) return;
  ending = true;
  clearTimeout(timer);
  page.kill('SIGTERM');
  await work;
  await stopApi();
  process.exit(0);
}
process.on('SIGINT', end);
process.on('SIGTERM', end);
page.once('exit', end);
