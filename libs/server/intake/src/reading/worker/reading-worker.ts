import { createReadStream } from 'node:fs';
import { type FactDraft, ListedActors, type OfficeRecord, getTemplate } from '@monev/domain/intake';
import { RegionIndex } from '@monev/domain/registry';
import { READING_LIMITS } from '../reading-limits';
import { readReading } from '../read-reading';
import { markWorkbook } from '../../marked-workbook/mark-workbook';
import { carried } from './carried-error';
import { type Input, type Job, type Message } from './protocol';
import { regionLists } from './region-text';

/**
 * The process that reads one file and ends: started by `startWorker` with a memory cap and without the server's
 * environment. It knows no database, no network and no secret.
 */
const AT_ONCE = 2_000;
const REPORT_EVERY_MS = 200;

/** Says one thing; resolves once it is out, so that a slow listener slows the reading and nothing piles up. */
function say(message: Message): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!process.send) return reject(new Error('The reading worker is started by the server only.'));
    process.send(message, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}

function bytesOf(input: Input): AsyncIterable<Uint8Array> {
  return input === 'STDIN' ? process.stdin : createReadStream(input.path, { highWaterMark: 256 * 1024 });
}

/** Tells now and then how far the work is, and gives up before the machine suffers. */
class Progress {
  rows = 0;
  bytes = 0;
  private told = 0;

  constructor(private readonly memory: number) {}

  readonly count = (bytes: number): void => {
    this.bytes += bytes;
    const now = Date.now();
    if (now - this.told < REPORT_EVERY_MS) return;
    this.told = now;
    const message: Message =
      process.memoryUsage.rss() > this.memory
        ? { kind: 'OUT_OF_MEMORY' }
        : { kind: 'PROGRESS', rows: this.rows, bytes: this.bytes };
    say(message).catch(() => process.exit());
  };
}

/** Records and facts on their way out. */
class Outbox {
  private records: OfficeRecord[] = [];
  private rows: number[] = [];
  private facts: FactDraft[] = [];

  record(record: OfficeRecord, row: number): void {
    this.records.push(record);
    this.rows.push(row);
  }

  fact(fact: FactDraft): void {
    this.facts.push(fact);
  }

  async flush(least = AT_ONCE): Promise<void> {
    while (this.records.length >= least && this.records.length > 0) {
      await say({ kind: 'RECORDS', records: this.records.splice(0, AT_ONCE), rows: this.rows.splice(0, AT_ONCE) });
    }
    while (this.facts.length >= least && this.facts.length > 0) {
      await say({ kind: 'FACTS', facts: this.facts.splice(0, AT_ONCE) });
    }
  }
}

async function read(job: Job & { kind: 'READ' }): Promise<void> {
  const { regions, aliases, bridge } = regionLists(job.regions);
  const progress = new Progress(job.memory);
  const outbox = new Outbox();
  const reading = await readReading(bytesOf(job.input), {
    regions: new RegionIndex(regions, aliases, bridge),
    ...(job.actors ? { actors: new ListedActors(job.actors) } : {}),
    period: job.period,
    region: job.region,
    fileName: job.fileName,
    ...(job.templateId === null ? {} : { template: getTemplate(job.templateId) }),
    mapping: job.mapping,
    limits: job.limits ?? READING_LIMITS,
    sink: outbox,
    onBytes: progress.count,
    onProgress: (rows) => {
      progress.rows = rows;
      progress.count(0);
      return outbox.flush();
    },
  });
  await outbox.flush(1);
  await say({ kind: 'READ', reading });
}

async function mark(job: Job & { kind: 'MARK' }): Promise<void> {
  const progress = new Progress(job.memory);
  const limits = job.limits ?? READING_LIMITS;
  for await (const chunk of markWorkbook(bytesOf(job.input), job.problems, { limits, onBytes: progress.count })) {
    if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  await new Promise<void>((resolve) => process.stdout.end(resolve));
  await say({ kind: 'MARKED' });
}

process.once('disconnect', () => process.exit()); // nobody waits for the answer any more
process.once('message', (job: Job) => {
  void (job.kind === 'READ' ? read(job) : mark(job))
    .catch((error: unknown) => say({ kind: 'FAILED', error: carried(error) }))
    .finally(() => process.exit());
});
