import { type Problem, type Reading } from '@monev/domain/intake';
import { type FileSource, type ReadingHooks, type ReadingJob } from './reading-job';

/**
 * Reads an office file in a process of its own, which may die; the server does not. Rejects with the errors of
 * `readReading`, of which `TemplateNotFoundError` carries the `UnknownLayout` to map, with `ReaderDiedError` and with
 * `ReadingCancelledError`.
 */
export type ReadInWorker = (file: FileSource, job: ReadingJob, hooks?: ReadingHooks) => Promise<Reading>;

/** Where a problem stands and what it says. */
export type MarkedProblem = Pick<Problem, 'severity' | 'code' | 'sheet' | 'row' | 'column' | 'text' | 'wording'>;

/**
 * The same workbook with its bad cells marked, a comment in Indonesian in each, and a sheet that lists all problems; a
 * CSV comes back as .xlsx. Made in the worker as well. @throws like `ReadInWorker`.
 */
export type MarkedWorkbook = (
  file: FileSource,
  problems: readonly MarkedProblem[],
  hooks?: Pick<ReadingHooks, 'signal'>,
) => Promise<Buffer>;

/** The .xlsx of a template to fill in: explanations, drop-downs and an example. @throws {RangeError} for an unknown id. */
export type TemplateWorkbook = (templateId: string) => Promise<Buffer>;
