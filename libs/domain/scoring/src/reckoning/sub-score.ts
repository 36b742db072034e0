import { Fraction } from '@monev/kernel';
import { type Scale } from '../parameters/scoring-parameters';

const HUNDRED = Fraction.of(100);

/**
 * Points 0–100, unrounded: 0 at `zeroAt`, 100 at `fullAt`, straight between and clamped outside. The same line serves
 * measures where less is better, whose `zeroAt` is the larger one (SCORING §2).
 */
export function subScore(measure: Fraction, { zeroAt, fullAt }: Pick<Scale, 'zeroAt' | 'fullAt'>): Fraction {
  const zero = Fraction.parse(zeroAt);
  const length = Fraction.parse(fullAt).minus(zero);
  return HUNDRED.times(measure.minus(zero).dividedBy(length).clamp(Fraction.zero, Fraction.one));
}
