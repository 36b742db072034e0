import ExcelJS from 'exceljs';
import { type SheetRow } from '@monev/domain/intake';
import { makeZip, workbookParts } from '../testing/make-zip';
import { type FileBytes, readOfficeFile } from './read-office-file';
import { READING_LIMITS, type ReadingLimits } from './reading-limits';
import { FileLimitError, UnreadableFileError } from './unreadable-file.error';

async function rowsOf(file: FileBytes, limits?: Partial<ReadingLimits>): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of readOfficeFile(file, { ...READING_LIMITS, ...limits })) rows.push(row);
  return rows;
}
const textsOf = (rows: readonly SheetRow[]) =>
  rows.map((row) => row.cells.map((cell) => (cell.kind === 'TEXT' ? cell.text : cell.kind)));
const text = (content: string, encoding: BufferEncoding = 'utf8') => Buffer.from(content, encoding);
const sheet = (rows: string, more?: Record<string, string>) => makeZip(workbookParts(rows, more));

async function faultOf(file: FileBytes, limits?: Partial<ReadingLimits>): Promise<string> {
  try {
    await rowsOf(file, limits);
    return 'READ';
  } catch (error) {
    if (error instanceof UnreadableFileError) return error.fault;
    if (error instanceof FileLimitError) return error.limit;
    throw error;
  }
}

describe('text tables: encoding and separator are found, not asked', () => {
  const wanted = [
    ['NAMA', 'JUMLAH'],
    ['Méranti', '12.657'],
  ];

  it.each<[string, Buffer]>([
    ['UTF-8', text('NAMA,JUMLAH\nMéranti,12.657\n')],
    ['UTF-8 with byte order mark', text('\ufeffNAMA,JUMLAH\r\nMéranti,12.657')],
    ['Windows-1252', text('NAMA;JUMLAH\r\nMéranti;12.657\r\n', 'latin1')],
    ['UTF-16LE with byte order mark', text('\ufeffNAMA\tJUMLAH\r\nMéranti\t12.657\r\n', 'utf16le')],
    ['UTF-16LE without', text('NAMA\tJUMLAH\r\nMéranti\t12.657\r\n', 'utf16le')],
    ['UTF-16BE', Buffer.from(text('\ufeffNAMA\tJUMLAH\nMéranti\t12.657\n', 'utf16le')).swap16()],
    ['bars', text('NAMA|JUMLAH\nMéranti|12.657\n')],
    ['quotes', text('"NAMA","JUMLAH"\n"Méranti","12.657"\n')],
  ])('%s', async (_, file) => {
    expect(textsOf(await rowsOf(file))).toEqual(wanted);
  });

  it('takes the semicolon where decimals have commas, and a title without separator', async () => {
    const rows = await rowsOf(
      text('Rekap, per 22 September 2021\nNAMA;PERSEN;NILAI\nA;97,45;1,5\nB;98,10;2,5\nC;1,25;3,5\n'),
    );
    expect(textsOf(rows)[2]).toEqual(['A', '97,45', '1,5']);
    expect(rows[2]?.row).toBe(3);
  });

  it('follows Excel’s own hint and keeps the line numbers of the file', async () => {
    const rows = await rowsOf(text('sep=|\nA|B,C\n\n1|2,3\n'));
    expect(textsOf(rows)).toEqual([
      ['A', 'B,C'],
      ['1', '2,3'],
    ]);
    expect(rows.map((row) => row.row)).toEqual([2, 4]);
  });

  it('keeps separators, quotes and line breaks inside quotes', async () => {
    expect(textsOf(await rowsOf(text('A,B\n"x, ""y""\nz",2\n')))).toEqual([
      ['A', 'B'],
      ['x, "y"\nz', '2'],
    ]);
  });

  it('reads a stream as well as bytes', async () => {
    async function* drops() {
      for (const byte of text('NAMA,JUMLAH\nMéranti,12.657\n')) yield Uint8Array.of(byte);
    }
    expect(textsOf(await rowsOf(drops()))).toEqual(wanted);
  });

  it('goes by the content and never by a name', async () => {
    expect(await faultOf(text('%PDF-1.7 …'))).toBe('PDF');
    expect(await faultOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]))).toBe('OLD_EXCEL');
    expect(await faultOf(text('<html><table><tr><td>1</td></tr></table></html>'))).toBe('HTML');
    expect(await faultOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBe(
      'UNKNOWN_CONTENT',
    );
    expect(await faultOf(text(''))).toBe('EMPTY');
    expect(await faultOf(text('  \n '))).toBe('EMPTY');
    expect(await faultOf(text('x'))).toBe('READ');
  });

  it('has limits on lines, cells, columns and bytes', async () => {
    expect(await faultOf(text(`A,B\n${'x'.repeat(70_000)},1\n`))).toBe('LINE');
    expect(await faultOf(text(`A,B\n${'x'.repeat(5_000)},1\n`))).toBe('CELL');
    expect(await faultOf(text(`${'a,'.repeat(120)}b\n`))).toBe('COLUMNS');
    expect(await faultOf(text(`A,B${','.repeat(500)}\n1,2\n`))).toBe('READ');
    expect(await faultOf(text('A,B\n1,2\n'), { textBytes: 5 })).toBe('SIZE');
  });
});

describe('workbooks', () => {
  it('reads texts, numbers, days, percentages, formulas, errors and gaps', async () => {
    const book = new ExcelJS.Workbook();
    const page = book.addWorksheet('Data');
    page.addRow(['teks', 12.5, new Date(Date.UTC(2021, 8, 22)), 0.9745, true]);
    page.getCell('C1').numFmt = 'dd mmmm yyyy';
    page.getCell('D1').numFmt = '0.00%';
    page.getCell('A3').value = { formula: 'SUM(B1:B1)', result: 12.5 };
    page.getCell('C3').value = { richText: [{ text: 'KEP. ' }, { text: 'SERIBU' }] };
    page.getCell('E3').value = { error: '#REF!' };
    page.getCell('F3').value = { formula: 'A1', result: 'teks' };
    const rows = await rowsOf(Buffer.from(await book.xlsx.writeBuffer()));
    expect(rows).toEqual([
      {
        sheet: 'Data',
        row: 1,
        cells: [
          { kind: 'TEXT', text: 'teks' },
          { kind: 'NUMBER', value: 12.5 },
          { kind: 'DATE', date: '2021-09-22' },
          { kind: 'NUMBER', value: 0.9745, percentFormat: true },
          { kind: 'BOOLEAN', value: true },
        ],
      },
      {
        sheet: 'Data',
        row: 3,
        cells: [
          { kind: 'NUMBER', value: 12.5, formula: true },
          { kind: 'EMPTY' },
          { kind: 'TEXT', text: 'KEP. SERIBU' },
          { kind: 'EMPTY' },
          { kind: 'ERROR', text: '#REF!' },
          { kind: 'TEXT', text: 'teks', formula: true },
        ],
      },
    ]);
  });

  it('reads the same from a streaming writer, inline strings and prefixed names', async () => {
    const rows = await rowsOf(
      makeZip({
        ...workbookParts(''),
        'xl/worksheets/sheet1.xml':
          "<x:worksheet><x:sheetData><x:row r='2'><x:c r='B2' t='inlineStr'><x:is><x:t>A &amp; B</x:t></x:is></x:c><x:c><x:v>3</x:v></x:c></x:row>" +
          '<!-- a > b --><x:row><x:c t="str"><x:f>"&gt;"</x:f><x:v><![CDATA[<c>&]]></x:v></x:c></x:row></x:sheetData></x:worksheet>',
      }),
    );
    expect(rows.map((row) => row.row)).toEqual([2, 3]);
    expect(rows[0]?.cells).toEqual([{ kind: 'EMPTY' }, { kind: 'TEXT', text: 'A & B' }, { kind: 'NUMBER', value: 3 }]);
    expect(rows[1]?.cells).toEqual([{ kind: 'TEXT', text: '<c>&', formula: true }]);
  });

  it('knows days of both calendars, and that currency and times are none', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-421]dd mmmm yyyy;@"/><numFmt numFmtId="171" formatCode="&quot;Rp&quot;#,##0"/>' +
      '<numFmt numFmtId="172" formatCode="[$Rp-421]#,##0.00"/><numFmt numFmtId="173" formatCode="hh:mm"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="14"/><xf numFmtId="173"/></cellXfs></styleSheet>';
    const cells = [0, 1, 2, 3, 4, 5].map((style) => `<c s="${style}"><v>44461</v></c>`).join('');
    const [row] = await rowsOf(sheet(`<row r="1">${cells}</row>`, { 'xl/styles.xml': styles }));
    expect(row?.cells.map((cell) => cell.kind)).toEqual(['NUMBER', 'DATE', 'NUMBER', 'NUMBER', 'DATE', 'NUMBER']);
    expect(row?.cells[1]).toEqual({ kind: 'DATE', date: '2021-09-22' });
  });

  it('repeats the text of a cell merged downwards, and never a number', async () => {
    const book = new ExcelJS.Workbook();
    const page = book.addWorksheet('Data');
    page.addRows([
      ['KEC', 'KEL', 'N'],
      ['GAMBIR', 'A', 5],
      [null, 'B', null],
      [null, 'C', 7],
    ]);
    page.mergeCells('A2:A4');
    page.mergeCells('C2:C3');
    const rows = await rowsOf(Buffer.from(await book.xlsx.writeBuffer()));
    expect(rows.map((row) => row.cells[0])).toEqual(
      ['KEC', 'GAMBIR', 'GAMBIR', 'GAMBIR'].map((each) => ({ kind: 'TEXT', text: each })),
    );
    expect(rows[2]?.cells[2]?.kind ?? 'EMPTY').toBe('EMPTY');
  });

  it('refuses what is no plain workbook and says what to do', async () => {
    expect(await faultOf(makeZip({ 'a.txt': 'x' }))).toBe('NOT_A_WORKBOOK');
    expect(
      await faultOf(makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })),
    ).toBe('OPEN_DOCUMENT');
    expect(await faultOf(makeZip({ ...workbookParts(''), 'xl/vbaProject.bin': 'x' }))).toBe('MACROS');
    expect(await faultOf(sheet('<row r="1"><c><v>1</v></c></row>').subarray(0, 300))).toBe('DAMAGED');
    expect(await faultOf(sheet('<row r="1"><c t="s"><v>7</v></c></row>'))).toBe('DAMAGED');
    expect(await faultOf(sheet('<row r="1"><c><v>1</v></c'))).toBe('DAMAGED');
    for (const fault of ['OLD_EXCEL', 'OPEN_DOCUMENT', 'HTML', 'MACROS'] as const) {
      expect(new UnreadableFileError(fault).wording.id).toMatch(/simpan sebagai \.xlsx/i);
    }
  });

  it('refuses declarations and unknown entities, so nothing is ever expanded', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>';
    const parts = workbookParts('<row r="1"><c t="str"><v>&b;</v></c></row>');
    expect(
      await faultOf(makeZip({ ...parts, 'xl/worksheets/sheet1.xml': bomb + parts['xl/worksheets/sheet1.xml'] })),
    ).toBe('ENTITY_DECLARATION');
    expect(await faultOf(makeZip(parts))).toBe('ENTITY_DECLARATION');
    expect(await faultOf(makeZip({ ...parts, 'xl/workbook.xml': `${bomb}<workbook/>` }))).toBe('ENTITY_DECLARATION');
  });

  it('has limits on real bytes, whatever the headers say', async () => {
    const wide = sheet(`<row r="1"><c r="DQ1"><v>1</v></c></row>`);
    expect(await faultOf(wide)).toBe('COLUMNS');
    expect(await faultOf(sheet('<row r="1"><c r="XFD1" s="1"/><c r="A1"><v>1</v></c></row>'))).toBe('READ');
    expect(await faultOf(sheet('<row r="1048577"><c><v>1</v></c></row>'))).toBe('ROWS');
    expect(await faultOf(sheet(`<row r="1"><c t="str"><v>${'x'.repeat(4001)}</v></c></row>`))).toBe('CELL');
    expect(await faultOf(sheet('<row r="2"/><row r="1"><c><v>1</v></c></row>'))).toBe('DAMAGED');
    expect(await faultOf(sheet('<row r="1"><c><v>1</v></c></row>'), { packedBytes: 100 })).toBe('SIZE');
    expect(await faultOf(makeZip(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`f${at}`, 'x']))))).toBe(
      'ENTRIES',
    );
    const bomb = makeZip(workbookParts(`<row r="1"/>${' '.repeat(60_000_000)}`), 10);
    expect(await faultOf(bomb)).toBe('RATIO');
    expect(await faultOf(bomb, { ratio: 1e9, unpackedBytes: 10_000_000 })).toBe('UNPACKED_SIZE');
  });

  it('never lets a header become a key of an object', async () => {
    const rows = await rowsOf(text('__proto__,constructor\n1,2\n'));
    expect(textsOf(rows)).toEqual([
      ['__proto__', 'constructor'],
      ['1', '2'],
    ]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});
