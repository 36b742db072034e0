import fs from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';

const EVERY_MS = 500;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** The process that started the given one; null where the system does not tell it this way (Linux does). */
function parentOf(pid) {
  try {
    // "pid (name) state ppid …": the name may hold spaces and brackets, so read from the last bracket on.
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

/**
 * npm runs a script in a shell and does not pass a signal on to what runs in there: `kill` of npm alone would leave the
 * server behind, holding port and data. So a server that npm started ends, in its own orderly way, when npm or the shell
 * is gone. Ctrl-C needs none of this: it reaches all of them.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const npm = process.platform === 'linux' ? parentOf(shell) : null;
  const watched = [shell, npm].filter((pid) => pid !== null && pid > 1);
  const timer = setInterval(() => {
    if (watched.every(isAlive) && process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY_MS);
  timer.unref();
}
