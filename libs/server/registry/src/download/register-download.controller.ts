import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
import { Database, type RegisterOrder, getInstallation, regionsByCode, streamRegister } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type RegionCode, localDateOf, pathOf, regionCode, timeZoneOf } from '@monev/kernel';
import { CurrentActor, NotFoundError, currentRequest, writeWorkbook } from '@monev/server-kit';
import { type Asked, REGISTER_FILES } from './asked-register';
import { type CellContext, type RegisterSheet } from './register-sheets';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The registers as workbooks, with the order and the filter of the screen. That one left is in the audit record. */
@Controller('api/registers')
export class RegisterDownloadController {
  constructor(private readonly database: Database) {}

  /** @throws {NotFoundError} for a file that is none of the registers. */
  @Get(':file')
  async download(
    @CurrentActor() actor: Actor,
    @Res() response: Response,
    @Param('file') file: string,
    @Query() asked: Asked,
  ): Promise<void> {
    const serve = REGISTER_FILES.get(file);
    if (!serve) throw new NotFoundError();
    const language = asked['bahasa'] === 'en' ? 'en' : 'id';
    await serve(asked, async (sheet, filter, order) => {
      await this.recordDownload(actor, file, { ...filter, ...order });
      const read = await this.readAll(actor, sheet, filter, order);
      const context: CellContext = { language, place: (code) => placeOf(code, read.names) };
      response.type(XLSX);
      response.setHeader('Content-Disposition', `attachment; filename="${file}"`);
      await writeWorkbook(response, {
        name: sheet.title[language],
        notes: [
          sheet.title[language] + (read.isDemo ? ' (DATA CONTOH)' : ''),
          asOf(language, { rows: read.rows.length, today: read.today, by: actor.name }),
        ],
        columns: sheet.columns.map(({ head, width, cell }) => ({
          head: head[language],
          ...(width ? { width } : {}),
          cell: (row: (typeof read.rows)[number]) => cell(row, context),
        })),
        rows: read.rows,
      });
    });
  }

  /** Everything is read before the first byte leaves: a fault is an error, never half a file. */
  private readAll<Row extends { readonly id: string; readonly regionCode: RegionCode }, Filter, Sort extends string>(
    actor: Actor,
    sheet: RegisterSheet<Row, Filter, Sort>,
    filter: Filter,
    order: RegisterOrder<Sort>,
  ) {
    return this.database.read(
      actor,
      async (tx) => {
        const rows: Row[] = [];
        for await (const page of streamRegister(tx, sheet.list, filter, order)) rows.push(...page);
        const codes = [...new Set(rows.flatMap((row) => pathOf(row.regionCode)))];
        const names = new Map((await regionsByCode(tx, codes)).map(({ code, name }) => [code, name]));
        const { isDemo, homeProvince } = await getInstallation(tx);
        const today = localDateOf(new Date(), timeZoneOf(homeProvince ?? rows[0]?.regionCode ?? regionCode('31')));
        return { rows, names, isDemo, today };
      },
      { longRunning: true },
    );
  }

  private async recordDownload(actor: Actor, file: string, filter: object): Promise<void> {
    await this.database.write(
      actor,
      (_tx, audit) => {
        audit.record({ action: 'register.export', object: { kind: 'register', id: file }, after: { filter } });
        return Promise.resolve();
      },
      { requestId: currentRequest()?.requestId ?? null, keepsAnswers: true },
    );
  }
}

function placeOf(code: RegionCode, names: ReadonlyMap<string, string>): readonly [string, string, string] {
  const [, regency, district, village] = pathOf(code);
  const nameOf = (step: RegionCode | undefined) => (step ? (names.get(step) ?? '') : '');
  return [nameOf(regency), nameOf(district), nameOf(village)];
}

function asOf(language: 'id' | 'en', { rows, today, by }: { rows: number; today: string; by: string }): string {
  return language === 'id'
    ? `${rows} baris, keadaan ${today}, diunduh oleh ${by}`
    : `${rows} rows, as of ${today}, downloaded by ${by}`;
}
