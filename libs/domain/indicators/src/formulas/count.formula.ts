import { Fraction, type Month } from '@monev/kernel';
import { type IndicatorEvidence } from '../evaluation/evidence';
import { type MeasureId } from '../measures/measure';
import { type Outcome } from './outcome';
import { pool } from './pool';

/** Σ measure over the months counted. Unit: that of the measure. */
export function countFormula(evidence: IndicatorEvidence, measure: MeasureId, months: readonly Month[]): Outcome {
  const { values, ...marks } = pool(evidence, [measure], months);
  const total = values?.[0] ?? null;
  return {
    status: total === null ? 'NO_DATA' : 'OK',
    exact: total === null ? null : Fraction.of(total),
    numerator: total,
    denominator: null,
    coverageRule: 'SHARE',
    reason: null,
    beside: [],
    ...marks,
  };
}
