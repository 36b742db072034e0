import { type Month, type Period, kindOf, monthsOf, previousPeriod, quarterOf, yearOf } from '@monev/kernel';
import { factGroupsOf, formulasOf, measuresOf, parametersOf } from '../definition/formula-operands';
import { type Formula, type Frequency, type IndicatorDefinition } from '../definition/indicator-definition';
import { type CountedGroupId, isAwaited } from '../facts/awaited';
import { type MeasureId } from '../measures/measure';
import { type IndicatorParameter } from '../parameters/indicator-parameter';

/** What the caller has to read before `evaluateIndicator`. */
export interface EvidenceNeeds {
  /** The period that will be answered: the asked one, or the longer one that contains it. */
  readonly answeredPeriod: Period;
  /** Oldest first. */
  readonly months: readonly Month[];
  readonly measures: readonly MeasureId[];
  /** True: also the region's own value and those of its children, in the last of the months. */
  readonly ownAndChildren: boolean;
  /** Read for the answered period as a whole, or its last day for registers. Groups that nothing records yet are left out. */
  readonly factGroups: readonly CountedGroupId[];
  readonly parameters: readonly IndicatorParameter[];
  /** True: also the benefit of each month's regime. */
  readonly benefits: boolean;
}

/** Which months and measures an indicator looks at. The same months need `rowsExpected`. */
export function evidenceNeeds(definition: IndicatorDefinition, period: Period): EvidenceNeeds {
  const answered = answeredPeriodOf(definition.frequency, period);
  const formulas = formulasOf(definition);
  const kind = definition.formula.kind === 'ATTAINMENT' ? 'flow' : definition.kind;
  const months = formulas.flatMap((formula) => monthsRead(formula, kind, answered));
  return {
    answeredPeriod: answered,
    months: [...new Set(months)].sort(),
    measures: [...new Set(formulas.flatMap(measuresOf))],
    ownAndChildren: formulas.some((formula) => formula.kind === 'ROLL_UP_DIFFERENCE'),
    factGroups: [...new Set(formulas.flatMap(factGroupsOf))].filter(
      (group): group is CountedGroupId => !isAwaited(group),
    ),
    parameters: [...new Set(formulas.flatMap(parametersOf))],
    benefits: formulas.some((formula) => formula.kind === 'ENTITLEMENT'),
  };
}

/** Asked for less than its frequency, an indicator answers for the period around it (INDICATORS A.5). */
export function answeredPeriodOf(frequency: Frequency, asked: Period): Period {
  if (frequency === 'QUARTER' && kindOf(asked) === 'MONTH') return quarterOf(asked as Month);
  if (frequency === 'YEAR' || frequency === 'HALF_YEAR') return String(yearOf(asked)).padStart(4, '0') as Period;
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
