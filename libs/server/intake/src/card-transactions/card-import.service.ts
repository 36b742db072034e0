import { createHash } from 'node:crypto';
import {
  CardStage,
  type Database,
  type ImportBatch,
  type ProblemGroup,
  type Transaction,
  findCommittedBatchByHash,
  findStagedCardBatch,
  stageCardBatch,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type Problem } from '@monev/domain/intake';
import { DomainError, type ErrorClass } from '@monev/kernel';
import { currentRequest } from '@monev/server-kit';
import { FileRefusedError } from '../intake.errors';
import { CARD_LAYOUT, CARD_TEMPLATE_ID, type CardLayout } from './card-layout';
import { CardReport } from './card-report';
import { type CardSummary, summaryOf } from './card-summary';
import { CardWords } from './card-words';
import { type CardProgress, readCardFile } from './read-card-file';

/** The installation's key for card numbers was not given to this process. */
export class CardSecretMissingError extends DomainError {
  readonly code = 'CARD_KEY_MISSING';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor() {
    super({
      id: 'Kunci kartu tidak tersedia (MONEV_CARD_KEY atau secrets.json); transaksi kartu tidak dapat diterima.',
      en: 'The card key is not available (MONEV_CARD_KEY or secrets.json); card transactions cannot be taken in.',
    });
  }
}

/** Somebody ended the import; nothing of it stayed. */
export class CardImportCancelledError extends DomainError {
  readonly code = 'IMPORT_CANCELLED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor() {
    super({ id: 'Impor dihentikan; tidak ada yang disimpan.', en: 'The import was ended; nothing was kept.' });
  }
}

export interface CardFile {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
  readonly layout: CardLayout;
}

export interface CardImportOptions {
  /** KEEP: as the fast lane of an upload, whatever the report says. CLEAN: only a file without refused rows. NEVER: look. */
  readonly keep: 'ALWAYS' | 'CLEAN' | 'NEVER';
  readonly onProgress?: CardProgress;
  readonly signal?: AbortSignal;
}

/** What was read of a file of card transactions, in the office's words. */
export interface CardReading {
  readonly layout: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileSize: number;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly refusedRows: number;
  readonly problems: readonly Problem[];
  readonly problemGroups: readonly ProblemGroup[];
  readonly droppedPersonalColumns: readonly string[];
  readonly summary: CardSummary;
  /** Transaction ids of the rows in `problems`, in their order. */
  readonly refusedIds: readonly string[];
}

export type CardStaged =
  | { readonly outcome: 'STAGED'; readonly batchId: string; readonly reading: CardReading }
  /** The same bytes wait already, staged earlier: go on with that batch. */
  | { readonly outcome: 'WAITING'; readonly batchId: string; readonly reading: CardReading }
  | {
      readonly outcome: 'DUPLICATE_FILE';
      readonly batchId: string;
      readonly earlier: Pick<ImportBatch, 'id' | 'fileName' | 'committedAt'>;
      readonly reading: CardReading;
    }
  /** Nothing was kept: rows were refused, or nobody asked to keep it. */
  | { readonly outcome: 'NOT_KEPT'; readonly batchId: null; readonly reading: CardReading };

/** Carries an answer out of a transaction whose rows must not stay. */
class TakenBack extends Error {
  constructor(readonly answer: CardStaged) {
    super('taken back on purpose');
  }
}

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(2000, 0, 1);

/** The fast lane: files of card transactions are checked, counted and copied in one stream. */
export class CardImportService {
  constructor(
    private readonly database: Database,
    private readonly cardSecret: Uint8Array | null,
  ) {}

  /**
   * Reads a file and stages it, in one transaction: killed or cancelled at any moment, nothing of it is there.
   * @throws {CardSecretMissingError | CardImportBusyError | FileRefusedError | RegionOutOfScopeError} and errors of reading.
   */
  async stage(actor: Actor, file: CardFile, options: CardImportOptions): Promise<CardStaged> {
    const secret = this.cardSecret;
    if (!secret) throw new CardSecretMissingError();
    try {
      return await this.database.write(
        actor,
        async (tx, audit) => {
          const { stage, reading, report } = await this.read(tx, secret, file, options);
          const answer = await this.answerOf(tx, reading, options);
          if (answer) throw new TakenBack(answer);
          const batchId = await stageCardBatch(tx, stage, {
            fileName: reading.fileName,
            fileSha256: reading.fileSha256,
            fileSize: reading.fileSize,
            templateId: CARD_TEMPLATE_ID,
            rowsRead: reading.rowsRead,
            problems: report.problems,
            problemCounts: report.counts,
            problemGroups: report.groups(),
            droppedPersonalColumns: reading.droppedPersonalColumns,
            createdBy: actor.name,
          });
          const { fileSha256, rowsTaken } = reading;
          audit.record({
            action: 'import.stage',
            object: { kind: 'import_batch', id: batchId },
            after: { state: 'STAGED', fileSha256, templateId: CARD_TEMPLATE_ID, records: rowsTaken },
          });
          return { outcome: 'STAGED', batchId, reading };
        },
        { longRunning: true, requestId: currentRequest()?.requestId ?? null },
      );
    } catch (error) {
      if (error instanceof TakenBack) return error.answer;
      throw error;
    }
  }

  private async read(tx: Transaction, secret: Uint8Array, file: CardFile, options: CardImportOptions) {
    const stage = await CardStage.open(tx, secret);
    try {
      return await this.readInto(stage, tx, file, options);
    } catch (error) {
      await stage.abandon();
      throw error;
    }
  }

  private async readInto(stage: CardStage, tx: Transaction, file: CardFile, options: CardImportOptions) {
    const report = new CardReport();
    const hash = createHash('sha256');
    let fileSize = 0;
    async function* metered() {
      for await (const chunk of file.content) {
        hash.update(chunk);
        fileSize += chunk.length;
        yield chunk;
      }
    }
    const lines = await readCardFile(stage, metered(), {
      layout: file.layout,
      report,
      words: new CardWords(stage.dimensions),
      lastDay: Math.floor((Date.now() - EPOCH) / DAY_MS) + 1,
      agentOfSerial: file.layout.places.serial < 0 ? new Map() : await agentsOfSerials(tx),
      ...(options.onProgress ? { onProgress: options.onProgress } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    if (lines.fault) throw new FileRefusedError(report.problems.filter(({ code }) => code === lines.fault));
    const reading: CardReading = {
      layout: CARD_LAYOUT,
      fileName: file.name,
      fileSha256: hash.digest('hex'),
      fileSize,
      rowsRead: lines.rowsRead,
      rowsTaken: stage.rowsTaken,
      refusedRows: report.counts.BLOCKING,
      problems: report.problems,
      problemGroups: report.groups(),
      droppedPersonalColumns: file.layout.personal,
      summary: summaryOf(stage, await foodsOf(tx)),
      refusedIds: report.ids,
    };
    return { stage, report, reading };
  }

  /** The answer that ends it here; null: the file is to be kept. */
  private async answerOf(
    tx: Transaction,
    reading: CardReading,
    options: CardImportOptions,
  ): Promise<CardStaged | null> {
    const earlier = await findCommittedBatchByHash(tx, reading.fileSha256);
    if (earlier) {
      const { id, fileName, committedAt } = earlier;
      return { outcome: 'DUPLICATE_FILE', batchId: id, earlier: { id, fileName, committedAt }, reading };
    }
    const waiting = await findStagedCardBatch(tx, reading.fileSha256);
    if (waiting) return { outcome: 'WAITING', batchId: waiting, reading };
    const isKept = options.keep === 'ALWAYS' || (options.keep === 'CLEAN' && reading.refusedRows === 0);
    return isKept ? null : { outcome: 'NOT_KEPT', batchId: null, reading };
  }
}

/** Codes of the foods that a KKS may buy. */
async function foodsOf(tx: Transaction): Promise<string[]> {
  const rows = (await tx.query('SELECT code FROM commodities WHERE kks_eligible')) as { code: string }[];
  return rows.map(({ code }) => code);
}

/** Card readers of the registers, by serial. */
async function agentsOfSerials(tx: Transaction): Promise<Map<string, string>> {
  const rows = (await tx.query('SELECT serial, agent_no AS agent FROM edc_devices WHERE recorded_to IS NULL')) as {
    serial: string;
    agent: string;
  }[];
  return new Map(rows.map(({ serial, agent }) => [serial, agent]));
}
