import { type ProblemSeverity } from '@monev/contracts';

/** Letters that a reason has at least. */
export const LEAST_REASON = 10;

interface Placed {
  readonly severity: ProblemSeverity;
  readonly code: string;
  readonly sheet: string;
  readonly row: number;
}

/** Reasons as somebody writes them: by group (`groupKey`) or by row (`rowKey`). */
export type ReasonDrafts = Readonly<Record<string, string>>;

export interface DecisionInput {
  readonly code: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly reason: string;
}

export const groupKey = ({ severity, code }: Pick<Placed, 'severity' | 'code'>): string => `${severity} ${code}`;
export const rowKey = (problem: Placed): string => `${groupKey(problem)} ${problem.row} ${problem.sheet}`;

export const isReason = (text: string | undefined): boolean => (text?.trim().length ?? 0) >= LEAST_REASON;

/** How many problems of a group have no reason yet. `count`: also those beyond the listed ones. */
export function undecidedOf(
  group: { readonly severity: ProblemSeverity; readonly code: string; readonly count: number },
  problems: readonly Placed[],
  drafts: ReasonDrafts,
): number {
  if (isReason(drafts[groupKey(group)])) return 0;
  const listed = problems.filter(({ severity, code }) => severity === group.severity && code === group.code);
  return group.count - listed.filter((problem) => isReason(drafts[rowKey(problem)])).length;
}

/** What is sent: the reason of a group, else those of its rows. A code that blocks and warns is decided once. */
export function decisionsOf(problems: readonly Placed[], drafts: ReasonDrafts): DecisionInput[] {
  const decisions = new Map<string, DecisionInput>();
  for (const problem of problems) {
    const { code, sheet, row } = problem;
    const ofGroup = drafts[groupKey(problem)];
    const ofRow = drafts[rowKey(problem)];
    if (ofGroup && isReason(ofGroup)) {
      if (!decisions.has(code)) decisions.set(code, { code, sheet: null, row: null, reason: ofGroup.trim() });
    } else if (ofRow && isReason(ofRow)) {
      decisions.set(`${code} ${row} ${sheet}`, { code, sheet, row, reason: ofRow.trim() });
    }
  }
  return [...decisions.values()];
}
