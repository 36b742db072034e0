/** Names of months in Indonesian and English, and the short forms that offices use; 1 = January. */
const NAMES: readonly (readonly string[])[] = [
  ['JANUARI', 'JANUARY', 'JAN'],
  ['FEBRUARI', 'PEBRUARI', 'FEBRUARY', 'FEB', 'PEB'],
  ['MARET', 'MARCH', 'MAR', 'MRT'],
  ['APRIL', 'APR'],
  ['MEI', 'MAY'],
  ['JUNI', 'JUNE', 'JUN'],
  ['JULI', 'JULY', 'JUL'],
  ['AGUSTUS', 'AUGUST', 'AGUST', 'AGU', 'AGT', 'AGS', 'AUG'],
  ['SEPTEMBER', 'SEPT', 'SEP'],
  ['OKTOBER', 'OCTOBER', 'OKT', 'OCT'],
  ['NOVEMBER', 'NOPEMBER', 'NOV', 'NOP'],
  ['DESEMBER', 'DECEMBER', 'DES', 'DEC'],
];

const MONTH_OF_NAME = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** A pattern that finds a month's name in upper-case text, the longer names first. */
export const MONTH_NAME_PATTERN = [...MONTH_OF_NAME.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1–12, or null. A point after a short form is allowed. */
export function monthNumberOf(name: string): number | null {
  return MONTH_OF_NAME.get(name.trim().toUpperCase().replace(/\.$/, '')) ?? null;
}
