import { type SixT, type Wording } from '@monev/kernel';
import { type MeasureId } from '../measures/measure';
import { type ThresholdSet } from './threshold';
import { type IndicatorDirection, type IndicatorUnit } from './unit';

/** K = Kadis, T = Tikor members, M = monev team, S = secretariat (INDICATORS A.10). */
export type Audience = 'K' | 'T' | 'M' | 'S';
/** How often the figure exists. A stage belongs to all months it covers, so it is asked by month. */
export type Frequency = 'STAGE' | 'MONTH' | 'QUARTER' | 'YEAR';
/** What a scheme regime must have for the indicator to exist at all (HANDBOOK §2). */
export type RegimeFeature = 'E_WARONG';

/** How the number is made from measures. Each kind has one file in `formulas/`. */
export type Formula =
  /** Σ measure. */
  | { readonly kind: 'COUNT'; readonly measure: MeasureId }
  /** 100 × Σ part / Σ whole. */
  | { readonly kind: 'RATE'; readonly part: MeasureId; readonly whole: MeasureId }
  /** 100 × (now − before) / before, `before` one period earlier. */
  | { readonly kind: 'CHANGE'; readonly measure: MeasureId }
  /** 100 × (Σ children − own) / own. */
  | { readonly kind: 'ROLL_UP_DIFFERENCE'; readonly measure: MeasureId };

/** A second figure shown beside the value, with the same result type (INDICATORS A.1). */
export interface CompanionDefinition {
  readonly key: string;
  readonly label: Wording;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  readonly formula: Formula;
}

/** What a number means: a plain value in the registry; schema, menus and screens read it there. */
export interface IndicatorDefinition {
  readonly code: string;
  readonly name: Wording;
  /** One sentence for somebody who sees the number for the first time. */
  readonly explanation: Wording;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  readonly sixT: SixT;
  readonly direction: IndicatorDirection;
  readonly audience: readonly Audience[];
  /** Where formula and meaning are written down. */
  readonly rule: string;
  readonly frequency: Frequency;
  /** `stock`: a longer period takes its last month. `flow`: the months are pooled (INDICATORS A.5). */
  readonly kind: 'stock' | 'flow';
  readonly grain: 'VILLAGE' | 'REGENCY' | 'PARENT';
  readonly measureGroups: readonly string[];
  readonly formula: Formula;
  readonly companions: readonly CompanionDefinition[];
  /** Oldest first; empty for plain information. */
  readonly thresholds: readonly ThresholdSet[];
  readonly needsOfRegime: readonly RegimeFeature[];
}

/** The measures a formula reads for the asked region; none for a formula that reads own and children. */
export function measuresOf(formula: Formula): MeasureId[] {
  switch (formula.kind) {
    case 'RATE':
      return [formula.part, formula.whole];
    case 'ROLL_UP_DIFFERENCE':
      return [];
    default:
      return [formula.measure];
  }
}
