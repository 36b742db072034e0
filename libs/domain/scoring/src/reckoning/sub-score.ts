import { Fraction } from '@monev/kernel';
import { type Scale } from '../parameters/scoring-parameters';

const HUNDRED = Fraction.of(100);

/** A scale read once: parameters never change while the program runs. `length` is full − zero, below 0 where less is better. */
interface ReadScale {
  readonly zero: Fraction;
  readonly full: Fraction;
  readonly length: Fraction;
}

const read = new WeakMap<Pick<Scale, 'zeroAt' | 'fullAt'>, ReadScale>();

/**
 * Points 0–100, unrounded: 0 at `zeroAt`, 100 at `fullAt`, straight between and clamped outside. The same line serves
 * measures where less is better, whose `zeroAt` is the larger one (SCORING §2).
 */
export function subScore(measure: Fraction, scale: Pick<Scale, 'zeroAt' | 'fullAt'>): Fraction {
  const { zero, full, length } = read.get(scale) ?? readScale(scale);
  const rises = length.compare(Fraction.zero);
  if (measure.compare(zero) !== rises) return Fraction.zero;
  if (measure.compare(full) !== -rises) return HUNDRED;
  return HUNDRED.times(measure.minus(zero).dividedBy(length));
}

function readScale(scale: Pick<Scale, 'zeroAt' | 'fullAt'>): ReadScale {
  const [zero, full] = [Fraction.parse(scale.zeroAt), Fraction.parse(scale.fullAt)];
  const parts = { zero, full, length: full.minus(zero) };
  read.set(scale, parts);
  return parts;
}
