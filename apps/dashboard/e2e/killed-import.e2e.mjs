import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { monev } from './harness/monev.mjs';
import { office } from './harness/people.mjs';
import { root, startServer } from './harness/server.mjs';

/** Points at which the import is killed; `npm run test:full` asks for twenty. */
const KILLS = Number(process.env.MONEV_KILLS ?? 3);
/** What the import says it has just done, in its order; it is killed a little after one of them. */
const SAID = [
  'dibaca',
  'dipratinjau',
  'giliran didapat',
  'dibandingkan',
  'fakta dicatat',
  'ringkasan dihitung',
  'tinggal disahkan',
];
const BANKS = ['BRI', 'BNI', 'Mandiri', 'BTN'];
const DISTRICTS = fs
  .readFileSync(path.join(root, 'libs/server/intake/fixtures/regions/bps_kemendagri_kecamatan_dki.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[2]);

/** The n-th file: a month of its own, 44 kecamatan and four banks. */
function fileOf(n) {
  const month = `${2010 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
  const rows = DISTRICTS.flatMap((code) =>
    BANKS.map((bank) => [code, month, 'BPNT', bank, 'BANK_REPORT', 10 + n, 5].join(',')),
  );
  const text = ['kode_wilayah,periode,program,bank,sumber,jumlah_kpm,kpm_transaksi', ...rows].join('\n');
  return { month, text, families: rows.length * (10 + n) };
}

/** Starts an import and kills it `delay` ms after it said something; answers false when it had ended before. */
function killedAfter(args, env, said, delay) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'dist/jobs/main.mjs'), ...args, '--progress'], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let heard = '';
    child.stderr.on('data', (chunk) => {
      heard += chunk;
      if (heard.includes(said)) setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.once('exit', (code, signal) => resolve(signal === 'SIGKILL'));
  });
}

describe(`an import that is killed without warning, at ${KILLS} points`, () => {
  let server;
  let people;
  let env;
  before(async () => {
    server = await startServer();
    people = await office(server);
    const { DATABASE_URL: _someoneElses, ...inherited } = process.env;
    env = { ...inherited, MONEV_DATA_DIR: server.dataFolder };
  });
  after(async () => {
    if (server) assert.equal(await server.stop(), 0);
  });
  const run = async (...words) =>
    JSON.parse((await monev([...words, '--json'], { dataFolder: server.dataFolder })).stdout);
  const batchesNamed = async (search) =>
    (await people.secretariat.ask('ImportBatches', { filter: { search } })).importBatches.nodes;

  /** Families that count in a month, as the dashboard is told: null when nothing is known. */
  const familiesIn = async (month) => {
    const asked = { code: 'IND-KPM-01', region: '31', level: 'REGENCY', period: month };
    const { indicatorByChild } = await people.secretariat.ask('IndicatorComparison', asked);
    const known = indicatorByChild.filter(({ value }) => value !== null);
    return known.length > 0 ? known.reduce((sum, { value }) => sum + Number(value), 0) : null;
  };

  test('is staged or committed, never between; sent again it counts once', async () => {
    const seen = new Set();
    let killed = 0;
    for (let n = 0; n < KILLS; n += 1) {
      const { month, text, families } = fileOf(n);
      const name = `terputus-${n}.csv`;
      const file = path.join(server.dataFolder, name);
      fs.writeFileSync(file, text);
      // Spread over all steps, also when there are few; later rounds come a few milliseconds later.
      const said = SAID[Math.floor((n * SAID.length) / Math.min(KILLS, SAID.length)) % SAID.length];
      if (await killedAfter(['import', file], env, said, Math.floor(n / SAID.length) * 4)) killed += 1;
      const left = await batchesNamed(name);
      assert.ok(left.length <= 1, `${name} is there once at most`);
      const state = left[0]?.state ?? 'NOTHING';
      assert.ok(['NOTHING', 'STAGED', 'COMMITTED'].includes(state), state);
      seen.add(state);
      assert.equal(
        await familiesIn(month),
        state === 'COMMITTED' ? families : null,
        `${name}, killed after "${said}", is ${state}`,
      );

      const again = await run('import', file);
      assert.equal(again.status, state === 'COMMITTED' ? 'DUPLICATE_FILE' : 'COMMITTED');
      const committed = (await batchesNamed(name)).filter((batch) => batch.state === 'COMMITTED');
      assert.equal(committed.length, 1);
      assert.equal(await familiesIn(month), families, `${name} counts once`);
    }
    assert.ok(killed >= Math.ceil(KILLS / 2), `${killed} of ${KILLS} were killed before they had ended`);
    assert.ok(seen.has('STAGED') || seen.has('NOTHING'));
    assert.equal((await monev(['audit', 'verify'], { dataFolder: server.dataFolder })).code, 0);
  });
});
