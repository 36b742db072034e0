import { type FactDraft } from '../facts/fact-draft';
import { type Problem } from './problem';
import { type SheetRow } from './cell-value';

/** A value of an office record as people read it (JSON): the keys are the office's Indonesian words. */
export type RecordValue = string | number | null | { readonly [key: string]: RecordValue };
export type OfficeRecord = Readonly<Record<string, RecordValue>>;

/** What the file does not say and somebody must: never guessed. */
export type Need = 'PERIOD' | 'REGION';

/** A printed total and the sum of its rows; both are kept when they differ. Numbers as plain text. */
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
  readonly records: readonly OfficeRecord[];
  /** Row of the file each record stands in (of an aggregate: its first), same order as `records`. */
  readonly recordRows: readonly number[];
  readonly facts: readonly FactDraft[];
  readonly problems: readonly Problem[];
  readonly ignoredTotalRows: number;
  /** Titles above the table, blank rows, signatures and footers. */
  readonly ignoredOtherRows: number;
  readonly printedTotals: Readonly<Record<string, number>> | null;
  readonly totals: readonly PrintedTotal[];
  readonly droppedPersonalColumns: readonly string[];
  /** Data rows seen: read, refused and set aside, not titles, totals and blanks. */
  readonly rowsRead: number;
  /** Other facts about the file, by the office's words (jumlah_baris, baris_header, …). */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Folds a stream of rows into a reading; nothing of a row is kept but what its template needs. */
export interface TemplateReader {
  addRow(row: SheetRow): void;
  finish(): Reading;
}
