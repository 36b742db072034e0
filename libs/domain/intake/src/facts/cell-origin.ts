/** Where a fact stands in its file, so that every figure on a screen can name its cell (row counts from 1). */
export interface CellOrigin {
  readonly sheet: string;
  readonly row: number;
}
