import { PROBLEM_SEVERITIES, type Problem, type ProblemSeverity } from '@monev/domain/intake';

/** How many problems of one code and severity a file has. */
export interface ProblemGroup {
  readonly severity: ProblemSeverity;
  readonly code: string;
  readonly count: number;
}

/** Counted by severity and code, worst first, then the most frequent. */
export function groupProblems(problems: readonly Pick<Problem, 'severity' | 'code'>[]): ProblemGroup[] {
  return mergeGroups(problems.map(({ severity, code }) => ({ severity, code, count: 1 })));
}

export function mergeGroups(groups: readonly ProblemGroup[]): ProblemGroup[] {
  const merged = new Map<string, ProblemGroup>();
  for (const { severity, code, count } of groups) {
    const key = `${severity} ${code}`;
    merged.set(key, { severity, code, count: (merged.get(key)?.count ?? 0) + count });
  }
  return [...merged.values()].sort(
    (a, b) =>
      PROBLEM_SEVERITIES.indexOf(a.severity) - PROBLEM_SEVERITIES.indexOf(b.severity) ||
      b.count - a.count ||
      a.code.localeCompare(b.code),
  );
}
