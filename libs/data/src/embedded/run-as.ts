import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** User that runs PostgreSQL; empty when it is the user of this process. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses root: as root it runs as `nobody`, whom every system has (initdb needs a named user). */
export function runAs(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const name = process.env.EMBEDDED_PG_USER ?? 'nobody';
  const idOf = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** True when "other" users can enter every folder on the way to `target` (not so for a checkout under /root). */
export function givesWayToOthers(target: string): boolean {
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && !(fs.statSync(at).mode & 0o001)) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** Gives a file or folder to the user that runs PostgreSQL. */
export function giveTo(as: RunAs, target: string): void {
  if (as.uid !== undefined && as.gid !== undefined) fs.chownSync(target, as.uid, as.gid);
}
