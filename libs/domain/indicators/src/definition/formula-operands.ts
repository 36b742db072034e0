import { type FactGroupId, type Operand, groupOfFact } from '../facts/fact';
import { MEASURE_GROUPS, type MeasureId } from '../measures/measure';
import { type IndicatorParameter } from '../parameters/indicator-parameter';
import { type Formula, type IndicatorDefinition } from './indicator-definition';

/** The formulas of an indicator: its own, those of its companions, and those of the headlines of a summary. */
export function formulasOf({ formula, companions }: Pick<IndicatorDefinition, 'formula' | 'companions'>): Formula[] {
  const own = [formula, ...companions.map((companion) => companion.formula)];
  return own.flatMap((each) =>
    each.kind === 'ATTAINMENT' ? each.headlines.map((headline) => headline.formula) : [each],
  );
}

/** The measures a formula reads for the asked region; none for a formula that reads own and children. */
export function measuresOf(formula: Formula): MeasureId[] {
  switch (formula.kind) {
    case 'RATE':
      return [formula.part, formula.whole];
    case 'COUNT':
    case 'CHANGE':
      return [formula.measure];
    case 'ENTITLEMENT':
      return [formula.paid, formula.families];
    case 'ROLL_UP_DIFFERENCE':
      return [];
    case 'ATTAINMENT':
      return formula.headlines.flatMap((headline) => measuresOf(headline.formula));
    default:
      return operandsOf(formula).filter((operand): operand is MeasureId => groupOfFact(operand) === null);
  }
}

/** Ids of the measure groups that formulas are about, in the order of `MEASURE_GROUPS`. */
export function measureGroupsOf(formulas: readonly Formula[]): string[] {
  const measures = formulas.flatMap((formula) =>
    formula.kind === 'ROLL_UP_DIFFERENCE' ? [formula.measure] : measuresOf(formula),
  );
  return MEASURE_GROUPS.filter((group) => measures.some((measure) => group.measures.includes(measure))).map(
    ({ id }) => id,
  );
}

/** The groups of facts a formula reads. */
export function factGroupsOf(formula: Formula): FactGroupId[] {
  if (formula.kind === 'ATTAINMENT') {
    return [...new Set(formula.headlines.flatMap((headline) => factGroupsOf(headline.formula)))];
  }
  const groups = operandsOf(formula).map(groupOfFact);
  return [...new Set(groups.filter((group): group is FactGroupId => group !== null))];
}

/** What a formula adds and divides, in the order in which it is read. */
export function operandsOf(formula: Formula): Operand[] {
  switch (formula.kind) {
    case 'COUNT':
    case 'CHANGE':
    case 'ROLL_UP_DIFFERENCE':
      return [formula.measure];
    case 'TOTAL':
      return [formula.of];
    case 'RATE':
    case 'QUOTIENT':
      return [formula.part, formula.whole];
    case 'COMPOSITION':
      return [...formula.parts.map((part) => part.of), formula.whole];
    case 'SHORTAGE':
      return [formula.families, formula.outlets];
    case 'ENTITLEMENT':
      return [formula.paid, formula.families];
    case 'SAMPLE':
      return [formula.interviewed, formula.families];
    case 'ATTAINMENT':
      return formula.headlines.flatMap((headline) => operandsOf(headline.formula));
  }
}

export function parametersOf(formula: Formula): IndicatorParameter[] {
  switch (formula.kind) {
    case 'SHORTAGE':
      return [formula.most];
    case 'SAMPLE':
      return [formula.base];
    case 'ATTAINMENT':
      return formula.headlines.flatMap((headline) => parametersOf(headline.formula));
    default:
      return [];
  }
}
