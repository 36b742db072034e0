import { type Month, percentOf } from '@monev/kernel';
import { type IndicatorEvidence } from '../evaluation/evidence';
import { type MeasureId } from '../measures/measure';
import { type Outcome } from './outcome';
import { pool } from './pool';

/** 100 × Σ part / Σ whole over the months counted: counts are pooled, rates never averaged (INDICATORS A.3). */
export function rateFormula(
  evidence: IndicatorEvidence,
  part: MeasureId,
  whole: MeasureId,
  months: readonly Month[],
): Outcome {
  const { values, ...marks } = pool(evidence, [part, whole], months);
  const [numerator = null, denominator = null] = values ?? [];
  const exact = numerator === null || denominator === null ? null : percentOf(numerator, denominator);
  return {
    status: values === null ? 'NO_DATA' : exact === null ? 'ZERO_DENOMINATOR' : 'OK',
    exact,
    numerator,
    denominator,
    coverageRule: 'SHARE',
    reason: null,
    beside: [],
    ...marks,
  };
}
