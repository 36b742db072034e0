import ExcelJS from 'exceljs';
import {
  type LayoutMapping,
  TEMPLATES,
  type UnknownLayout,
  checkMapping,
  getTemplate,
  reasonOf,
} from '@monev/domain/intake';
import { realRegions } from '../testing/real-regions';
import { readReading } from '../reading/read-reading';
import { TemplateNotFoundError } from '../reading/template-not-found.error';

const regions = realRegions();
const read = (file: Buffer, mapping?: LayoutMapping) => readReading(file, { regions, ...(mapping ? { mapping } : {}) });

async function layoutOf(file: Buffer): Promise<UnknownLayout> {
  const error = await read(file).catch((thrown: unknown) => thrown);
  if (!(error instanceof TemplateNotFoundError) || !error.layout) throw new Error('The layout was not unknown.');
  return error.layout;
}

const FILE = [
  'REKAPITULASI PENERIMA;;;;;',
  'Bulan September 2021;;;;;',
  'Kode Wil.;Banyaknya KPM;KPM Belanja;Bulan;Nama Ketua RT;Kode Wil.',
  '31.71.01.1001;1.234;1.100;2021-09;CONTOH SATU;x',
  '31.71.01.1002;987;1.001;2021-09;CONTOH DUA;y',
].join('\r\n');

const MAPPING: LayoutMapping = {
  version: 1,
  templateId: 'kpm-counts',
  columns: [
    { field: 'code', header: 'Kode Wil.', notation: null },
    { field: 'jumlah_kpm', header: 'Banyaknya KPM', notation: null },
    { field: 'kpm_transaksi', header: 'KPM Belanja', notation: null },
    { field: 'period', header: 'Bulan', notation: null },
  ],
  constants: [
    { field: 'programme', text: 'SEMBAKO' },
    { field: 'bank', text: '' },
    { field: 'source', text: 'FIELD_REPORT' },
  ],
};

describe('a file whose layout is not known', () => {
  it('comes back with its columns, samples and templates that come near', async () => {
    const layout = await layoutOf(Buffer.from(FILE));
    expect(layout.sheet).toMatchObject({ sheet: 'CSV', headerRow: 3 });
    expect(layout.sheet.columns.map(({ letter, header, personal }) => [letter, header, personal])).toEqual([
      ['A', 'Kode Wil.', false],
      ['B', 'Banyaknya KPM', false],
      ['C', 'KPM Belanja', false],
      ['D', 'Bulan', false],
      ['E', 'Nama Ketua RT', true],
      ['F', 'Kode Wil. #2', false],
    ]);
    expect(layout.proposals[0]?.templateId).toBe('kpm-counts');
    expect(layout.proposals[0]?.fields).toContainEqual({ field: 'jumlah_kpm', header: 'Banyaknya KPM' });
    expect(JSON.stringify(layout)).not.toContain('CONTOH');
  });

  it('is read once it is mapped, each problem at its own cell, and dropped columns are named', async () => {
    const reading = await read(Buffer.from(FILE), MAPPING);
    expect(reading.records).toEqual([
      { kode_wilayah: '3171011001', periode: '2021-09', program: 'SEMBAKO', bank: '', sumber: 'FIELD_REPORT', jumlah_kpm: 1234, kpm_transaksi: 1100, tanggal_posisi: null }, // prettier-ignore
      { kode_wilayah: '3171011002', periode: '2021-09', program: 'SEMBAKO', bank: '', sumber: 'FIELD_REPORT', jumlah_kpm: 987, kpm_transaksi: 1001, tanggal_posisi: null }, // prettier-ignore
    ]);
    expect(reading.problems.map((problem) => [`${problem.column}${problem.row}`, reasonOf(problem)])).toEqual([
      ['C5', 'bagian_melebihi_keseluruhan'],
    ]);
    expect(reading.droppedPersonalColumns).toEqual(['Nama Ketua RT']);
  });

  it('is found again by its fingerprint wherever its columns stand next month', async () => {
    const next = [
      'KPM BELANJA;Bulan;kode wil;Nama Ketua RT;BANYAKNYA  KPM;Kode Wil.',
      '90;2021-10;31.71.01.1001;X;100;z',
    ].join('\n');
    const [first, second] = [await layoutOf(Buffer.from(FILE)), await layoutOf(Buffer.from(next))];
    expect(second.fingerprint).toBe(first.fingerprint);
    expect((await read(Buffer.from(next), MAPPING)).records).toMatchObject([
      { periode: '2021-10', jumlah_kpm: 100, kpm_transaksi: 90 },
    ]);
  });

  it('with groups above its columns is mapped by group and part', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Rekap');
    sheet.addRows([
      ['Wilayah', 'Triwulan', 'Dana masuk', null, 'Dana keluar', null],
      [null, null, 'KPM', 'Rupiah', 'KPM', 'Rupiah'],
      ['31.71', 'x', 10, 6_000_000, 9, 5_400_000],
    ]);
    const layout = await layoutOf(Buffer.from(await book.xlsx.writeBuffer()));
    expect(layout.sheet.columns.map(({ header }) => header)).toEqual([
      'Wilayah',
      'Triwulan',
      'Dana masuk KPM',
      'Dana masuk Rupiah',
      'Dana keluar KPM',
      'Dana keluar Rupiah',
    ]);
  });
});

describe('a mapping is checked before anything is read', () => {
  const check = async (rows: string[], change: Partial<LayoutMapping> = {}, template = 'kpm-counts') =>
    checkMapping(getTemplate(template), await layoutOf(Buffer.from(rows.join('\n'))), {
      ...MAPPING,
      ...change,
      templateId: template,
    });
  const field = (result: Awaited<ReturnType<typeof check>>, name: string) =>
    result.fields.find((each) => each.field === name);
  const rows = (values: string[]) => ['Kode Wil.;Banyaknya KPM;KPM Belanja;Bulan', ...values.map((value) => `31.71.01.1001;${value};1;2021-09`)]; // prettier-ignore

  it('says every sample in words', async () => {
    const result = await check(rows(['206.438', '12']));
    expect(result.ready).toBe(true);
    expect(field(result, 'jumlah_kpm')?.samples).toEqual([
      {
        text: '206.438',
        readings: [
          {
            notation: 'INDONESIAN',
            value: '206438',
            words: {
              id: 'dua ratus enam ribu empat ratus tiga puluh delapan',
              en: 'two hundred six thousand four hundred thirty-eight',
            },
          },
        ],
      },
      expect.objectContaining({ text: '12' }),
    ]);
  });

  it('blocks while two readings are possible, until somebody chooses', async () => {
    const open = await check(rows(['206,438', '12']));
    expect([open.ready, field(open, 'jumlah_kpm')?.state]).toEqual([false, 'AMBIGUOUS']);
    expect(field(open, 'jumlah_kpm')?.samples[0]?.readings.map(({ value }) => value)).toEqual(['206.438', '206438']);
    const columns = MAPPING.columns.map((column) =>
      column.field === 'jumlah_kpm' ? { ...column, notation: 'ENGLISH' as const } : column,
    );
    const chosen = await check(rows(['206,438', '12']), { columns });
    expect(chosen.ready).toBe(true);
    const reading = await read(Buffer.from(rows(['206,438', '12']).join('\n')), chosen.mapping);
    expect(reading.records[0]).toMatchObject({ jumlah_kpm: 206_438 });
  });

  it('needs no choice where one value proves the notation of its column', async () => {
    const proved = await check(rows(['1,234', '1,234,567']));
    expect([proved.ready, field(proved, 'jumlah_kpm')?.notation]).toEqual([true, 'ENGLISH']);
    const columns = ['31.71.01.1001;1.234;3', '31.71.01.1002;12.345,5;4'];
    const trade = { columns: [{ field: 'qty', header: 'Banyaknya', notation: null }], constants: [] };
    const decimals = await check(['Kode Wil.;Banyaknya;X', ...columns], trade, 'invoices');
    expect(field(decimals, 'qty')?.notation).toBe('INDONESIAN');
    const open = await check(['Kode Wil.;Banyaknya;X', columns[0] ?? ''], trade, 'invoices');
    expect(field(open, 'qty')).toMatchObject({ state: 'AMBIGUOUS', choices: ['INDONESIAN', 'ENGLISH'] });
  });

  it('asks which number of 03/04/21 is the day', async () => {
    const dated = (day: string) => check(['Kode Wil.;Hari;X', `31.71.01.1001;${day};1`], { columns: [{ field: 'date', header: 'Hari', notation: null }], constants: [] }, 'price-survey'); // prettier-ignore
    expect(field(await dated('03/04/21'), 'date')?.state).toBe('AMBIGUOUS');
    expect(field(await dated('23/04/21'), 'date')).toMatchObject({ state: 'READY', notation: 'DAY_FIRST' });
    expect(field(await dated('03/04/2021'), 'date')).toMatchObject({ state: 'READY', notation: null });
    expect(field(await dated('besok'), 'date')?.state).toBe('UNREADABLE');
  });

  it('refuses personal columns, one column for two fields, unknown columns, and what is missing', async () => {
    const file = ['Kode Wil.;NIK;KPM Belanja;Bulan', '31.71.01.1001;1;1;2021-09'];
    const states = async (columns: LayoutMapping['columns']) => {
      const result = await check(file, { columns });
      return [result.ready, field(result, 'jumlah_kpm')?.state];
    };
    const code = { field: 'code', header: 'Kode Wil.', notation: null };
    const kpm = (header: string) => ({ field: 'jumlah_kpm', header, notation: null });
    expect(await states([code])).toEqual([false, 'MISSING']);
    expect(await states([code, kpm('NIK')])).toEqual([false, 'WRONG_COLUMN']);
    expect(await states([code, kpm('Kode Wil.')])).toEqual([false, 'WRONG_COLUMN']);
    expect(await states([code, kpm('Tidak ada')])).toEqual([false, 'WRONG_COLUMN']);
    expect(
      (await check(file, { columns: [code, { field: '__proto__', header: 'Bulan', notation: null }] })).ready,
    ).toBe(false);
  });
});

it('proposals never name a field twice or a column twice', async () => {
  const layout = await layoutOf(Buffer.from('Nama Barang;Harga;Harga Lama;Hari\nBeras;9.450;9.400;01/09/2021'));
  for (const { templateId, fields } of layout.proposals) {
    expect(TEMPLATES.map(({ id }) => id)).toContain(templateId);
    expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
    expect(new Set(fields.map(({ header }) => header)).size).toBe(fields.length);
  }
});
