import { Fraction } from '@monev/kernel';
import { type ScoringParameters } from '../parameters/scoring-parameters';
import { type AspectTotal } from './combine';

export type LkppCategory = 'SANGAT_BAIK' | 'BAIK' | 'CUKUP' | 'BURUK';

/** How the government's yardstick for suppliers would read; information only, before caps (SCORING 2.3). */
export interface LkppView {
  readonly perAspect: Readonly<Record<string, number>>;
  /** 0–3. */
  readonly value: Fraction;
  readonly category: LkppCategory;
}

/** Σ (LKPP weight × band of the rounded aspect score). An aspect that was left out has no band and adds nothing. */
export function lkppView(aspects: readonly AspectTotal[], { lkpp }: ScoringParameters): LkppView {
  const perAspect: Record<string, number> = {};
  let value = Fraction.zero;
  for (const { code, score } of aspects) {
    const rounded = Fraction.parse(score.toFixed(2));
    const band = lkpp.bands.find(({ from }) => rounded.compare(Fraction.parse(from)) >= 0)?.band ?? 0;
    perAspect[code] = band;
    value = value.plus(Fraction.of((lkpp.weights[code] ?? 0) * band, 100));
  }
  return { perAspect, value, category: categoryOf(value) };
}

function categoryOf(value: Fraction): LkppCategory {
  if (value.compare(Fraction.of(3)) >= 0) return 'SANGAT_BAIK';
  if (value.compare(Fraction.of(2)) >= 0) return 'BAIK';
  return value.compare(Fraction.one) >= 0 ? 'CUKUP' : 'BURUK';
}
