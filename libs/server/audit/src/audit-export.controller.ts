import { Controller, Get, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
import { Database, streamAuditEntries } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { parseRegionCode } from '@monev/kernel';
import { CurrentActor } from '@monev/server-kit';
import { EXPORT_HEAD, exportLine } from './audit-export';
import { auditFilter } from './audit-mapping';
import { AuditReadingService } from './audit-reading.service';

/** The record as a file, for an auditor's own tools. That it left, and with which filter, is recorded first. */
@Controller('api/audit')
export class AuditExportController {
  constructor(
    private readonly database: Database,
    private readonly reading: AuditReadingService,
  ) {}

  @Get('export.csv')
  async export(
    @CurrentActor() actor: Actor,
    @Res() response: Response,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const filter = auditFilter(readQuery(query));
    await this.reading.recordReading(actor, 'audit.export', filter);
    response.type('text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', 'attachment; filename="catatan-audit.csv"');
    await this.database.read(
      actor,
      async (tx) => {
        response.write(`\uFEFF${EXPORT_HEAD}`);
        for await (const entry of streamAuditEntries(tx, filter)) {
          if (!response.write(exportLine(entry))) await drained(response);
          if (response.destroyed) return;
        }
      },
      { longRunning: true },
    );
    response.end();
  }
}

/** Waits for a slow reader; resolves too when it has gone away. */
function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
}

/** Texts only: a parameter given twice or as an object does not narrow. */
function readQuery(query: Readonly<Record<string, unknown>>) {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : null);
  const moment = (name: string) => {
    const at = new Date(text(name) ?? '');
    return Number.isNaN(at.getTime()) ? null : at;
  };
  return {
    actorId: text('actorId'),
    actorName: text('actorName'),
    action: text('action'),
    objectKind: text('objectKind'),
    objectId: text('objectId'),
    region: parseRegionCode(text('region') ?? ''),
    from: moment('from'),
    until: moment('until'),
  };
}
