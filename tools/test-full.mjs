// `npm run test:full [-- --only audit,killed,policy,scope]`: what takes too long for every change. A million audit entries are
// verified within a minute (SECURITY §7), an import is killed at twenty points, and specs notice at least 95 % of small faults in policy and region walls.
import fs from 'node:fs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode } from './setup/node-version.mjs';
import { inRoot } from './setup/root.mjs';

ensureNode();
process.chdir(inRoot());
const say = (line) => console.log(line);
await ensureInstalled({ say });
const { runInTurns } = await import('./checks/run-in-turns.mjs');
const { runCommand } = await import('./setup/run-command.mjs');

const JEST = inRoot('node_modules/jest/bin/jest.js');
const ENTRIES = '1000000';

const wholeCommand = (args, env) => async () => {
  const { code, output } = await runCommand(process.execPath, args, { env });
  if (code === 0) say(output.trim().replace(/^/gm, '     '));
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
};
const mutation = (target) => wholeCommand([inRoot('tools/mutation.mjs'), target]);

/** Each fills the machine: they run one after another. */
const STEPS = [
  {
    name: 'audit',
    about: `${ENTRIES} audit entries verified within 60 s`,
    run: wholeCommand([JEST, '--ci', '--selectProjects', 'node', '--maxWorkers=1', 'libs/data/src/audit/audit-speed'], {
      NODE_ENV: 'test',
      MONEV_AUDIT_ENTRIES: ENTRIES,
    }),
  },
  {
    name: 'killed',
    about: 'an import killed at 20 points is staged or committed, never between',
    run: async () => {
      const built = await wholeCommand([inRoot('tools/build.mjs'), 'api', 'jobs'])();
      if (built.failed) return built;
      return wholeCommand(['--test', inRoot('apps/dashboard/e2e/killed-import.e2e.mjs')], { MONEV_KILLS: '20' })();
    },
  },
  { name: 'policy', about: 'mutants of the policy noticed', run: mutation('policy') },
  { name: 'scope', about: 'mutants of the region walls noticed', run: mutation('scope') },
].map((step) => ({ ...step, cores: 2, after: [] }));

const words = process.argv.slice(2);
const only = words[0] === '--only' ? (words[1] ?? '').split(',') : null;
const chosen = STEPS.filter(({ name }) => !only || only.includes(name));
if (!chosen.length || (words.length && !only)) {
  console.error(`Use --only with one or more of ${STEPS.map(({ name }) => name).join(', ')} (a comma between two).`);
  process.exit(2);
}
fs.mkdirSync(inRoot('test-results'), { recursive: true });
const results = await runInTurns(chosen, { say, rest: [] });
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.exitCode = sum('failed') ? 1 : 0;
say(`${sum('passed')} passed, ${sum('failed')} failed`);
