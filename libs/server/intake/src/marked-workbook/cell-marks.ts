import { type ProblemSeverity } from '@monev/domain/intake';
import { READING_LIMITS } from '../reading/reading-limits';
import { type MergedColumn } from '../reading/xlsx/merged-cells';
import { columnOf } from '../reading/xlsx/cell-reference';
import { type MarkedProblem } from '../reading/worker/office-files';

/** A bad cell: the worst of its problems colours it, all of them stand in its comment. */
export interface CellMark {
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly severity: ProblemSeverity;
  readonly problems: readonly MarkedProblem[];
}

const RANK: Record<ProblemSeverity, number> = { BLOCKING: 0, WARNING: 1, NOTE: 2 };

/** Column of a problem, from 0; null when it names a header instead of a letter, or no cell at all. */
export function columnOfProblem({ row, column }: MarkedProblem): number | null {
  if (row < 1 || !/^[A-Z]{1,2}$/.test(column)) return null;
  const index = columnOf(column);
  return index < READING_LIMITS.columns ? index : null;
}

/** The marks of a sheet by row. A cell hidden under a merge is marked where the merge shows. */
export function marksOf(problems: readonly MarkedProblem[], merges: readonly MergedColumn[]): Map<number, CellMark[]> {
  const cells = new Map<string, CellMark & { problems: MarkedProblem[] }>();
  for (const problem of problems) {
    const column = columnOfProblem(problem);
    if (column === null) continue;
    const merge = merges.find(
      (each) => each.column === column && each.firstRow <= problem.row && problem.row <= each.lastRow,
    );
    const row = merge?.firstRow ?? problem.row;
    const key = `${row}:${column}`;
    const mark = cells.get(key);
    const worst = mark && RANK[mark.severity] <= RANK[problem.severity] ? mark.severity : problem.severity;
    cells.set(key, { row, column, severity: worst, problems: [...(mark?.problems ?? []), problem] });
  }
  const rows = new Map<number, CellMark[]>();
  for (const mark of [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(mark.row);
    if (row) row.push(mark);
    else rows.set(mark.row, [mark]);
  }
  return rows;
}
