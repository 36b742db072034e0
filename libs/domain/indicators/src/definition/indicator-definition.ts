import { type SixT, type Wording } from '@monev/kernel';
import { type Operand } from '../facts/fact';
import { type MeasureId } from '../measures/measure';
import { type IndicatorParameter } from '../parameters/indicator-parameter';
import { type Dimension } from './dimension';
import { type ThresholdSet } from './threshold';
import { type IndicatorDirection, type IndicatorUnit } from './unit';

/** K = Kadis, T = Tikor members, M = monev team, S = secretariat (INDICATORS A.10). */
export type Audience = 'K' | 'T' | 'M' | 'S';
/**
 * How often the figure exists. A stage belongs to all months it covers and a visit, week or day to its month, so these are
 * asked by month; half a year is answered by the year around it, for there is no half-year among the periods.
 */
export type Frequency = 'DAY' | 'WEEK' | 'VISIT' | 'STAGE' | 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR';
/** What a scheme regime must have for the indicator to exist at all (HANDBOOK §2). */
export type RegimeFeature = 'E_WARONG' | 'MOU';

/** Of what coverage is counted (INDICATORS A.2). EVENT: things that just happen, of which none is expected. */
export type Grain = 'VILLAGE' | 'REGENCY' | 'PARENT' | 'OUTLET' | 'AGENT' | 'SUPPLIER' | 'HEADLINE' | 'EVENT';

/** 100 for a percentage, 10 and 10,000 for "per ten visits" and "per ten thousand families". */
export type Times = 1 | 10 | 100 | 10_000;

/** How the number is made from measures. Each kind has one file in `formulas/`. */
export type Formula =
  /** Σ measure. */
  | { readonly kind: 'COUNT'; readonly measure: MeasureId }
  /** 100 × Σ part / Σ whole. */
  | { readonly kind: 'RATE'; readonly part: MeasureId; readonly whole: MeasureId }
  /** 100 × (now − before) / before, `before` one period earlier. */
  | { readonly kind: 'CHANGE'; readonly measure: MeasureId }
  /** 100 × (Σ children − own) / own. */
  | { readonly kind: 'ROLL_UP_DIFFERENCE'; readonly measure: MeasureId }
  /** One count of registers or events. */
  | { readonly kind: 'TOTAL'; readonly of: Operand }
  /** times × part / whole, of registers, events and measures. */
  | { readonly kind: 'QUOTIENT'; readonly part: Operand; readonly whole: Operand; readonly times: Times }
  /** 100 × the largest part / whole; every part's share stands beside it. */
  | { readonly kind: 'COMPOSITION'; readonly parts: readonly CompositionPart[]; readonly whole: Operand }
  /** max(0, ceil(families / most) − outlets). */
  | {
      readonly kind: 'SHORTAGE';
      readonly families: Operand;
      readonly outlets: Operand;
      readonly most: IndicatorParameter;
    }
  /** 100 × paid / Σ over the months (families × benefit of the month's regime). */
  | { readonly kind: 'ENTITLEMENT'; readonly paid: MeasureId; readonly families: MeasureId }
  /** 100 × interviewed / ceil(base / (1 + (base − 1) / families)). */
  | {
      readonly kind: 'SAMPLE';
      readonly interviewed: Operand;
      readonly families: Operand;
      readonly base: IndicatorParameter;
    }
  /** Mean over the six T of the mean attainment of their headline indicators; at least `atLeast` T. */
  | {
      readonly kind: 'ATTAINMENT';
      readonly headlines: readonly IndicatorDefinition[];
      readonly atLeast: number;
    };

export interface CompositionPart {
  readonly key: string;
  readonly label: Wording;
  readonly of: Operand;
}

/** A second figure shown beside the value, with the same result type (INDICATORS A.1). */
export interface CompanionDefinition {
  readonly key: string;
  readonly label: Wording;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  readonly formula: Formula;
  /** Of companions with boundaries of their own; the others are grey. */
  readonly direction?: IndicatorDirection;
  readonly thresholds?: readonly ThresholdSet[];
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
  readonly grain: Grain;
  readonly dimensions: readonly Dimension[];
  readonly measureGroups: readonly string[];
  readonly formula: Formula;
  readonly companions: readonly CompanionDefinition[];
  /** Oldest first; empty for plain information. */
  readonly thresholds: readonly ThresholdSet[];
  /** Key of the companion whose value the thresholds are about, where they are not about the value itself (IND-FIN-03). */
  readonly judgedBy?: string;
  /** A share of what people answered: the rules for small samples hold (INDICATORS A.7). */
  readonly survey?: true;
  readonly needsOfRegime: readonly RegimeFeature[];
}
