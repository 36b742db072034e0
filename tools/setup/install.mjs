import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.mjs';
import { runCommand } from './run-command.mjs';

const readPackages = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages;

/**
 * True when node_modules holds what package-lock.json names. npm writes its own record of the tree last of all, so an
 * install that was broken off has none. A missing package is right only where it is optional (another platform's).
 */
export function isInstalled() {
  const record = inRoot('node_modules/.package-lock.json');
  if (!fs.existsSync(record)) return false;
  const wanted = readPackages(inRoot('package-lock.json'));
  const present = readPackages(record);
  const isRight = ([place, entry]) => {
    const found = present[place];
    return found ? found.version === entry.version && found.integrity === entry.integrity : Boolean(entry.optional);
  };
  return (
    Object.entries(wanted)
      .filter(([place]) => place !== '')
      .every(isRight) && Object.keys(present).every((place) => place in wanted)
  );
}

/**
 * Installs the locked packages when they are not there. Install scripts stay off (SECURITY §10): none is needed, since
 * the one that mattered, the links of the embedded PostgreSQL, is made by our own launcher.
 */
export async function ensureInstalled({ say }) {
  if (isInstalled()) return;
  say('Installing packages (only when package-lock.json changed) …');
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : [npmProgram()];
  const [command, ...first] = npm;
  const { code, ms, output } = await runCommand(command, [
    ...first,
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ]);
  if (code !== 0) {
    console.error(output.trim());
    console.error('The packages could not be installed: see the lines above; then run the same command again.');
    process.exit(1);
  }
  say(`Installed in ${(ms / 1000).toFixed(0)} s.`);
}

/** npm beside the running Node where there is one (a Node unpacked by hand is often not on the PATH). */
function npmProgram() {
  const name = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const beside = path.join(path.dirname(process.execPath), name);
  return fs.existsSync(beside) ? beside : name;
}
