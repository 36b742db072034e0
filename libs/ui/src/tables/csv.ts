import { type UiLanguage } from '../language/ui-language';

export type CsvCell = string | number | null;

/** Text that a spreadsheet would take for a formula gets a quote in front, full-width forms too (SECURITY §5). */
const ACTIVE = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table as CSV that the reader's own spreadsheet opens rightly: semicolons and decimal commas in Indonesian, commas
 * and points in English. Numbers stay numbers, null stays empty. `notes` stand above the head, one a line: title,
 * period, as-of, DATA CONTOH.
 */
export function toCsv(
  head: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  language: UiLanguage,
  notes: readonly string[] = [],
): string {
  const separator = language === 'id' ? ';' : ',';
  const write = (cell: CsvCell) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return language === 'id' ? String(cell).replace('.', ',') : String(cell);
    const inert = ACTIVE.test(cell) ? `'${cell}` : cell;
    return /["\n\r;,]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
  };
  const lines = [...notes.map((note) => [note]), head, ...rows].map((cells) => cells.map(write).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Hands a text to the browser as a file. */
export function saveAsFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
