import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
import { Database, findRegion, getInstallation } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type Period, type RegionCode, localDateOf, parsePeriod, parseRegionCode, timeZoneOf } from '@monev/kernel';
import {
  CurrentActor,
  ForbiddenError,
  NotFoundError,
  currentRequest,
  dayCell,
  mayCall,
  writeWorkbook,
} from '@monev/server-kit';
import { IndicatorQueryService } from '../indicator-query.service';
import { PriceSpreadsService } from '../price-spreads.service';
import { IndicatorRankingService } from '../ranking/indicator-ranking.service';
import { RowsService } from '../rows/rows.service';
import { type AnswerTable } from './answer-table';
import { type ExportServices } from './export.services';
import { EXPORTS, type Variables } from './exports';
import { type Language } from './language';
import { tableAsCsv } from './table-csv';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Any answer as a file with its definition: the question by its id, its variables in the address. A file takes the right of
 * the question it answers, within the same walls; that it left is in the audit record.
 */
@Controller('api/exports')
export class ExportController {
  private readonly services: ExportServices;

  constructor(
    private readonly database: Database,
    indicators: IndicatorQueryService,
    rankings: IndicatorRankingService,
    rows: RowsService,
    prices: PriceSpreadsService,
  ) {
    this.services = { indicators, rankings, rows, spreads: (...asked) => prices.read(...asked) };
  }

  /** `question.xlsx` or `question.csv`. @throws {NotFoundError} for a question that has no file. */
  @Get(':file')
  async download(
    @CurrentActor() actor: Actor,
    @Res() response: Response,
    @Param('file') file: string,
    @Query() variables: Variables,
  ): Promise<void> {
    const [, id = '', format = ''] = /^([a-z-]+)\.(xlsx|csv)$/.exec(file) ?? [];
    const question = EXPORTS.get(id);
    if (!question) throw new NotFoundError();
    const region = parseRegionCode(String(variables['region'] ?? ''));
    demandOperation(actor, question.operation, region);
    const language: Language = variables['language'] === 'en' ? 'en' : 'id';
    const table = await question.table(this.services, actor, variables, language);
    const period = parsePeriod(String(variables['period'] ?? ''));
    const notes = await this.notesOf(actor, table, { region, period, language });
    await this.recordExport(actor, file, region, variables);
    response.setHeader('Content-Disposition', `attachment; filename="${nameOf(id, variables)}.${format}"`);
    if (format === 'csv') {
      response.type('text/csv; charset=utf-8').send(tableAsCsv(table, notes, language));
      return;
    }
    response.type(XLSX);
    await writeWorkbook(response, dataSheet(table, notes, language), definitionSheet(table, notes, language));
  }

  private notesOf(
    actor: Actor,
    table: AnswerTable,
    { region, period, language }: { region: RegionCode | null; period: Period | null; language: Language },
  ): Promise<string[]> {
    return this.database.read(actor, async (tx) => {
      const { isDemo } = await getInstallation(tx);
      const row = region ? await findRegion(tx, region) : null;
      const today = localDateOf(new Date(), timeZoneOf(region ?? ('31' as RegionCode)));
      const about = [table.title[language], row?.name, period].filter(Boolean).join(', ');
      const made =
        language === 'id'
          ? `${table.rows.length} baris, keadaan ${today}, diunduh oleh ${actor.name}`
          : `${table.rows.length} rows, as of ${today}, downloaded by ${actor.name}`;
      return [about + (isDemo ? ' (DATA CONTOH)' : ''), made];
    });
  }

  private async recordExport(
    actor: Actor,
    file: string,
    region: RegionCode | null,
    variables: Variables,
  ): Promise<void> {
    await this.database.write(
      actor,
      (_tx, audit) => {
        audit.record({
          ...{ action: 'indicator.export', object: { kind: 'answer', id: file }, after: { variables } },
          ...(region ? { regionCode: region } : {}),
        });
        return Promise.resolve();
      },
      { requestId: currentRequest()?.requestId ?? null, keepsAnswers: true },
    );
  }
}

/** A file asks for the very right of its question. @throws {ForbiddenError | NotFoundError} */
function demandOperation(actor: Actor, operation: string, region: RegionCode | null): void {
  const decision = mayCall(actor, operation, { region });
  if (decision.allowed) return;
  throw decision.refusal === 'SCOPE' || decision.refusal === 'NOT_OWN' ? new NotFoundError() : new ForbiddenError();
}

/** Letters, digits and dashes alone: a name that is safe in a header and on every disk. */
function nameOf(id: string, variables: Variables): string {
  const parts = [id, variables['code'], variables['region'], variables['period']];
  return parts
    .filter((part): part is string => typeof part === 'string')
    .map((part) => part.replace(/[^A-Za-z0-9-]/g, ''))
    .filter(Boolean)
    .join('-');
}

type Cells = readonly (string | number | null)[];

function dataSheet({ title, columns, rows }: AnswerTable, notes: readonly string[], language: Language) {
  return {
    name: sheetName(title[language]),
    notes,
    columns: columns.map(({ head, kind }, at) => ({
      head: head[language],
      width: kind === 'TEXT' ? 24 : 16,
      cell: (row: Cells) => {
        const value = row[at] ?? null;
        return kind === 'DAY' && typeof value === 'string' ? dayCell(value) : value;
      },
    })),
    rows,
  };
}

function definitionSheet({ meaning }: AnswerTable, notes: readonly string[], language: Language) {
  const heads = { id: ['Hal', 'Isi'], en: ['Item', 'Content'] }[language];
  return {
    name: { id: 'Definisi', en: 'Definition' }[language],
    notes: notes.slice(0, 1),
    columns: heads.map((head, at) => ({ head, width: at === 0 ? 24 : 90, cell: (row: Cells) => row[at] ?? null })),
    rows: meaning.map(([name, said]): Cells => [name[language], said]),
  };
}

/** Spreadsheets take at most 31 letters and none of these signs. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}
