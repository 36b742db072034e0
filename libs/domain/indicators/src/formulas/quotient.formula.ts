import { Fraction, type Month } from '@monev/kernel';
import { weaker } from '../evaluation/coverage';
import { type IndicatorEvidence } from '../evaluation/evidence';
import { type Times } from '../definition/indicator-definition';
import { type Operand } from '../facts/fact';
import { type IndicatorParameter, parameterOf } from '../parameters/indicator-parameter';
import { type OperandValue, operandValue } from './operand';
import { type Outcome } from './outcome';
import { latest } from './pool';

/** `times` × part / whole, exact. As good as the weaker of its two sides (INDICATORS A.2). */
export function quotientFormula(
  evidence: IndicatorEvidence,
  { part, whole, times }: { readonly part: Operand; readonly whole: Operand; readonly times: Times },
  months: readonly Month[],
): Outcome {
  const [top, bottom] = [operandValue(evidence, part, months), operandValue(evidence, whole, months)];
  const known = top.value !== null && bottom.value !== null;
  const exact =
    top.value === null || bottom.value === null || bottom.value.isZero()
      ? null
      : Fraction.of(times).times(top.value).dividedBy(bottom.value);
  return {
    status: !known ? 'NO_DATA' : exact === null ? 'ZERO_DENOMINATOR' : 'OK',
    exact,
    numerator: wholeOf(top.value),
    denominator: wholeOf(bottom.value),
    ...marksOf([top, bottom]),
    reason: null,
    beside: [],
  };
}

/** A count of facts or measures. */
export function totalFormula(evidence: IndicatorEvidence, of: Operand, months: readonly Month[]): Outcome {
  const total = operandValue(evidence, of, months);
  return {
    status: total.value === null ? 'NO_DATA' : 'OK',
    exact: total.value,
    numerator: wholeOf(total.value),
    denominator: null,
    ...marksOf([total]),
    reason: null,
    beside: [],
  };
}

/** Outlets that are short: max(0, ceil(families / most) − outlets) (IND-EWR-02). */
export function shortageFormula(
  evidence: IndicatorEvidence,
  {
    families,
    outlets,
    most,
  }: { readonly families: Operand; readonly outlets: Operand; readonly most: IndicatorParameter },
  months: readonly Month[],
): Outcome {
  const [served, active] = [operandValue(evidence, families, months), operandValue(evidence, outlets, months)];
  const limit = parameterOf(evidence.parameters, most);
  const known = served.value !== null && active.value !== null && limit !== null;
  const short = known ? missingOutlets(served.value, active.value, limit) : null;
  return {
    status: short === null ? 'NO_DATA' : 'OK',
    exact: short === null ? null : Fraction.of(short),
    numerator: wholeOf(served.value),
    denominator: wholeOf(active.value),
    ...marksOf([served, active]),
    reason: null,
    beside: [],
  };
}

/** Both are whole numbers. */
function missingOutlets(families: Fraction, outlets: Fraction, most: bigint): bigint {
  const needed = (families.numerator + most - 1n) / most;
  const short = needed - outlets.numerator;
  return short > 0n ? short : 0n;
}

export function marksOf(values: readonly OperandValue[]) {
  return {
    coverage: values.map(({ coverage }) => coverage).reduce(weaker),
    coverageRule: 'SHARE' as const,
    provisional: values.some(({ provisional }) => provisional),
    asOf: latest(values.map(({ asOf }) => asOf)),
  };
}

/** Quantities with decimals are told by the value alone. */
export function wholeOf(value: Fraction | null): bigint | null {
  return value?.denominator === 1n ? value.numerator : null;
}
