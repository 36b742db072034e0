import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { inRoot } from '../../setup/root.mjs';
import { benchServer } from '../cards/bench-database.mjs';
import { expectSame, median, short } from '../figure.mjs';
import { childPeakMb } from './child-peak.mjs';
import { loadReading } from './load-reading.mjs';
import { payList } from './pay-list.mjs';

const FAMILIES = 206_438;
const SMALL = 20_000;
const ANSWERS = { templateId: null, period: '2021-Q3', region: null };

/** How long a file takes that an office sends, from its bytes to figures that count, beside a bare reader of the file. */
export async function measure({ quick, log = () => undefined }) {
  const product = await loadReading();
  const server = await benchServer(product, { log });
  try {
    const office = await openOffice(product, server);
    const path = await payList({ rows: FAMILIES, villages: office.villages, writeZip: product.writeZip });
    const small = await payList({ rows: SMALL, villages: office.villages, writeZip: product.writeZip });
    await office.stage(small); // the region list is in memory, as in a server that runs
    return {
      'import.xlsx_vs_reader': await largeFile(product, server, path, { rounds: quick ? 1 : 3, log }),
      'import.small_file': await smallFile(product, office, small, quick ? 3 : 5),
    };
  } finally {
    await server.stop();
  }
}

/** Read in a worker, staged and accepted: each round in a fresh database, for the same file comes in once only. */
async function largeFile(product, server, path, { rounds, log }) {
  const [ours, peers, scanner] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const peer = bareReader(path);
    const office = await openOffice(product, server);
    let workerPeakMb = 0;
    const started = performance.now();
    const { batchId } = await office.stage(path, () => (workerPeakMb = Math.max(workerPeakMb, childPeakMb())));
    const stagedMs = performance.now() - started;
    await office.accept(batchId);
    const own = { ms: performance.now() - started, stagedMs, workerPeakMb };
    expectSame('families that count', await office.families(), peer.rows - 1);
    await office.close();
    peers.push(peer);
    ours.push(own);
    scanner.push(scan(product, path));
    log(`intake: ${FAMILIES} rows: ours ${(own.ms / 1000).toFixed(2)} s, bare reader ${(peer.ms / 1000).toFixed(2)} s`);
  }
  const of = (runs, name) => Math.round(median(runs.map((run) => run[name])));
  return {
    value: short(of(ours, 'ms') / of(peers, 'ms')),
    goal: '<= 1.5',
    parts: {
      total_ms: of(ours, 'ms'),
      staged_ms: of(ours, 'stagedMs'),
      bare_reader_ms: of(peers, 'ms'),
      own_scanner_ms: Math.round(median(scanner)),
      worker_peak_mb: of(ours, 'workerPeakMb'),
      bare_reader_peak_mb: of(peers, 'peakMb'),
    },
  };
}

async function smallFile(product, office, path, rounds) {
  const [previews, parsers] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await office.stage(path);
    previews.push(performance.now() - started);
    parsers.push(scan(product, path));
  }
  return {
    value: short(median(previews) / median(parsers)),
    goal: '<= 3',
    parts: { preview_ms: Math.round(median(previews)), parser_ms: Math.round(median(parsers)) },
  };
}

/** The services of the product on a database of its own, reading in workers as the server does. */
async function openOffice(product, server) {
  const { database, drop, ask } = await server.database();
  const { readInWorker, markedWorkbook } = product.officeFileWorkers({
    ...product.WORKER_LIMITS,
    entry: product.workerEntry,
  });
  const staging = new product.StageImportService(database, { read: readInWorker, mark: markedWorkbook });
  const acceptance = new product.AcceptImportService(database);
  const actor = product.localOperator('bench');
  const regions = await database.read(actor, product.loadRegionIndex);
  return {
    villages: villagesOf(regions),
    stage: (path, onProgress = () => undefined) =>
      staging.stage(actor, { name: 'bnba.xlsx', content: createReadStream(path) }, ANSWERS, { onProgress }),
    accept: (batchId) => acceptance.accept(actor, batchId, { setAsideReason: null }),
    /** Families of one month, as they stand in the facts. */
    families: async () => {
      const [row] = await ask(
        `SELECT sum(kpm_eligible)::int AS n FROM kpm_snapshots WHERE period = '2021-07' AND recorded_to IS NULL`,
      );
      return row.n;
    },
    close: drop,
  };
}

/** Our own scanner alone, in a process of its own as the product has it: rows come and nothing is done with them. */
function scan({ scannerEntry }, path) {
  return peer('own-scanner.mjs', path, scannerEntry).ms;
}

function bareReader(path) {
  return peer('bare-reader.mjs', path);
}

/** Each measures itself, from the first byte on: the start of its process is not counted. */
function peer(name, ...words) {
  const run = spawnSync(process.execPath, [inRoot('tools/bench/intake', name), ...words], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

/** Kelurahan of DKI with the names above them, as the list writes them. */
function villagesOf(regions) {
  const rows = regions.lists.regions.filter(({ code, level }) => level === 'VILLAGE' && code.startsWith('31'));
  return rows.map(({ code, name }) => ({
    code,
    name: name.toUpperCase(),
    district: regions.byCode(code.slice(0, 6)).name.toUpperCase(),
    regency: regions.byCode(code.slice(0, 4)).name.toUpperCase(),
  }));
}
