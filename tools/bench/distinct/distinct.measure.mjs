import { AnswersDiffer, median, short } from '../figure.mjs';
import { lastMonths, withClient } from '../cards/bench-database.mjs';
import { Sketch } from './sketch.mjs';

/** Distinct families of some months in a province: exact bits beside HyperLogLog sketches of the same grain. */
export async function measureDistinct({ product, database, months, runs }) {
  const asked = lastMonths(months);
  const months31 = await database.ask(
    `SELECT regency_no, village_no, occurred_s / 86400 / 31 AS month, array_agg(DISTINCT family_bit) AS families
     FROM   card_transactions WHERE outcome = 0 GROUP BY 1, 2, 3`,
  );
  await storeSketches(database, months31);
  return withClient(database.appUrl, async (client) => {
    await client.query(`SELECT set_config('monev.scope', 'ALL', false)`);
    const counting = performance.now();
    const [{ families: exact }] = await database.ask(
      `SELECT count(DISTINCT (regency_no, village_no, family_bit))::int AS families FROM card_transactions WHERE outcome = 0`,
    );
    const countDistinctMs = Math.round(performance.now() - counting);
    const own = await timed(runs, async () => {
      const { rows: answer } = await client.query({
        name: 'bits',
        text: product.UNITE_BITS,
        values: ['31', '31', asked],
      });
      return answer[0].families;
    });
    const hll = await timed(runs, async () => {
      const { rows: sketches } = await client.query({
        name: 'hll',
        text: 'SELECT registers FROM sketches',
        values: [],
      });
      return Sketch.united(sketches.map(({ registers }) => registers)).estimate();
    });
    if (own.answer !== exact) throw new AnswersDiffer(`distinct: ${own.answer} is not ${exact}`);
    return {
      'distinct.error': {
        value: Math.abs(own.answer - exact) / exact,
        goal: '0, and <= 0.25 of the time of hll',
        parts: {
          families: exact,
          timeOfHll: short(own.ms / hll.ms),
          bitsMs: short(own.ms),
          hllMs: short(hll.ms),
          hllError: short(Math.abs(hll.answer - exact) / exact),
          countDistinctMs,
        },
      },
    };
  });
}

/** One sketch a kelurahan and about a month, as the bits stand. */
async function storeSketches({ ownerUrl }, months) {
  const sketches = months.map(({ regency_no: regency, village_no: village, families }) => {
    const sketch = new Sketch();
    for (const family of families) sketch.add(regency * 1e6 + village, family);
    return sketch.registers;
  });
  await withClient(ownerUrl, async (client) => {
    await client.query('CREATE TABLE sketches (registers bytea NOT NULL)');
    await client.query('INSERT INTO sketches SELECT unnest($1::bytea[])', [sketches]);
    await client.query('GRANT SELECT ON sketches TO monev_app');
    await client.query('VACUUM ANALYZE sketches');
  });
}

async function timed(runs, ask) {
  const answer = await ask();
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  return { answer, ms: median(times) };
}
