// A process of its own that runs specs against one mutant after another, with jest's own runner and expectations:
// { file, text, specs, fresh } comes in, { failed } goes out. `fresh` is the folder that is loaded anew for each mutant.
import { createRequire } from 'node:module';
import { sourceLoader } from './load-sources.mjs';

const require = createRequire(import.meta.url);
const circus = require('jest-circus');
const { expect } = require('expect');
const mock = new (require('jest-mock').ModuleMocker)(globalThis);
const TEST_LIMIT_MS = 30_000;

Object.assign(globalThis, {
  ...{
    afterAll: circus.afterAll,
    afterEach: circus.afterEach,
    beforeAll: circus.beforeAll,
    beforeEach: circus.beforeEach,
  },
  ...{ describe: circus.describe, it: circus.it, test: circus.test, expect },
  jest: { setTimeout: () => undefined, fn: (work) => mock.fn(work), spyOn: (...args) => mock.spyOn(...args) },
});

/** One failure is enough: what comes after it is passed over. */
let hasFailed = false;
circus.addEventHandler((event) => {
  if (event.name === 'test_fn_failure' || event.name === 'hook_failure') hasFailed = true;
  if (event.name === 'test_start' && hasFailed) event.test.mode = 'skip';
});

let kept = new Map();

async function runSpecs({ file, text, specs, fresh }) {
  circus.resetState();
  hasFailed = false;
  circus.getState().testTimeout = TEST_LIMIT_MS;
  const { load, loaded } = sourceLoader({ replaced: new Map(file ? [[file, text]] : []), kept });
  try {
    for (const spec of specs) load(spec);
  } catch (error) {
    return `does not load: ${error.message}`; // a fault that stops the program at its start is seen
  }
  if (kept.size === 0) kept = new Map([...loaded].filter(([at]) => !at.startsWith(fresh)));
  const { testResults, unhandledErrors } = await circus.run();
  if (unhandledErrors.length) return String(unhandledErrors[0]);
  if (!testResults.length) return null;
  const broken = testResults.find(({ errors }) => errors.length > 0);
  return broken ? broken.testPath.slice(1).join(' › ') : null;
}

process.on('message', async (order) => {
  process.send({ failed: await runSpecs(order), ran: true });
});
process.send({ ready: true });
