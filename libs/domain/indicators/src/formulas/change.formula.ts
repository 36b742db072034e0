import { type Month, percentOf } from '@monev/kernel';
import { weaker } from '../evaluation/coverage';
import { nothingReportedBefore } from '../evaluation/reasons';
import { type IndicatorEvidence } from '../evaluation/evidence';
import { type MeasureId } from '../measures/measure';
import { type Outcome } from './outcome';
import { latest, pool } from './pool';

/**
 * 100 × (now − before) / before. Missing on either side: NO_DATA; zero before: ZERO_DENOMINATOR. Coverage is that of the
 * weaker side, for villages that reported only once would look like families gained or lost.
 */
export function changeFormula(
  evidence: IndicatorEvidence,
  measure: MeasureId,
  months: readonly Month[],
  monthsBefore: readonly Month[],
): Outcome {
  const now = pool(evidence, [measure], months);
  const before = pool(evidence, [measure], monthsBefore);
  const after = now.values?.[0] ?? null;
  const denominator = before.values?.[0] ?? null;
  const numerator = after === null || denominator === null ? null : after - denominator;
  const exact = numerator === null || denominator === null ? null : percentOf(numerator, denominator);
  return {
    status: numerator === null ? 'NO_DATA' : exact === null ? 'ZERO_DENOMINATOR' : 'OK',
    exact,
    numerator,
    denominator,
    coverage: weaker(now.coverage, before.coverage),
    coverageRule: 'SHARE',
    provisional: now.provisional || before.provisional,
    asOf: latest([now.asOf, before.asOf]),
    reason: after !== null && denominator === null ? nothingReportedBefore(monthsBefore.at(-1) as Month) : null,
    beside: [],
  };
}
