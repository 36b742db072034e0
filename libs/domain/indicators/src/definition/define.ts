import { type RegionCode, type Wording, isoDate } from '@monev/kernel';
import { type Operand } from '../facts/fact';
import { type MeasureId } from '../measures/measure';
import { formulasOf, measureGroupsOf } from './formula-operands';
import {
  type Audience,
  type CompanionDefinition,
  type Formula,
  type IndicatorDefinition,
} from './indicator-definition';
import { type ThresholdSet } from './threshold';
import { DECIMALS_OF_UNIT, type IndicatorUnit } from './unit';

type Given = 'measureGroups' | 'decimals' | 'companions' | 'thresholds' | 'needsOfRegime' | 'audience' | 'rule';

/** What a definition says; what follows from it is filled in by `indicator`. */
export interface Draft extends Omit<IndicatorDefinition, Given> {
  /** Letters of the catalogue, such as "K T". */
  readonly audience: string;
  /** Formula in words, and the rules it rests on; section and code stand before it. */
  readonly rule: string;
  readonly companions?: readonly CompanionDefinition[];
  readonly thresholds?: readonly ThresholdSet[];
  readonly needsOfRegime?: IndicatorDefinition['needsOfRegime'];
}

/** Section of INDICATORS by the letters of a code. */
const SECTIONS: Readonly<Record<string, string>> = {
  ...{ KPM: 'B', DST: 'C', EWR: 'D', AGT: 'E', SUP: 'F', FIN: 'G', QLT: 'H' },
  ...{ PRC: 'I', FND: 'J', CMP: 'K', MON: 'L', GOV: 'L', SIX: 'M' },
};
const sectionOf = (code: string) => SECTIONS[code.slice(4, 7)] ?? 'A';

/** A whole definition from what is particular to it. */
export function indicator({
  audience,
  rule,
  companions = [],
  thresholds = [],
  needsOfRegime = [],
  ...own
}: Draft): IndicatorDefinition {
  return {
    ...own,
    decimals: DECIMALS_OF_UNIT[own.unit],
    audience: audience.split(' ') as Audience[],
    rule: `INDICATORS ${sectionOf(own.code)} (${own.code}): ${rule}`,
    companions,
    measureGroups: measureGroupsOf(formulasOf({ formula: own.formula, companions })),
    thresholds: thresholds.map((set) => ({
      ...set,
      source: set.source || `usulan (INDICATORS ${sectionOf(own.code)})`,
    })),
    needsOfRegime,
  };
}

export const words = (id: string, en: string): Wording => ({ id, en });

export const share = (part: Operand, whole: Operand): Formula => ({ kind: 'QUOTIENT', part, whole, times: 100 });
export const ratio = (part: Operand, whole: Operand, times: 1 | 10 | 10_000 = 1): Formula => ({
  kind: 'QUOTIENT',
  part,
  whole,
  times,
});
export const rate = (part: MeasureId, whole: MeasureId): Formula => ({ kind: 'RATE', part, whole });
export const total = (of: Operand): Formula => ({ kind: 'TOTAL', of });

/**
 * Boundaries since the programme began. `source`: codes of HANDBOOK §12 or a rule; without one the catalogue proposes them.
 */
export function limits(
  green: string,
  amber: string,
  more: Partial<Omit<ThresholdSet, 'green' | 'amber' | 'validFrom'>> & { from?: string; region?: RegionCode } = {},
): ThresholdSet[] {
  const { from = '2017-01-01', source = '', ...rest } = more;
  return [{ validFrom: isoDate(from), green, amber, source, ...rest }];
}

export function companion(
  key: string,
  label: Wording,
  unit: IndicatorUnit,
  formula: Formula,
  judged: Pick<CompanionDefinition, 'direction' | 'thresholds'> = {},
): CompanionDefinition {
  return { key, label, unit, decimals: DECIMALS_OF_UNIT[unit], formula, ...judged };
}

export const REGION_PERIOD = ['REGION', 'PERIOD'] as const;
export const WITH_E_WARONG = ['E_WARONG'] as const;
