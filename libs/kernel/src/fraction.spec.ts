import fc from 'fast-check';
import { Fraction, greatestCommonDivisor } from './fraction';

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([top, bottom]) => Fraction.of(top, bottom));

describe('exact fractions', () => {
  it('keeps lowest terms and a positive denominator', () => {
    expect(Fraction.of(6, -4)).toMatchObject({ numerator: -3n, denominator: 2n });
  });
  const whole = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 40n }),
    fc.bigInt({ min: 0n, max: 2n ** 54n }),
    fc.bigInt({ min: 0n, max: 99n }),
  );
  it('finds the same common divisor with plain numbers as with large ones', () => {
    const plainEuclid = (a: bigint, b: bigint): bigint => (b === 0n ? a : plainEuclid(b, a % b));
    fc.assert(
      fc.property(whole, whole, whole, (a, b, common) => {
        expect(greatestCommonDivisor(a * common, b * common)).toBe(plainEuclid(a * common, b * common) || 1n);
      }),
    );
  });
  it('adds, takes away, multiplies and divides as the rules for fractions say, in lowest terms', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const { numerator: p, denominator: q } = a;
        const { numerator: r, denominator: s } = b;
        expect(a.plus(b)).toEqual(Fraction.of(p * s + r * q, q * s));
        expect(a.minus(b)).toEqual(Fraction.of(p * s - r * q, q * s));
        expect(a.times(b)).toEqual(Fraction.of(p * r, q * s));
        if (!b.isZero()) expect(a.dividedBy(b)).toEqual(Fraction.of(p * s, q * r));
        expect(a.compare(b)).toBe(Number(p * s > r * q) - Number(p * s < r * q));
      }),
    );
  });
  it('forms a weighted sum as one product after the other would', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fraction, fraction), { maxLength: 8 }), (terms) => {
        const oneByOne = terms.reduce((sum, [weight, value]) => sum.plus(weight.times(value)), Fraction.zero);
        expect(Fraction.weightedSum(terms)).toEqual(oneByOne);
      }),
    );
  });
  it('refuses to divide by zero', () => {
    expect(() => Fraction.one.dividedBy(Fraction.zero)).toThrow(RangeError);
  });
  it('refuses a denominator of 0', () => {
    expect(() => Fraction.of(1, 0)).toThrow(RangeError);
  });
  it.each([
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['76.145', 2, '76.15'],
    ['1', 2, '1.00'],
    ['0.004', 2, '0.00'],
    ['-0.004', 2, '0.00'],
    ['825.752', 0, '826'],
  ])('rounds %s to %i places, half away from zero: %s', (text, decimals, expected) => {
    expect(Fraction.parse(text).toFixed(decimals)).toBe(expected);
  });
  it.each(['1,5', '1.', '.5', '1e3', '', 'abc', '--1'])('refuses "%s" as a decimal', (text) => {
    expect(() => Fraction.parse(text)).toThrow(RangeError);
  });
  it('adds in any order to the same value', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(a.plus(b).plus(c)).toEqual(c.plus(a).plus(b));
      }),
    );
  });
  it('undoes a multiplication by a division', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        fc.pre(!b.isZero());
        expect(a.times(b).dividedBy(b)).toEqual(a);
      }),
    );
  });
  it('never rounds further than half a unit of the last place', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 0, max: 6 }), (a, decimals) => {
        const distance = a.minus(Fraction.of(a.scaled(decimals), 10n ** BigInt(decimals)));
        const half = Fraction.of(1n, 2n * 10n ** BigInt(decimals));
        expect(distance.compare(half)).not.toBe(1);
        expect(Fraction.zero.minus(distance).compare(half)).not.toBe(1);
      }),
    );
  });
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (units) => {
        const value = Fraction.of(units, 1000n);
        expect(Fraction.parse(value.toFixed(3))).toEqual(value);
      }),
    );
  });
  it('clamps into the given range', () => {
    fc.assert(
      fc.property(fraction, (a) => {
        const inside = a.clamp(Fraction.zero, Fraction.one);
        expect(inside.compare(Fraction.zero)).not.toBe(-1);
        expect(inside.compare(Fraction.one)).not.toBe(1);
      }),
    );
  });
});
