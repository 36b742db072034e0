/** What a column holds; decides how its cells are read. THOUSANDS are decimals in thousands that become whole persons. */
export type ColumnKind = 'TEXT' | 'COUNT' | 'AMOUNT' | 'THOUSANDS' | 'DECIMAL' | 'PERCENT' | 'DATE';

export interface ColumnSpec {
  readonly key: string;
  /** Headers as offices write them; case, punctuation and small slips of spelling do not matter. */
  readonly names: readonly string[];
  readonly kind: ColumnKind;
  /** The table is this template's only when all required columns are there. */
  readonly required?: boolean;
  /** Says which thing the row is about: a row with none of them is no data row. */
  readonly identity?: boolean;
  /** A figure of the row that a total row adds up. */
  readonly summed?: boolean;
  readonly dashIsZero?: boolean;
  readonly max?: number;
  /** About persons: tells which layout it is, and is blanked before a row is looked at. */
  readonly personal?: boolean;
}
