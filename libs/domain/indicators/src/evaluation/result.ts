import { type Month, type Period, type Wording } from '@monev/kernel';
import { type IndicatorUnit } from '../definition/unit';
import { type IndicatorColour } from '../definition/threshold';

export type IndicatorStatus = 'OK' | 'NO_DATA' | 'ZERO_DENOMINATOR' | 'NOT_APPLICABLE' | 'SUPPRESSED';

/** One figure with all it takes to judge it (INDICATORS A.1). `value` is null unless `OK`, and rounded once. */
export interface Figure {
  readonly value: number | null;
  readonly status: IndicatorStatus;
  /** Pooled parts before rounding; a plain count has no denominator. */
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly coveragePct: number;
  readonly rowsUsed: number;
  readonly rowsExpected: number;
  /** True: a value, but less than 80% of the villages stand behind it. */
  readonly partial: boolean;
  /** True: some of it was submitted but not yet validated (INDICATORS A.6). */
  readonly provisional: boolean;
  readonly colour: IndicatorColour;
  /** 95% Wilson interval in the unit of the value, where fewer than 100 people answered (INDICATORS A.7). */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** Why there is no value, or why it is partial. */
  readonly reason: Wording | null;
}

export interface Companion extends Figure {
  readonly key: string;
  readonly label: Wording;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
}

export interface IndicatorResult extends Figure {
  readonly code: string;
  readonly askedPeriod: Period;
  /** Differs from the asked one when that is shorter than the indicator's frequency. */
  readonly answeredPeriod: Period;
  /** Last month with a report, up to the end of the answered period. */
  readonly lastReported: Month | null;
  readonly asOf: Date | null;
  readonly companions: readonly Companion[];
}
