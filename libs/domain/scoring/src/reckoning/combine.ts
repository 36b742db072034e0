import { Fraction } from '@monev/kernel';
import { type Mark } from './mark';

/** One criterion on its way into an aspect: `points` is null for NA and MISSING, 0 for WITHHELD. */
export interface Weighed {
  readonly aspect: string;
  readonly weight: number;
  readonly mark: Mark['kind'];
  readonly points: Fraction | null;
}

export interface AspectTotal {
  readonly code: string;
  readonly weight: number;
  readonly effectiveWeight: Fraction;
  readonly score: Fraction;
}

export interface Combined {
  /** Aspects with something scored, in order; wholly NA or wholly MISSING ones are left out. */
  readonly aspects: readonly AspectTotal[];
  /** Null when nothing at all was scored. */
  readonly raw: Fraction | null;
  /** 100 × Σ effective weight / Σ weight over the aspects that are not wholly NA; 0 when all are. */
  readonly coveragePct: Fraction;
}

/**
 * Aspect scores, effective weights, raw score and evidence coverage (SCORING 2.1). NA moves its weight within the
 * aspect; MISSING takes weight from the aspect: W × Σw(scored) / (Σw(scored) + Σw(missing)).
 */
export function combine(aspectCodes: readonly string[], criteria: readonly Weighed[]): Combined {
  const aspects: AspectTotal[] = [];
  let expected = 0;
  for (const code of aspectCodes) {
    const own = criteria.filter((criterion) => criterion.aspect === code);
    const weight = weightOf(own);
    const scored = own.filter((criterion) => criterion.points !== null);
    const scoredWeight = weightOf(scored);
    const missingWeight = weightOf(own.filter((criterion) => criterion.mark === 'MISSING'));
    if (scoredWeight + missingWeight > 0) expected += weight;
    if (scoredWeight === 0) continue;
    const points = Fraction.weightedSum(scored.map((one) => [Fraction.of(one.weight), one.points ?? Fraction.zero]));
    aspects.push({
      code,
      weight,
      effectiveWeight: Fraction.of(weight * scoredWeight, scoredWeight + missingWeight),
      score: points.dividedBy(Fraction.of(scoredWeight)),
    });
  }
  const effective = Fraction.weightedSum(aspects.map((aspect) => [aspect.effectiveWeight, Fraction.one]));
  const total = Fraction.weightedSum(aspects.map((aspect) => [aspect.effectiveWeight, aspect.score]));
  return {
    aspects,
    raw: effective.isZero() ? null : total.dividedBy(effective),
    coveragePct: expected === 0 ? Fraction.zero : effective.times(Fraction.of(100, expected)),
  };
}

function weightOf(criteria: readonly Weighed[]): number {
  return criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
}
