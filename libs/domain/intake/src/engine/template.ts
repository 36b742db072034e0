import { type IsoDate, type Period, type RegionCode, type Wording } from '@monev/kernel';
import { type ActorFinder } from '../actors/actor-finder';
import { type ReadingSink } from '../reading/reading';
import { type RegionFinder } from './region-finder';
import { type TableRow } from './table-row';
import { type ColumnSpec } from './column-spec';
import { type ReadingOutput } from './reading-output';

/** Which period somebody must give when the file has none: its year, a month, or a stage of one to three months. */
export type PeriodAsk = 'YEAR' | 'MONTH' | 'STAGE';

export interface Template {
  readonly id: string;
  readonly layout: string;
  readonly name: Wording;
  /** Null when the file always says it itself. */
  readonly asks: PeriodAsk | null;
  readonly columns: readonly ColumnSpec[];
  /** Stands back where a template of a named layout fits. */
  readonly generic?: boolean;
  /** Keys of which at least one must be there, where no single one is always. */
  readonly oneOf?: readonly string[];
  /** Labels besides JUMLAH, JML and TOTAL that mark a total row ("Indonesia"). */
  readonly totalLabels?: readonly string[];
  open(context: ReadingContext): RowFold;
}

/** What a template knows while it reads. */
export interface ReadingContext {
  readonly regions: RegionFinder;
  readonly actors: ActorFinder;
  readonly period: Period | null;
  /** Region that somebody named for a file that names none. */
  readonly region: RegionCode | null;
  readonly fileName: string;
  readonly output: ReadingOutput;
}

/** The sheet a row stands in: its titles above the header, and what they say about time. */
export interface SheetContext {
  readonly name: string;
  readonly titles: readonly string[];
  readonly headerRow: number;
  /** Header text of a column, '' when the sheet has no such column. */
  header(key: string): string;
  readonly positionDate: IsoDate | null;
  readonly month: Period | null;
  readonly year: number | null;
}

/** Turns the rows of a table into records and facts. */
export interface RowFold {
  sheet?(sheet: SheetContext): void;
  row(row: TableRow, sheet: SheetContext): void;
  /** Called once at the end; answers the office's other words about the file. */
  finish(): Readonly<Record<string, unknown>>;
}

export interface StartOptions {
  readonly regions: RegionFinder;
  /** Who is in the registers; without it nobody is. */
  readonly actors?: ActorFinder;
  readonly period?: Period | null;
  readonly region?: RegionCode | null;
  /** The file's name as the sender gave it: some layouts say their city or programme only there. */
  readonly fileName?: string;
  /** Where records and facts go as they come; without it they are collected in the reading. */
  readonly sink?: ReadingSink;
}
