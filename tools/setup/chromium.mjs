import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from './run-command.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const isProgram = (file) => {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
};

/** A Chromium for the browser tests: CHROMIUM_PATH, then the PATH, then Debian's place. Null where there is none. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return isProgram(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : null;
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin'].filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find(isProgram) ?? null;
}

/** True where Debian's package can be installed without asking anybody: as root, with apt. */
const mayInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/**
 * Finds a Chromium, or installs Debian's where that is allowed.
 * Answers the program, or the one line that says how to get it.
 */
export async function ensureChromium({ say }) {
  const found = findChromium();
  if (found) return { program: found };
  if (process.env.CHROMIUM_PATH)
    return { hint: `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is no program.` };
  const hint =
    'No Chromium was found: install it (Debian: `sudo apt-get install chromium`) or name one in CHROMIUM_PATH.';
  if (!mayInstall()) return { hint };
  say('Installing Chromium (Debian package) for the browser tests …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt may hold the lock for a while: wait for it. An update that fails may still leave usable lists.
  await runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', 'update', '-qq'], { env });
  const { output } = await runCommand(
    'apt-get',
    ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    { env },
  );
  const installed = findChromium();
  return installed ? { program: installed } : { hint: `${hint} apt-get said: ${output.trim().split('\n').at(-1)}` };
}
