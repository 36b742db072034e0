import { type Fraction, type Wording } from '@monev/kernel';
import { type Coverage } from '../evaluation/coverage';
import { type IndicatorUnit } from '../definition/unit';

/** A figure as a formula leaves it: exact, before rounding, coverage marks and colour. */
export interface Outcome {
  readonly status: 'OK' | 'NO_DATA' | 'ZERO_DENOMINATOR';
  readonly exact: Fraction | null;
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly coverage: Coverage;
  /** `STRICT`: the formula has judged coverage itself and the 80% and 50% of INDICATORS A.2 do not apply. */
  readonly coverageRule: 'SHARE' | 'STRICT';
  readonly provisional: boolean;
  readonly asOf: Date | null;
  readonly reason: Wording | null;
  /** Further figures that come out of the same reckoning. */
  readonly beside: readonly Beside[];
}

export interface Beside {
  readonly key: string;
  readonly label: Wording;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  readonly outcome: Outcome;
}
