import { Fraction, type Month, type Period, previousPeriod } from '@monev/kernel';
import { factGroupsOf } from '../definition/formula-operands';
import { type Formula, type IndicatorDefinition, type RegimeFeature } from '../definition/indicator-definition';
import { type IndicatorColour, attainmentOf, colourOf, thresholdsInForce } from '../definition/threshold';
import { awaitedOf } from '../facts/awaited';
import { attainmentFormula } from '../formulas/attainment.formula';
import { changeFormula } from '../formulas/change.formula';
import { compositionFormula } from '../formulas/composition.formula';
import { countFormula } from '../formulas/count.formula';
import { entitlementFormula } from '../formulas/entitlement.formula';
import { type Outcome } from '../formulas/outcome';
import { quotientFormula, shortageFormula, totalFormula } from '../formulas/quotient.formula';
import { rateFormula } from '../formulas/rate.formula';
import { rollUpDifferenceFormula } from '../formulas/roll-up-difference.formula';
import { sampleFormula } from '../formulas/sample.formula';
import { isTooThin } from './coverage';
import { type IndicatorEvidence } from './evidence';
import { answeredPeriodOf, lastMonthOf, monthsCounted } from './evidence-needs';
import { type FigureRules, figureOf, notApplicable } from './figure';
import { nothingReported } from './reasons';
import { type Companion, type IndicatorResult } from './result';

/**
 * What a region's number is in a period, or null and why: all conventions of INDICATORS section A in one place.
 * Exact inside, rounded once; the order of rows does not matter.
 */
export function evaluateIndicator(definition: IndicatorDefinition, evidence: IndicatorEvidence): IndicatorResult {
  const answeredPeriod = answeredPeriodOf(definition.frequency, evidence.period);
  const lastReported = lastReportedOf(evidence, answeredPeriod);
  const head = { code: definition.code, askedPeriod: evidence.period, answeredPeriod, lastReported };
  const lacking = lackingInRegime(definition, evidence, answeredPeriod);
  if (lacking) return { ...head, ...notApplicable(lacking), asOf: null, companions: [] };

  const inForce = (sets: IndicatorDefinition['thresholds']) => thresholdsInForce(sets, answeredPeriod, evidence.region);
  const thresholds = inForce(evidence.thresholds ?? definition.thresholds);
  const missing = definition.kind === 'stock' ? lastMonthOf(answeredPeriod) : answeredPeriod;
  const rules = (formula: Formula | null, colour: FigureRules['colour']): FigureRules => ({
    grain: definition.grain,
    survey: definition.survey === true,
    singleOutlet: evidence.singleOutlet === true,
    colour,
    whyNothing: (formula && awaitedOf(factGroupsOf(formula))) ?? nothingReported(missing, lastReported),
  });
  const grey = (): IndicatorColour => 'GREY';

  const main = reckonFormula(definition.formula, definition, evidence, answeredPeriod);
  const companions = [
    ...main.beside.map((beside): Companion => {
      const { key, label, unit, decimals, outcome } = beside;
      return { key, label, unit, decimals, ...figureOf(outcome, decimals, rules(definition.formula, grey)) };
    }),
    ...definition.companions.map(({ key, label, unit, decimals, formula, ...own }): Companion => {
      const judged = key === definition.judgedBy ? thresholds : inForce(own.thresholds ?? []);
      const direction = key === definition.judgedBy ? definition.direction : (own.direction ?? 'NONE');
      const outcome = reckonFormula(formula, definition, evidence, answeredPeriod);
      const colour = (value: Fraction) => colourOf(value, direction, judged);
      return { key, label, unit, decimals, ...figureOf(outcome, decimals, rules(formula, colour)) };
    }),
  ];
  const judge = companions.find(({ key }) => key === definition.judgedBy);
  const colour = (value: Fraction) => (judge ? judge.colour : colourOf(value, definition.direction, thresholds));
  return {
    ...head,
    ...figureOf(main, definition.decimals, rules(definition.formula, colour)),
    asOf: main.asOf,
    companions,
  };
}

function reckonFormula(
  formula: Formula,
  definition: IndicatorDefinition,
  evidence: IndicatorEvidence,
  answered: Period,
): Outcome {
  const months = monthsCounted(definition.kind, answered);
  switch (formula.kind) {
    case 'COUNT':
      return countFormula(evidence, formula.measure, months);
    case 'RATE':
      return rateFormula(evidence, formula.part, formula.whole, months);
    case 'CHANGE': {
      const before = monthsCounted(definition.kind, previousPeriod(answered));
      return changeFormula(evidence, formula.measure, months, before);
    }
    case 'ROLL_UP_DIFFERENCE':
      return rollUpDifferenceFormula(evidence, lastMonthOf(answered));
    case 'TOTAL':
      return totalFormula(evidence, formula.of, months);
    case 'QUOTIENT':
      return quotientFormula(evidence, formula, months);
    case 'COMPOSITION':
      return compositionFormula(evidence, formula, months);
    case 'SHORTAGE':
      return shortageFormula(evidence, formula, months);
    case 'ENTITLEMENT':
      return entitlementFormula(evidence, formula, months);
    case 'SAMPLE':
      return sampleFormula(evidence, formula, months);
    case 'ATTAINMENT':
      return attainmentFormula(
        formula.headlines.map((headline) => attained(headline, evidence, answered)),
        formula.atLeast,
      );
  }
}

/** How far a headline came, of its exact value; it counts only where the indicator itself would have a value. */
function attained(definition: IndicatorDefinition, evidence: IndicatorEvidence, period: Period) {
  const { exact, coverage, coverageRule, provisional, asOf } = reckonFormula(
    definition.formula,
    definition,
    evidence,
    period,
  );
  const exists = lackingInRegime(definition, evidence, period) === null;
  const shown = exists && exact !== null && !(coverageRule === 'SHARE' && isTooThin(coverage));
  const thresholds = thresholdsInForce(definition.thresholds, period, evidence.region);
  const attainment = shown ? attainmentOf(exact, definition.direction, thresholds) : null;
  return { definition, attainment, provisional, asOf };
}

/**
 * What the indicator needs and no month counted has; null where one of them lies in a regime that has it all. An absent
 * month is taken to have everything.
 */
function lackingInRegime(
  definition: IndicatorDefinition,
  evidence: IndicatorEvidence,
  answered: Period,
): RegimeFeature | null {
  const missing = monthsCounted(definition.kind, answered).map((month) => {
    const features = evidence.regimes?.get(month);
    return features ? definition.needsOfRegime.find((feature) => !features.includes(feature)) : undefined;
  });
  return missing.every((feature) => feature !== undefined) ? (missing[0] ?? null) : null;
}

function lastReportedOf(evidence: IndicatorEvidence, answered: Period): Month | null {
  const end = lastMonthOf(answered);
  const known = [...(evidence.reportedMonths ?? []), ...evidence.rows.map((row) => row.period)];
  return known.reduce<Month | null>((last, month) => (month <= end && (!last || month > last) ? month : last), null);
}
