import { type AnswerTable } from './answer-table';
import { type Language } from './language';

/** Text that a spreadsheet would take for a formula, full-width forms too (SECURITY §5). */
const ACTIVE = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table as CSV that the reader's own spreadsheet opens rightly: semicolons and decimal commas in Indonesian, commas and
 * points in English. The definition stands above the head, a line each, with what the file is about.
 */
export function tableAsCsv(
  { columns, rows, meaning }: AnswerTable,
  notes: readonly string[],
  language: Language,
): string {
  const separator = language === 'id' ? ';' : ',';
  const write = (cell: string | number | null): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return language === 'id' ? String(cell).replace('.', ',') : String(cell);
    const inert = ACTIVE.test(cell) ? `'${cell}` : cell;
    return /["\n\r;,]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
  };
  const lines: (readonly (string | number | null)[])[] = [
    ...notes.map((note) => [note]),
    ...meaning.map(([name, said]) => [name[language], said]),
    [],
    columns.map(({ head }) => head[language]),
    ...rows,
  ];
  return `\uFEFF${lines.map((cells) => cells.map(write).join(separator)).join('\r\n')}\r\n`;
}
