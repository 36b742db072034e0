// `node tools/mutation.mjs [policy|scope …]`: puts small faults into the modules that decide who sees and does what, one
// at a time and in memory only, and counts how many of them their specs notice. Fails below 95 %.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { mutantsOf } from './mutation/mutants.mjs';
import { sourceLoader } from './mutation/load-sources.mjs';
import { TARGETS, WANTED } from './mutation/targets.mjs';
import { inRoot, root } from './setup/root.mjs';

const LIMIT_MS = 60_000;
const RUNNER = inRoot('tools/mutation/run-specs.mjs');

/** Runs specs in a process of its own; one that hangs is ended, and counts as having noticed. */
class Runner {
  #child = null;

  async ask(order) {
    const child = this.#child ?? (await this.#start());
    return new Promise((resolve) => {
      const timer = setTimeout(() => end('does not end'), LIMIT_MS);
      const end = (failed) => {
        clearTimeout(timer);
        child.removeAllListeners();
        this.#child = null;
        child.kill('SIGKILL');
        resolve(failed);
      };
      child.once('exit', (code) => end(`process ended with ${code}`));
      child.once('message', ({ failed }) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(failed);
      });
      child.send(order);
    });
  }

  stop() {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #start() {
    return new Promise((resolve, reject) => {
      const child = fork(RUNNER, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      child.once('error', reject);
      child.once('message', () => resolve((this.#child = child)));
    });
  }
}

async function judge(target) {
  const order = (file, text) => ({ file, text, specs: target.specs, fresh: target.fresh });
  const sober = new Runner();
  const before = await sober.ask(order(null, null));
  sober.stop();
  if (before) throw new Error(`The specs fail without any mutant: ${before}`);
  const waiting = target.files.flatMap(({ file, within }) =>
    mutantsOf(file, fs.readFileSync(file, 'utf8'), { within }).map((mutant) => ({ file, ...mutant })),
  );
  const all = waiting.length;
  const survivors = [];
  const work = async () => {
    const runner = new Runner();
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      if ((await runner.ask(order(mutant.file, mutant.text))) === null) survivors.push(mutant);
      if (target.needsDatabase) runner.stop(); // a database library remembers its entities: each time a new process
    }
    runner.stop();
  };
  await Promise.all(Array.from({ length: target.workers }, work));
  return { all, survivors };
}

async function withDatabase(work) {
  const { load } = sourceLoader();
  const testing = load(inRoot('libs/data/src/testing/index.ts'));
  const server = await testing.startTestServer(inRoot('node_modules/.cache/monev-test-pg/mutation'));
  process.env[testing.TEST_SERVER_VARIABLE] = server.url;
  try {
    return await work();
  } finally {
    await server.stop();
  }
}

const named = process.argv.slice(2);
let good = true;
for (const target of TARGETS.filter(({ name }) => !named.length || named.includes(name))) {
  const started = performance.now();
  const { all, survivors } = await (target.needsDatabase ? withDatabase(() => judge(target)) : judge(target));
  const share = (all - survivors.length) / all;
  good &&= all > 0 && share >= WANTED;
  for (const { file, line, what } of survivors) console.log(`survived  ${path.relative(root, file)}:${line}  ${what}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${target.name}: ${all - survivors.length} of ${all} mutants noticed (${(100 * share).toFixed(1)} %) in ${seconds} s · ${target.about}`,
  );
}
process.exit(good ? 0 : 1);
