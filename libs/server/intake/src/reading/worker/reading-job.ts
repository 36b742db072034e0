import { type LayoutMapping, type ListedActors, type ReadingSink } from '@monev/domain/intake';
import { type RegionIndex } from '@monev/domain/registry';
import { type Period, type RegionCode } from '@monev/kernel';
import { type FileBytes } from '../read-office-file';
import { type ReadingLimits } from '../reading-limits';

/** A file as bytes, as they come, or kept on disk (quickest: the worker opens it itself). */
export type FileSource = FileBytes | { readonly path: string };

/** Everything that reading a file needs to know, as values that another process can be given. */
export interface ReadingJob {
  readonly regions: RegionIndex;
  readonly actors?: ListedActors;
  readonly period?: Period | null;
  readonly region?: RegionCode | null;
  /** The sender's name of the file; never a path. */
  readonly fileName?: string;
  /** Template that a person chose; null or absent: the file is recognised. */
  readonly templateId?: string | null;
  /** How a person said an unknown layout is to be read; goes before `templateId`. */
  readonly mapping?: LayoutMapping | null;
  readonly limits?: ReadingLimits;
}

export interface ReadingProgress {
  /** Rows of the file that have gone by. */
  readonly rows: number;
  /** Bytes of the file read so far (of a workbook: unpacked). */
  readonly bytes: number;
}

export interface ReadingHooks {
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Ends the worker at once; the promise rejects with `ReadingCancelledError`. */
  readonly signal?: AbortSignal;
  /** Takes records and facts as they come, in order; without it they are in the reading. */
  readonly sink?: ReadingSink;
}
