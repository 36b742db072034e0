import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EXIT } from './output/exit-codes';
import { runProgram } from './program';

jest.setTimeout(120_000);

const FIXTURES = path.resolve('libs/server/intake/fixtures');
const LAYOUTS = [
  'kemensos_salur_cair_kabkota',
  'pos_alokasi_realisasi_kantor',
  'siksng_bnba_sp2d',
  'progres_transaksi_kabkota',
];
const PERIOD: Record<string, string[]> = { pos_alokasi_realisasi_kantor: ['2021-Q3'], siksng_bnba_sp2d: ['2021-Q3'] };

describe('the command line', () => {
  let folder = '';
  const before = process.env['MONEV_DATA_DIR'];

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-cli-'));
    fs.chmodSync(folder, 0o755);
    process.env['MONEV_DATA_DIR'] = folder;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['MONEV_DATA_DIR'];
    else process.env['MONEV_DATA_DIR'] = before;
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('takes real families in and answers with their coverage, marked partial', async () => {
    const file = fixture('soppeng_bpnt_kpm_kelurahan_2023.csv');
    expect((await run('import', file, '--json')).code).toBe(EXIT.ASKED);
    const taken = await run('import', file, '--period', '2023-12', '--json');
    expect([taken.code, taken.json.status]).toEqual([EXIT.OK, 'COMMITTED']);
    const asked = await run('indicator', 'IND-KPM-01', '--region', '7312', '--period', '2023-12', '--json');
    expect(asked.json).toMatchObject({
      value: 12_037,
      coveragePct: 71.43,
      rowsUsed: 50,
      rowsExpected: 70,
      partial: true,
    });
  });

  it('knows the same file again and changes nothing', async () => {
    const again = await run('import', fixture('soppeng_bpnt_kpm_kelurahan_2023.csv'), '--period', '2023-12', '--json');
    expect([again.code, again.json.status]).toEqual([EXIT.OK, 'DUPLICATE_FILE']);
  });

  it.each(LAYOUTS)('reads %s to the records its office expects', async (layout) => {
    const file =
      ['xlsx', 'csv'].map((ending) => fixture(`${layout}.${ending}`)).find((name) => fs.existsSync(name)) ?? '';
    const period = PERIOD[layout]?.flatMap((text) => ['--period', text]) ?? [];
    const { json } = await run('import', file, ...period, '--dry-run', '--json');
    const expected = undotted(JSON.parse(fs.readFileSync(fixture(`${layout}.expected.json`), 'utf8'))) as typeof json;
    expect(json.records).toEqual(expected.records);
    const refused = (rows: { baris: number; alasan: string }[] = []) =>
      rows.map(({ baris, alasan }) => [baris, alasan]);
    expect(refused(json.ditolak)).toEqual(refused(expected.ditolak));
    if (expected.total_tercetak) expect(json.total_tercetak).toEqual(expected.total_tercetak);
    if (expected.kolom_pribadi_dibuang) expect(json.kolom_pribadi_dibuang).toEqual(expected.kolom_pribadi_dibuang);
  });

  it('takes card transactions by the fast lane, counts them anew and finds the same', async () => {
    const file = fixture('transaksi_kartu_bank.csv');
    const expected = JSON.parse(fs.readFileSync(fixture('transaksi_kartu_bank.expected.json'), 'utf8')) as {
      ditolak: { baris: number; sebab: string; id: string }[];
    };
    const refused = await run('import', file, '--json');
    expect([refused.code, refused.json.status]).toEqual([EXIT.REFUSED, 'REFUSED']);
    expect(refused.json.ditolak?.map(({ baris, sebab, id }) => ({ baris, sebab, id }))).toEqual(expected.ditolak);
    const taken = await run('import', file, '--set-aside', 'baris salah dikembalikan ke bank', '--json');
    expect([taken.code, taken.json.status]).toEqual([EXIT.OK, 'COMMITTED']);
    expect(taken.json).toMatchObject({ berhasil: 1_785, gagal: 52, kartu_berbeda_berhasil: 875 });
    expect((await run('import', file, '--json')).json.status).toBe('DUPLICATE_FILE');
    expect((await run('rebuild', '--json')).code).toBe(EXIT.OK);
    expect((await run('verify', '--json')).json).toMatchObject({ status: 'SAME', difference: null });
  });

  it('commits nothing of a file with refused rows, until a reason sets them aside', async () => {
    const file = fixture('kemensos_salur_cair_kabkota.xlsx');
    const refused = await run('import', file, '--period', '2021', '--json');
    expect([refused.code, refused.json.status]).toEqual([EXIT.REFUSED, 'REFUSED']);
    const nothing = await run('indicator', 'IND-FIN-01', '--region', '31', '--period', '2021-Q1', '--json');
    expect(nothing.json).toMatchObject({ value: null, status: 'NO_DATA' });
    const taken = await run(
      'import',
      file,
      '--period',
      '2021',
      '--set-aside',
      'kode tidak dikenal, ditanyakan ke pengirim',
      '--json',
    );
    expect([taken.code, taken.json.status]).toEqual([EXIT.OK, 'COMMITTED']);
    const realised = await run('indicator', 'IND-FIN-01', '--region', '31', '--period', '2021-Q1', '--json');
    expect(realised.json).toMatchObject({ status: 'OK', coveragePct: 100 });
  });

  it('answers a span of months, oldest first, with gaps as null', async () => {
    const { json } = await run(
      'indicator',
      'IND-KPM-01',
      '--region',
      '73.12',
      '--period',
      '2023-11..2023-12',
      '--json',
    );
    expect((json as unknown as { value: number | null }[]).map(({ value }) => value)).toEqual([null, 12_037]);
  });

  it.each([
    [['indicator', 'IND-XXX-99', '--region', '31', '--period', '2021'], EXIT.USAGE],
    [['indicator', 'IND-KPM-01', '--region', '3', '--period', '2021'], EXIT.USAGE],
    [['indicator', 'IND-KPM-01', '--region', '31', '--period', '2021-13'], EXIT.USAGE],
    [['import', 'no-such-file.xlsx'], EXIT.USAGE],
    [['import'], EXIT.USAGE],
    [['--help'], EXIT.OK],
  ])('%j ends with exit code %i', async (words, code) => {
    expect((await run(...words)).code).toBe(code);
  });

  it('scores raw counts without a database', async () => {
    const file = path.join(folder, 'inputs.json');
    const agent = { settlementsDue: 30, settlementsOnTime: 29, trxAttempted: 5120, trxSucceeded: 5043 };
    fs.writeFileSync(
      file,
      JSON.stringify([
        { id: 'AG-1', inputs: agent },
        { id: 'AG-2', inputs: { trxAttempted: -1 }, model: 'AGENT' },
      ]),
    );
    const { code, json } = await run('score', '--inputs', file, '--json');
    expect(code).toBe(EXIT.REFUSED);
    expect(json).toMatchObject([
      { id: 'AG-1', subScores: { G2: 89.43, G3: 83.33 } },
      { id: 'AG-2', error: { reason: 'SCORE_COUNT_NEGATIVE' } },
    ]);
  });

  it('tries other weights on raw counts, and refuses weights that are not 100', async () => {
    const file = path.join(folder, 'one.json');
    fs.writeFileSync(file, JSON.stringify({ id: 'AG-1', inputs: { settlementsDue: 30, settlementsOnTime: 29 } }));
    const weights = (G1: number) => {
      const name = path.join(folder, `weights-${G1}.json`);
      fs.writeFileSync(name, JSON.stringify({ version: 'coba', scales: { G1: { weight: G1 }, G2: { weight: 30 } } }));
      return name;
    };
    const tried = await run('score', '--inputs', file, '--parameters', weights(20), '--json');
    expect(tried).toMatchObject({ code: EXIT.OK, json: { parameterVersion: 'coba' } });
    expect((await run('score', '--inputs', file, '--parameters', weights(25))).code).toBe(EXIT.USAGE);
    expect((await run('score', '--quarter', '2021-Q3', '--parameters', '2017-1')).code).toBe(EXIT.USAGE);
  });
});

const fixture = (name: string) => path.join(FIXTURES, name.startsWith('soppeng') ? 'open' : 'layouts', name);

interface Printed {
  readonly status?: string;
  readonly records?: unknown[];
  readonly ditolak?: { baris: number; alasan: string; sebab?: string; id?: string }[];
  readonly total_tercetak?: unknown;
  readonly kolom_pribadi_dibuang?: unknown;
}

/** Runs a command in this process; answers its exit code and, of --json, what it printed. */
async function run(...words: string[]): Promise<{ code: number; json: Printed }> {
  const printed: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const code = await runProgram(words);
    return { code, json: words.includes('--json') ? (JSON.parse(printed.join('')) as Printed) : {} };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

/** Codes in the expected files are dotted for the reader. */
function undotted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(undotted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'kode_wilayah' ? String(inner).replaceAll('.', '') : undotted(inner),
    ]),
  );
}
