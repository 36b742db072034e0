import { Inject, Injectable, Optional } from '@nestjs/common';
import {
  Database,
  type ImportBatch,
  findCommittedBatchByHash,
  keepMapping,
  loadActorIndex,
  loadRegionIndex,
  mappingFor,
  mappingsOf,
  stageBatch,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type LayoutMapping, type Reading, TEMPLATES, type Template } from '@monev/domain/intake';
import { type Period, type RegionCode } from '@monev/kernel';
import { BadInputError, currentRequest } from '@monev/server-kit';
import { CardImportService } from './card-transactions/card-import.service';
import { CARD_SECRET } from './card-transactions/card-secret';
import { stageIfCards } from './card-transactions/stage-upload';
import { FileRefusedError, NeedsAnswerError } from './intake.errors';
import { type IncomingFile, type ReadFile, meter } from './incoming-file';
import { layoutOf } from './mapping-needed';
import { OFFICE_READER, type OfficeReader, readHere } from './office-reader';
import { type ReadInWorker } from './reading/worker/office-files';
import { type ReadingJob } from './reading/worker/reading-job';

/** What somebody says about a file that the file itself does not. */
export interface ImportAnswers {
  readonly templateId: string | null;
  readonly period: Period | null;
  readonly region: RegionCode | null;
  /** How the columns of an unknown layout are to be read. */
  readonly mapping?: LayoutMapping | null;
  /** Remember the mapping for this sender, for files with these headers (`UnknownLayout.fingerprint`). */
  readonly rememberAs?: string | null;
  /** The office that the file comes from. */
  readonly sender?: string;
}

/** A file that was read, not stored yet. */
export interface FileReading {
  readonly file: ReadFile;
  readonly reading: Reading;
  readonly period: Period | null;
  /** The office it comes from; '' = not said. */
  readonly sender: string;
  /** To be remembered once it is stored. */
  readonly remember: { readonly fingerprint: string; readonly mapping: LayoutMapping } | null;
}

export interface StagedFile {
  readonly batchId: string;
  /** The earlier batch of the same bytes, when they were accepted before; nothing was staged then. */
  readonly duplicateOf: Pick<ImportBatch, 'id' | 'fileName' | 'committedAt'> | null;
}

/** What is told while a file is read and stored. */
export interface StagingHooks {
  /** Rows read so far. */
  readonly onProgress?: (rows: number) => void;
  /** Everything is read; now it is stored. */
  readonly onStoring?: () => void;
  /** Ends the reading: `ReadingCancelledError`. */
  readonly signal?: AbortSignal;
}

/** Reads office files and stages what they say, so that a person can look before it counts. */
@Injectable()
export class StageImportService {
  private readonly readFile: ReadInWorker;
  private readonly cards: CardImportService;

  constructor(
    private readonly database: Database,
    @Optional() @Inject(OFFICE_READER) reader?: OfficeReader,
    @Optional() @Inject(CARD_SECRET) cardSecret: Uint8Array | null = null,
  ) {
    this.cards = new CardImportService(database, cardSecret);
    this.readFile = reader?.read ?? readHere;
  }

  /** @throws {NeedsAnswerError | FileRefusedError} and the errors of reading. */
  async stage(
    actor: Actor,
    incoming: IncomingFile,
    answers: ImportAnswers,
    hooks: StagingHooks = {},
  ): Promise<StagedFile> {
    const looked = await stageIfCards(this.cards, actor, incoming, hooks);
    if (looked.isCards) {
      const { staged } = looked;
      const duplicateOf = staged.outcome === 'DUPLICATE_FILE' ? staged.earlier : null;
      return { batchId: staged.batchId ?? '', duplicateOf };
    }
    const read = await this.read(actor, { ...incoming, content: looked.content }, answers, hooks);
    if (read.reading.needs.length > 0)
      throw new NeedsAnswerError(read.reading.needs[0] ?? 'PERIOD', read.reading.templateId);
    if (read.reading.refused) throw new FileRefusedError(read.reading.problems);
    hooks.onStoring?.();
    return this.stageReading(actor, read);
  }

  /**
   * Reads without storing anything. A layout that no template knows is read as it was read before, when the sender's
   * mapping is remembered. @throws the errors of reading: unreadable, unknown or ambiguous layout, cancelled.
   */
  async read(
    actor: Actor,
    incoming: IncomingFile,
    answers: ImportAnswers,
    hooks: StagingHooks = {},
  ): Promise<FileReading> {
    const job = await this.jobFor(actor, incoming.name, answers);
    try {
      return await this.readOnce(incoming.name, incoming.content, job, answers, hooks);
    } catch (error) {
      const mapping =
        incoming.again && !answers.mapping ? await this.remembered(actor, error, answers.sender ?? '') : null;
      if (!mapping || !incoming.again) throw error;
      return await this.readOnce(incoming.name, incoming.again(), { ...job, mapping }, answers, hooks);
    }
  }

  private async jobFor(actor: Actor, fileName: string, answers: ImportAnswers): Promise<ReadingJob> {
    const known = await this.database.read(actor, async (tx) => ({
      regions: await loadRegionIndex(tx),
      actors: await loadActorIndex(tx),
    }));
    const { period, region, templateId, mapping = null } = answers;
    const template = templateId === null ? null : chosenTemplate(templateId);
    return { ...known, period, region, fileName, templateId: template?.id ?? null, mapping };
  }

  private async readOnce(
    name: string,
    bytes: AsyncIterable<Uint8Array>,
    job: ReadingJob,
    answers: ImportAnswers,
    { signal, onProgress }: StagingHooks,
  ): Promise<FileReading> {
    const { content, measured } = meter({ name, content: bytes });
    const reading = await this.readFile(content, job, {
      onProgress: ({ rows }) => onProgress?.(rows),
      ...(signal ? { signal } : {}),
    });
    const { period, sender = '', mapping, rememberAs } = answers;
    const remember = mapping && rememberAs ? { fingerprint: rememberAs, mapping } : null;
    return { file: measured(), reading, period, sender, remember };
  }

  /** How this sender's files with these headers were read before; null for any other error. */
  private async remembered(actor: Actor, error: unknown, sender: string): Promise<LayoutMapping | null> {
    const layout = layoutOf(error);
    if (!layout) return null;
    return mappingFor(await this.database.read(actor, (tx) => mappingsOf(tx, layout.fingerprint)), sender);
  }

  /** Stores what was read; a file accepted before answers with its earlier batch. */
  stageReading(actor: Actor, { file, reading, period, sender, remember }: FileReading): Promise<StagedFile> {
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
          sender,
          ...(reading.figureColumns ? { figureColumns: reading.figureColumns } : {}),
          createdBy: actor.name,
        });
        if (remember) {
          await keepMapping(tx, { ...remember, sender });
          audit.record({
            action: 'import.map',
            object: { kind: 'import_mapping', id: remember.fingerprint },
            after: { sender, templateId: remember.mapping.templateId, columns: remember.mapping.columns.length },
          });
        }
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
