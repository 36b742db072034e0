import * as fs from 'node:fs';
import * as path from 'node:path';
import { isAlive, sleep } from './pid-file';

/**
 * Runs `work` while no other program starts a server in the same folder: two commands given at once must not both
 * make a cluster. The lock is a file with the holder's process id; that of a dead process counts for nothing.
 */
export async function withLaunchLock<T>(root: string, work: () => Promise<T>): Promise<T> {
  fs.mkdirSync(root, { recursive: true, mode: 0o755 });
  const file = path.join(root, 'launch.lock');
  while (!take(file)) await sleep(50);
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = readHolder(file);
    if (holder !== null && (holder === process.pid || !isAlive(holder))) fs.rmSync(file, { force: true });
    return false;
  }
}

/** Null while the holder has not written its id yet, or has just let go. */
function readHolder(file: string): number | null {
  try {
    return Number(fs.readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}
