import { readFileSync, readdirSync } from 'node:fs';

/** Highest resident memory (MB) that a reading worker of this process has had so far; 0 where /proc does not say. */
export function childPeakMb() {
  const mine = processes().filter(
    (status) => new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(status) && /^Name:\s+node/m.test(status),
  );
  return Math.max(0, ...mine.map((status) => Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024));
}

function processes() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(statusOf);
  } catch {
    return [];
  }
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
