// The peer, in a process of its own: exceljs' streaming reader goes through a workbook and looks at every value.
import ExcelJS from 'exceljs';

const started = performance.now();
let rows = 0;
let filled = 0;
const reader = new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2], {
  sharedStrings: 'cache',
  worksheets: 'emit',
  styles: 'ignore',
  hyperlinks: 'ignore',
});
for await (const sheet of reader) {
  for await (const row of sheet) {
    rows += 1;
    for (const value of row.values) if (value !== undefined && value !== null) filled += 1;
  }
}
const ms = performance.now() - started;
process.stdout.write(JSON.stringify({ ms, rows, filled, peakMb: process.resourceUsage().maxRSS / 1024 }));
