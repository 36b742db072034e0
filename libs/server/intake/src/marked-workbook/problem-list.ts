import { PROBLEM_LIST_SHEET } from '@monev/domain/intake';
import { type MarkedProblem } from '../reading/worker/office-files';
import { columnOfProblem } from './cell-marks';
import { SEVERITY_WORDS } from './cell-comments';
import { type MarkStyles } from './mark-styles';
import { textCell, xmlText } from './xml-text';

const HEADERS = ['No', 'Tingkat', 'Lembar', 'Sel', 'Isi sel', 'Masalah', 'In English', 'Kode'];
const WIDTHS = [6, 18, 24, 14, 30, 70, 70, 30];
const ADVICE =
  'Perbaiki sel yang berwarna: merah muda harus diperbaiki, kuning perlu diperiksa. Klik kolom Sel untuk melompat ke tempatnya, simpan, lalu unggah berkas ini kembali.';
const FIRST_ROW = 4;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OPENING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`;

/** The sheet that lists every problem, each with a link to its cell. All text: nothing in it can be a formula. */
export function problemListSheet(
  problems: readonly MarkedProblem[],
  styles: MarkStyles,
  sheets: ReadonlySet<string>,
): string {
  const [title, header, text, link] = (['TITLE', 'HEADER', 'TEXT', 'LINK'] as const).map((each) =>
    styles.list(each),
  ) as [number, number, number, number];
  const links: string[] = [];
  const rows = problems.map((problem, at) => {
    const row = FIRST_ROW + at;
    const place = placeOf(problem);
    const target = linkOf(problem, sheets);
    if (target) links.push(`<hyperlink ref="D${row}" location="${xmlText(target)}" display="${xmlText(place)}"/>`);
    const values = [
      String(at + 1),
      SEVERITY_WORDS[problem.severity],
      problem.sheet,
      place,
      problem.text,
      problem.wording.id,
      problem.wording.en,
      problem.code,
    ];
    const cells = values.map((value, column) =>
      textCell(`${'ABCDEFGH'[column]}${row}`, value, column === 3 && target ? link : text),
    );
    return `<row r="${row}">${cells.join('')}</row>`;
  });
  const blocking = problems.filter(({ severity }) => severity === 'BLOCKING').length;
  const heading = `Daftar masalah: ${problems.length} (${blocking} harus diperbaiki)`;
  const columns = WIDTHS.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return (
    `${OPENING}<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="${FIRST_ROW - 1}" topLeftCell="A${FIRST_ROW}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData><row r="1">${textCell('A1', heading, title)}</row>` +
    `<row r="2">${textCell('A2', ADVICE, 0)}</row>` +
    `<row r="3">${HEADERS.map((name, at) => textCell(`${'ABCDEFGH'[at]}3`, name, header)).join('')}</row>${rows.join('')}</sheetData>` +
    `<autoFilter ref="A3:H${FIRST_ROW - 1 + Math.max(1, problems.length)}"/>` +
    (links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '') +
    '</worksheet>'
  );
}

function placeOf(problem: MarkedProblem): string {
  if (problem.row < 1) return problem.sheet === '' ? 'seluruh berkas' : 'seluruh lembar';
  if (columnOfProblem(problem) !== null) return `${problem.column}${problem.row}`;
  return problem.column === '' ? `baris ${problem.row}` : `baris ${problem.row}, ${problem.column}`;
}

function linkOf(problem: MarkedProblem, sheets: ReadonlySet<string>): string | null {
  if (problem.row < 1 || !sheets.has(problem.sheet) || problem.sheet === PROBLEM_LIST_SHEET) return null;
  const column = columnOfProblem(problem) === null ? 'A' : problem.column;
  return `'${problem.sheet.replaceAll("'", "''")}'!${column}${problem.row}`;
}
