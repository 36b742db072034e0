/**
 * How the numbers or days of a column are written, where its cells alone leave two readings: "1.234" is a thousand and
 * more in INDONESIAN and one and a bit in ENGLISH; "03/04/21" is 3 April DAY_FIRST and 4 March MONTH_FIRST.
 */
export const NOTATIONS = ['INDONESIAN', 'ENGLISH', 'DAY_FIRST', 'MONTH_FIRST'] as const;
export type Notation = (typeof NOTATIONS)[number];

/** One column of the file for one field (column key) of a template. */
export interface MappedColumn {
  readonly field: string;
  /** The header's text, as the file writes it: the column is found by it again wherever it stands next time. */
  readonly header: string;
  /** Chosen by a person where two readings are possible, else null. */
  readonly notation: Notation | null;
}

/** What every row of the file means by a field that has no column ("program": "SEMBAKO"). */
export interface MappedConstant {
  readonly field: string;
  readonly text: string;
}

/** How a file of an unknown layout is read by a template. A plain value: kept per sender and replayed by its fingerprint. */
export interface LayoutMapping {
  readonly version: 1;
  readonly templateId: string;
  readonly columns: readonly MappedColumn[];
  readonly constants: readonly MappedConstant[];
}
