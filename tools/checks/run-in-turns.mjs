const CORES = 2;
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Runs the steps in their order, side by side while they fill no more than two cores; a step waits for those it comes
 * `after`. A step that throws has failed. Answers the results in the order of the steps.
 */
export async function runInTurns(steps, { say, rest }) {
  const waiting = [...steps];
  const running = new Map();
  const results = new Map();
  const isDone = (name) => results.has(name) || !steps.some((step) => step.name === name);
  const isFree = (step) => [...running.keys()].reduce((sum, { cores }) => sum + cores, step.cores) <= CORES;

  while (waiting.length || running.size) {
    const next = waiting.find((step) => step.after.every(isDone));
    if (next && isFree(next)) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(
        next,
        runStep(next, { say, rest }).then((result) => ({ step: next, result })),
      );
      continue;
    }
    const { step, result } = await Promise.race(running.values());
    running.delete(step);
    results.set(step.name, { name: step.name, ...result });
  }
  return steps.map(({ name }) => results.get(name));
}

async function runStep(step, context) {
  const started = performance.now();
  let result;
  try {
    result = await step.run(context);
  } catch (error) {
    result = { passed: 0, failed: 1, skipped: 0, output: String(error.stack ?? error) };
  }
  const counts = `${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`;
  const took = seconds(performance.now() - started);
  context.say(
    `${result.failed ? 'FAIL' : 'ok  '} ${step.name.padEnd(10)} ${took.padStart(8)}  ${counts} · ${step.about}`,
  );
  if (result.failed && result.output) context.say(result.output.trim().replace(/^/gm, '     '));
  return result;
}
