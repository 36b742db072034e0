import { PROBLEM_WORDING, type Problem, type ProblemCode, type ProblemSeverity, shortened } from '@monev/domain/intake';
import { type ProblemGroup } from '@monev/data';

const MOST_KEPT = 1_000;
export const CARD_SHEET = 'CSV';

/** Problems of a file of transactions: the first thousand word for word, all of them counted. */
export class CardReport {
  readonly problems: Problem[] = [];
  /** Transaction id of each problem's row. */
  readonly ids: string[] = [];
  readonly counts: Record<ProblemSeverity, number> = { BLOCKING: 0, WARNING: 0, NOTE: 0 };
  private readonly byCode = new Map<ProblemCode, number>();

  /** `column`: place in the row from 0; −1 for the row as a whole. `text` is never a personal value. */
  refuse(code: ProblemCode, row: number, column: number, text: string, id = ''): void {
    this.counts.BLOCKING += 1;
    this.byCode.set(code, (this.byCode.get(code) ?? 0) + 1);
    if (this.problems.length >= MOST_KEPT) return;
    this.ids.push(shortened(id));
    this.problems.push({
      severity: 'BLOCKING',
      code,
      sheet: CARD_SHEET,
      row,
      column: letterOf(column),
      text: shortened(text),
      wording: PROBLEM_WORDING[code],
    });
  }

  groups(): ProblemGroup[] {
    return [...this.byCode].map(([code, count]) => ({ severity: 'BLOCKING' as const, code, count }));
  }
}

/** A, B … Z, AA: as spreadsheets name columns. */
function letterOf(column: number): string {
  if (column < 0) return '';
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
