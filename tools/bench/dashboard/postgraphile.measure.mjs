import { expectSame, median, short } from '../figure.mjs';
import { busiestOutlet, ownTimes } from './dashboard.measure.mjs';
import { operations } from './operations.mjs';
import { postgraphilePeer } from './postgraphile-peer.mjs';
import { postgraphileQuestions } from './postgraphile-questions.mjs';

const DRILL_RUNS = 50;
const WIDE_RUNS = 3;

/** Each question of a dashboard that PostGraphile's aggregates can answer: its request beside our read, answers compared. */
export async function measurePostgraphile({ product, database, months, runs, log }) {
  const of = { months, outlet: await busiestOutlet(database) };
  const questions = postgraphileQuestions(of);
  const asked = operations(product, of).filter(({ name }) => questions[name]);
  const own = await ownTimes(database, asked, months, runs);
  const peer = await postgraphilePeer(database, { log });
  try {
    const emptyMs = await timed(DRILL_RUNS, peer.empty);
    const found = [];
    for (const { name, tidy = (row) => row } of asked) {
      const { drill = false, row, ...question } = questions[name];
      const theirs = (await peer.groups(question)).map(row);
      expectSame(`${name} by PostGraphile`, sorted(own.get(name).rows.map(tidy)), sorted(theirs));
      const ms = await timed(drill ? DRILL_RUNS : WIDE_RUNS, () => peer.groups(question));
      found.push({ name, drill, ratio: ms / own.get(name).ms });
      log(`${name}: PostGraphile ${short(ms)} ms, ${short(ms / own.get(name).ms)} × our read`);
    }
    return {
      'dashboard.vs_postgraphile': figure(
        '>= 100',
        emptyMs,
        found.filter(({ drill }) => !drill),
      ),
      'dashboard.vs_postgraphile_drill': figure(
        '>= 5',
        emptyMs,
        found.filter(({ drill }) => drill),
      ),
    };
  } finally {
    await peer.stop();
  }
}

/** The smallest ratio; `emptyMs` is what a request of theirs takes that reads nothing. */
function figure(goal, emptyMs, found) {
  return {
    value: short(Math.min(...found.map(({ ratio }) => ratio))),
    goal,
    parts: {
      operations: found.length,
      emptyMs: short(emptyMs),
      each: Object.fromEntries(found.map(({ name, ratio }) => [name, short(ratio)])),
    },
  };
}

async function timed(runs, work) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

/** Groups come in no order, and the columns of a row in any. */
function sorted(rows) {
  return rows
    .map((row) =>
      Object.entries(row)
        .filter(([key]) => key !== 'offSite')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
    .map((row) => JSON.stringify(row))
    .sort();
}
