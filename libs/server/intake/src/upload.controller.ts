import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { currentActor } from '@monev/server-kit';
import { readAnswers, readName } from './read-answers';
import { StageImportService } from './stage-import.service';

/** Takes a file as the bare body of one request. Pages send it in parts (`uploads/`). */
@Controller('api/imports')
export class UploadController {
  constructor(private readonly staging: StageImportService) {}

  @Post()
  async upload(
    @Req() request: Request,
    @Res() response: Response,
    @Query() query: Readonly<Record<string, string | undefined>>,
  ): Promise<void> {
    const { mapping: _bodyOnly, ...said } = query;
    const staged = await this.staging.stage(
      currentActor(),
      { name: readName(query['name']), content: request },
      readAnswers(said),
    );
    const { batchId, duplicateOf } = staged;
    response.status(duplicateOf ? 200 : 201).json(duplicateOf ? { batchId, duplicateOf } : { batchId });
  }
}
