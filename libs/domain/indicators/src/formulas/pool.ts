import { type Month } from '@monev/kernel';
import { type Coverage } from '../evaluation/coverage';
import { type IndicatorEvidence, type MeasureEvidence } from '../evaluation/evidence';
import { type MeasureId } from '../measures/measure';

/** Measures added over months. `values` is null when no month has all of them: no data is not zero. */
export interface Pool {
  readonly values: readonly bigint[] | null;
  readonly coverage: Coverage;
  readonly provisional: boolean;
  readonly asOf: Date | null;
}

/**
 * Adds the measures over the months, month by month: a month that lacks one of them counts for none of them
 * (INDICATORS A.2), but its villages stay expected.
 */
export function pool(evidence: IndicatorEvidence, measures: readonly MeasureId[], months: readonly Month[]): Pool {
  const totals = measures.map(() => 0n);
  const used: MeasureEvidence[] = [];
  let rowsUsed = 0;
  for (const month of months) {
    const parts = measures.map((measure) =>
      evidence.rows.filter((row) => row.period === month && row.measure === measure),
    );
    if (parts.some((rows) => rows.length === 0)) continue;
    parts.forEach((rows, index) => {
      totals[index] = rows.reduce((sum, row) => sum + row.value, totals[index] ?? 0n);
      used.push(...rows);
    });
    rowsUsed += Math.min(...parts.map((rows) => rows.reduce((sum, row) => sum + row.rowsUsed, 0)));
  }
  const rowsExpected = months.reduce((sum, month) => sum + (evidence.rowsExpected.get(month) ?? 0), 0);
  return {
    values: used.length > 0 ? totals : null,
    coverage: { rowsUsed, rowsExpected },
    provisional: used.some((row) => row.provisional),
    asOf: latest(used.map((row) => row.asOf)),
  };
}

export function latest(moments: readonly (Date | null)[]): Date | null {
  return moments.reduce((last, moment) => (moment && (!last || moment > last) ? moment : last), null);
}
