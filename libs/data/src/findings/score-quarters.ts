import { type IsoDate, type Period, addMonths, monthOfDate, quarterOf } from '@monev/kernel';
import { type StaleScore, staleKindOf } from '../recompute/stale-marks';
import { type Finding } from './finding';

/**
 * Months after an event in which a finding can still move a score: its cap holds for the quarter of the event and the next
 * (SCORING §3), and a CF5 makes another one within twelve months a repeated one (CF5R), which caps two quarters itself.
 */
const LAST_MONTH_REACHED = { cap: 3, repeatedBundling: 15 };

/** The scores that a finding may move, up to the quarter of `today`. */
export function scoresMovedBy(finding: Finding, today: IsoDate): StaleScore[] {
  const kind = staleKindOf(finding.subject.kind);
  if (!kind) return [];
  const reach = finding.criticalFailureCode === 'CF5' ? LAST_MONTH_REACHED.repeatedBundling : LAST_MONTH_REACHED.cap;
  return quartersFrom(finding.occurredOn, reach)
    .filter((quarter, at) => at === 0 || quarter <= quarterOf(monthOfDate(today)))
    .map((quarter) => ({ kind, subjectId: finding.subject.id, quarter }));
}

/** The score of the quarter in which a follow-up of the finding falls due (SCORING A4.3). */
export function scoresMovedByDueDay(finding: Finding, dueOn: IsoDate): StaleScore[] {
  const kind = staleKindOf(finding.subject.kind);
  return kind ? [{ kind, subjectId: finding.subject.id, quarter: quarterOf(monthOfDate(dueOn)) }] : [];
}

function quartersFrom(date: IsoDate, months: number): Period[] {
  const steps = Array.from({ length: months / 3 + 1 }, (_, index) => index * 3);
  return steps.map((step) => quarterOf(addMonths(monthOfDate(date), step)));
}
