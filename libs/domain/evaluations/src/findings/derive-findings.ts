import {
  type CriticalFailureCode,
  type IsoDate,
  type PatternCode,
  SEVERITIES,
  type Severity,
  type SubjectRef,
} from '@monev/kernel';
import { type Answers } from '../answers/answer';
import { readAnswers } from '../engine/visible-questions';
import { type VisitContext } from '../engine/visit-context';
import { type EvaluationInstrument } from '../instrument/instrument';
import { type FindingEvidence } from './finding-rule';

/** A finding as the visit proposes it; a person confirms it (HANDBOOK 7.15). Source is always VISIT. */
export interface DerivedFinding {
  readonly pattern: PatternCode;
  readonly subject: SubjectRef;
  readonly severity: Severity;
  /** For the person who confirms; never set by the machine. */
  readonly suggestedFailure: CriticalFailureCode | null;
  readonly occurredOn: IsoDate;
  readonly evidence: readonly FindingEvidence[];
}

/**
 * The findings of a visit: one per subject and pattern, with all answers that speak for it as evidence; the highest
 * severity wins. Answers that are not asked, not valid or "tidak dapat diperiksa" open nothing. The page shows the
 * same list before sending, the server makes drafts of it at verification. Ordered by pattern, then subject.
 */
export function deriveFindings(
  instrument: EvaluationInstrument,
  answers: Answers,
  context: VisitContext,
): DerivedFinding[] {
  const reader = readAnswers(instrument, answers, context);
  const byKey = new Map<string, DerivedFinding>();
  for (const rule of instrument.findingRules) {
    for (const sign of rule.find(reader, context)) {
      const key = `${rule.pattern} ${sign.subject.kind} ${sign.subject.id}`;
      const before = byKey.get(key);
      byKey.set(key, {
        pattern: rule.pattern,
        subject: sign.subject,
        severity: before ? graver(before.severity, sign.severity) : sign.severity,
        suggestedFailure: before?.suggestedFailure ?? rule.suggests,
        occurredOn: context.visitedOn,
        evidence: [...(before?.evidence ?? []), sign.evidence],
      });
    }
  }
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}

function graver(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b;
}
