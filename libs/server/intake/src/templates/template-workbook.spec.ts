import ExcelJS from 'exceljs';
import {
  EXAMPLE_SHEET,
  FILL_IN_SHEET,
  type FactDraft,
  GUIDED_TEMPLATES,
  GUIDE_SHEET,
  ListedActors,
  templateGuide,
} from '@monev/domain/intake';
import { readReading } from '../reading/read-reading';
import { realRegions } from '../testing/real-regions';
import { templateFileName, templateWorkbook } from './template-workbook';

const regions = realRegions();

async function opened(file: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as ArrayBuffer);
  return book;
}
const sheetOf = (book: ExcelJS.Workbook, name: string) => book.getWorksheet(name) as ExcelJS.Worksheet;

/** The workbook with its example copied into the sheet to fill in, as somebody would. */
async function filledIn(templateId: string): Promise<Buffer> {
  const book = await opened(await templateWorkbook(templateId));
  sheetOf(book, EXAMPLE_SHEET).eachRow((row, at) => {
    if (at > 1)
      row.eachCell((cell, column) => (sheetOf(book, FILL_IN_SHEET).getRow(at).getCell(column).value = cell.value));
  });
  // exceljs needs seconds to write drop-downs that it has loaded; they are no part of what is read.
  (sheetOf(book, FILL_IN_SHEET) as unknown as { dataValidations: { model: object } }).dataValidations.model = {};
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Registers as they stand after the facts so far. */
function registers(facts: readonly FactDraft[]): ListedActors {
  const of = <K extends FactDraft['kind']>(kind: K) =>
    facts.filter((fact): fact is Extract<FactDraft, { kind: K }> => fact.kind === kind);
  return new ListedActors({
    eWarongs: of('E_WARONG').map(({ registerNo, regionCode }) => [registerNo, regionCode]),
    bankAgents: of('BANK_AGENT').map(({ bank, agentNo, regionCode }) => [`${bank}:${agentNo}`, regionCode]),
    suppliers: of('SUPPLIER').map((fact) => [fact.supplierNo, fact]),
    mous: of('MOU').map((fact) => [fact.mouNo, fact]),
    foods: ['BERAS', 'TELUR AYAM'],
  });
}

describe('the workbook of each template of ours', () => {
  it('reads its own example without a single remark, each finding what the ones before it registered', async () => {
    const facts: FactDraft[] = [];
    for (const id of GUIDED_TEMPLATES) {
      const reading = await readReading(await filledIn(id), { regions, actors: registers(facts) });
      expect([id, reading.templateId]).toEqual([id, id]);
      expect([id, reading.problems]).toEqual([id, []]);
      expect([id, reading.needs, reading.rowsRead]).toEqual([id, [], templateGuide(id)?.examples.length]);
      expect(reading.factCount).toBeGreaterThan(0);
      facts.push(...reading.facts);
    }
  }, 20_000);

  it.each(GUIDED_TEMPLATES)('%s has its headers, drop-downs and an explanation of each column', async (id) => {
    const guide = templateGuide(id);
    const book = await opened(await templateWorkbook(id));
    const headers = (sheetOf(book, FILL_IN_SHEET).getRow(1).values as unknown[]).slice(1);
    expect(headers).toEqual(guide?.columns.map(({ name }) => name));
    const explained: unknown[] = [];
    sheetOf(book, GUIDE_SHEET).eachRow((row, at) => {
      if (at > 4) explained.push(row.getCell(1).value);
    });
    expect(explained).toEqual(['Kolom', ...headers]);
    for (const [at, { choices }] of (guide?.columns ?? []).entries()) {
      const { dataValidation } = sheetOf(book, FILL_IN_SHEET)
        .getRow(2)
        .getCell(at + 1);
      expect(dataValidation?.type).toBe(choices.length > 0 ? 'list' : undefined);
    }
  });

  it('empty as it is downloaded holds no rows and says that nothing was found', async () => {
    const reading = await readReading(await templateWorkbook('suppliers'), { regions });
    expect([reading.templateId, reading.rowsRead, reading.factCount, reading.problems]).toEqual([
      'suppliers',
      0,
      0,
      [],
    ]);
  });

  it('exists for our own templates only', async () => {
    await expect(templateWorkbook('siksng-bnba-sp2d')).rejects.toThrow(RangeError);
    expect(templateFileName('mous')).toBe('templat-mous.xlsx');
  });
});
