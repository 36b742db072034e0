import fs from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { ensureChromium } from '../setup/chromium.mjs';
import { inRoot } from '../setup/root.mjs';

const FOLDER = inRoot('apps/dashboard/e2e');
const LIMIT_MS = 300_000;

/** The files that tell whole stories in a browser; words narrow them by file name. */
const stories = (words) =>
  fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith('.e2e.mjs') && (!words.length || words.some((word) => name.includes(word))))
    .sort()
    .map((name) => path.join(FOLDER, name));

/** How many tests the files hold, for the count of what was skipped. */
const countTests = (files) =>
  files.reduce((sum, file) => sum + (fs.readFileSync(file, 'utf8').match(/^ {0,4}(test|it)\(/gm)?.length ?? 0), 0);

/** End-to-end tests. Without a browser they are skipped and never passed; with CI=true that is a failure. */
export async function runBrowserTests({ say, rest }) {
  const files = stories(rest);
  const { program, hint } = await ensureChromium({ say });
  if (!program) {
    const missing = process.env.CI === 'true';
    say(missing ? hint : `${hint} Until then the browser tests are skipped.`);
    return { passed: 0, failed: missing ? 1 : 0, skipped: countTests(files), output: hint };
  }
  process.env.CHROMIUM_PATH = program;
  const totals = {
    passed: 0,
    failed: files.length ? 0 : 1,
    skipped: 0,
    output: files.length ? '' : 'No end-to-end test was found.',
  };
  const stream = run({ files, concurrency: 1, timeout: LIMIT_MS });
  stream.on('test:pass', ({ name, skip, todo, details, file }) => {
    if (details.type === 'suite' || isFileItself(name, file)) return;
    totals[skip || todo ? 'skipped' : 'passed'] += 1;
  });
  stream.on('test:fail', ({ name, details, file }) => {
    const cause = details.error?.cause ?? details.error;
    // A suite or file that fails because a test in it failed was counted already; a hook that failed was not.
    if (details.error?.failureType === 'subtestsFailed') return;
    totals.failed += 1;
    totals.output += `✗ ${path.basename(file ?? '')}: ${name}\n${cause?.stack ?? cause}\n`;
  });
  stream.on('test:stderr', ({ message }) => (totals.output += message));
  for await (const _event of stream);
  return totals;
}

/** node:test reports each file as a test of its own around those in it. */
const isFileItself = (name, file) => file !== undefined && path.resolve(name) === path.resolve(file);
