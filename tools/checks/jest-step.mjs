import fs from 'node:fs';
import os from 'node:os';
import { inRoot } from '../setup/root.mjs';
import { runCommand } from '../setup/run-command.mjs';

const RESULTS = inRoot('test-results/jest.json');

/** Unit, integration and component tests. A file that cannot even be loaded counts as one failure, and so does a crash. */
export async function runJest({ rest }) {
  fs.rmSync(RESULTS, { force: true });
  const workers = Math.max(1, Math.min(4, os.availableParallelism()));
  const { code, output } = await runCommand(
    process.execPath,
    [
      inRoot('node_modules/jest/bin/jest.js'),
      '--ci',
      `--maxWorkers=${workers}`,
      '--json',
      `--outputFile=${RESULTS}`,
      ...rest,
    ],
    { env: { NODE_ENV: 'test' } },
  );
  if (!fs.existsSync(RESULTS)) return { passed: 0, failed: 1, skipped: 0, output };
  const results = JSON.parse(fs.readFileSync(RESULTS, 'utf8'));
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: failed || (code === 0 ? 0 : 1),
    skipped: results.numPendingTests + results.numTodoTests,
    output: failed || code !== 0 ? failuresIn(results) || output : '',
  };
}

/** Only what failed, file by file: a green file has nothing to tell. */
function failuresIn(results) {
  return results.testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message }) => `${name.replace(`${inRoot()}/`, '')}\n${message}`)
    .join('\n');
}
