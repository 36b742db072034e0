/** Sheets that we put into workbooks ourselves. Nothing in them is data, so nobody has to take them out again. */
export const PROBLEM_LIST_SHEET = 'Daftar Masalah';
export const EXAMPLE_SHEET = 'Contoh (tidak dibaca)';
export const GUIDE_SHEET = 'Petunjuk';
export const CHOICES_SHEET = 'Pilihan';
/** The sheet of a template workbook that is filled in. */
export const FILL_IN_SHEET = 'Isian';

const OWN: ReadonlySet<string> = new Set([PROBLEM_LIST_SHEET, EXAMPLE_SHEET, GUIDE_SHEET, CHOICES_SHEET]);

/** True for a sheet that reading passes over without a word. */
export function isOwnSheet(name: string): boolean {
  return OWN.has(name);
}
