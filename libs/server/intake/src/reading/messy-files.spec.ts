import ExcelJS from 'exceljs';
import { type FactDraft, type Problem, type Reading, reasonOf } from '@monev/domain/intake';
import { period } from '@monev/kernel';
import { realRegions } from '../testing/real-regions';
import { type ReadingOptions, readReading } from './read-reading';
import { TemplateNotFoundError } from './template-not-found.error';

const regions = realRegions();
type Cell = string | number | Date | null;
type Rows = readonly (readonly Cell[])[];

async function workbook(sheets: Readonly<Record<string, Rows>>): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return Buffer.from(await book.xlsx.writeBuffer());
}
const csv = (rows: Rows, separator = ',') =>
  Buffer.from(rows.map((row) => row.map((cell) => cell ?? '').join(separator)).join('\r\n'));
const read = (file: Buffer, options: Partial<ReadingOptions> & { when?: string } = {}) =>
  readReading(file, { regions, ...options, ...(options.when ? { period: period(options.when) } : {}) });
const readSheet = async (rows: Rows, options: Partial<ReadingOptions> & { when?: string } = {}) =>
  read(await workbook({ Data: rows }), options);
const places = (problems: readonly Problem[]) =>
  problems.map((problem) => `${problem.column}${problem.row} ${reasonOf(problem)}`);
const blocking = (reading: Reading) => places(reading.problems.filter((problem) => problem.severity === 'BLOCKING'));
const warnings = (reading: Reading) => places(reading.problems.filter((problem) => problem.severity === 'WARNING'));
const kpm = (reading: Reading) =>
  reading.facts
    .filter((fact): fact is Extract<FactDraft, { kind: 'KPM_COUNT' }> => fact.kind === 'KPM_COUNT')
    .map((fact) => [fact.regionCode, fact.counts.kpmEligible]);

const PROGRESS = ['No', 'Kabupaten/Kota', 'Jumlah KPM', 'KPM Bertransaksi', '%'];

describe('the table is found wherever it stands', () => {
  it('under titles, with columns in another order, other words and slips of the pen', async () => {
    const reading = await readSheet([
      ['REKAPITULASI BPNT'],
      ['PROVINSI JAWA BARAT'],
      ['Keadaan per 30 Sept 2022'],
      [],
      ['Persentase', 'KPM Bertransasi', 'Kab/Kota', null, 'Jml KPM'],
      ['50,00%', 500, 'KAB. BANDUNG', null, '1.000'],
      ['75%', 750, 'Kota Bandung', null, 1000],
      ['100%', 10, 'BANJAR', null, 10],
    ]);
    expect(reading.templateId).toBe('progres_transaksi_kabkota');
    expect(reading.problems).toEqual([]);
    expect(kpm(reading)).toEqual([
      ['3204', 1000],
      ['3273', 1000],
      ['3279', 10],
    ]);
    expect(reading.records[0]).toMatchObject({ program: 'BPNT', periode: '2022-09', tanggal_posisi: '2022-09-30' });
  });

  it('under a header of two rows, with a row of column numbers', async () => {
    const reading = await readSheet(
      [
        ['Kode Wilayah', 'Kabupaten/Kota', 'Periode', 'Program', 'SP2D', null, 'Penyaluran', null, 'Pencairan', null],
        [null, null, null, null, 'KPM', 'Nominal (Rp)', 'KPM', 'Nominal (Rp)', 'KPM', 'Nominal (Rp)'],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        ['32.01', 'KAB. BOGOR', 'TW I', 'BPNT', '1.000', 'Rp. 600.000.000', 990, '594.000.000', 980, '-'],
      ],
      { when: '2021' },
    );
    expect(reading.problems).toEqual([]);
    expect(reading.details['baris_header']).toBe(2);
    expect(reading.records).toEqual([
      {
        kode_wilayah: '3201',
        periode: { tahun: 2021, triwulan: 1, teks: 'TW I' },
        program: 'BPNT',
        alokasi_kpm: 1000,
        alokasi_rp: 600_000_000,
        penyaluran_kpm: 990,
        penyaluran_rp: 594_000_000,
        pencairan_kpm: 980,
        pencairan_rp: 0,
      },
    ]);
  });

  it('on the sheet that has it; another sheet is passed over and named', async () => {
    const file = await workbook({
      Sampul: [
        ['Laporan', 'September'],
        ['Disusun oleh', 'Dinas Sosial'],
      ],
      SEMBAKO: [['Posisi data 22/09/2021'], PROGRESS, [1, 'KOTA BOGOR', 100, 90, '90%']],
    });
    const reading = await read(file);
    expect(kpm(reading)).toEqual([['3271', 100]]);
    expect(reading.records[0]).toMatchObject({ program: 'SEMBAKO' });
    expect(reading.problems.map((problem) => [problem.code, problem.sheet])).toEqual([['SHEET_IGNORED', 'Sampul']]);
  });

  it('says what it lacks when the layout is not known', async () => {
    const unknown = readSheet([
      ['Kecamatan', 'Kelurahan', 'Banyaknya'],
      ['A', 'B', 1],
    ]);
    await expect(unknown).rejects.toMatchObject({ code: 'TEMPLATE_UNKNOWN' });
    await expect(unknown).rejects.toThrow(TemplateNotFoundError);
    await expect(
      readSheet([
        ['x', 'y'],
        [1, 2],
      ]),
    ).rejects.toMatchObject({ candidates: [] });
  });
});

describe('totals, signatures and notes are no data', () => {
  const rows: Rows = [
    ['PROGRAM SEMBAKO'],
    ['per 22 September 2021'],
    PROGRESS,
    [1, 'KOTA BOGOR', 100, 90, '90%'],
    [2, 'KOTA DEPOK', 200, 100, '50%'],
    [null, 'JML', '300', 190, '63,33%'],
    [],
    [null, null, null, 'Bogor, 22 September 2021'],
    [null, 'Mengetahui,', null, 'Kepala Dinas Sosial'],
    [null, null, null, 'NIP. 19700101 199003 1 001'],
    ['Sumber: Dinas Sosial'],
  ];

  it('counts them apart and compares the total', async () => {
    const reading = await readSheet(rows);
    expect(reading.problems).toEqual([]);
    expect(reading.rowsRead).toBe(2);
    expect(reading.ignoredTotalRows).toBe(1);
    expect(reading.ignoredOtherRows).toBe(6);
    expect(reading.printedTotals).toEqual({ jumlah_kpm: 300, kpm_transaksi: 190 });
  });

  it('keeps both numbers when a printed total is not the sum, and warns at its cell', async () => {
    const reading = await readSheet(rows.map((row) => (row[1] === 'JML' ? [null, 'JML', '310', 190, null] : row)));
    expect(warnings(reading)).toEqual(['C6 total_tercetak_tidak_sesuai']);
    expect(reading.totals[0]).toMatchObject({ printed: '310', summed: '300', agrees: false });
    expect(reading.recordCount).toBe(2);
  });

  it('compares subtotals with their own rows', async () => {
    const reading = await read(
      csv([
        ['PROVINSI', 'KABUPATEN', 'KECAMATAN', 'DESA', 'JUMLAH_KPM'],
        ['SULSEL', 'SOPPENG', 'DONRI-DONRI', 'PISING', 10],
        ['SULSEL', 'SOPPENG', 'DONRI-DONRI', 'SERING', 20],
        ['', '', 'JUMLAH DONRI-DONRI', '', 30],
        ['SULSEL', 'SOPPENG', 'LALABATA', 'OMPO', 5],
        ['', '', 'JUMLAH LALABATA', '', 5],
        ['TOTAL', '', '', '', 35],
      ]),
      { when: '2023-12', fileName: 'kpm bpnt.csv' },
    );
    expect(reading.problems).toEqual([]);
    expect(reading.ignoredTotalRows).toBe(3);
    expect(kpm(reading)).toHaveLength(3);
  });

  it('a region without figures was not reported: no zero, a warning', async () => {
    const reading = await readSheet([...rows.slice(0, 4), [2, 'KOTA DEPOK', null, null, null]]);
    expect(warnings(reading)).toEqual(['C5 baris_tanpa_angka']);
    expect(kpm(reading)).toEqual([['3271', 100]]);
  });
});

describe('every fault is named by its cell', () => {
  it('progress sheet', async () => {
    const reading = await readSheet([
      ['PROGRAM SEMBAKO per 22-09-2021'],
      PROGRESS,
      [1, 'BOGOR', 100, 90, '90%'],
      [2, 'KOTA BOGOR', '12,5', 10, null],
      [3, 'KOTA DEPOK', '1,234', 10, null],
      [4, 'KOTA BEKASI', 17.654, 10, null],
      [5, 'KOTA CIMAHI', 100, -3, null],
      [6, 'KOTA ENTAH', 100, 3, null],
      [7, 'KOTA BANDUNG', 'dua ratus', 3, null],
      [8, 'KOTA CIREBON', 100, 120, null],
      [9, 'KOTA SUKABUMI', 100, 50, '55%'],
      [10, 'KOTA SUKABUMI', 100, 50, '50%'],
      [null, null, 100, 50, '50%'],
    ]);
    expect(blocking(reading)).toEqual([
      'B3 wilayah_bermakna_ganda',
      'C4 angka_tidak_bulat',
      'C5 angka_bermakna_ganda',
      'C6 angka_tidak_bulat',
      'D7 angka_negatif',
      'B8 nama_wilayah_tidak_dikenal',
      'C9 angka_tidak_terbaca',
      'B12 baris_ganda',
      'B13 wilayah_kosong',
    ]);
    expect(warnings(reading)).toEqual(['D10 bagian_melebihi_keseluruhan', 'E11 persen_tidak_sesuai']);
    expect(reading.recordCount).toBe(2);
    expect(reading.refusedRows).toBe(9);
    for (const problem of reading.problems) {
      expect(problem.wording.id).not.toBe('');
      expect(problem.text.length).toBeLessThanOrEqual(60);
    }
  });

  it('codes of BPS and of Kemendagri: the names decide', async () => {
    const header = [
      'Kode Kab/Kota',
      'Kab/Kota',
      'Periode',
      'Program',
      'SP2D KPM',
      'SP2D Nominal',
      'Penyaluran KPM',
      'Penyaluran Nominal',
      'Pencairan KPM',
      'Pencairan Nominal',
    ];
    const figures = [10, 6_000_000, 9, 5_400_000, 8, 4_800_000];
    const reading = await readSheet(
      [
        header,
        [3171, 'JAKARTA SELATAN', 'JAN-MAR', 'SEMBAKO', ...figures],
        [3171, 'JAKARTA PUSAT', 'JAN-MAR', 'SEMBAKO', ...figures],
        [3172, 'JAKARTA BARAT', 'JAN-MAR', 'SEMBAKO', ...figures],
        [3173, null, 'JAN-MAR', 'SEMBAKO', ...figures],
      ],
      { when: '2021' },
    );
    expect(reading.records.map((record) => record['kode_wilayah'])).toEqual(['3174', '3171']);
    expect(blocking(reading)).toEqual(['B4 nama_bertentangan_dengan_kode_wilayah', 'A5 wilayah_bermakna_ganda']);
  });

  it('own templates: month, bank, source, programme, level', async () => {
    const header = [
      'kode_wilayah',
      'periode',
      'program',
      'bank',
      'sumber',
      'jumlah_kpm',
      'kpm_transaksi',
      'tanggal_posisi',
    ];
    const reading = await read(
      csv(
        [
          header,
          ['3171011001', '2021-09', 'SEMBAKO', 'BRI', 'PAYMENT_LIST', 10, 9, '2021-09-22'],
          ['31.71.01.1001', '2021-09', 'SEMBAKO', 'BNI', 'payment list', 10, '', ''],
          ['3171011001', '2021-9', 'SEMBAKO', 'BRI', 'PAYMENT_LIST', 10, 9, ''],
          ['3171011001', '2021-10', 'BLT', 'BRI', 'PAYMENT_LIST', 10, 9, ''],
          ['3171011001', '2021-10', 'PKH', 'BCA', 'PAYMENT_LIST', 10, 9, ''],
          ['3171011001', '2021-10', 'PKH', 'BRI', 'KORAN', 10, 9, '31/09/2021'],
          ['3171011001', '2021-09', 'SEMBAKO', 'BRI', 'PAYMENT_LIST', 11, 9, ''],
        ],
        ';',
      ),
    );
    expect(blocking(reading)).toEqual([
      'B4 periode_tidak_terbaca',
      'C5 program_tidak_dikenal',
      'D6 bank_tidak_dikenal',
      'E7 sumber_tidak_dikenal',
      'H7 tanggal_tidak_ada',
      'A8 baris_ganda',
    ]);
    expect(reading.recordCount).toBe(2);
    expect(reading.facts[1]).toMatchObject({
      bank: 'BNI',
      counts: { kpmEligible: 10, kpmTransacted: null },
      positionDate: null,
    });
  });

  it('stage payments: one to three months', async () => {
    const header = [
      'kode_wilayah',
      'bulan_pertama',
      'jumlah_bulan',
      'program',
      'penyalur',
      'alokasi_kpm',
      'alokasi_rp',
      'penyaluran_kpm',
      'penyaluran_rp',
      'pencairan_kpm',
      'pencairan_rp',
    ];
    const reading = await read(
      csv([
        header,
        ['3171', '2021-07', 3, 'SEMBAKO', 'POS', 10, 6000000, 9, 5400000, '', ''],
        ['3172', '2021-07', 4, 'SEMBAKO', '', 10, 6000000, 9, 5400000, 1, 1],
      ]),
    );
    expect(blocking(reading)).toEqual(['C3 periode_terlalu_panjang']);
    expect(reading.facts).toHaveLength(1);
    expect(reading.facts[0]).toMatchObject({
      payer: 'POS',
      source: 'POST_REPORT',
      firstMonth: '2021-07',
      monthsCovered: 3,
      redeemedKpm: null,
      allocatedAmount: 6_000_000n,
    });
  });
});

describe('nothing personal is kept', () => {
  const header = [
    'NO',
    'NAMA KPM',
    'NIK',
    'No. KK',
    'Alamat Lengkap',
    'RT/RW',
    'No. Rekening',
    'No HP',
    'Tgl Lahir',
    'Nama Ibu Kandung',
    'KODE_WILAYAH',
    'TAHAP',
    'BANSOS',
    'BANK',
    'NOMINAL',
    'KETERANGAN',
  ];
  const person = [
    1,
    'CONTOH SATU',
    '9971014509900001',
    '9971014509900002',
    'JL. CONTOH 1',
    '1/2',
    '0123456789012345',
    '0812',
    '45-09-1990',
    'CONTOH IBU',
  ];
  const row = (remark: Cell = null): Cell[] => [...person, '3171011001', 1, 'BPNT', 'BRI', 600_000, remark];

  it('personal columns of any layout are blanked and named', async () => {
    const reading = await readSheet([header, row(), row()], { when: '2021-01' });
    expect(reading.problems).toEqual([]);
    expect(reading.droppedPersonalColumns).toEqual(header.slice(1, 10));
    expect(reading.records).toMatchObject([{ jumlah_kpm: 2, nominal_rp: 1_200_000 }]);
  });

  it('a NIK-shaped value in a kept column refuses the whole file and is not repeated in the report', async () => {
    for (const hidden of [
      '9971014509900001',
      '3171014509900001',
      'an. 3171015509900001 (ganti)',
      3_171_014_509_900_001,
    ]) {
      const reading = await readSheet([header, row(), row(hidden)], { when: '2021-01' });
      expect(reading.refused).toBe(true);
      expect(blocking(reading)).toEqual(['P3 nik_di_kolom_yang_disimpan']);
      expect([reading.records, reading.facts]).toEqual([[], []]);
      expect(JSON.stringify(reading.problems)).not.toContain(String(hidden));
    }
  });

  it('other long numbers are no NIK', async () => {
    for (const remark of ['1234567890123456', '31710145099000011', '3171-01', '1.234.567.890.123.456']) {
      expect((await readSheet([header, row(remark)], { when: '2021-01' })).refused).toBe(false);
    }
  });

  it('drops personal columns beside an area table too', async () => {
    const reading = await read(
      csv([
        ['KABUPATEN', 'KECAMATAN', 'DESA', 'NAMA PENDAMPING', 'NAMA KEPALA KELUARGA', 'JUMLAH KPM'],
        ['KAB. SOPPENG', 'LALABATA', 'OMPO', 'X', 'CONTOH', 5],
      ]),
      { when: '2023-12', fileName: 'bpnt.csv' },
    );
    expect(reading.droppedPersonalColumns).toEqual(['NAMA KEPALA KELUARGA']);
    expect(kpm(reading)).toHaveLength(1);
  });
});

describe('long files', () => {
  it('goes through a sink in level memory, with at most a thousand problems listed', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      ['3171011001', '2021-09', 'SEMBAKO', '', 'FIELD_REPORT', at === 0 ? 5 : 'x', '', ''].join(','),
    );
    const header = 'kode_wilayah,periode,program,bank,sumber,jumlah_kpm,kpm_transaksi,tanggal_posisi';
    const seen: unknown[] = [];
    const progress: number[] = [];
    const reading = await read(Buffer.from([header, ...lines].join('\n')), {
      sink: { record: (record) => seen.push(record), fact: (fact) => seen.push(fact) },
      onProgress: (rows) => void progress.push(rows),
    });
    expect(seen).toHaveLength(2);
    expect(reading.records).toEqual([]);
    expect([reading.recordCount, reading.factCount, reading.rowsRead]).toEqual([1, 1, 20_000]);
    expect(reading.problems).toHaveLength(1000);
    expect(reading.problemCounts.BLOCKING).toBe(19_999);
    expect(reading.refusedRows).toBe(19_999);
    expect(progress).toHaveLength(20);
    expect(progress.at(-1)).toBe(20_000);
  });
});
