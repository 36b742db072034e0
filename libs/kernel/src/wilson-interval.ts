import { Fraction } from './fraction';

/** 97.5% point of the normal distribution, for 95% intervals, to six decimals. */
const Z = Fraction.parse('1.959964');
const ROOT_DIGITS = 12;
/** Bounds are given to nine decimals, so that what is reckoned with them stays short. */
const BOUND_DIGITS = 9;

export interface Interval {
  readonly lower: Fraction;
  readonly upper: Fraction;
}

/**
 * 95% Wilson interval of a share, as shares 0–1, to nine decimals. Always holds the share itself.
 * @throws {RangeError} unless 0 ≤ successes ≤ trials and trials ≥ 1, whole numbers.
 */
export function wilsonInterval(successes: number | bigint, trials: number | bigint): Interval {
  const share = Fraction.of(successes, trials);
  if (share.compare(Fraction.zero) < 0 || share.compare(Fraction.one) > 0 || BigInt(trials) < 1n) {
    throw new RangeError(`${successes} of ${trials} is not a share.`);
  }
  const n = Fraction.of(trials);
  const zz = Z.times(Z).dividedBy(n);
  const centre = share.plus(zz.dividedBy(Fraction.of(2)));
  const spread = share
    .times(Fraction.one.minus(share))
    .dividedBy(n)
    .plus(zz.dividedBy(n).dividedBy(Fraction.of(4)));
  const half = Z.times(squareRoot(spread));
  const scale = Fraction.one.plus(zz);
  return {
    lower: share.isZero() ? Fraction.zero : bound(centre.minus(half), scale).clamp(Fraction.zero, share),
    upper: share.compare(Fraction.one) === 0 ? share : bound(centre.plus(half), scale).clamp(share, Fraction.one),
  };
}

function bound(end: Fraction, scale: Fraction): Fraction {
  return Fraction.of(end.dividedBy(scale).scaled(BOUND_DIGITS), 10n ** BigInt(BOUND_DIGITS));
}

/** Of a fraction ≥ 0, cut after twelve decimals. */
function squareRoot(value: Fraction): Fraction {
  const scale = 10n ** BigInt(ROOT_DIGITS);
  return Fraction.of(wholeRoot((value.numerator * scale * scale) / value.denominator), scale);
}

/** Largest whole number whose square is not above `value` (Newton's method, from above). */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let at = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (let next = (at + value / at) / 2n; next < at; next = (at + value / at) / 2n) at = next;
  return at;
}
