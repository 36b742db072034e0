import { Fraction, type Wording } from '@monev/kernel';
import { type IndicatorDefinition, type RegimeFeature } from '../definition/indicator-definition';
import { type IndicatorColour } from '../definition/threshold';
import { type Outcome } from '../formulas/outcome';
import { SUPPRESSED_BELOW, sampleView } from '../samples/small-sample';
import { coveragePercent, isPartial, isTooThin } from './coverage';
import { NOT_IN_REGIME, partlyReported, tooFewAnswers, tooFewReported, zeroDenominator } from './reasons';
import { type Figure } from './result';

export interface FigureRules {
  readonly grain: IndicatorDefinition['grain'];
  readonly survey: boolean;
  readonly singleOutlet: boolean;
  /** Of the rounded value. */
  readonly colour: (value: Fraction) => IndicatorColour;
  /** The sentence where nothing was reported and the formula gives no reason of its own. */
  readonly whyNothing: Wording;
}

/** Rounds once and puts on the marks: too thin, suppressed, partial, interval, colour of the rounded value, reason. */
export function figureOf(outcome: Outcome, decimals: number, rules: FigureRules): Figure {
  const { coverage, exact, numerator, denominator, provisional } = outcome;
  const share = outcome.coverageRule === 'SHARE';
  const marks = { ...coverage, coveragePct: coveragePercent(coverage).round(2), numerator, denominator, provisional };
  const silent = (status: Figure['status'], reason: Figure['reason'], hidden = false): Figure => ({
    ...marks,
    ...(hidden ? { numerator: null } : {}),
    value: null,
    status,
    partial: false,
    colour: 'GREY',
    interval: null,
    reason,
  });
  if (outcome.status === 'NO_DATA') return silent('NO_DATA', outcome.reason ?? rules.whyNothing);
  if (share && isTooThin(coverage)) return silent('NO_DATA', tooFewReported(coverage, rules.grain));
  if (exact === null) return silent('ZERO_DENOMINATOR', outcome.reason ?? zeroDenominator);
  const sample = rules.survey ? sampleOf(outcome, rules.singleOutlet) : null;
  if (sample?.kind === 'SUPPRESSED') return silent('SUPPRESSED', tooFewAnswers(SUPPRESSED_BELOW), true);
  const partial = share && isPartial(coverage);
  return {
    ...marks,
    value: exact.round(decimals),
    status: 'OK',
    partial,
    colour: rules.colour(Fraction.parse(exact.toFixed(decimals))),
    interval: sample?.kind === 'WITH_INTERVAL' ? percentInterval(sample.interval, decimals) : null,
    reason: partial ? partlyReported(coverage, rules.grain) : outcome.reason,
  };
}

/** A share of answers; shares of anything that is not a whole count have no interval. */
function sampleOf({ numerator, denominator }: Outcome, singleOutlet: boolean) {
  if (numerator === null || denominator === null || numerator < 0n || numerator > denominator) return null;
  return sampleView(Number(numerator), Number(denominator), singleOutlet);
}

function percentInterval({ lower, upper }: { lower: Fraction; upper: Fraction }, decimals: number) {
  const percent = (share: Fraction) => share.times(Fraction.of(100)).round(decimals);
  return { lower: percent(lower), upper: percent(upper) };
}

/** The indicator does not exist in the period: said, and never zero. */
export function notApplicable(lacking: RegimeFeature): Figure {
  return {
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
    interval: null,
    reason: NOT_IN_REGIME[lacking],
  };
}
