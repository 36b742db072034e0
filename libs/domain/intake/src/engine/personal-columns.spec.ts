import { type CellValue } from '../reading/cell-value';
import { holdsNik, isPersonalHeader } from './personal-columns';

describe('personal columns are known by their header (SECURITY §5)', () => {
  it.each([
    'NIK',
    'NIK_KTP',
    'No. KTP',
    'NOKK',
    'NO_KK',
    'Nomor KK',
    'KK',
    'NAMA',
    'NAMA_PENERIMA',
    'Nama KPM',
    'NAMA PENGURUS',
    'Nama Lengkap',
    'NAMA KEPALA KELUARGA',
    'Nama Ibu Kandung',
    'IBU KANDUNG',
    'Alamat',
    'ALAMAT LENGKAP',
    'RT',
    'RW',
    'RT/RW',
    'NO_RT',
    'DUSUN',
    'No. Rekening',
    'NOREK',
    'NO REK',
    'Nomor Kartu',
    'NO_KARTU',
    'No KKS',
    'Telp',
    'No. Telepon',
    'NO HP',
    'Tanggal Lahir',
    'Tempat Lahir',
    'TGL_LAHIR',
    'IDDTKS',
    'ID DTKS',
    'ID BDT',
    'E-mail',
    'No Peserta PKH',
  ])('%s', (header) => {
    expect(isPersonalHeader(header)).toBe(true);
  });

  it.each([
    'NO',
    'NOMINAL',
    'KODE_WILAYAH',
    'NAMA_PROP',
    'NAMA_KAB',
    'NAMA_KEC',
    'NAMA_KEL',
    'NAMA DESA',
    'Nama Bank',
    'nama_sufix',
    'Jumlah KK',
    'Jumlah Penerima',
    'Jumlah Penerima Bertransaksi',
    'Jumlah KPM',
    'Jumlah Kartu',
    'BANK',
    'TAHAP',
    'DIR',
    'GELOMBANG',
    'nama_kabupaten_kota',
    'kantor',
    'Komoditas',
    'Kota',
    'PROGRAM',
    '',
  ])('%j is none', (header) => {
    expect(isPersonalHeader(header)).toBe(false);
  });
});

describe('values shaped like a NIK', () => {
  const text = (content: string): CellValue => ({ kind: 'TEXT', text: content });

  it.each([
    '3171014509900001',
    '3171 0145 0990 0001',
    '31.71.01.450990.0001',
    'NIK: 3171014509900001.',
    '9900000000000001',
  ])('%s', (content) => {
    expect(holdsNik(text(content))).toBe(true);
  });

  it('are found in number cells too', () => {
    expect(holdsNik({ kind: 'NUMBER', value: 3_171_014_509_900_001 })).toBe(true);
    expect(holdsNik({ kind: 'NUMBER', value: 10_592_400_000 })).toBe(false);
  });

  it.each([
    '3171011001',
    '1.234.567.890.123.456',
    '3171013309900001',
    '3171014513900001',
    '31710145099000011',
    '0071014509900001',
    'x',
  ])('%s is none', (content) => {
    expect(holdsNik(text(content))).toBe(false);
  });
});
