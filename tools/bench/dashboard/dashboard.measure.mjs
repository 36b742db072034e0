import { expectSame, median, short } from '../figure.mjs';
import { withClient } from '../cards/bench-database.mjs';
import { operations } from './operations.mjs';

const PK = {
  name: 'primary key',
  text: 'SELECT families FROM family_counts WHERE regency_code = $1 AND region_code = $2 AND period = $3',
};

/** Each question of a dashboard by our statement, beside the same from the transactions and beside a look-up by key. */
export async function measureDashboard({ product, database, months, runs, log }) {
  const outlet = await busiestOutlet(database);
  const asked = operations(product, { months, outlet });
  const raw = await rawTimes(database, asked, runs);
  const own = await ownTimes(database, asked, months, runs);
  compare(asked, own, raw);
  const ofPk = asked.map(({ name }) => {
    const { ms, p95 } = own.get(name);
    return { name, median: ms / own.pk.ms, p95: p95 / own.pk.p95 };
  });
  for (const { name, median: ratio } of ofPk)
    log(`${name}: ${short(ratio)} × a look-up, raw SQL ${short(raw.get(name).ms / own.get(name).ms)} × as long`);
  const sum = (of) => asked.reduce((total, { name }) => total + of.get(name).ms, 0);
  return {
    'dashboard.vs_raw': {
      value: short(sum(raw) / sum(own)),
      goal: '>= 1000',
      parts: { operations: asked.length, rawMs: Math.round(sum(raw)), ownMs: short(sum(own)) },
    },
    'dashboard.vs_pk': {
      value: short(Math.max(...ofPk.map(({ median: ratio }) => ratio))),
      goal: '<= 3.5 (median), <= 4 (p95), all <= 20',
      parts: {
        worstP95: short(Math.max(...ofPk.map(({ p95 }) => p95))),
        all: short(ofPk.reduce((total, { median: ratio }) => total + ratio, 0)),
        pkMs: short(own.pk.ms),
        each: Object.fromEntries(ofPk.map(({ name, median: ratio }) => [name, short(ratio)])),
      },
    },
  };
}

/** How much longer each question takes with twice the transactions. */
export async function measureFlat({ product, smaller, larger, months, runs, what }) {
  const asked = operations(product, { months, outlet: await busiestOutlet(smaller) });
  const few = await ownTimes(smaller, asked, months, runs);
  const many = await ownTimes(larger, asked, months, runs);
  const ratios = asked.map(({ name }) => ({ name, ratio: many.get(name).ms / few.get(name).ms }));
  return {
    'dashboard.flat': {
      value: short(Math.max(...ratios.map(({ ratio }) => ratio))),
      goal: '<= 1.1',
      parts: {
        what,
        median: short(median(ratios.map(({ ratio }) => ratio))),
        each: Object.fromEntries(ratios.map(({ name, ratio }) => [name, short(ratio)])),
      },
    },
  };
}

export async function busiestOutlet({ ask }) {
  const [row] = await ask(
    `SELECT agent_no FROM card_outlet_months JOIN card_outlets USING (outlet_no) WHERE regency_code = '31' GROUP BY 1 ORDER BY sum(attempted) DESC, 1 LIMIT 1`,
  );
  return row.agent_no;
}

/** As the program asks: its role, its wall, prepared statements. Questions take turns, so that a disturbance hits all. */
export async function ownTimes({ appUrl, ask }, asked, months, runs) {
  await ask('VACUUM ANALYZE');
  return withClient(appUrl, async (client) => {
    await client.query(`SELECT set_config('monev.scope', 'ALL', false)`);
    await client.query('SET plan_cache_mode = force_generic_plan'); // prepared once, planned once, look-up and questions alike
    const all = [...asked, { ...PK, values: ['31', '31', months.at(-1)] }];
    const times = new Map(all.map(({ name }) => [name, []]));
    const answers = new Map();
    for (let run = -20; run < runs * 40; run += 1) {
      for (const { name, text, values } of all) {
        const started = performance.now();
        const { rows } = await client.query({ name, text, values });
        if (run >= 0) times.get(name).push(performance.now() - started);
        answers.set(name, rows);
      }
    }
    const found = new Map(all.map(({ name }) => [name, { ...spread(times.get(name)), rows: answers.get(name) }]));
    found.pk = found.get(PK.name);
    return found;
  });
}

async function rawTimes({ ask }, asked, runs) {
  const found = new Map();
  for (const { name, raw } of asked) {
    const times = [];
    let rows;
    for (let run = 0; run < Math.min(runs, 3); run += 1) {
      const started = performance.now();
      rows = await ask(raw);
      times.push(performance.now() - started);
    }
    found.set(name, { ms: median(times), rows });
  }
  return found;
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { ms: median(times), p95: sorted[Math.floor(sorted.length * 0.95)] };
}

function compare(asked, own, raw) {
  for (const { name, tidy = (row) => row } of asked) {
    const same = (rows) =>
      rows.map(tidy).map((row) =>
        Object.fromEntries(
          Object.entries(row)
            .filter(([key]) => key !== 'offSite')
            .sort(),
        ),
      );
    expectSame(name, same(own.get(name).rows), same(raw.get(name).rows));
  }
}
