import { type FactDraft, type OfficeRecord, type PrintedTotal, type Problem } from '@monev/domain/intake';
import { type Period } from '@monev/kernel';

/** What was read of a file, ready to be staged. Holds no personal values: the template dropped them in the stream. */
export interface NewBatch {
  readonly fileName: string;
  /** Hex, lower case. */
  readonly fileSha256: string;
  /** Bytes. */
  readonly fileSize: number;
  readonly templateId: string;
  /** The period somebody answered where the file names none. */
  readonly period: Period | null;
  readonly rowsRead: number;
  readonly ignoredTotalRows: number;
  readonly droppedPersonalColumns: readonly string[];
  readonly printedTotals: readonly PrintedTotal[];
  readonly problems: readonly Problem[];
  readonly records: readonly NewRecord[];
  readonly facts: readonly FactDraft[];
  /** See `Reading.figureColumns`. */
  readonly figureColumns?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The office that the file comes from; absent or '' = not said. */
  readonly sender?: string;
  /** Shown name of who uploaded it. */
  readonly createdBy: string;
}

/** One record of the file as its office reads it. */
export interface NewRecord {
  readonly sheet: string;
  /** As in the file, from 1. */
  readonly row: number;
  readonly values: OfficeRecord;
}
