import ExcelJS from 'exceljs';

/** Kecamatan of Jakarta Utara: code, families in July and August, and those that transacted. */
const DISTRICTS = [
  ['31.72.01', 9_451, 8_416, 9_451, 8_402],
  ['31.72.02', 11_318, 10_880, 11_352, 10_783],
  ['31.72.03', 6_321, 5_830, 6_321, 5_777],
  ['31.72.04', 13_926, 12_229, 14_160, 12_291],
  ['31.72.05', 5_258, 5_012, 5_258, 5_046],
  ['31.72.06', 3_094, 2_918, 3_094, 2_922],
];
const HEADER = ['kode_wilayah', 'periode', 'program', 'bank', 'sumber', 'jumlah_kpm', 'kpm_transaksi'];

/** Families and transactions of a month, as a text table without a fault. */
export function plainTable(month) {
  const [families, served] = month === '2021-07' ? [1, 2] : [3, 4];
  const rows = DISTRICTS.map((each) => [each[0], month, 'Sembako', '', 'BANK_REPORT', each[families], each[served]]);
  return [HEADER, ...rows].map((cells) => cells.join(',')).join('\n');
}

export const FAMILIES_IN_AUGUST = DISTRICTS.reduce((sum, each) => sum + each[3], 0);

/**
 * A workbook as it comes from an office: titles above the header, a total row, and three faults. G9 has more transactions
 * than families, A10 a code that does not exist, F11 a number that can be read in two ways; the printed total differs.
 */
export async function messyWorkbook() {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Agustus');
  sheet.addRow(['REALISASI PROGRAM SEMBAKO BULAN AGUSTUS 2021']);
  sheet.addRow(['KOTA ADMINISTRASI JAKARTA UTARA']);
  sheet.mergeCells('A1:G1');
  sheet.addRow([]);
  sheet.addRow([]);
  sheet.addRow(HEADER);
  for (const [code, , , families, served] of DISTRICTS)
    sheet.addRow([code, '2021-08', 'Sembako', '', 'BANK_REPORT', families, served]);
  sheet.addRow(['JUMLAH', '', '', '', '', FAMILIES_IN_AUGUST + 2, '']);
  sheet.getCell('G9').value = 14_291;
  sheet.getCell('A10').value = '31.72.99';
  sheet.getCell('F11').value = '3,094';
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** What the office does with the marked workbook: mends the cells and sends it back. */
export async function mended(marked) {
  const book = await opened(marked);
  const sheet = book.getWorksheet('Agustus');
  sheet.getCell('G9').value = 12_291;
  sheet.getCell('A10').value = '31.72.05';
  sheet.getCell('F11').value = 3_094;
  return Buffer.from(await book.xlsx.writeBuffer());
}

export async function opened(bytes) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  return book;
}
