import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command to its end in the checkout and answers its exit code, its time in ms, and what it printed.
 * `show` sends the output on as it comes, always to stderr: stdout belongs to the command the user asked for.
 */
export function runCommand(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
      if (show) process.stderr.write(chunk);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const end = (code) => resolve({ code, ms: performance.now() - started, output });
    child.once('error', (error) => {
      output += String(error);
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}
