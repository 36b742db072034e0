import { type Wording } from '@monev/kernel';

/** Why a cell cannot be read as what its column holds. The code is part of the problem that names the cell. */
export type ValueFault =
  | 'NUMBER_UNREADABLE'
  /** Two readings are possible and they differ: nothing is guessed. */
  | 'NUMBER_AMBIGUOUS'
  | 'NUMBER_NOT_WHOLE'
  | 'NUMBER_NEGATIVE'
  | 'NUMBER_TOO_LARGE'
  | 'DATE_UNREADABLE'
  | 'DATE_AMBIGUOUS'
  | 'DATE_NOT_IN_CALENDAR'
  | 'CELL_HOLDS_ERROR';

/** A value that was read, a cell that says "nothing" (blank, "-", "..."), or a fault. */
export type Parsed<T> =
  | { readonly kind: 'VALUE'; readonly value: T }
  | { readonly kind: 'MISSING' }
  | { readonly kind: 'FAULT'; readonly fault: ValueFault };

export const MISSING: Parsed<never> = { kind: 'MISSING' };

export function value<T>(of: T): Parsed<T> {
  return { kind: 'VALUE', value: of };
}

export function fault(of: ValueFault): Parsed<never> {
  return { kind: 'FAULT', fault: of };
}

export const FAULT_WORDING: Record<ValueFault, Wording> = {
  NUMBER_UNREADABLE: {
    id: 'Isi sel bukan angka yang dapat dibaca. Tulis angka saja, misalnya 12657 atau 12.657.',
    en: 'The cell is not a number that can be read. Write digits only, such as 12657 or 12.657.',
  },
  NUMBER_AMBIGUOUS: {
    id: 'Angka ini dapat dibaca dua cara (pemisah ribuan atau desimal). Tulis tanpa pemisah ribuan.',
    en: 'This number can be read in two ways (thousands or decimals). Write it without a thousands separator.',
  },
  NUMBER_NOT_WHOLE: {
    id: 'Kolom ini hanya menerima bilangan bulat. Periksa tanda titik dan komanya.',
    en: 'This column takes whole numbers only. Check the point and the comma.',
  },
  NUMBER_NEGATIVE: {
    id: 'Kolom ini tidak menerima angka negatif.',
    en: 'This column takes no negative numbers.',
  },
  NUMBER_TOO_LARGE: {
    id: 'Angka ini terlalu besar untuk kolom ini.',
    en: 'This number is too large for this column.',
  },
  DATE_UNREADABLE: {
    id: 'Isi sel bukan tanggal yang dapat dibaca. Tulis misalnya 22-09-2021.',
    en: 'The cell is not a date that can be read. Write for example 22-09-2021.',
  },
  DATE_AMBIGUOUS: {
    id: 'Tanggal ini dapat dibaca lebih dari satu cara. Tulis tahun dengan empat angka, misalnya 22-09-2021.',
    en: 'This date can be read in more than one way. Write the year with four digits, such as 22-09-2021.',
  },
  DATE_NOT_IN_CALENDAR: {
    id: 'Tanggal ini tidak ada dalam kalender.',
    en: 'The calendar has no such day.',
  },
  CELL_HOLDS_ERROR: {
    id: 'Sel berisi galat rumus (misalnya #REF!). Perbaiki rumusnya lalu simpan ulang.',
    en: 'The cell holds a formula error (such as #REF!). Mend the formula and save again.',
  },
};
