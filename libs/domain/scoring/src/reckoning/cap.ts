import { type CriticalFailureCode, Fraction } from '@monev/kernel';
import { type ScoringParameters } from '../parameters/scoring-parameters';

/** The lowest cap wins (SCORING 2.4); null without a critical failure. */
export function capOf(failures: readonly CriticalFailureCode[], { caps }: ScoringParameters): Fraction | null {
  return failures
    .map((code) => Fraction.parse(caps[code]))
    .reduce<Fraction | null>((lowest, cap) => (lowest && lowest.compare(cap) <= 0 ? lowest : cap), null);
}

/** min(raw, cap): a cap never raises a score. */
export function capped(raw: Fraction, cap: Fraction | null): Fraction {
  return cap && cap.compare(raw) < 0 ? cap : raw;
}
