import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './server.mjs';

/** Runs the built command line with a data folder of its own; answers exit code, stdout and stderr. */
export function monev(args, { dataFolder, env = {} }) {
  return new Promise((resolve) => {
    const { DATABASE_URL: _someoneElses, ...inherited } = process.env;
    const child = spawn(process.execPath, [path.join(root, 'dist/jobs/main.mjs'), ...args], {
      cwd: root,
      env: { ...inherited, MONEV_DATA_DIR: dataFolder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.once('exit', (code) => resolve({ code, stdout, stderr }));
  });
}
