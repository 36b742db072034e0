import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ListedActors, type Reading } from '@monev/domain/intake';
import { RegionIndex } from '@monev/domain/registry';
import { period, regionCode } from '@monev/kernel';
import { builtWorker } from '../../testing/built-worker';
import { makeZip, workbookParts } from '../../testing/make-zip';
import { FIXTURES, realRegions } from '../../testing/real-regions';
import { readReading } from '../read-reading';
import { READING_LIMITS } from '../reading-limits';
import { FileLimitError, UnreadableFileError } from '../unreadable-file.error';
import { officeFileWorkers } from './read-in-worker';
import { WORKER_LIMITS } from './start-worker';

const regions = realRegions();
/** A worker with nothing to look up starts sooner. */
const nowhere = new RegionIndex([]);
const entry = builtWorker();
const { readInWorker, markedWorkbook } = officeFileWorkers({ ...WORKER_LIMITS, entry });
const path = (name: string) => join(FIXTURES, name);
const plain = (reading: Reading) =>
  JSON.stringify(reading, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADER = row(
  1,
  ['kode_wilayah', 'periode', 'program', 'bank', 'sumber', 'jumlah_kpm', 'kpm_transaksi'].map(text).join(''),
);

describe('a file read in a process of its own', () => {
  it.each([
    ['layouts/siksng_bnba_sp2d.xlsx', '2021-Q3'],
    ['open/jakarta_penduduk_kelurahan_2024.csv', null],
  ])('gives the same reading of %s as in the server itself', async (name, when) => {
    const options = { fileName: name.split('/').at(-1) ?? '', period: when === null ? null : period(when) };
    const here = await readReading(readFileSync(path(name)), { regions, ...options });
    expect(plain(await readInWorker({ path: path(name) }, { regions, ...options }))).toBe(plain(here));
    expect(plain(await readInWorker(readFileSync(path(name)), { regions, ...options }))).toBe(plain(here));
  });

  it('knows the registers it was given', async () => {
    const actors = new ListedActors({
      eWarongs: [],
      bankAgents: [['BNI:AG-1', regionCode('3171011001')]],
      suppliers: [],
      mous: [],
      foods: ['BERAS'],
    });
    const header =
      'bank,no_agen,periode,edc_menit_terjadwal,edc_menit_aktif,transaksi_dicoba,transaksi_berhasil,penyelesaian_jatuh_tempo,penyelesaian_tepat_waktu,laporan_jatuh_tempo,laporan_tepat_waktu';
    const file = Buffer.from(`${header}\nBNI,AG-1,2021-09,10,9,5,4,1,1,1,1\nBNI,AG-2,2021-09,10,9,5,4,1,1,1,1`);
    const reading = await readInWorker(file, { regions, actors });
    expect(reading.facts).toHaveLength(1);
    expect(reading.problems.map(({ code, row: at, column }) => [code, at, column])).toEqual([
      ['BANK_AGENT_UNKNOWN', 3, 'B'],
    ]);
  });

  it('tells how far it is, and hands over records as they come', async () => {
    const sheet =
      HEADER +
      Array.from({ length: 6_000 }, (_, at) =>
        row(at + 2, ['31.71.01.1001', '2021-09', 'SEMBAKO', 'BNI', 'BANK_REPORT', `${at}`, '0'].map(text).join('')),
      ).join('');
    const seen: number[] = [];
    const records: number[] = [];
    const reading = await readInWorker(
      makeZip(workbookParts(sheet)),
      { regions },
      {
        onProgress: ({ rows }) => seen.push(rows),
        sink: { record: (_, at) => records.push(at), fact: () => undefined },
      },
    );
    expect(reading.rowsRead).toBe(6_000);
    expect(records).toEqual([2]); // the others repeat its key
    expect(reading.problemCounts.BLOCKING).toBe(5_999);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('is marked there, too', async () => {
    const file = path('layouts/progres_transaksi_kabkota.xlsx');
    const wording = { id: 'Periksa.', en: 'Check.' };
    const back = await markedWorkbook({ path: file }, [
      { severity: 'WARNING', code: 'PERCENT_DIFFERS', sheet: 'x', row: 6, column: 'B', text: '', wording },
    ]);
    expect(await readReading(back, { regions, fileName: 'x.xlsx' })).toEqual(
      await readReading(readFileSync(file), { regions, fileName: 'x.xlsx' }),
    );
    await expect(markedWorkbook(Buffer.from('%PDF-1.7'), [])).rejects.toMatchObject({ fault: 'PDF' });
  });

  it('can be cancelled at any moment', async () => {
    const stop = new AbortController();
    async function* endless() {
      for (;;) {
        yield Buffer.from('kode_wilayah;periode\n'.repeat(1_000));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    const reading = readInWorker(endless(), { regions: nowhere }, { signal: stop.signal });
    setTimeout(() => stop.abort(), 200);
    await expect(reading).rejects.toMatchObject({ code: 'READING_CANCELLED' });
    await expect(readInWorker(Buffer.from('x'), { regions: nowhere }, { signal: stop.signal })).rejects.toMatchObject({
      code: 'READING_CANCELLED',
    });
  });
});

describe('errors come over the border as what they are', () => {
  it('a file of another kind', async () => {
    await expect(readInWorker(Buffer.from('%PDF-1.7 …'), { regions: nowhere })).rejects.toMatchObject({ fault: 'PDF' });
    await expect(readInWorker(Buffer.alloc(0), { regions: nowhere })).rejects.toBeInstanceOf(UnreadableFileError);
  });

  it('an unknown layout, with what a person needs to map it', async () => {
    const file = Buffer.from('Kelurahan;Banyaknya;NIK\nCIDENG;1.234;3171010101010001\n');
    await expect(readInWorker(file, { regions: nowhere })).rejects.toMatchObject({
      code: 'TEMPLATE_UNKNOWN',
      layout: {
        sheet: {
          headerRow: 1,
          columns: [
            { letter: 'A', header: 'Kelurahan', personal: false, samples: [{ text: 'CIDENG', typed: false }] },
            { letter: 'B', header: 'Banyaknya', personal: false, samples: [{ text: '1.234', typed: false }] },
            { letter: 'C', header: 'NIK', personal: true, samples: [] },
          ],
        },
      },
    });
  });
});

describe('hostile files end the worker at most', () => {
  const refused = (file: Buffer, limits = READING_LIMITS) => readInWorker(file, { regions: nowhere, limits });

  it('a zip bomb', async () => {
    const bomb = makeZip(workbookParts(' '.repeat(6_000_000)), 1_000);
    await expect(refused(bomb)).rejects.toMatchObject({ limit: 'RATIO' });
  });

  it('an XML bomb and an outside entity', async () => {
    const parts = workbookParts(HEADER);
    const laughs = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    for (const sheet of [
      `${laughs}<worksheet><sheetData/></worksheet>`,
      `<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>`,
    ]) {
      await expect(refused(makeZip({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).rejects.toMatchObject({
        fault: 'ENTITY_DECLARATION',
      });
    }
  });

  it('far cells and 16,384 columns', async () => {
    const far = makeZip(workbookParts(`<row r="1048577">${text('x')}</row>`));
    const wide = makeZip(workbookParts('<row r="1"><c r="XFD1"><v>1</v></c></row>'));
    await expect(refused(far)).rejects.toBeInstanceOf(FileLimitError);
    await expect(refused(wide)).rejects.toMatchObject({ limit: 'COLUMNS' });
  });

  it('macros, prototype keys and a workbook that is none', async () => {
    await expect(refused(makeZip(workbookParts(HEADER, { 'xl/vbaProject.bin': 'x' })))).rejects.toMatchObject({
      fault: 'MACROS',
    });
    await expect(
      refused(
        makeZip(workbookParts(row(1, ['__proto__', 'constructor', 'toString'].map(text).join('')) + row(2, text('x')))),
      ),
    ).rejects.toMatchObject({ code: 'TEMPLATE_UNKNOWN' });
    await expect(refused(makeZip({ 'a.txt': 'x' }))).rejects.toMatchObject({ fault: 'NOT_A_WORKBOOK' });
  });

  it('one that needs more memory than is allowed', async () => {
    const strings = `<sst>${Array.from({ length: 400_000 }, (_, at) => `<si><t>kata ke-${at} yang agak panjang supaya memakan tempat ${at * 7}</t></si>`).join('')}</sst>`;
    const file = makeZip(workbookParts(HEADER, { 'xl/sharedStrings.xml': strings }));
    const small = officeFileWorkers({ ...WORKER_LIMITS, entry, heapMegabytes: 48 });
    await expect(small.readInWorker(file, { regions: nowhere })).rejects.toMatchObject({
      code: 'FILE_READER_DIED',
      end: 'MEMORY',
    });
    const watched = officeFileWorkers({ ...WORKER_LIMITS, entry, memory: 60_000_000 });
    await expect(watched.readInWorker(file, { regions: nowhere })).rejects.toMatchObject({ end: 'MEMORY' });
  });

  it('one whose reader no longer moves, and one whose reader is killed', async () => {
    const impatient = officeFileWorkers({
      ...WORKER_LIMITS,
      entry: join(__dirname, '../../testing/idle-worker.mjs'),
      stalledAfterMs: 300,
    });
    await expect(impatient.readInWorker({ path: path('README.md') }, { regions: nowhere })).rejects.toMatchObject({
      end: 'STALLED',
    });
    const dying = officeFileWorkers({ ...WORKER_LIMITS, entry: join(__dirname, '../../testing/dying-worker.mjs') });
    await expect(dying.readInWorker({ path: path('README.md') }, { regions: nowhere })).rejects.toMatchObject({
      end: 'CRASHED',
    });
  });

  it('says so when the program was built without its worker', async () => {
    await expect(
      officeFileWorkers({ ...WORKER_LIMITS, entry: '/nowhere.mjs' }).readInWorker(Buffer.from('x'), {
        regions: nowhere,
      }),
    ).rejects.toThrow(/reading worker is missing/);
  });
});
