import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command to its end in the checkout and answers its exit code, its time in ms, and what it printed:
 * `output` both streams as they came, `stdout` alone for commands whose result is their output.
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
    let stdout = '';
    const collect = (chunk) => {
      output += chunk;
      if (show) process.stderr.write(chunk);
    };
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      collect(chunk);
    });
    child.stderr.on('data', collect);
    const end = (code) => resolve({ code, ms: performance.now() - started, output, stdout });
    child.once('error', (error) => {
      output += String(error);
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}
