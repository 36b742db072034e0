import { Fraction } from '@monev/kernel';

/** Villages that stand behind a value, out of those the register expects. */
export interface Coverage {
  readonly rowsUsed: number;
  readonly rowsExpected: number;
}

/** Below this the value carries the mark "partial"; below the next there is no value (INDICATORS A.2). */
const PARTIAL_BELOW = Fraction.of(80);
const NO_DATA_BELOW = Fraction.of(50);
const FULL = Fraction.of(100);

/**
 * Percent with two decimals, 0–100. More used than expected (a village closed meanwhile) is 100; used where the register
 * expects none is 100 too, for nothing is known to be missing.
 */
export function coveragePercent({ rowsUsed, rowsExpected }: Coverage): Fraction {
  if (rowsUsed >= rowsExpected) return rowsUsed > 0 ? FULL : Fraction.zero;
  return Fraction.of(Fraction.of(100 * rowsUsed, rowsExpected).scaled(2), 100);
}

export function isPartial(coverage: Coverage): boolean {
  return coveragePercent(coverage).compare(PARTIAL_BELOW) < 0;
}

export function isTooThin(coverage: Coverage): boolean {
  return coveragePercent(coverage).compare(NO_DATA_BELOW) < 0;
}

/** The one with the smaller share; a comparison of two periods is as good as its weaker side. */
export function weaker(a: Coverage, b: Coverage): Coverage {
  return coveragePercent(b).compare(coveragePercent(a)) < 0 ? b : a;
}
