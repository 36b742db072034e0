import { Body, Controller, Delete, Get, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { BadInputError, currentActor } from '@monev/server-kit';
import { readAnswers, readName } from '../read-answers';
import { LARGEST_PART } from './upload-store';
import { UploadLimitError } from './upload.errors';
import { type UploadStanding, UploadService } from './upload.service';

const LONGEST_KEY = 128;

/**
 * Files in parts, so that a lost connection costs one part and not the file. Announce, send part after part (each with
 * its place and SHA-256), read; ask for the standing at any time.
 */
@Controller('api/imports/uploads')
export class UploadsController {
  constructor(private readonly uploads: UploadService) {}

  @Post()
  async begin(
    @Res() response: Response,
    @Query('name') name: string | undefined,
    @Query('size') size: string | undefined,
    @Query('key') key: string | undefined,
  ): Promise<void> {
    const announced = { name: readName(name), size: readCount('size', size), key: readKey(key) };
    const begun = await this.uploads.begin(currentActor(), announced);
    response.status('duplicateOf' in begun ? 200 : 201).json(begun);
  }

  @Put(':id')
  async append(
    @Req() request: Request,
    @Param('id') id: string,
    @Query('offset') offset: string | undefined,
    @Query('sha256') sha256: string | undefined,
  ): Promise<UploadStanding> {
    const actor = currentActor();
    this.uploads.standing(actor, id); // nobody sends bytes for nothing
    const part = { offset: readCount('offset', offset), sha256: sha256 ?? '', bytes: await readPart(request) };
    return this.uploads.append(actor, id, part);
  }

  @Get(':id')
  standing(@Param('id') id: string): UploadStanding {
    return this.uploads.standing(currentActor(), id);
  }

  @Post(':id/read')
  async read(@Res() response: Response, @Param('id') id: string, @Body() body: unknown): Promise<void> {
    const { batchId, duplicateOf } = await this.uploads.read(currentActor(), id, readAnswers(body));
    response.status(duplicateOf ? 200 : 201).json(duplicateOf ? { batchId, duplicateOf } : { batchId });
  }

  @Delete(':id')
  async cancel(@Res() response: Response, @Param('id') id: string): Promise<void> {
    await this.uploads.cancel(currentActor(), id);
    response.status(204).end();
  }
}

/** One part, held whole: it counts only when all of it is there and its hash is right. */
async function readPart(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_PART) throw new UploadLimitError('PART', '4 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readCount(field: string, text: string | undefined): number {
  const count = /^\d{1,12}$/.test(text ?? '') ? Number(text) : null;
  if (count !== null) return count;
  throw new BadInputError(field, {
    id: `Isi "${field}" dengan bilangan bulat.`,
    en: `Give "${field}" as a whole number.`,
  });
}

function readKey(key: string | undefined): string {
  if (key && key.length <= LONGEST_KEY) return key;
  throw new BadInputError('key', { id: 'Tanda pengenal berkas kosong.', en: 'The key of the file is empty.' });
}
