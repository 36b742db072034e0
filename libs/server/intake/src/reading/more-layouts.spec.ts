import { type FactDraft, ListedActors, type Problem, reasonOf } from '@monev/domain/intake';
import { period, regionCode } from '@monev/kernel';
import { realRegions } from '../testing/real-regions';
import { type ReadingOptions, readReading } from './read-reading';

const regions = realRegions();
const actors = new ListedActors({
  eWarongs: [['EW-1', regionCode('3171011001')]],
  bankAgents: [],
  suppliers: [['9120200000001', { supplierNo: '9120200000001', regionCode: regionCode('31') }]],
  mous: [],
  foods: [],
});
const read = (text: string, options: Partial<ReadingOptions> = {}) =>
  readReading(Buffer.from(text), { regions, actors, ...options });
const places = (problems: readonly Problem[]) =>
  problems.map((problem) => `${problem.severity[0]} ${problem.column}${problem.row} ${reasonOf(problem)}`);
const of = <K extends FactDraft['kind']>(facts: readonly FactDraft[], kind: K) =>
  facts.filter((fact): fact is Extract<FactDraft, { kind: K }> => fact.kind === kind);

describe('complaints', () => {
  const HEADER =
    'no_tiket,kanal,kategori,kode_wilayah,tanggal_diterima,status,tanggal_verifikasi,tanggal_diteruskan,tanggal_selesai,no_register,anonim,nama pelapor,no hp pelapor';

  it('are read with the days of their clock, and without who complained', async () => {
    const reading = await read(
      [
        HEADER,
        'P-1,Lapor!,Dipaketkan,31.71.01.1001,01/09/2021,Selesai,02/09/2021,03/09/2021,8 Sept 2021,EW-1,Tidak,SITI CONTOH,081234567890',
        'P-2,WALK_IN,Mutu buruk,3171,2021-09-02,Diterima,,,,,Ya,,',
      ].join('\n'),
    );
    expect(reading.problems).toEqual([]);
    expect(reading.templateId).toBe('complaints');
    expect(reading.droppedPersonalColumns).toEqual(['nama pelapor', 'no hp pelapor']);
    expect(of(reading.facts, 'COMPLAINT')).toEqual([
      expect.objectContaining({
        ticketNo: 'P-1',
        channel: 'LAPOR',
        category: 'BUNDLED',
        regionCode: '3171011001',
        state: 'RESOLVED',
        stateSince: '2021-09-08',
        verifiedOn: '2021-09-02',
        registerNo: 'EW-1',
        anonymous: false,
      }),
      expect.objectContaining({ ticketNo: 'P-2', regionCode: '3171', stateSince: '2021-09-02', resolvedOn: null }),
    ]);
    expect(JSON.stringify(reading, (_, v: unknown) => (typeof v === 'bigint' ? `${v}` : v))).not.toMatch(
      /SITI|0812345/,
    );
  });

  it('name each cell that is wrong', async () => {
    const reading = await read(
      [
        HEADER,
        'P-1,Radio,Dipaketkan,3171,01/09/2021,Selesai,,,,,,,',
        'P-2,SMS,Lainnya,3171,02/09/2021,Selesai,01/09/2021,,,,,,',
        'P-3,SMS,Lainnya,3171,02/09/2021,Dibuang,,,,EW-9,,,',
        'P-4,SMS,Lainnya,3171,,Diterima,,,,,,,',
        'P-5,SMS,Lainnya,3171,02/09/2021,Diterima,,,,,,,',
        'P-5,SMS,Lainnya,3171,02/09/2021,Diterima,,,,,,,',
      ].join('\n'),
    );
    expect(places(reading.problems)).toEqual([
      'B B2 pilihan_tidak_dikenal',
      'B G3 tanggal_berjalan_mundur',
      'B F4 pilihan_tidak_dikenal',
      'B J4 e_warong_tidak_dikenal',
      'B E5 isian_wajib_kosong',
      'B A7 baris_ganda',
    ]);
  });
});

describe('a list of EDC', () => {
  it('is the register of its agents, one row a machine', async () => {
    const reading = await read(
      [
        'No,Bank,Kode Agen,Nama Agen,Kode Wilayah,SN EDC,Status',
        '1,BNI,AG-1,Agen Satu,3171011001,S-1,Aktif',
        '2,BNI,AG-1,Agen Satu,3171011001,S-2,Aktif',
        '3,Bank Mandiri,AG-1,Agen Dua,3171011002,S-2,',
        '4,BNI,AG-1,Agen Satu,3171011001,S-1,Aktif',
        '5,BRI,AG-7,Agen Tujuh,3171011002,S-9,',
        '6,BRI,AG-7,Agen Lain,3171011002,S-8,',
      ].join('\n'),
    );
    expect(reading.templateId).toBe('edc-list');
    expect(
      of(reading.facts, 'BANK_AGENT').map((fact) => [
        fact.bank,
        fact.agentNo,
        fact.edcSerials.map(({ serial }) => serial),
      ]),
    ).toEqual([['MANDIRI', 'AG-1', ['S-2']]]);
    expect(places(reading.problems)).toEqual([
      'W F4 edc_terdaftar_ganda',
      'B F5 baris_ganda',
      'B C7 kepala_baris_berbeda',
      'B C2 kelompok_ditolak',
      'B C6 kelompok_ditolak',
    ]);
  });
});

describe('a list by name that is not of SIKS-NG', () => {
  const LIST = [
    'DAFTAR PENERIMA PROGRAM SEMBAKO;;;;;',
    'NO;NAMA PENERIMA;NIK;ALAMAT;KECAMATAN;KELURAHAN',
    '1;CONTOH SATU;9900000000000001;JL. CONTOH 1;GAMBIR;CIDENG',
    '2;CONTOH DUA;9900000000000002;JL. CONTOH 2;GAMBIR;CIDENG',
    '3;CONTOH TIGA;9900000000000003;JL. CONTOH 3;GAMBIR;GAMBIR',
    '4;CONTOH EMPAT;9900000000000004;JL. CONTOH 4;GAMBIR;BUKAN NAMA',
    'JUMLAH;4;;;;',
  ].join('\r\n');

  it('is counted by kelurahan; names, numbers and addresses never leave the reader', async () => {
    const reading = await read(LIST, { period: period('2021-09') });
    expect(reading.templateId).toBe('bnba-list');
    expect(reading.records).toEqual([
      { kode_wilayah: '3171011001', program: 'SEMBAKO', bank: '', jumlah_kpm: 1 },
      { kode_wilayah: '3171011002', program: 'SEMBAKO', bank: '', jumlah_kpm: 2 },
    ]);
    expect(reading.droppedPersonalColumns).toEqual(['NAMA PENERIMA', 'NIK', 'ALAMAT']);
    expect(places(reading.problems)).toEqual(['B F6 nama_wilayah_tidak_dikenal']);
    expect(of(reading.facts, 'KPM_COUNT').map((fact) => [fact.period, fact.counts.kpmEligible])).toEqual([
      ['2021-09', 1],
      ['2021-09', 2],
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/CONTOH|99000000/);
  });

  it('asks for its period, and says which programme it took', async () => {
    const reading = await read(LIST.replace('PROGRAM SEMBAKO', 'BANTUAN'));
    expect(reading.needs).toEqual(['PERIOD']);
    expect(reading.problems.map(({ code }) => code)).toContain('PROGRAMME_ASSUMED');
  });
});

describe('children against their parent', () => {
  it('are compared where a file has both, and neither is repaired', async () => {
    const reading = await read(
      [
        'kode_wilayah,periode,program,bank,sumber,jumlah_kpm,kpm_transaksi',
        '31.71,2021-09,SEMBAKO,,FIELD_REPORT,100,',
        '31.71.01,2021-09,SEMBAKO,,FIELD_REPORT,60,',
        '31.71.02,2021-09,SEMBAKO,,FIELD_REPORT,50,',
        '31.72,2021-09,SEMBAKO,,FIELD_REPORT,100,',
        '31.72.01,2021-09,SEMBAKO,,FIELD_REPORT,60,',
      ].join('\n'),
    );
    expect(places(reading.problems)).toEqual(['W F2 anak_tidak_sama_dengan_induk']);
    expect(reading.problems[0]?.text).toBe('100 ≠ 110 (2 wilayah)');
    expect(of(reading.facts, 'KPM_COUNT').map((fact) => fact.counts.kpmEligible)).toEqual([100, 60, 50, 100, 60]);
  });
});
