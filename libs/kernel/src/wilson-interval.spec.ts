import { Fraction } from './fraction';
import fc from 'fast-check';
import { wilsonInterval } from './wilson-interval';

describe('95% Wilson interval (SCORING 2.3)', () => {
  it.each([
    [13, 20, '0.4329', '0.8188'],
    [23, 25, '0.7503', '0.9778'],
    [0, 10, '0.0000', '0.2775'],
    [10, 10, '0.7225', '1.0000'],
    [50, 100, '0.4038', '0.5962'],
  ])('%d of %d lies between %s and %s', (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials);
    expect([interval.lower.toFixed(4), interval.upper.toFixed(4)]).toEqual([lower, upper]);
  });

  it('contains the share, stays within 0 and 1, and mirrors', () => {
    const samples = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(samples, ([successes, trials]) => {
        const share = Fraction.of(successes, trials);
        const { lower, upper } = wilsonInterval(successes, trials);
        const mirrored = wilsonInterval(trials - successes, trials);
        expect(lower.compare(share)).toBeLessThanOrEqual(0);
        expect(upper.compare(share)).toBeGreaterThanOrEqual(0);
        expect(lower.compare(Fraction.zero)).toBeGreaterThanOrEqual(0);
        expect(upper.compare(Fraction.one)).toBeLessThanOrEqual(0);
        expect(Fraction.one.minus(mirrored.upper).toFixed(9)).toBe(lower.toFixed(9));
      }),
    );
  });

  it('is the formula in fractions, digit by digit', () => {
    const samples = fc.integer({ min: 1, max: 20_000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(samples, ([successes, trials]) => {
        const { lower, upper } = wilsonInterval(successes, trials);
        const [below, above] = inFractions(successes, trials);
        if (successes > 0) expect(lower.toFixed(9)).toBe(below);
        if (successes < trials) expect(upper.toFixed(9)).toBe(above);
      }),
    );
  });

  it('refuses what is no share', () => {
    expect(() => wilsonInterval(1, 0)).toThrow(RangeError);
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(-1, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(-2, -3)).toThrow(RangeError);
  });
});

/** (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), the root cut after twelve decimals. */
function inFractions(successes: number, trials: number): [string, string] {
  const z = Fraction.parse('1.959964');
  const share = Fraction.of(successes, trials);
  const n = Fraction.of(trials);
  const zz = z.times(z).dividedBy(n);
  const spread = share
    .times(Fraction.one.minus(share))
    .dividedBy(n)
    .plus(zz.dividedBy(n).dividedBy(Fraction.of(4)));
  const half = z.times(Fraction.of(rootOf((spread.numerator * 10n ** 24n) / spread.denominator), 10n ** 12n));
  const centre = share.plus(zz.dividedBy(Fraction.of(2)));
  const scale = Fraction.one.plus(zz);
  return [centre.minus(half).dividedBy(scale).toFixed(9), centre.plus(half).dividedBy(scale).toFixed(9)];
}

/** Largest whole number whose square is not above `value`, by halving. */
function rootOf(value: bigint): bigint {
  let [low, high] = [0n, value + 1n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle * middle <= value) low = middle;
    else high = middle;
  }
  return low;
}
