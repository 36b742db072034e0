/**
 * An exact fraction of two whole numbers, always in lowest terms with a positive denominator.
 * Rates and scores are computed with it and rounded once, at the end (INDICATORS A.4, SCORING §2).
 */
export class Fraction {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static readonly zero = new Fraction(0n, 1n);
  static readonly one = new Fraction(1n, 1n);

  /** @throws {RangeError} when the denominator is 0 or a number is not whole; use `parse` for decimals. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    let top = BigInt(numerator);
    let bottom = BigInt(denominator);
    if (bottom === 0n) throw new RangeError('A fraction cannot have denominator 0.');
    if (bottom < 0n) [top, bottom] = [-top, -bottom];
    if (bottom === 1n) return new Fraction(top, bottom);
    const common = greatestCommonDivisor(size(top), bottom);
    return common === 1n ? new Fraction(top, bottom) : new Fraction(top / common, bottom / common);
  }

  /**
   * Reads a plain decimal such as "-0.8", "12", "3.50" (point as decimal sign, no grouping) without losing a digit.
   * @throws {RangeError} for any other text.
   */
  static parse(text: string): Fraction {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
    if (!match) throw new RangeError(`"${text}" is not a plain decimal number.`);
    const digits = match[3] ?? '';
    const value = BigInt(match[2] + digits);
    return Fraction.of(match[1] ? -value : value, 10n ** BigInt(digits.length));
  }

  /** Σ weight × value, brought to lowest terms once: many sums in a row cost one reduction instead of one each. */
  static weightedSum(terms: readonly (readonly [weight: Fraction, value: Fraction])[]): Fraction {
    let top = 0n;
    let bottom = 1n;
    for (const [weight, value] of terms) {
      const share = weight.denominator * value.denominator;
      const part = weight.numerator * value.numerator;
      if (share === bottom) {
        top += part;
      } else {
        top = top * share + part * bottom;
        bottom *= share;
      }
    }
    return Fraction.of(top, bottom);
  }

  plus(other: Fraction): Fraction {
    const common = greatestCommonDivisor(this.denominator, other.denominator);
    const share = other.denominator / common;
    const top = this.numerator * share + other.numerator * (this.denominator / common);
    // what is left to cancel divides `common`: Knuth, The Art of Computer Programming 4.5.1
    const left = common === 1n ? 1n : greatestCommonDivisor(size(top), common);
    return new Fraction(top / left, (this.denominator / left) * share);
  }
  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }
  times(other: Fraction): Fraction {
    const across = greatestCommonDivisor(size(this.numerator), other.denominator);
    const back = greatestCommonDivisor(size(other.numerator), this.denominator);
    return new Fraction(
      (this.numerator / across) * (other.numerator / back),
      (this.denominator / back) * (other.denominator / across),
    );
  }
  /** @throws {RangeError} when `other` is zero. */
  dividedBy(other: Fraction): Fraction {
    if (other.numerator === 0n) throw new RangeError('A fraction cannot have denominator 0.');
    const turned =
      other.numerator < 0n
        ? new Fraction(-other.denominator, -other.numerator)
        : new Fraction(other.denominator, other.numerator);
    return this.times(turned);
  }
  /** -1, 0 or 1 as this is smaller than, equal to or greater than `other`. */
  compare(other: Fraction): -1 | 0 | 1 {
    const difference =
      this.denominator === other.denominator
        ? this.numerator - other.numerator
        : this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
  clamp(low: Fraction, high: Fraction): Fraction {
    if (this.compare(low) < 0) return low;
    return this.compare(high) > 0 ? high : this;
  }
  isZero(): boolean {
    return this.numerator === 0n;
  }

  /** The value times 10^decimals, rounded half away from zero, as a whole number. */
  scaled(decimals: number): bigint {
    const top = this.numerator * 10n ** BigInt(decimals);
    const size = top < 0n ? -top : top;
    const rounded = (2n * size + this.denominator) / (2n * this.denominator);
    return top < 0n ? -rounded : rounded;
  }
  /** Decimal text with exactly `decimals` places, rounded half away from zero: `Fraction.of(2, 3).toFixed(2)` = "0.67". */
  toFixed(decimals: number): string {
    const scaled = this.scaled(decimals);
    const sign = scaled < 0n ? '-' : '';
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
    return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }
  /** Rounded half away from zero to `decimals` places, as a JavaScript number for reading and drawing. */
  round(decimals: number): number {
    return Number(this.toFixed(decimals));
  }
}

const size = (whole: bigint): bigint => (whole < 0n ? -whole : whole);

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Of two whole numbers ≥ 0, at least 1. Euclid's steps on bigints are the dearest part of every score, so that the numbers
 * are taken as plain ones as soon as both are below 2^53: exact there, and many times faster.
 */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) {
    if (a <= SAFE && b <= SAFE) return BigInt(ofSafe(Number(a), Number(b)));
    [a, b] = [b, a % b];
  }
  return a === 0n ? 1n : a;
}

function ofSafe(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
