// `npm test [-- --only lint|jest|e2e… [words]]`: everything that must hold, and one closing line that scripts can read.
import fs from 'node:fs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode } from './setup/node-version.mjs';
import { inRoot } from './setup/root.mjs';
import { runInTurns } from './checks/run-in-turns.mjs';

ensureNode();
process.chdir(inRoot());
const say = (line) => console.log(line);
const words = process.argv.slice(2);
const only = words[0] === '--only' ? (words[1] ?? '').split(',') : null;
const rest = only ? words.slice(2) : [];

await ensureInstalled({ say });
const { STEPS } = await import('./checks/steps.mjs');
const unknown = (only ?? []).filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length || (words.length && !only)) {
  console.error(`Use --only with one or more of ${STEPS.map(({ name }) => name).join(', ')} (a comma between two).`);
  process.exit(2);
}

fs.rmSync(inRoot('test-results'), { recursive: true, force: true });
fs.mkdirSync(inRoot('test-results'), { recursive: true });
const started = performance.now();
const results = await runInTurns(only ? STEPS.filter(({ name }) => only.includes(name)) : STEPS, { say, rest });

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
const failedSteps = results.filter((result) => result.failed > 0).map(({ name }) => name);
say('');
if (failedSteps.length) say(`Failed: ${failedSteps.join(', ')}. One step alone: npm test -- --only ${failedSteps[0]}`);
say(`All checks took ${((performance.now() - started) / 1000).toFixed(0)} s.`);
const closing = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
fs.writeFileSync(inRoot('test-results/totals.txt'), `${closing}\n`);
process.exitCode = failed ? 1 : 0;
say(closing);
