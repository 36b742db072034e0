import { Fraction } from './fraction';

/** 97.5% point of the normal distribution, for 95% intervals: 1.959964, as millionths. */
const Z = 1_959_964n;
const MILLION = 1_000_000n;
const ZZ = Z * Z;
const MM = MILLION * MILLION;
/** The root is cut after twelve decimals. */
const ROOT = 10n ** 12n;
/** Bounds are given to nine decimals, so that what is reckoned with them stays short. */
const BOUND = 10n ** 9n;

export interface Interval {
  readonly lower: Fraction;
  readonly upper: Fraction;
}

/**
 * 95% Wilson interval of a share, as shares 0–1, to nine decimals. Always holds the share itself. In whole numbers over one
 * denominator, with s of n: ((2·M²·s + Z²)·R ± 2·M·n·Z·root) / (2·R·(M²·n + Z²)), M a million, R ten to the twelfth.
 * @throws {RangeError} unless 0 ≤ successes ≤ trials and trials ≥ 1, whole numbers.
 */
export function wilsonInterval(successes: number | bigint, trials: number | bigint): Interval {
  const [s, n] = [BigInt(successes), BigInt(trials)];
  if (s < 0n || s > n || n < 1n) throw new RangeError(`${successes} of ${trials} is not a share.`);
  const share = Fraction.of(s, n);
  const root = wholeRoot(((4n * MM * s * (n - s) + ZZ * n) * ROOT * ROOT) / (4n * MM * n * n * n));
  const centre = (2n * MM * s + ZZ) * ROOT;
  const half = 2n * MILLION * n * Z * root;
  const scale = 2n * ROOT * (MM * n + ZZ);
  return {
    lower: s === 0n ? Fraction.zero : bound(centre - half, scale).clamp(Fraction.zero, share),
    upper: s === n ? share : bound(centre + half, scale).clamp(share, Fraction.one),
  };
}

/** Rounded half away from zero to nine decimals; a lower end may lie a hair below 0. */
function bound(top: bigint, scale: bigint): Fraction {
  const rounded = (2n * (top < 0n ? -top : top) * BOUND + scale) / (2n * scale);
  return Fraction.of(top < 0n ? -rounded : rounded, BOUND);
}

/** Largest whole number whose square is not above `value` (Newton's method, from above). */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let at = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (let next = (at + value / at) / 2n; next < at; next = (at + value / at) / 2n) at = next;
  return at;
}
