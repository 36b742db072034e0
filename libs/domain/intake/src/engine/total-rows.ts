import { type CellValue } from '../reading/cell-value';
import { type PrintedTotal } from '../reading/reading';
import { type ReadingOutput } from './reading-output';
import { type ColumnSpec } from './column-spec';
import { columnLetter } from '../reading/cell-value';
import { wholeOf } from './table-row';

const TOTAL_WORDS = /^(?:(?:SUB|GRAND)[\s-]?)?(?:TOTAL|JUMLAH|JML)\b/i;

/** True when a text cell calls its row a total: "JUMLAH", "JML", "Sub total", "TOTAL KAB. SOPPENG". */
export function isTotalLabel(text: string, labels: readonly string[]): boolean {
  const plain = text.replace(/\s+/g, ' ').trim();
  return TOTAL_WORDS.test(plain) || labels.some((label) => label.toUpperCase() === plain.toUpperCase());
}

interface Sums {
  all: bigint;
  sinceTotal: bigint;
  rows: number;
  rowsSinceTotal: number;
  missing: boolean;
}

/**
 * Adds up the summed columns of all data rows (refused ones too: the office's total has them) and compares with the
 * printed totals. A subtotal is compared with the rows since the total before it.
 */
export class TotalRows {
  readonly totals: PrintedTotal[] = [];
  readonly last: Record<string, number> = {};
  count = 0;
  private readonly sums = new Map<string, Sums>();

  constructor(
    private readonly specs: readonly ColumnSpec[],
    private readonly output: ReadingOutput,
  ) {}

  startSheet(): void {
    this.sums.clear();
    for (const { key } of this.specs) {
      this.sums.set(key, { all: 0n, sinceTotal: 0n, rows: 0, rowsSinceTotal: 0, missing: false });
    }
  }

  add(cellOf: (key: string) => CellValue): void {
    for (const spec of this.specs) {
      const sums = this.sums.get(spec.key) as Sums;
      const parsed = wholeOf(cellOf(spec.key), spec);
      if (parsed.kind !== 'VALUE') {
        sums.missing = true;
        continue;
      }
      const amount = BigInt(parsed.value);
      sums.all += amount;
      sums.sinceTotal += amount;
      sums.rows += 1;
      sums.rowsSinceTotal += 1;
    }
  }

  compare(
    label: string,
    place: { sheet: string; row: number },
    columnOf: (key: string) => number | undefined,
    cellOf: (key: string) => CellValue,
  ): void {
    this.count += 1;
    for (const spec of this.specs) {
      const parsed = wholeOf(cellOf(spec.key), spec);
      const sums = this.sums.get(spec.key) as Sums;
      if (parsed.kind === 'VALUE')
        this.compareOne(label, spec, parsed.value, sums, { ...place, column: columnLetter(columnOf(spec.key) ?? 0) });
      sums.sinceTotal = 0n;
      sums.rowsSinceTotal = 0;
    }
  }

  private compareOne(
    label: string,
    spec: ColumnSpec,
    printedNumber: number,
    sums: Sums,
    place: { sheet: string; row: number; column: string },
  ): void {
    const printed = BigInt(printedNumber);
    // Figures in thousands are rounded to ten persons before they are printed: each may be off by five.
    const slack = spec.kind === 'THOUSANDS' ? BigInt(5 * (sums.rows + 1)) : 0n;
    const near = (sum: bigint) => (printed > sum ? printed - sum : sum - printed) <= slack;
    const isSubtotal = sums.rowsSinceTotal > 0 && near(sums.sinceTotal);
    const summed = isSubtotal ? sums.sinceTotal : sums.all;
    const agrees = near(summed);
    this.last[spec.key] = printedNumber;
    this.totals.push({
      label: `${label}: ${spec.key}`,
      printed: String(printed),
      summed: String(summed),
      agrees,
      sheet: place.sheet,
      row: place.row,
    });
    if (agrees) return;
    const text = `${printed} ≠ ${summed}`;
    if (sums.missing) this.output.problem('NOTE', 'TOTAL_INCOMPLETE', { ...place, text });
    else this.output.problem('WARNING', 'TOTAL_DIFFERS', { ...place, text });
  }
}
