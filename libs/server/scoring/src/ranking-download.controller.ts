import { Controller, Get, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
import { Database, getInstallation } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { localDateOf, timeZoneOf } from '@monev/kernel';
import { CurrentActor, currentRequest, writeWorkbook } from '@monev/server-kit';
import { askedRanking } from './asked-ranking';
import { rankingSheet } from './ranking-sheet';
import { RankingService } from './ranking.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A ranking as a workbook, with the order and the grades of the screen. That one left is in the audit record. */
@Controller('api/scores')
export class RankingDownloadController {
  constructor(
    private readonly database: Database,
    private readonly rankings: RankingService,
  ) {}

  /** Everything is reckoned before the first byte leaves: a fault is an error, never half a file. */
  @Get('ranking.xlsx')
  async download(
    @CurrentActor() actor: Actor,
    @Res() response: Response,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const asked = askedRanking(query);
    const ranking = await this.rankings.rank(actor, asked.kind, asked.region, asked.quarter);
    const { isDemo } = await this.database.read(actor, getInstallation);
    await this.database.write(
      actor,
      (_tx, audit) => {
        audit.record({
          action: 'score-ranking.export',
          object: { kind: 'score-ranking', id: `${asked.kind}/${asked.region}/${asked.quarter}` },
          regionCode: asked.region,
          after: { order: asked.order, grades: asked.grades },
        });
        return Promise.resolve();
      },
      { requestId: currentRequest()?.requestId ?? null, keepsAnswers: true },
    );
    response.type(XLSX);
    response.setHeader('Content-Disposition', `attachment; filename="${fileName(asked)}"`);
    const today = localDateOf(new Date(), timeZoneOf(asked.region));
    await writeWorkbook(response, rankingSheet(ranking, asked, { isDemo, today, by: actor.name }));
  }
}

const NAMES = { SUPPLIER: 'penyedia', E_WARONG: 'e-warong', BANK_AGENT: 'agen' } as const;

function fileName({ kind, region, quarter }: ReturnType<typeof askedRanking>): string {
  return `peringkat-${NAMES[kind]}-${region}-${quarter}.xlsx`;
}
