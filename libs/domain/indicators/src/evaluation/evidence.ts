import { type Month, type Period, type RegionCode } from '@monev/kernel';
import { type RegimeFeature } from '../definition/indicator-definition';
import { type ThresholdSet } from '../definition/threshold';
import { type FactEvidence } from '../facts/fact-evidence';
import { type IndicatorParameters } from '../parameters/indicator-parameter';
import { type MeasureId } from '../measures/measure';

/**
 * A measure of the asked region in a month, as the rollups hold it. Several rows of one measure and month are parts of
 * the region and are added. `rowsUsed`: villages behind the value.
 */
export interface MeasureEvidence {
  readonly measure: MeasureId;
  readonly period: Month;
  readonly value: bigint;
  readonly rowsUsed: number;
  readonly provisional: boolean;
  readonly asOf: Date | null;
}

/** What a region reported itself in a month, beside what its children come to (null: not reported). */
export interface OwnAndChildren {
  readonly period: Month;
  readonly own: bigint | null;
  readonly children: readonly { readonly regionCode: RegionCode; readonly value: bigint | null }[];
  readonly provisional: boolean;
  readonly asOf: Date | null;
}

/** All that one evaluation sees. Read what `evidenceNeeds` names; further rows are ignored. */
export interface IndicatorEvidence {
  /** The period asked for. */
  readonly period: Period;
  readonly rows: readonly MeasureEvidence[];
  /** Villages the register expects in the asked region, by month. An absent month expects none. */
  readonly rowsExpected: ReadonlyMap<Month, number>;
  /** Months with any report for the region, in any order, to name the last one where a value is missing. */
  readonly reportedMonths?: readonly Month[];
  readonly ownAndChildren?: OwnAndChildren | null;
  /** Groups of facts of the answered period. */
  readonly facts?: readonly FactEvidence[];
  /** Features of the scheme regime by month; an absent month is taken to have them all. */
  readonly regimes?: ReadonlyMap<Month, readonly RegimeFeature[]>;
  /** Rupiah for each family and month by the month's regime; null or absent: no source states it (IND-FIN-02). */
  readonly benefits?: ReadonlyMap<Month, bigint | null>;
  /** Parameters in force at the region on the last day of the answered period. */
  readonly parameters?: IndicatorParameters;
  /** Dated thresholds of the region, where they differ from those of the definition. */
  readonly thresholds?: readonly ThresholdSet[];
  /** Picks the thresholds of the region; absent: those of the country. */
  readonly region?: RegionCode;
  /** The answers are those of one outlet: a small sample could point to a family (INDICATORS A.7). */
  readonly singleOutlet?: boolean;
}
