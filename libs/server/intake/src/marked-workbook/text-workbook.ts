import { type SheetRow, columnLetter, textOf } from '@monev/domain/intake';
import { READING_LIMITS } from '../reading/reading-limits';
import { FileLimitError } from '../reading/unreadable-file.error';
import { looksLikeFormula, textCell } from './xml-text';
import { type ZipContent, writeZip } from './zip-writer';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OPENING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${R}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>',
};
const TEXT = 1;
const QUOTED = 2;

/** A text table as a workbook of one sheet: every value stays the text that it was, so "12.657" and "=1+1" change nothing. */
export async function textWorkbook(sheet: string, batches: AsyncIterable<readonly SheetRow[]>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of writeZip(entries(sheet, batches))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* entries(
  sheet: string,
  batches: AsyncIterable<readonly SheetRow[]>,
): AsyncGenerator<readonly [string, ZipContent]> {
  for (const [name, xml] of Object.entries(PARTS)) yield [name, OPENING + xml];
  yield [
    'xl/workbook.xml',
    `${OPENING}<workbook xmlns="${MAIN}" xmlns:r="${R}"><bookViews><workbookView/></bookViews><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ];
  yield ['xl/worksheets/sheet1.xml', sheetXml(batches)];
}

async function* sheetXml(batches: AsyncIterable<readonly SheetRow[]>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const rows of batches) {
    if (isFirst) yield `${OPENING}<worksheet xmlns="${MAIN}">${columnWidths(rows)}<sheetData>`;
    isFirst = false;
    yield rows.map(rowXml).join('');
  }
  yield isFirst
    ? `${OPENING}<worksheet xmlns="${MAIN}"><sheetData></sheetData></worksheet>`
    : '</sheetData></worksheet>';
}

function rowXml({ row, cells }: SheetRow): string {
  if (row > READING_LIMITS.rows) throw new FileLimitError('ROWS', READING_LIMITS.rows);
  const xml = cells.map((cell, at) => {
    const text = textOf(cell);
    return text === '' ? '' : textCell(`${columnLetter(at)}${row}`, text, looksLikeFormula(text) ? QUOTED : TEXT);
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}

function columnWidths(rows: readonly SheetRow[]): string {
  const widths: number[] = [];
  for (const { cells } of rows) {
    for (const [at, cell] of cells.entries())
      widths[at] = Math.max(widths[at] ?? 8, Math.min(50, textOf(cell).length + 2));
  }
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}
