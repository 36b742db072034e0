import { type Wording } from '@monev/kernel';

/** How a cell of an export is written: numbers stay numbers, days become days, text stays text whatever it begins with. */
export type TableKind = 'TEXT' | 'NUMBER' | 'DAY';

export interface TableColumn {
  readonly head: Wording;
  readonly kind: TableKind;
}

/** An answer as one table; null stays an empty cell, never zero. */
export interface AnswerTable {
  readonly title: Wording;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** What the figures mean: a line each of the sheet "Definisi". */
  readonly meaning: readonly (readonly [Wording, string])[];
}

export const text = (id: string, en: string): TableColumn => ({ head: { id, en }, kind: 'TEXT' });
export const number = (id: string, en: string): TableColumn => ({ head: { id, en }, kind: 'NUMBER' });
