import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Database, findCommittedBatchByHash } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { AcceptImportService } from '../accept-import.service';
import { withLayout } from '../mapping-needed';
import { ReadingCancelledError } from '../reading/worker/worker.errors';
import { type ImportAnswers, type StagedFile, StageImportService } from '../stage-import.service';
import { type AnnouncedFile, type Upload, UploadStore } from './upload-store';

/** Where an upload stands. */
export interface UploadStanding {
  readonly uploadId: string;
  /** Bytes that are there: go on from here. */
  readonly offset: number;
  readonly size: number;
  readonly phase: Upload['phase'];
  /** Rows read so far. */
  readonly rows: number;
  readonly batchId: string | null;
}

/** Takes a file in parts, goes on where it stopped, and reads it once it is there. */
@Injectable()
export class UploadService implements BeforeApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly staging: StageImportService,
    private readonly acceptance: AcceptImportService,
    private readonly store: UploadStore,
  ) {}

  beforeApplicationShutdown(): Promise<void> {
    return this.store.dropAll();
  }

  /** The upload to go on with; or the batch of the same bytes, when they were accepted before: nothing is to be sent then. */
  async begin(actor: Actor, announced: AnnouncedFile): Promise<UploadStanding | StagedFile> {
    const earlier = await this.database.read(actor, (tx) => findCommittedBatchByHash(tx, announced.key));
    if (earlier) {
      const { id, fileName, committedAt } = earlier;
      return { batchId: id, duplicateOf: { id, fileName, committedAt } };
    }
    return standingOf(await this.store.begin(ownerOf(actor), announced));
  }

  async append(actor: Actor, id: string, part: { offset: number; sha256: string; bytes: Buffer }) {
    const upload = this.store.get(ownerOf(actor), id);
    await this.store.append(upload, part);
    return standingOf(upload);
  }

  standing(actor: Actor, id: string): UploadStanding {
    return standingOf(this.store.get(ownerOf(actor), id));
  }

  /**
   * Reads a file that is there completely and stages it. Asked again, with another answer or because its answer was lost,
   * nothing has to be sent twice. @throws the errors of `stage`, {UploadIncompleteError}.
   */
  read(actor: Actor, id: string, answers: ImportAnswers): Promise<StagedFile> {
    const upload = this.store.get(ownerOf(actor), id);
    return this.store.whenComplete(upload, async () => {
      if (upload.batchId) return { batchId: upload.batchId, duplicateOf: null };
      upload.stop = new AbortController();
      Object.assign(upload, { phase: 'READING', rows: 0 });
      try {
        return await this.stage(actor, upload, answers);
      } catch (error) {
        upload.phase = 'RECEIVING';
        throw withLayout(error);
      }
    });
  }

  /** Ends the reading at once and forgets the file. What was staged meanwhile is thrown away. */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.store.drop(this.store.get(ownerOf(actor), id));
  }

  /** The bytes of a batch while they are kept (two hours); null afterwards. */
  contentOfBatch(actor: Actor, batchId: string): AsyncIterable<Uint8Array> | null {
    return this.store.ofBatch(ownerOf(actor), batchId)?.file.content() ?? null;
  }

  private async stage(actor: Actor, upload: Upload, answers: ImportAnswers): Promise<StagedFile> {
    const { signal } = upload.stop;
    const again = () => upload.file.content();
    const staged = await this.staging.stage(actor, { name: upload.name, content: again(), again }, answers, {
      signal,
      onProgress: (rows) => (upload.rows = rows),
      onStoring: () => (upload.phase = 'STAGING'),
    });
    if (staged.duplicateOf) {
      await this.store.drop(upload);
      return staged;
    }
    if (signal.aborted) {
      await this.acceptance.discard(actor, staged.batchId);
      throw new ReadingCancelledError();
    }
    Object.assign(upload, { phase: 'DONE', batchId: staged.batchId });
    return staged;
  }
}

function standingOf({ id, file, size, phase, rows, batchId }: Upload): UploadStanding {
  return { uploadId: id, offset: file.size, size, phase, rows, batchId };
}

/** Uploads are of one person; the machine's own user has no account. */
function ownerOf(actor: Actor): string {
  return actor.userId ?? actor.kind;
}
