import { type FactDraft } from '../facts/fact-draft';
import { type SheetRow } from './cell-value';
import { type Problem, type ProblemSeverity } from './problem';

/** A value of an office record as people read it (JSON): the keys are the office's Indonesian words. */
export type RecordValue = string | number | null | readonly RecordValue[] | { readonly [key: string]: RecordValue };
export type OfficeRecord = Readonly<Record<string, RecordValue>>;

/** What the file does not say and somebody must: never guessed. */
export type Need = 'PERIOD' | 'REGION';

/** A printed total and the sum of its rows; both are kept when they differ. Whole numbers as plain text. */
export interface PrintedTotal {
  readonly label: string;
  readonly printed: string;
  readonly summed: string;
  readonly agrees: boolean;
  readonly sheet: string;
  readonly row: number;
}

/** What a correct import yields: the office's records for people, fact drafts for the database, problems by cell. */
export interface Reading {
  readonly templateId: string;
  /** Snake-case name of the layout, as in the files that show it. */
  readonly layout: string;
  readonly needs: readonly Need[];
  /** True when the file as a whole must not be taken in (a NIK where none may be, no table found): no records, no facts. */
  readonly refused: boolean;
  /** Empty when a sink took them. */
  readonly records: readonly OfficeRecord[];
  /** Row of the file each record stands in (of an aggregate: its first), same order as `records`. */
  readonly recordRows: readonly number[];
  readonly recordCount: number;
  readonly facts: readonly FactDraft[];
  readonly factCount: number;
  /** At most 1,000 of each severity (SECURITY §5); `problemCounts` counts them all. */
  readonly problems: readonly Problem[];
  readonly problemCounts: Readonly<Record<ProblemSeverity, number>>;
  /** Rows with at least one BLOCKING problem. */
  readonly refusedRows: number;
  readonly ignoredTotalRows: number;
  /** Titles above the table, repeated headers, signatures and footers. */
  readonly ignoredOtherRows: number;
  /** By record key, of the last total row of the file; null when the file prints none. */
  readonly printedTotals: Readonly<Record<string, number>> | null;
  readonly totals: readonly PrintedTotal[];
  /** Header texts as in the file, in its order. */
  readonly droppedPersonalColumns: readonly string[];
  /** Data rows seen, read or refused; not titles, totals and blanks. */
  readonly rowsRead: number;
  /** Letters of the columns with figures, by sheet and column key: with the row of a fact they name its cells. */
  readonly figureColumns?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Other facts about the file, by the office's words (jumlah_baris, baris_header, …). */
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * Takes records and facts as they come, so that a file of any length is read in level memory. What it took counts only
 * once the reading is finished and not `refused`.
 */
export interface ReadingSink {
  record(record: OfficeRecord, row: number): void;
  fact(fact: FactDraft): void;
}

/** Folds a stream of rows into a reading; nothing of a row is kept but what its template needs. */
export interface TemplateReader {
  addRow(row: SheetRow): void;
  finish(): Reading;
}
