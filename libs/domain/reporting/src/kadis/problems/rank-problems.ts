import { SEVERITIES } from '@monev/kernel';
import { CONDUCT_RULES } from './conduct.rules';
import { type KadisEvidence } from './evidence';
import { generalProblem } from './general.rule';
import { type KadisProblem, type ProblemRule } from './problem';
import { REACH_RULES } from './reach.rules';

/** The rules in the order in which equals are shown: families first, then conduct. */
export const PROBLEM_RULES: readonly ProblemRule[] = [...REACH_RULES, ...CONDUCT_RULES];

/** The page shows three. */
export const PROBLEMS_SHOWN = 3;

/**
 * All problems, worst first: by severity, then by the families they touch, then by how far beyond the boundary, then by
 * the order of the rules. One sentence per rule; an indicator that a rule speaks for gets no second sentence.
 */
export function rankProblems(evidence: KadisEvidence): KadisProblem[] {
  const spokenFor = new Set(PROBLEM_RULES.flatMap((rule) => rule.speaksFor));
  const general = [...(evidence.indicators ?? [])]
    .filter(({ code }) => !spokenFor.has(code))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(generalProblem);
  const found = [...PROBLEM_RULES.map((rule) => rule.find(evidence)), ...general].filter((each) => each !== null);
  return found.sort(
    (a, b) =>
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.families - a.families || b.excess - a.excess,
  );
}

/** The three of the page; fewer when less is wrong. */
export function topProblems(evidence: KadisEvidence): KadisProblem[] {
  return rankProblems(evidence).slice(0, PROBLEMS_SHOWN);
}
