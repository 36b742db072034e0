import { type Month, type Period, kindOf, monthsOf, previousPeriod, quarterOf, yearOf } from '@monev/kernel';
import {
  type Formula,
  type Frequency,
  type IndicatorDefinition,
  factGroupsOf,
  measuresOf,
} from '../definition/indicator-definition';
import { type FactGroupId } from '../facts/fact';
import { type MeasureId } from '../measures/measure';

/** What the caller has to read before `evaluateIndicator`. */
export interface EvidenceNeeds {
  /** The period that will be answered: the asked one, or the longer one that contains it. */
  readonly answeredPeriod: Period;
  /** Oldest first. */
  readonly months: readonly Month[];
  readonly measures: readonly MeasureId[];
  /** True: also the region's own value and those of its children, in the last of the months. */
  readonly ownAndChildren: boolean;
  /** Read for the answered period as a whole, or its last day for registers. */
  readonly factGroups: readonly FactGroupId[];
}

/** Which months and measures an indicator looks at. The same months need `rowsExpected`. */
export function evidenceNeeds(definition: IndicatorDefinition, period: Period): EvidenceNeeds {
  const answered = answeredPeriodOf(definition.frequency, period);
  const formulas = [definition.formula, ...definition.companions.map((companion) => companion.formula)];
  const months = formulas.flatMap((formula) => monthsRead(formula, definition.kind, answered));
  return {
    answeredPeriod: answered,
    months: [...new Set(months)].sort(),
    measures: [...new Set(formulas.flatMap(measuresOf))],
    ownAndChildren: formulas.some((formula) => formula.kind === 'ROLL_UP_DIFFERENCE'),
    factGroups: [...new Set(formulas.flatMap(factGroupsOf))],
  };
}

/** Asked for less than its frequency, an indicator answers for the period around it (INDICATORS A.5). */
export function answeredPeriodOf(frequency: Frequency, asked: Period): Period {
  if (frequency === 'QUARTER' && kindOf(asked) === 'MONTH') return quarterOf(asked as Month);
  if (frequency === 'YEAR') return String(yearOf(asked)).padStart(4, '0') as Period;
  return asked;
}

/** The months a figure of the period itself rests on: all of a flow, the last one of a stock. */
export function monthsCounted(kind: IndicatorDefinition['kind'], answered: Period): Month[] {
  return kind === 'flow' ? monthsOf(answered) : [lastMonthOf(answered)];
}

export function lastMonthOf(period: Period): Month {
  return monthsOf(period).at(-1) as Month;
}

function monthsRead(formula: Formula, kind: IndicatorDefinition['kind'], answered: Period): Month[] {
  const counted = monthsCounted(kind, answered);
  return formula.kind === 'CHANGE' ? [...monthsCounted(kind, previousPeriod(answered)), ...counted] : counted;
}
