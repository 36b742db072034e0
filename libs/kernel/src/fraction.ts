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
    const common = greatestCommonDivisor(top < 0n ? -top : top, bottom);
    return new Fraction(top / common, bottom / common);
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

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }
  minus(other: Fraction): Fraction {
    return this.plus(Fraction.of(-other.numerator, other.denominator));
  }
  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }
  /** @throws {RangeError} when `other` is zero. */
  dividedBy(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }
  /** -1, 0 or 1 as this is smaller than, equal to or greater than `other`. */
  compare(other: Fraction): -1 | 0 | 1 {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
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

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
