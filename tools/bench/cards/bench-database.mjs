import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';

const APP_PASSWORD = 'bench-bench-bench-bench-bench-bench';
const TEMPLATE = 'bench_template';
export const PROVINCE = '31';

/**
 * A PostgreSQL of the measurements' own, as the product starts it (its defaults, fsync on), and as many migrated databases
 * as are asked for.
 */
export async function benchServer(product, { log }) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-bench-'));
  fs.chmodSync(dataDir, 0o755);
  const server = await product.startEmbeddedPg({ dataDir });
  log('preparing a database …');
  await product.migrate({ ownerUrl: await server.database(TEMPLATE), appPassword: APP_PASSWORD });
  let made = 0;
  return {
    dataDir,
    /** A fresh database: its owner's and the application's address, and the product's way into it. */
    async database() {
      const name = `bench_${(made += 1)}`;
      await withClient(server.url, (client) =>
        client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY file_copy`),
      );
      const ownerUrl = new URL(server.url);
      ownerUrl.pathname = `/${name}`;
      const appUrl = product.appUrlOf(ownerUrl.href, APP_PASSWORD);
      const database = await product.openDatabase({ appUrl, audit: new product.HmacAuditWriter(Buffer.alloc(32, 1)) });
      return {
        ownerUrl: ownerUrl.href,
        appUrl,
        database,
        ask: (sql, parameters) =>
          withClient(ownerUrl.href, async (client) => (await client.query(sql, parameters)).rows),
        async drop() {
          await database.close();
          await withClient(server.url, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
        },
      };
    },
    async stop() {
      await server.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The demo province's cards, agents and kelurahan. */
export async function benchProvince(product, database) {
  const actor = product.localOperator('bench');
  const regions = await database.read(actor, (tx) => product.regionsWithin(tx, PROVINCE, 'VILLAGE'));
  return product.cardProvince(
    regions.map(({ code }) => ({ code, population: code.startsWith('3101') ? 2_000 : 40_000 })),
  );
}

/** The last `count` months of 2021. */
export function lastMonths(count) {
  return Array.from({ length: count }, (_, at) => {
    const month = 2021 * 12 + 11 - (count - 1 - at);
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Writes months one after another into one file with one header; answers its rows. */
export async function writeCardFile(product, province, file, months, lines = 1) {
  const out = fs.createWriteStream(file);
  let first = true;
  for (const month of months) {
    for (const chunk of product.cardFile(province, month, lines)) {
      const data = first || !chunk.includes(product.CARD_HEADER) ? chunk : chunk.subarray(chunk.indexOf(10) + 1);
      first = false;
      if (!out.write(data)) await new Promise((resolve) => out.once('drain', resolve));
    }
  }
  await new Promise((resolve) => out.end(resolve));
  return province.families.reduce((a, b) => a + b, 0) * months.length * lines;
}

/** Imports a file as the command line does: staged, then accepted. Answers the batch. */
export async function importCards(product, { database }, file, onRead = () => undefined) {
  const actor = product.localOperator('bench');
  const layout = product.cardLayoutOfHead(Buffer.from(`${product.CARD_HEADER}\r\n`));
  const content = fs.createReadStream(file, { highWaterMark: 1024 * 1024 });
  const staged = await new product.CardImportService(database, Buffer.alloc(32, 7)).stage(
    actor,
    { name: file, content, layout },
    { keep: 'CLEAN' },
  );
  if (staged.outcome !== 'STAGED')
    throw new Error(`The file was not staged: ${staged.outcome}, ${JSON.stringify(staged.reading.problems[0])}`);
  onRead();
  await new product.AcceptImportService(database).accept(actor, staged.batchId, { setAsideReason: null });
  return staged.batchId;
}

/** Imports months straight from the generator, one file each. */
export async function importMonths(product, { database }, province, months, lines, log) {
  const actor = product.localOperator('bench');
  const layout = product.cardLayoutOfHead(Buffer.from(`${product.CARD_HEADER}\r\n`));
  const started = Date.now();
  for (const month of months) {
    const content = Readable.from(product.cardFile(province, month, lines));
    const staged = await new product.CardImportService(database, Buffer.alloc(32, 7)).stage(
      actor,
      { name: `${month}.csv`, content, layout },
      { keep: 'CLEAN' },
    );
    await new product.AcceptImportService(database).accept(actor, staged.batchId, { setAsideReason: null });
  }
  log(`${months.length} months with ${lines} rows a card imported in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
