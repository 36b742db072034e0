import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { parsePeriod, parseRegionCode } from '@monev/kernel';
import { BadInputError, currentActor } from '@monev/server-kit';
import { StageImportService } from './stage-import.service';

const LONGEST_NAME = 255;

/** Takes a file as the bare body of the request, so that nothing has to be held before it is read. */
@Controller('api/imports')
export class UploadController {
  constructor(private readonly staging: StageImportService) {}

  @Post()
  async upload(
    @Req() request: Request,
    @Res() response: Response,
    @Query('name') name: string | undefined,
    @Query('template') templateId: string | undefined,
    @Query('period') period: string | undefined,
    @Query('region') region: string | undefined,
  ): Promise<void> {
    const staged = await this.staging.stage(
      currentActor(),
      { name: readName(name), content: request },
      { templateId: templateId || null, period: readPeriod(period), region: readRegion(region) },
    );
    const { batchId, duplicateOf } = staged;
    response.status(duplicateOf ? 200 : 201).json(duplicateOf ? { batchId, duplicateOf } : { batchId });
  }
}

/** The user's name of the file is data: shown, never used as a path. */
function readName(name: string | undefined): string {
  const plain = (name ?? '').split(/[\\/]/).at(-1)?.trim() ?? '';
  if (!plain || plain.length > LONGEST_NAME) {
    throw new BadInputError('name', {
      id: 'Nama berkas kosong atau terlalu panjang (paling banyak 255 huruf).',
      en: 'The file name is empty or too long (255 letters at most).',
    });
  }
  return plain;
}

function readPeriod(text: string | undefined) {
  if (!text) return null;
  const period = parsePeriod(text);
  if (!period) {
    throw new BadInputError('period', {
      id: `Periode "${text}" tidak dapat dipakai: isi YYYY, YYYY-Qn, atau YYYY-MM.`,
      en: `Period "${text}" cannot be used: give YYYY, YYYY-Qn or YYYY-MM.`,
    });
  }
  return period;
}

function readRegion(text: string | undefined) {
  if (!text) return null;
  const code = parseRegionCode(text);
  if (!code) {
    throw new BadInputError('region', {
      id: `Kode wilayah "${text}" tidak dapat dipakai: isi 2, 4, 6, atau 10 angka.`,
      en: `Region code "${text}" cannot be used: give 2, 4, 6 or 10 digits.`,
    });
  }
  return code;
}
