import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileBytes } from '../read-office-file';
import { arrived } from './carried-error';
import { type Input, type Job, type Message } from './protocol';
import { type FileSource, type ReadingProgress } from './reading-job';
import { ReaderDiedError, ReadingCancelledError } from './worker.errors';

/** SECURITY §5: memory cap of a worker and how long it may go without getting on. */
export interface WorkerLimits {
  /** Heap of JavaScript, MB. */
  readonly heapMegabytes: number;
  /** Resident bytes, everything counted. */
  readonly memory: number;
  readonly stalledAfterMs: number;
  /** The built worker; default: beside the program that runs. */
  readonly entry?: string;
}

/** Rows live for a moment only: with room for them the collector does not keep them longer. */
const YOUNG_MEGABYTES = 32;

export const WORKER_LIMITS: WorkerLimits = { heapMegabytes: 512, memory: 700_000_000, stalledAfterMs: 30_000 };

export interface WorkerHooks {
  readonly onMessage?: (message: Message) => void;
  readonly onProgress?: (progress: ReadingProgress) => void;
  readonly onOutput?: (chunk: Buffer) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Tells how to start the worker's job once its input is known. */
export type MakeJob = (input: Input, memory: number) => Job;

/**
 * Runs one job in a process of its own and answers its last message (READ or MARKED).
 * @throws what the job threw, {ReaderDiedError} when the process died or no longer moved, {ReadingCancelledError}.
 */
export function runInWorker(
  file: FileSource,
  makeJob: MakeJob,
  hooks: WorkerHooks,
  limits: WorkerLimits = WORKER_LIMITS,
): Promise<Message & { kind: 'READ' | 'MARKED' }> {
  if (hooks.signal?.aborted) return Promise.reject(new ReadingCancelledError());
  return new WorkerRun(file, makeJob, hooks, limits).result;
}

class WorkerRun {
  readonly result: Promise<Message & { kind: 'READ' | 'MARKED' }>;
  private readonly child: ChildProcess;
  private settle!: (outcome: Error | (Message & { kind: 'READ' | 'MARKED' })) => void;
  private deadline: NodeJS.Timeout | undefined;
  private settled = false;
  private lastWords = '';

  constructor(
    file: FileSource,
    makeJob: MakeJob,
    private readonly hooks: WorkerHooks,
    private readonly limits: WorkerLimits,
  ) {
    this.result = new Promise((resolve, reject) => {
      this.settle = (outcome) => {
        if (this.settled) return;
        this.settled = true;
        clearTimeout(this.deadline);
        hooks.signal?.removeEventListener('abort', this.cancel);
        if (outcome instanceof Error) {
          this.child.kill('SIGKILL');
          reject(outcome);
        } else resolve(outcome);
      };
    });
    const heap = [`--max-old-space-size=${limits.heapMegabytes}`, `--max-semi-space-size=${YOUNG_MEGABYTES}`];
    this.child = spawn(process.execPath, [...heap, workerEntry(limits)], {
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
      env: {},
    });
    hooks.signal?.addEventListener('abort', this.cancel);
    this.listen();
    this.moved();
    const input: Input = isOnDisk(file) ? file : 'STDIN';
    this.child.send(makeJob(input, limits.memory));
    if (isOnDisk(file)) this.child.stdin?.end();
    else void this.feed(file).catch((error: unknown) => this.settle(error as Error));
  }

  private readonly cancel = (): void => this.settle(new ReadingCancelledError());

  private listen(): void {
    const { child } = this;
    child.on('message', (message) => this.hear(message as Message));
    child.on('error', () => this.settle(new ReaderDiedError('CRASHED')));
    child.on('close', () => this.settle(new ReaderDiedError(this.diedOf())));
    child.stdin?.on('error', () => undefined); // it may end before it has read everything: its message says why
    child.stderr?.on('data', (chunk: Buffer) => {
      this.lastWords = (this.lastWords + chunk.toString('latin1')).slice(-4_000);
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      this.moved();
      this.hooks.onOutput?.(chunk);
    });
  }

  private hear(message: Message): void {
    if (this.settled) return;
    this.moved();
    switch (message.kind) {
      case 'PROGRESS':
        return this.hooks.onProgress?.({ rows: message.rows, bytes: message.bytes });
      case 'FAILED':
        return this.settle(arrived(message.error));
      case 'OUT_OF_MEMORY':
        return this.settle(new ReaderDiedError('MEMORY'));
      case 'READ':
        return this.settle(message);
      case 'MARKED':
        return void this.child.prependOnceListener('close', () => this.settle(message)).stdout?.resume();
      default:
        try {
          this.hooks.onMessage?.(message);
        } catch (error) {
          this.settle(error as Error);
        }
    }
  }

  private diedOf(): 'MEMORY' | 'CRASHED' {
    return this.child.signalCode === 'SIGABRT' || /out of memory|allocation failed/i.test(this.lastWords)
      ? 'MEMORY'
      : 'CRASHED';
  }

  private moved(): void {
    clearTimeout(this.deadline);
    if (this.settled) return;
    this.deadline = setTimeout(() => this.settle(new ReaderDiedError('STALLED')), this.limits.stalledAfterMs);
  }

  /** Hands the bytes over as fast as they are read; waiting for a slow sender is no stall of the worker. */
  private async feed(file: FileBytes): Promise<void> {
    const stdin = this.child.stdin;
    if (!stdin) return;
    const chunks = file instanceof Uint8Array ? [file][Symbol.iterator]() : file[Symbol.asyncIterator]();
    while (!this.settled && stdin.writable) {
      clearTimeout(this.deadline);
      const next = await chunks.next();
      this.moved();
      if (next.done) return void stdin.end();
      if (!stdin.write(next.value)) await drained(stdin, this.child);
    }
  }
}

function drained(stdin: NodeJS.WritableStream, child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stdin.removeListener('drain', go);
      stdin.removeListener('close', go);
      child.removeListener('close', go);
      resolve();
    };
    stdin.once('drain', go);
    stdin.once('close', go);
    child.once('close', go);
  });
}

function isOnDisk(file: FileSource): file is { readonly path: string } {
  return 'path' in file && typeof file.path === 'string';
}

/** @throws {Error} when the program was built without its worker. */
function workerEntry({ entry = join(dirname(process.argv[1] ?? ''), 'reading-worker.mjs') }: WorkerLimits): string {
  if (!existsSync(entry)) throw new Error(`The reading worker is missing: ${entry}. Build the program again.`);
  return entry;
}
