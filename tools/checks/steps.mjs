import { inRoot } from '../setup/root.mjs';
import { runJest } from './jest-step.mjs';
import { runBrowserTests } from './browser-step.mjs';
import { runCommand } from '../setup/run-command.mjs';

/** Nx without daemon, cloud or a terminal of its own: plain text that can be read in a log. */
const NX = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_NATIVE_COMMAND_RUNNER: 'false', CI: 'true' };
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: '0' };
const node = (script, ...args) => [process.execPath, [inRoot(script), ...args]];

/** A step that passes or fails as a whole: one check. */
const command =
  ([program, args], env) =>
  async () => {
    const { code, output } = await runCommand(program, args, { env: { ...PLAIN, ...env } });
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
  };

/**
 * What `npm test` runs. `cores` is how much of a small machine a step fills: two steps of one core run side by side.
 * `after` names the steps whose results a step reads.
 */
export const STEPS = [
  {
    name: 'lock',
    about: 'the lock file holds every platform',
    cores: 1,
    after: [],
    run: command(node('tools/lock-check.mjs')),
  },
  {
    name: 'build',
    about: 'api, command line and dashboard build',
    cores: 1,
    after: [],
    run: command(node('tools/build.mjs')),
  },
  {
    name: 'lint',
    about: 'lint, floors and sides',
    cores: 1,
    after: [],
    run: command(node('node_modules/nx/dist/bin/nx.js', 'run', 'workspace:lint', '--outputStyle=static'), NX),
  },
  {
    name: 'typecheck',
    about: 'types',
    cores: 1,
    after: [],
    run: command(node('node_modules/nx/dist/bin/nx.js', 'run', 'workspace:typecheck', '--outputStyle=static'), NX),
  },
  {
    name: 'codegen',
    about: 'schema and typed documents are fresh',
    cores: 1,
    after: ['build'],
    run: command(node('tools/codegen.mjs', '--check')),
  },
  {
    name: 'format',
    about: 'files are formatted',
    cores: 1,
    after: [],
    run: command(node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')),
  },
  {
    name: 'circles',
    about: 'no file imports itself by a detour',
    cores: 1,
    after: [],
    run: command(node('tools/checks/circles.mjs')),
  },
  { name: 'jest', about: 'rules, database, api and pages', cores: 2, after: ['lint', 'typecheck'], run: runJest },
  { name: 'e2e', about: 'whole stories in Chromium', cores: 2, after: ['build'], run: runBrowserTests },
];
