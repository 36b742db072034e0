import { type IsoDate } from '@monev/kernel';

/**
 * One cell as the file has it. A formula comes as its cached value with `formula: true`; a text is never turned into a
 * number here, because only the column says whether "1.234" is a thousand.
 */
export type CellValue =
  | { readonly kind: 'EMPTY'; readonly formula?: boolean }
  | { readonly kind: 'TEXT'; readonly text: string; readonly formula?: boolean }
  | { readonly kind: 'NUMBER'; readonly value: number; readonly percentFormat?: boolean; readonly formula?: boolean }
  | { readonly kind: 'DATE'; readonly date: IsoDate; readonly formula?: boolean }
  | { readonly kind: 'BOOLEAN'; readonly value: boolean; readonly formula?: boolean }
  | { readonly kind: 'ERROR'; readonly text: string; readonly formula?: boolean };

/** A row of a sheet: `row` as in the file, from 1; cells from column A on, gaps filled with EMPTY. */
export interface SheetRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly CellValue[];
}

export const EMPTY_CELL: CellValue = { kind: 'EMPTY' };

/** What a person sees in the cell, without number formats. */
export function textOf(cell: CellValue | undefined): string {
  switch (cell?.kind) {
    case 'TEXT':
    case 'ERROR':
      return cell.text;
    case 'NUMBER':
      return String(cell.value);
    case 'DATE':
      return cell.date;
    case 'BOOLEAN':
      return cell.value ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}

export function isBlank(cell: CellValue | undefined): boolean {
  switch (cell?.kind) {
    case undefined:
    case 'EMPTY':
      return true;
    case 'TEXT':
    case 'ERROR':
      // Nearly every text begins with something: only what begins with space is looked at whole.
      return !isVisible(cell.text.charCodeAt(0)) && cell.text.trim() === '';
    default:
      return false;
  }
}

/** Latin letters, digits and signs; NaN (no text) is none. */
function isVisible(code: number): boolean {
  return code > 32 && code < 127;
}

/** Column letter as in a spreadsheet: 0 = A, 26 = AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (index % 26));
}
