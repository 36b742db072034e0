import { findTemplate } from '@monev/domain/intake';
import { readReading } from './reading/read-reading';
import { type MarkedWorkbook, type ReadInWorker } from './reading/worker/office-files';
import { type ReadingJob } from './reading/worker/reading-job';
import { ReadingCancelledError } from './reading/worker/worker.errors';

/** Injection token of the OfficeReader. */
export const OFFICE_READER = Symbol('OfficeReader');

/** How office files are read and marked. */
export interface OfficeReader {
  readonly read: ReadInWorker;
  readonly mark: MarkedWorkbook;
}

/**
 * Reads in this process: for the command line and for specs, where nobody else waits. The server reads in a worker, which
 * may die (SECURITY §5).
 */
export const readHere: ReadInWorker = async (file, job, hooks = {}) => {
  if ('path' in file) throw new TypeError('Open the file and hand its bytes over.');
  const { signal } = hooks;
  const stopped = () => {
    if (signal?.aborted) throw new ReadingCancelledError();
  };
  stopped();
  const reading = await readReading(file, {
    ...optionsOf(job),
    ...(hooks.sink ? { sink: hooks.sink } : {}),
    onProgress: (rows) => {
      stopped();
      hooks.onProgress?.({ rows, bytes: 0 });
    },
  });
  stopped();
  return reading;
};

function optionsOf({ templateId, mapping, limits, ...known }: ReadingJob) {
  const template = templateId ? findTemplate(templateId) : null;
  return {
    ...known,
    ...(template ? { template } : {}),
    ...(mapping ? { mapping } : {}),
    ...(limits ? { limits } : {}),
  };
}
