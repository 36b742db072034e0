import { type SixT, type Wording } from '@monev/kernel';
import { type FactGroupId, type Operand, groupOfFact } from '../facts/fact';
import { type MeasureId } from '../measures/measure';
import { type ThresholdSet } from './threshold';
import { type IndicatorDirection, type IndicatorUnit } from './unit';

/** K = Kadis, T = Tikor members, M = monev team, S = secretariat (INDICATORS A.10). */
export type Audience = 'K' | 'T' | 'M' | 'S';
/** How often the figure exists. A stage belongs to all months it covers, so it is asked by month. */
export type Frequency = 'STAGE' | 'MONTH' | 'QUARTER' | 'YEAR';
/** What a scheme regime must have for the indicator to exist at all (HANDBOOK §2). */
export type RegimeFeature = 'E_WARONG' | 'MOU';

/** Of what coverage is counted (INDICATORS A.2). EVENT: things that just happen, of which none is expected. */
export type Grain = 'VILLAGE' | 'REGENCY' | 'PARENT' | 'OUTLET' | 'AGENT' | 'EVENT';

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
  | { readonly kind: 'QUOTIENT'; readonly part: Operand; readonly whole: Operand; readonly times: 1 | 100 }
  /** max(0, ceil(families / most) − outlets). */
  | { readonly kind: 'SHORTAGE'; readonly families: Operand; readonly outlets: Operand; readonly most: number };

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
  readonly grain: Grain;
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
    case 'TOTAL':
    case 'QUOTIENT':
    case 'SHORTAGE':
      return operandsOf(formula).filter((operand): operand is MeasureId => groupOfFact(operand) === null);
    default:
      return [formula.measure];
  }
}

/** The groups of facts a formula reads. */
export function factGroupsOf(formula: Formula): FactGroupId[] {
  const groups = operandsOf(formula).map(groupOfFact);
  return [...new Set(groups.filter((group): group is FactGroupId => group !== null))];
}

function operandsOf(formula: Formula): Operand[] {
  switch (formula.kind) {
    case 'TOTAL':
      return [formula.of];
    case 'QUOTIENT':
      return [formula.part, formula.whole];
    case 'SHORTAGE':
      return [formula.families, formula.outlets];
    default:
      return [];
  }
}
