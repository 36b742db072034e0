import { type LayoutMapping } from '@monev/domain/intake';
import { sha256Of } from './file-key';
import { type UploadOutcome, faultOf, parsed, readAnswer } from './read-answer';
import { type Transport } from './transport';

/** What the person answered so far: period as YYYY, YYYY-Qn or YYYY-MM; id of a template; a region; how columns are read. */
export interface UploadAnswers {
  readonly period?: string;
  readonly template?: string;
  /** Undotted official code. */
  readonly region?: string;
  /** The office that the file comes from. */
  readonly sender?: string;
  readonly mapping?: LayoutMapping;
  /** Fingerprint under which the mapping is remembered for this sender. */
  readonly rememberAs?: string;
}

/** How far it is. `share`: of the bytes sent, 0 to 1. `rows`: read so far. */
export type SendingProgress =
  | { readonly phase: 'SENDING'; readonly share: number; readonly resumed: boolean }
  | { readonly phase: 'READING'; readonly rows: number }
  | { readonly phase: 'STAGING'; readonly rows: number };

export interface Sending {
  readonly file: File;
  /** See `fileKeyOf`. */
  readonly key: string;
  readonly answers: UploadAnswers;
  readonly transport: Transport;
  readonly onProgress: (progress: SendingProgress) => void;
  readonly signal: AbortSignal;
  /** Resolves after some milliseconds; tests do not wait. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** SECURITY §6: a part should take under 10 seconds, also on a slow line. */
const FIRST_PART = 256 * 1024;
const LEAST_PART = 64 * 1024;
const MOST_PART = 2 * 1024 * 1024;
const QUICK_MS = 1_500;
const SLOW_MS = 8_000;
/** Growing pauses before another try; after the last one the person decides. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];
const ASK_EVERY_MS = 700;
const UPLOADS = '/api/imports/uploads';

/**
 * Sends a file part by part and has it read. A lost connection costs one part: it asks where to go on and does, also when
 * the page was closed in between and the same file is chosen again. Resolves also when the server refuses; never rejects
 * but when it was stopped.
 */
export async function sendFile(sending: Sending): Promise<UploadOutcome> {
  return new FileSender(sending).run();
}

/** Thrown inside when an answer ends everything. */
class Ended extends Error {
  constructor(readonly outcome: UploadOutcome) {
    super(outcome.kind);
  }
}

class FileSender {
  private readonly pause: (milliseconds: number) => Promise<void>;
  private partSize = FIRST_PART;

  constructor(private readonly sending: Sending) {
    this.pause = sending.pause ?? ((milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)));
  }

  async run(): Promise<UploadOutcome> {
    try {
      for (;;) {
        const id = await this.sendAll();
        const outcome = await this.read(id);
        if (outcome !== 'GONE') return outcome; // the server was started anew meanwhile: from the start
      }
    } catch (error) {
      if (error instanceof Ended) return error.outcome;
      throw error;
    }
  }

  /** Answers the id of the upload once all bytes are there. */
  private async sendAll(): Promise<string> {
    let { id, offset } = await this.begin();
    const resumed = offset > 0;
    const { size } = this.sending.file;
    while (offset < size) {
      this.sending.onProgress({ phase: 'SENDING', share: offset / size, resumed });
      const next = await this.sendPart(id, offset);
      if (next === 'GONE') ({ id, offset } = await this.begin());
      else offset = next;
    }
    this.sending.onProgress({ phase: 'SENDING', share: 1, resumed });
    return id;
  }

  private async begin(): Promise<{ id: string; offset: number }> {
    const { file, key } = this.sending;
    const query = new URLSearchParams({ name: file.name, size: String(file.size), key });
    const { status, text } = await this.untilAnswered(() => this.ask('POST', `${UPLOADS}?${query}`));
    const { uploadId, offset } = parsed<{ uploadId: string; offset: number }>(text);
    if (status < 300 && uploadId && offset !== undefined) return { id: uploadId, offset };
    throw new Ended(readAnswer(status, text));
  }

  private async sendPart(id: string, offset: number): Promise<number | 'GONE'> {
    const bytes = await this.sending.file.slice(offset, offset + this.partSize).arrayBuffer();
    const query = new URLSearchParams({ offset: String(offset), sha256: await sha256Of(bytes) });
    const started = Date.now();
    const { status, text } = await this.untilAnswered(() =>
      this.ask('PUT', `${UPLOADS}/${id}?${query}`, { kind: 'BYTES', bytes }),
    );
    this.fit(Date.now() - started);
    if (status < 300) return parsed<{ offset: number }>(text).offset ?? offset;
    const fault = faultOf(text);
    if (fault.reason === 'UPLOAD_OFFSET' && fault.offset !== null) return fault.offset;
    if (fault.reason === 'UPLOAD_DAMAGED') return offset;
    if (fault.reason === 'UPLOAD_NOT_FOUND') return 'GONE';
    throw new Ended(readAnswer(status, text));
  }

  /** Larger parts on a quick line, smaller ones on a slow one. */
  private fit(took: number): void {
    if (took < QUICK_MS) this.partSize = Math.min(this.partSize * 2, MOST_PART);
    if (took > SLOW_MS) this.partSize = Math.max(this.partSize / 2, LEAST_PART);
  }

  private async read(id: string): Promise<UploadOutcome | 'GONE'> {
    const { answers, onProgress } = this.sending;
    onProgress({ phase: 'READING', rows: 0 });
    const watching = new AbortController();
    const watched = this.watch(id, watching.signal);
    try {
      const { status, text } = await this.untilAnswered(() =>
        this.ask('POST', `${UPLOADS}/${id}/read`, { kind: 'JSON', value: answers }),
      );
      return faultOf(text).reason === 'UPLOAD_NOT_FOUND' ? 'GONE' : readAnswer(status, text);
    } finally {
      watching.abort();
      await watched;
    }
  }

  /** Tells how many rows were read, beside the question that waits for the end. */
  private async watch(id: string, done: AbortSignal): Promise<void> {
    while (!done.aborted) {
      await this.pause(ASK_EVERY_MS);
      if (done.aborted) return;
      const answer = await this.ask('GET', `${UPLOADS}/${id}`).catch(() => null);
      const { phase, rows = 0 } = parsed<{ phase: string; rows: number }>(answer?.text ?? '');
      if (!done.aborted && (phase === 'READING' || phase === 'STAGING')) this.sending.onProgress({ phase, rows });
    }
  }

  /** Asks again after growing pauses while no answer comes. @throws {Ended} with LOST after the last one. */
  private async untilAnswered(ask: () => Promise<{ status: number; text: string }>) {
    for (const wait of [...PAUSES_MS, null]) {
      try {
        const answer = await ask();
        if (answer.status < 502 || answer.status > 504) return answer;
      } catch (error) {
        if (this.sending.signal.aborted) throw error;
      }
      if (wait === null) break;
      await this.pause(wait);
      this.sending.signal.throwIfAborted();
    }
    throw new Ended({ kind: 'LOST' });
  }

  private ask(...[method, address, body]: Parameters<Transport['ask']>) {
    return this.sending.transport.ask(method, address, body, this.sending.signal);
  }
}
