import fc from 'fast-check';
import { apportion } from './apportion';

describe('splitting a control total over weights', () => {
  it('always adds up exactly, in whole families', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300_000 }),
        fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 300 }),
        (total, weights) => {
          fc.pre(weights.some((weight) => weight > 0));
          const parts = apportion(total, weights);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
          expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        },
      ),
    );
  });
  it('gives more to the heavier weight', () => {
    expect(apportion(10, [1, 4])).toEqual([2, 8]);
  });
  it('refuses to split over nothing', () => {
    expect(() => apportion(10, [0, 0])).toThrow(RangeError);
  });
});
