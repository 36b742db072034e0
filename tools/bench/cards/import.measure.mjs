import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { promisify } from 'node:util';
import { expectSame, median, short } from '../figure.mjs';
import { inRoot } from '../../setup/root.mjs';
import { importCards } from './bench-database.mjs';
import { copyTool, plainCopy, typeormInsert } from './plain-copy.mjs';

/** A file of at least a million rows through the product, beside \copy of the same file and TypeORM's insert. */
export async function measureImport({ product, server, file, rows, rounds, log }) {
  const copies = [];
  const imports = [];
  for (let round = 0; round < rounds; round += 1) {
    const database = await server.database();
    copies.push(await plainCopy(product, database, file));
    const naive = await sizeOf(database, `'bare'`);
    if (round === 0) await importCards(product, await server.database(), file); // the program is warm, as a server is
    await database.ask('CHECKPOINT');
    const started = performance.now();
    await importCards(product, database, file);
    imports.push(performance.now() - started);
    log(
      `import: ${Math.round(rows / (imports.at(-1) / 1000))} rows/s, ${copyTool}: ${Math.round(rows / (copies.at(-1) / 1000))}`,
    );
    if (round === 0) {
      await compareWithRaw(database);
      var bytes = await bytesOf(database, naive);
    }
    await database.drop();
  }
  const perSecond = (times) => Math.round(rows / (median(times) / 1000));
  const typeormRows = await typeormInsert(product, await server.database(), file, 20_000);
  const load = await loadAlone({ product, server, file });
  const whole = Math.min(...imports);
  const memory = await memoryOf({ server, file });
  return {
    'import.vs_copy': {
      value: short(median(copies.map((copy, at) => copy / imports[at]))),
      goal: '>= 0.6',
      parts: { rows, importRowsPerSecond: perSecond(imports), copyRowsPerSecond: perSecond(copies), peer: copyTool },
    },
    'import.vs_typeorm_insert': {
      value: short(perSecond(imports) / typeormRows),
      goal: '>= 15',
      parts: { importRowsPerSecond: perSecond(imports), typeormRowsPerSecond: Math.round(typeormRows) },
    },
    'upkeep.vs_load': {
      value: short(Math.max(0, whole - load) / load),
      goal: '<= 1',
      parts: { rows, loadMs: Math.round(load), upkeepMs: Math.round(Math.max(0, whole - load)) },
    },
    'bytes.facts': {
      value: short(bytes.facts / bytes.naive),
      goal: '<= 0.65; rollups <= 0.1',
      parts: { ...bytes, rollupsRatio: short(bytes.rollups / bytes.naive) },
    },
    'memory.import': {
      value: Math.round(memory / 1024 ** 2),
      goal: '<= 400',
      parts: {
        megabytes: Math.round(memory / 1024 ** 2),
        fileMegabytes: Math.round(fs.statSync(file).size / 1024 ** 2),
      },
    },
  };
}

/** What the rollups say is what the bare table of texts says. */
async function compareWithRaw({ ask }) {
  const [raw] = await ask(
    `SELECT count(*)::int AS rows, count(*) FILTER (WHERE status = 'BERHASIL')::int AS succeeded,
            sum(replace(nominal, '.', '')::int) FILTER (WHERE status = 'BERHASIL')::text AS amount,
            count(DISTINCT no_kartu) FILTER (WHERE status = 'BERHASIL')::int AS families
     FROM bare`,
  );
  const [own] = await ask(
    `SELECT sum(attempted)::int AS rows, sum(succeeded)::int AS succeeded, sum(amount)::text AS amount,
            (SELECT families FROM family_counts WHERE region_code = '31' AND period = '2021') AS families
     FROM   card_region_months WHERE region_code = '31' AND goods_no = 0`,
  );
  expectSame('an import of card transactions', own, raw);
}

const ROLLUPS =
  'card_region_months card_region_failures card_region_hours card_outlet_days card_outlet_months card_outlet_failures card_outlet_places family_months family_years family_counts';

async function bytesOf(database, naive) {
  const facts = await sizeOf(database, `inhrelid FROM pg_inherits WHERE inhparent = 'card_transactions'::regclass`);
  const rollups = await sizeOf(database, `unnest(ARRAY['${ROLLUPS.replaceAll(' ', `','`)}'])`);
  return { facts, naive, rollups };
}

async function sizeOf({ ask }, tables) {
  const [row] = await ask(
    `SELECT sum(pg_total_relation_size(part::regclass))::float8 AS bytes FROM (SELECT ${tables}) AS found (part)`,
  );
  return row.bytes;
}

/** The same file, checked and copied the same way, with nothing counted: what the facts alone cost. */
async function loadAlone({ product, server, file }) {
  const times = [];
  for (let round = 0; round < 2; round += 1) {
    const database = await server.database();
    await database.ask('CHECKPOINT');
    const started = performance.now();
    await database.database.write(
      product.localOperator('bench'),
      async (tx) => {
        const stage = await product.CardStage.open(tx, Buffer.alloc(32, 7));
        stage.tally.add = () => undefined;
        stage.families.bitOf = () => 0;
        await product.readCardFile(stage, fs.createReadStream(file, { highWaterMark: 1024 * 1024 }), {
          layout: product.cardLayoutOfHead(Buffer.from(`${product.CARD_HEADER}\r\n`)),
          report: new product.CardReport(),
          words: new product.CardWords(stage.dimensions),
          lastDay: 40_000,
          agentOfSerial: new Map(),
        });
        await stage.finish();
      },
      { longRunning: true },
    );
    times.push(performance.now() - started);
    await database.drop();
  }
  return Math.min(...times);
}

async function memoryOf({ server, file }) {
  const { appUrl } = await server.database();
  const { stdout } = await promisify(execFile)(process.execPath, [
    inRoot('tools/bench/cards/import-child.mjs'),
    appUrl,
    file,
  ]);
  return Number(stdout.trim().split('\n').at(-1));
}
