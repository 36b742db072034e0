import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../../apps/dashboard/e2e/harness/server.mjs';

const READY_LIMIT_MS = 20_000;

/** A browser of its own for one run of Lighthouse, which speaks to it by a port. */
export async function launchBrowser(program) {
  const port = await freePort();
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-lighthouse-'));
  const child = spawn(
    program,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const gone = new Promise((resolve) => child.once('exit', resolve));
  for (const started = Date.now(); ;) {
    if (
      await fetch(`http://127.0.0.1:${port}/json/version`).then(
        () => true,
        () => false,
      )
    )
      break;
    if (Date.now() - started > READY_LIMIT_MS) throw new Error('Chromium did not open its debugging port.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    port,
    async stop() {
      child.kill('SIGKILL');
      await gone;
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}
