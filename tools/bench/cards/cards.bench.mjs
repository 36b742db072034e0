import { measureDashboard, measureFlat } from '../dashboard/dashboard.measure.mjs';
import { measurePostgraphile } from '../dashboard/postgraphile.measure.mjs';
import { measureDistinct } from '../distinct/distinct.measure.mjs';
import { measureRebuild } from '../rebuild/rebuild.measure.mjs';
import { benchProvince, benchServer, importCards, importMonths, lastMonths, writeCardFile } from './bench-database.mjs';
import { measureImport } from './import.measure.mjs';
import { loadProduct } from './load-product.mjs';

/**
 * Import, upkeep, dashboard, distinct families and rebuild of card transactions, on a province of DKI Jakarta's size. The
 * full run measures the dashboard on d1 and its flatness between d5 and d25; the quick one on five months, and two.
 */
export async function measure({ quick, log }) {
  const product = await loadProduct();
  const server = await benchServer(product, { log });
  try {
    const first = await server.database();
    const province = await benchProvince(product, first.database);
    const file = `${server.dataDir}/cards.csv`;
    const rows = await writeCardFile(product, province, file, lastMonths(5));
    const imports = await measureImport({ product, server, file, rows, rounds: quick ? 2 : 5, log });
    const months = lastMonths(quick ? 5 : 12);
    if (quick) await importCards(product, first, file);
    else await importMonths(product, first, province, months, 1, log);
    const of = { product, database: first, log };
    const dashboard = await measureDashboard({ ...of, months, runs: quick ? 2 : 10 });
    const distinct = await measureDistinct({ ...of, months: months.length, runs: quick ? 20 : 100 });
    const whole = quick ? rows : await writeCardFile(product, province, file, months);
    const rebuild = await measureRebuild({ ...of, file, rows: whole });
    const peer = quick ? skipped(log) : await measurePostgraphile({ ...of, months, runs: 10 });
    return {
      ...imports,
      ...dashboard,
      ...peer,
      ...(await flat({ product, server, province, quick, log })),
      ...distinct,
      ...rebuild,
    };
  } finally {
    await server.stop();
  }
}

function skipped(log) {
  log('dashboard.vs_postgraphile: in the full run only, which installs PostGraphile');
  return {};
}

/** The same months with one row a card and with two: rollups have the same rows, facts twice as many. */
async function flat({ product, server, province, quick, log }) {
  const months = lastMonths(quick ? 2 : 60);
  const made = [];
  for (const lines of [1, 2]) {
    const database = await server.database();
    await importMonths(product, database, province, months, lines, log);
    made.push(database);
  }
  const [smaller, larger] = made;
  const what = quick ? '2 months, two rows a card by one' : 'd25 by d5';
  return measureFlat({ product, smaller, larger, months: months.slice(-12), runs: quick ? 2 : 10, what });
}
