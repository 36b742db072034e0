import ExcelJS from 'exceljs';
import {
  CHOICES_SHEET,
  EXAMPLE_SHEET,
  FILL_IN_SHEET,
  GUIDE_SHEET,
  type GuideColumn,
  type TemplateGuide,
  columnLetter,
  templateGuide,
} from '@monev/domain/intake';
import { type TemplateWorkbook } from '../reading/worker/office-files';

/** Rows below the header that have drop-downs. */
const ROWS_WITH_CHOICES = 1_000;
const HEADER_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E2F3' } };
const REQUIRED_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFCE4D6' } };

/** File name under which a template is offered. */
export function templateFileName(templateId: string): string {
  return `templat-${templateId}.xlsx`;
}

/**
 * The .xlsx of a template of ours: a sheet to fill in with drop-downs, one that explains each column, one with an
 * example. Only the first is read when it comes back.
 */
export const templateWorkbook: TemplateWorkbook = async (templateId) => {
  const guide = templateGuide(templateId);
  if (!guide) throw new RangeError(`There is no template "${templateId}" to fill in.`);
  const book = new ExcelJS.Workbook();
  const fillIn = book.addWorksheet(FILL_IN_SHEET, { views: [{ state: 'frozen', ySplit: 1 }] });
  addHeader(fillIn, guide);
  addGuide(book.addWorksheet(GUIDE_SHEET), guide);
  const example = book.addWorksheet(EXAMPLE_SHEET, { views: [{ state: 'frozen', ySplit: 1 }] });
  addHeader(example, guide);
  for (const row of guide.examples) example.addRow(guide.columns.map(({ name }) => row[name] ?? null));
  addChoices(book, fillIn, guide.columns);
  return Buffer.from(await book.xlsx.writeBuffer());
};

/** Text columns are of text type, so that "0031…" and "2021-09" stay what was typed. */
function addHeader(sheet: ExcelJS.Worksheet, { columns }: TemplateGuide): void {
  sheet.columns = columns.map(({ name, kind }) => ({
    header: name,
    width: Math.max(14, name.length + 4),
    style: kind === 'TEXT' || kind === 'DATE' ? { numFmt: '@' } : {},
  }));
  for (const [at, column] of columns.entries()) {
    const cell = sheet.getRow(1).getCell(at + 1);
    cell.font = { bold: true };
    cell.fill = column.required ? REQUIRED_FILL : HEADER_FILL;
    cell.note = column.explain.id;
  }
}

function addGuide(sheet: ExcelJS.Worksheet, { name, columns }: TemplateGuide): void {
  sheet.columns = [{ width: 32 }, { width: 16 }, { width: 70 }, { width: 70 }, { width: 50 }];
  sheet.addRow([name.id]).font = { bold: true, size: 14 };
  sheet.addRow([
    `Isi lembar "${FILL_IN_SHEET}". Judul kolom jangan diubah; urutannya bebas. Lembar lain tidak dibaca.`,
  ]);
  sheet.addRow([
    `Fill in the sheet "${FILL_IN_SHEET}". Keep the headers; their order is free. No other sheet is read.`,
  ]);
  sheet.addRow([]);
  const header = sheet.addRow(['Kolom', 'Kolom wajib', 'Penjelasan', 'In English', 'Pilihan']);
  header.font = { bold: true };
  for (const { name: column, required, explain, choices } of columns) {
    const row = sheet.addRow([column, required ? 'wajib ada' : '', explain.id, explain.en, choices.join('; ')]);
    row.alignment = { wrapText: true, vertical: 'top' };
  }
}

/** Lists of allowed words stand on a hidden sheet: a drop-down's own text may hold 255 letters only. */
function addChoices(book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, columns: readonly GuideColumn[]): void {
  const lists = columns.flatMap(({ name, choices }, at) => (choices.length > 0 ? [{ name, choices, at }] : []));
  if (lists.length === 0) return;
  const words = book.addWorksheet(CHOICES_SHEET, { state: 'hidden' });
  for (const [list, { name, choices, at }] of lists.entries()) {
    words.getRow(1).getCell(list + 1).value = name;
    for (const [row, word] of choices.entries()) words.getRow(row + 2).getCell(list + 1).value = word;
    const place = `${CHOICES_SHEET}!$${columnLetter(list)}$2:$${columnLetter(list)}$${choices.length + 1}`;
    const letter = columnLetter(at);
    rangeValidation(sheet).add(`${letter}2:${letter}${ROWS_WITH_CHOICES + 1}`, {
      type: 'list',
      allowBlank: true,
      formulae: [place],
      showErrorMessage: true,
      errorTitle: 'Bukan pilihan',
      error: `Pilih salah satu isi yang ada untuk ${name}.`,
    });
  }
}

/** exceljs can set one validation for a whole range; its types know single cells only. */
function rangeValidation(sheet: ExcelJS.Worksheet): { add(range: string, rule: ExcelJS.DataValidation): void } {
  return (sheet as unknown as { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } })
    .dataValidations;
}
