import { Fraction, type Month, percentOf } from '@monev/kernel';
import { type IndicatorEvidence } from '../evaluation/evidence';
import { type Operand } from '../facts/fact';
import { type IndicatorParameter, parameterOf } from '../parameters/indicator-parameter';
import { operandValue } from './operand';
import { type Outcome } from './outcome';
import { marksOf, wholeOf } from './quotient.formula';

/** 100 × interviewed / required, where required = ceil(base / (1 + (base − 1) / families)) (IND-MON-07). */
export function sampleFormula(
  evidence: IndicatorEvidence,
  asked: { readonly interviewed: Operand; readonly families: Operand; readonly base: IndicatorParameter },
  months: readonly Month[],
): Outcome {
  const [made, area] = [
    operandValue(evidence, asked.interviewed, months),
    operandValue(evidence, asked.families, months.slice(-1)),
  ];
  const [interviewed, families] = [wholeOf(made.value), wholeOf(area.value)];
  const base = parameterOf(evidence.parameters, asked.base);
  const known = interviewed !== null && families !== null && base !== null;
  const required = known ? sampleRequired(families, base) : null;
  const exact = interviewed === null || required === null ? null : percentOf(interviewed, required);
  return {
    status: !known ? 'NO_DATA' : exact === null ? 'ZERO_DENOMINATOR' : 'OK',
    exact,
    numerator: interviewed,
    denominator: required,
    ...marksOf([made, area]),
    reason: null,
    beside: [],
  };
}

/** Interviews an area of so many families needs; none for an area without families. Whole numbers. */
export function sampleRequired(families: bigint, base: bigint): bigint {
  if (families === 0n) return 0n;
  const exact = Fraction.of(base).dividedBy(Fraction.one.plus(Fraction.of(base - 1n, families)));
  return (exact.numerator + exact.denominator - 1n) / exact.denominator;
}
