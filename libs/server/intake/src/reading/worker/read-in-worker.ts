import { type FactDraft, type OfficeRecord } from '@monev/domain/intake';
import { type RegionIndex } from '@monev/domain/registry';
import { type MarkedWorkbook, type ReadInWorker } from './office-files';
import { type Message } from './protocol';
import { regionText } from './region-text';
import { runInWorker, WORKER_LIMITS, type WorkerLimits } from './start-worker';

/** The list changes once a year, files come all day. */
const TEXT_OF_INDEX = new WeakMap<RegionIndex, Buffer>();

/** Readers of office files whose workers stay inside these limits. */
export function officeFileWorkers(limits: WorkerLimits = WORKER_LIMITS): {
  readonly readInWorker: ReadInWorker;
  readonly markedWorkbook: MarkedWorkbook;
} {
  return {
    async readInWorker(file, job, hooks = {}) {
      const regions = TEXT_OF_INDEX.get(job.regions) ?? regionText(job.regions.lists);
      TEXT_OF_INDEX.set(job.regions, regions);
      const records: OfficeRecord[] = [];
      const recordRows: number[] = [];
      const facts: FactDraft[] = [];
      const { sink } = hooks;
      const take = (message: Message): void => {
        if (message.kind === 'FACTS') {
          if (sink) for (const fact of message.facts) sink.fact(fact);
          else for (const fact of message.facts) facts.push(fact);
        } else if (message.kind === 'RECORDS') {
          for (const [at, record] of message.records.entries()) {
            if (sink) sink.record(record, message.rows[at] ?? 0);
            else {
              records.push(record);
              recordRows.push(message.rows[at] ?? 0);
            }
          }
        }
      };
      const answer = await runInWorker(
        file,
        (input, memory) => ({
          kind: 'READ',
          input,
          regions,
          actors: job.actors?.lists ?? null,
          period: job.period ?? null,
          region: job.region ?? null,
          fileName: job.fileName ?? '',
          templateId: job.templateId ?? null,
          mapping: job.mapping ?? null,
          limits: job.limits ?? null,
          memory,
        }),
        { onMessage: take, ...(hooks.onProgress ? { onProgress: hooks.onProgress } : {}), signal: hooks.signal },
        limits,
      );
      if (answer.kind !== 'READ') throw new Error('The worker answered another question.');
      return answer.reading.refused ? answer.reading : { ...answer.reading, records, recordRows, facts };
    },

    async markedWorkbook(file, problems, hooks = {}) {
      const chunks: Buffer[] = [];
      await runInWorker(
        file,
        (input, memory) => ({ kind: 'MARK', input, problems, limits: null, memory }),
        { onOutput: (chunk) => void chunks.push(chunk), signal: hooks.signal },
        limits,
      );
      return Buffer.concat(chunks);
    },
  };
}

export const { readInWorker, markedWorkbook } = officeFileWorkers();
