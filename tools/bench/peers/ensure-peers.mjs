import fs from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot } from '../../setup/root.mjs';
import { runCommand } from '../../setup/run-command.mjs';

const FOLDER = inRoot('tools/bench/peers');

/** Installs what the benchmark compares with, once for each lock; answers a `require` that finds it. */
export async function ensurePeers({ log }) {
  if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
    log('installing the peers of the benchmark …');
    const { code, output } = await runCommand('npm', [
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefix',
      FOLDER,
    ]);
    if (code !== 0) throw new Error(output);
  }
  return createRequire(`${FOLDER}/package.json`);
}

function changedAt(file) {
  return fs.statSync(`${FOLDER}/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
