import {
  type ActorLists,
  type FactDraft,
  type LayoutMapping,
  type OfficeRecord,
  type Reading,
} from '@monev/domain/intake';
import { type Period, type RegionCode } from '@monev/kernel';
import { type ReadingLimits } from '../reading-limits';
import { type CarriedError } from './carried-error';
import { type MarkedProblem } from './office-files';

/** Where the worker finds the file: on disk, or as bytes on its standard input. */
export type Input = { readonly path: string } | 'STDIN';

/** What a worker is asked, once in its life. */
export type Job =
  | {
      readonly kind: 'READ';
      readonly input: Input;
      /** See `regionText`. */
      readonly regions: Uint8Array;
      readonly actors: ActorLists | null;
      readonly period: Period | null;
      readonly region: RegionCode | null;
      readonly fileName: string;
      readonly templateId: string | null;
      readonly mapping: LayoutMapping | null;
      readonly limits: ReadingLimits | null;
      /** Resident bytes at which the worker gives up. */
      readonly memory: number;
    }
  | {
      readonly kind: 'MARK';
      readonly input: Input;
      readonly problems: readonly MarkedProblem[];
      readonly limits: ReadingLimits | null;
      readonly memory: number;
    };

/** What it says. The bytes of a marked workbook go to its standard output. */
export type Message =
  | { readonly kind: 'PROGRESS'; readonly rows: number; readonly bytes: number }
  | { readonly kind: 'RECORDS'; readonly records: readonly OfficeRecord[]; readonly rows: readonly number[] }
  | { readonly kind: 'FACTS'; readonly facts: readonly FactDraft[] }
  | { readonly kind: 'READ'; readonly reading: Reading }
  | { readonly kind: 'MARKED' }
  | { readonly kind: 'FAILED'; readonly error: CarriedError }
  | { readonly kind: 'OUT_OF_MEMORY' };
