import { Fraction, type Month, type Period, previousPeriod } from '@monev/kernel';
import { type Formula, type IndicatorDefinition } from '../definition/indicator-definition';
import { type IndicatorColour, colourOf, thresholdsInForce } from '../definition/threshold';
import { changeFormula } from '../formulas/change.formula';
import { countFormula } from '../formulas/count.formula';
import { type Outcome } from '../formulas/outcome';
import { quotientFormula, shortageFormula, totalFormula } from '../formulas/quotient.formula';
import { rateFormula } from '../formulas/rate.formula';
import { rollUpDifferenceFormula } from '../formulas/roll-up-difference.formula';
import { coveragePercent, isPartial, isTooThin } from './coverage';
import { type IndicatorEvidence } from './evidence';
import { answeredPeriodOf, lastMonthOf, monthsCounted } from './evidence-needs';
import { notInRegime, nothingReported, partlyReported, tooFewReported, zeroDenominator } from './reasons';
import { type Companion, type Figure, type IndicatorResult } from './result';

/**
 * What a region's number is in a period, or null and why: all conventions of INDICATORS section A in one place.
 * Exact inside, rounded once; the order of rows does not matter.
 */
export function evaluateIndicator(definition: IndicatorDefinition, evidence: IndicatorEvidence): IndicatorResult {
  const answeredPeriod = answeredPeriodOf(definition.frequency, evidence.period);
  const lastReported = lastReportedOf(evidence, answeredPeriod);
  const head = { code: definition.code, askedPeriod: evidence.period, answeredPeriod, lastReported };
  if (!existsInRegime(definition, evidence, answeredPeriod)) {
    return { ...head, ...notApplicable, asOf: null, companions: [] };
  }
  const thresholds = thresholdsInForce(evidence.thresholds ?? definition.thresholds, answeredPeriod);
  const missing = definition.kind === 'stock' ? lastMonthOf(answeredPeriod) : answeredPeriod;
  const figure = (outcome: Outcome, decimals: number, colour: (value: Fraction) => IndicatorColour) =>
    figureOf(outcome, decimals, definition.grain, colour, () => nothingReported(missing, lastReported));
  const reckon = (formula: Formula) => reckonFormula(formula, definition, evidence, answeredPeriod);

  const main = reckon(definition.formula);
  const beside = [
    ...main.beside,
    ...definition.companions.map((companion) => ({ ...companion, outcome: reckon(companion.formula) })),
  ];
  return {
    ...head,
    ...figure(main, definition.decimals, (value) => colourOf(value, definition.direction, thresholds)),
    asOf: main.asOf,
    companions: beside.map(({ key, label, unit, decimals, outcome }): Companion => {
      return { key, label, unit, decimals, ...figure(outcome, decimals, () => 'GREY') };
    }),
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
    case 'SHORTAGE':
      return shortageFormula(evidence, formula, months);
  }
}

/** Rounds once and puts on the marks: too thin, partial, colour of the rounded value, reason. */
function figureOf(
  outcome: Outcome,
  decimals: number,
  grain: IndicatorDefinition['grain'],
  colour: (value: Fraction) => IndicatorColour,
  whyNothing: () => Figure['reason'],
): Figure {
  const { coverage, exact, numerator, denominator, provisional } = outcome;
  const marks = { ...coverage, coveragePct: coveragePercent(coverage).round(2), numerator, denominator, provisional };
  const silent = (status: Figure['status'], reason: Figure['reason']): Figure => {
    return { ...marks, value: null, status, partial: false, colour: 'GREY', reason };
  };
  if (outcome.status === 'NO_DATA') return silent('NO_DATA', outcome.reason ?? whyNothing());
  if (outcome.coverageRule === 'SHARE' && isTooThin(coverage))
    return silent('NO_DATA', tooFewReported(coverage, grain));
  if (exact === null) return silent('ZERO_DENOMINATOR', outcome.reason ?? zeroDenominator);
  const partial = outcome.coverageRule === 'SHARE' && isPartial(coverage);
  return {
    ...marks,
    value: exact.round(decimals),
    status: 'OK',
    partial,
    colour: colour(Fraction.parse(exact.toFixed(decimals))),
    reason: partial ? partlyReported(coverage, grain) : outcome.reason,
  };
}

const notApplicable: Figure = {
  value: null,
  status: 'NOT_APPLICABLE',
  numerator: null,
  denominator: null,
  coveragePct: 0,
  rowsUsed: 0,
  rowsExpected: 0,
  partial: false,
  provisional: false,
  colour: 'GREY',
  reason: notInRegime,
};

/** An indicator exists in a period when one of the months counted lies in a regime that has what it needs. */
function existsInRegime(definition: IndicatorDefinition, evidence: IndicatorEvidence, answered: Period): boolean {
  return monthsCounted(definition.kind, answered).some((month) => {
    const features = evidence.regimes?.get(month);
    return !features || definition.needsOfRegime.every((feature) => features.includes(feature));
  });
}

function lastReportedOf(evidence: IndicatorEvidence, answered: Period): Month | null {
  const end = lastMonthOf(answered);
  const known = [...(evidence.reportedMonths ?? []), ...evidence.rows.map((row) => row.period)];
  return known.reduce<Month | null>((last, month) => (month <= end && (!last || month > last) ? month : last), null);
}
