import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { currentActor } from '@monev/server-kit';
import { type NamedWorkbook, WorkbookService } from './workbook.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Workbooks to save: always as an attachment, never shown in the page. */
@Controller('api/imports')
export class WorkbooksController {
  constructor(private readonly workbooks: WorkbookService) {}

  @Get('templates/:id')
  async template(@Param('id') id: string, @Res() response: Response): Promise<void> {
    send(response, await this.workbooks.template(id));
  }

  @Get(':id/marked')
  async marked(@Param('id') id: string, @Res() response: Response): Promise<void> {
    send(response, await this.workbooks.marked(currentActor(), id, null));
  }

  /** With the file as the body, where the upload is not kept any more. */
  @Post(':id/marked')
  async markedAgain(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    send(response, await this.workbooks.marked(currentActor(), id, request));
  }
}

function send(response: Response, { name, bytes }: NamedWorkbook): void {
  response
    .status(200)
    .setHeader('Content-Type', XLSX)
    .setHeader('X-Content-Type-Options', 'nosniff')
    .setHeader(
      'Content-Disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`,
    )
    .send(bytes);
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
