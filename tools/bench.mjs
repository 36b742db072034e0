// `npm run bench [-- --quick] [-- --json] [-- --only graphql,web]`: the ratios of docs/performance.md, each of two things measured
// side by side in this run, answers compared first. --json prints the JSON alone. A missed goal is a figure, not a fault:
// the exit code is 6 when an answer was wrong, and 3 when something could not be measured here.
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode } from './setup/node-version.mjs';
import { inRoot } from './setup/root.mjs';

ensureNode();
process.chdir(inRoot());
const words = process.argv.slice(2);
const has = (word) => words.includes(word);
const only = has('--only') ? (words[words.indexOf('--only') + 1] ?? '').split(',') : null;
const options = { quick: has('--quick'), log: has('--json') ? () => undefined : (line) => console.error(line) };

await ensureInstalled({ say: options.log });
const { ensureBuilt } = await import('./setup/build.mjs');
await ensureBuilt(['api', 'jobs', 'dashboard'], { say: options.log });
const { SECTIONS } = await import('./bench/sections.mjs');
const { asTable } = await import('./bench/as-table.mjs');
const { AnswersDiffer } = await import('./bench/figure.mjs');
const { sharedDemo } = await import('./bench/demo-office.mjs');

const chosen = SECTIONS.filter(({ name }) => !only || only.includes(name));
if (!chosen.length) {
  console.error(`Use --only with one or more of ${SECTIONS.map(({ name }) => name).join(', ')} (a comma between two).`);
  process.exit(2);
}
const demo = sharedDemo(options);
const figures = {};
for (const { name, measure } of chosen) {
  const started = Date.now();
  try {
    Object.assign(figures, await measure({ ...options, demo: demo.get }));
    options.log(`${name}: measured in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  } catch (error) {
    process.exitCode = error instanceof AnswersDiffer ? 6 : (process.exitCode ?? 3);
    console.error(`${name}: ${error.stack ?? error}`);
  }
}
await demo.stop();
if (!has('--json')) console.log(asTable(figures));
console.log(JSON.stringify(figures, null, 2));
