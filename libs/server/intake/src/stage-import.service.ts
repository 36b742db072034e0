import { Injectable } from '@nestjs/common';
import {
  Database,
  type ImportBatch,
  findCommittedBatchByHash,
  loadActorIndex,
  loadRegionIndex,
  stageBatch,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type Reading, TEMPLATES, type Template } from '@monev/domain/intake';
import { type Period, type RegionCode } from '@monev/kernel';
import { BadInputError, currentRequest } from '@monev/server-kit';
import { FileRefusedError, NeedsAnswerError } from './intake.errors';
import { type IncomingFile, type ReadFile, meter } from './incoming-file';
import { readReading } from './reading/read-reading';

/** What somebody says about a file that the file itself does not. */
export interface ImportAnswers {
  readonly templateId: string | null;
  readonly period: Period | null;
  readonly region: RegionCode | null;
}

/** A file that was read, not stored yet. */
export interface FileReading {
  readonly file: ReadFile;
  readonly reading: Reading;
  readonly period: Period | null;
}

export interface StagedFile {
  readonly batchId: string;
  /** The earlier batch of the same bytes, when they were accepted before; nothing was staged then. */
  readonly duplicateOf: Pick<ImportBatch, 'id' | 'fileName' | 'committedAt'> | null;
}

/** Reads office files and stages what they say, so that a person can look before it counts. */
@Injectable()
export class StageImportService {
  constructor(private readonly database: Database) {}

  /** @throws {NeedsAnswerError | FileRefusedError} and the errors of reading. */
  async stage(actor: Actor, incoming: IncomingFile, answers: ImportAnswers): Promise<StagedFile> {
    const read = await this.read(actor, incoming, answers);
    if (read.reading.needs.length > 0)
      throw new NeedsAnswerError(read.reading.needs[0] ?? 'PERIOD', read.reading.templateId);
    if (read.reading.refused) throw new FileRefusedError(read.reading.problems);
    return this.stageReading(actor, read);
  }

  /** Reads without storing anything. @throws the errors of reading: unreadable, unknown or ambiguous layout. */
  async read(actor: Actor, incoming: IncomingFile, answers: ImportAnswers): Promise<FileReading> {
    const { regions, actors } = await this.database.read(actor, async (tx) => ({
      regions: await loadRegionIndex(tx),
      actors: await loadActorIndex(tx),
    }));
    const { content, measured } = meter(incoming);
    const { period, region, templateId } = answers;
    const template = templateId === null ? {} : { template: chosenTemplate(templateId) };
    const reading = await readReading(content, {
      regions,
      actors,
      period,
      region,
      fileName: incoming.name,
      ...template,
    });
    return { file: measured(), reading, period };
  }

  /** Stores what was read; a file accepted before answers with its earlier batch. */
  stageReading(actor: Actor, { file, reading, period }: FileReading): Promise<StagedFile> {
    return this.database.write(
      actor,
      async (tx, audit) => {
        const earlier = await findCommittedBatchByHash(tx, file.sha256);
        if (earlier) {
          const { id, fileName, committedAt } = earlier;
          return { batchId: id, duplicateOf: { id, fileName, committedAt } };
        }
        const batchId = await stageBatch(tx, {
          fileName: file.name,
          fileSha256: file.sha256,
          fileSize: file.size,
          templateId: reading.templateId,
          period,
          rowsRead: reading.rowsRead,
          ignoredTotalRows: reading.ignoredTotalRows,
          droppedPersonalColumns: reading.droppedPersonalColumns,
          printedTotals: reading.totals,
          problems: reading.problems,
          records: reading.records.map((values, at) => ({ sheet: '', row: reading.recordRows[at] ?? 0, values })),
          facts: reading.facts,
          createdBy: actor.name,
        });
        audit.record({
          action: 'import.stage',
          object: { kind: 'import_batch', id: batchId },
          after: {
            state: 'STAGED',
            fileSha256: file.sha256,
            templateId: reading.templateId,
            records: reading.recordCount,
          },
        });
        return { batchId, duplicateOf: null };
      },
      { longRunning: true, requestId: currentRequest()?.requestId ?? null },
    );
  }
}

/** A template by its id or its layout's name; hyphens and underscores are the same. @throws {BadInputError} */
function chosenTemplate(named: string): Template {
  const plain = (name: string) => name.trim().toLowerCase().replaceAll('-', '_');
  const template = TEMPLATES.find(({ id, layout }) => [id, layout].some((name) => plain(name) === plain(named)));
  if (template) return template;
  throw new BadInputError('template', {
    id: `Tidak ada tata letak "${named}". Pilih salah satu: ${TEMPLATES.map(({ id }) => id).join(', ')}.`,
    en: `There is no layout "${named}". Choose one of: ${TEMPLATES.map(({ id }) => id).join(', ')}.`,
  });
}
