import fc from 'fast-check';
import { percentOf, rupiah, splitRupiah, sumRupiah } from './rupiah';

describe('rupiah', () => {
  it('refuses a part of a rupiah', () => {
    expect(() => rupiah(0.5)).toThrow(RangeError);
  });
  it('refuses a number too large to be exact', () => {
    expect(() => rupiah(2 ** 53)).toThrow(RangeError);
  });
  it('puts the remainder of a split in the last month', () => {
    expect(splitRupiah(rupiah(100), 3)).toEqual([33n, 33n, 34n]);
  });
  it('never gains or loses a rupiah in a split', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        fc.integer({ min: 1, max: 12 }),
        (amount, parts) => {
          expect(sumRupiah(splitRupiah(rupiah(amount), parts))).toBe(amount);
        },
      ),
    );
  });
  it('refuses a split over no months', () => {
    expect(() => splitRupiah(rupiah(1), 0)).toThrow(RangeError);
  });
  it('has no rate of nothing', () => {
    expect(percentOf(0n, 0n)).toBeNull();
    expect(percentOf(990n, 1300n)?.toFixed(2)).toBe('76.15');
  });
});
