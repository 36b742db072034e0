import { createHash, randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { SealedFile } from './sealed-file';
import {
  UploadDamagedError,
  UploadIncompleteError,
  UploadLimitError,
  UploadNotFoundError,
  UploadOffsetError,
} from './upload.errors';

/** SECURITY §5: a text file may have 2 GB. */
const LARGEST = 2_000_000_000;
export const LARGEST_PART = 4 * 1024 * 1024;
const MOST_AT_ONCE = 5;
const ALL_TOGETHER = 6_000_000_000;
const HOUR_MS = 3_600_000;
/** An upload nobody went on with is dropped; a file that was read waits this long for its marked workbook. */
const KEPT_MS = 2 * HOUR_MS;

/** RECEIVING: bytes come. READING and STAGING: rows are read, then stored to be looked at. DONE: there is a batch. */
export type UploadPhase = 'RECEIVING' | 'READING' | 'STAGING' | 'DONE';

export interface AnnouncedFile {
  /** The sender's own name of the file; only ever shown. */
  readonly name: string;
  readonly size: number;
  /**
   * What the sender's machine knows the file by, so that the same file goes on where it stopped: the SHA-256 of all its
   * bytes, or anything else of up to 128 characters.
   */
  readonly key: string;
}

export interface Upload extends AnnouncedFile {
  readonly id: string;
  /** Only they may go on with it, read it or look at it. */
  readonly owner: string;
  readonly file: SealedFile;
  phase: UploadPhase;
  /** Rows read so far. */
  rows: number;
  batchId: string | null;
  touchedAt: number;
  /** Ends the reading. */
  stop: AbortController;
}

/** Files on their way in. They live in this process only: after a restart the sender begins again. */
export class UploadStore {
  private readonly uploads = new Map<string, Upload>();
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(
    private readonly folder: string = path.join(os.tmpdir(), 'monev-uploads'),
    private readonly now: () => number = Date.now,
  ) {}

  /** A new upload, or the one of the same file that was not finished. @throws {UploadLimitError} */
  async begin(owner: string, announced: AnnouncedFile): Promise<Upload> {
    await this.dropOld();
    if (announced.size > LARGEST) throw new UploadLimitError('SIZE', '2 GB');
    const own = [...this.uploads.values()].filter((upload) => upload.owner === owner && upload.phase !== 'DONE');
    const same = own.find(({ key, size }) => key === announced.key && size === announced.size);
    if (same) return this.touch(same);
    const reserved = [...this.uploads.values()].reduce((sum, { size }) => sum + size, announced.size);
    if (own.length >= MOST_AT_ONCE || reserved > ALL_TOGETHER) throw new UploadLimitError('MANY', String(own.length));
    const upload: Upload = {
      ...announced,
      id: randomUUID(),
      owner,
      file: await SealedFile.create(this.folder),
      phase: 'RECEIVING',
      rows: 0,
      batchId: null,
      touchedAt: this.now(),
      stop: new AbortController(),
    };
    this.uploads.set(upload.id, upload);
    return upload;
  }

  /** @throws {UploadNotFoundError} */
  get(owner: string, id: string): Upload {
    const upload = this.uploads.get(id);
    if (!upload || upload.owner !== owner) throw new UploadNotFoundError();
    return this.touch(upload);
  }

  /**
   * Adds a part at its place; answers where to go on. A part that is there already is acknowledged again: its first
   * answer may have been lost. One call after the other for each upload.
   * @throws {UploadOffsetError | UploadDamagedError | UploadLimitError}
   */
  append(upload: Upload, part: { offset: number; sha256: string; bytes: Buffer }): Promise<number> {
    return this.inTurn(upload, async () => {
      const { offset, sha256, bytes } = part;
      const end = offset + bytes.length;
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new UploadDamagedError('PART');
      if (end <= upload.file.size) return upload.file.size;
      if (offset !== upload.file.size) throw new UploadOffsetError(upload.file.size);
      if (end > upload.size) throw new UploadLimitError('SIZE', `${upload.size} B`);
      await upload.file.append(bytes);
      return upload.file.size;
    });
  }

  /** Runs `work` on a file that is there completely; one at a time. @throws {UploadIncompleteError | UploadDamagedError} */
  whenComplete<T>(upload: Upload, work: () => Promise<T>): Promise<T> {
    return this.inTurn(upload, async () => {
      if (upload.file.size < upload.size) throw new UploadIncompleteError(upload.file.size);
      if (/^[0-9a-f]{64}$/.test(upload.key) && upload.key !== upload.file.sha256()) {
        await this.drop(upload);
        throw new UploadDamagedError('WHOLE');
      }
      return work();
    });
  }

  /** The file that became a batch, while it is kept; null afterwards. */
  ofBatch(owner: string, batchId: string): Upload | null {
    return [...this.uploads.values()].find((upload) => upload.batchId === batchId && upload.owner === owner) ?? null;
  }

  /** Ends whatever is under way with it and forgets it. */
  async drop(upload: Upload): Promise<void> {
    upload.stop.abort();
    this.uploads.delete(upload.id);
    this.queues.delete(upload.id);
    await upload.file.remove();
  }

  async dropAll(): Promise<void> {
    await Promise.all([...this.uploads.values()].map((upload) => this.drop(upload)));
  }

  private async dropOld(): Promise<void> {
    const before = this.now() - KEPT_MS;
    const idle = [...this.uploads.values()].filter(({ phase, touchedAt }) => touchedAt < before && phase !== 'READING');
    for (const upload of idle) await this.drop(upload);
  }

  private touch(upload: Upload): Upload {
    upload.touchedAt = this.now();
    return upload;
  }

  private inTurn<T>(upload: Upload, work: () => Promise<T>): Promise<T> {
    const turn = (this.queues.get(upload.id) ?? Promise.resolve()).then(work, work);
    this.queues.set(
      upload.id,
      turn.catch(() => undefined),
    );
    return turn;
  }
}
