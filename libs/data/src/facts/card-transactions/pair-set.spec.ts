import * as fc from 'fast-check';
import { PairSet } from './pair-set';

describe('the set of transaction ids', () => {
  it('knows each number again, and no other', () => {
    const half = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(half, fc.integer()), fc.oneof(half, fc.integer())), { maxLength: 400 }),
        (pairs) => {
          const set = new PairSet();
          const plain = new Set<string>();
          for (const [high, low] of pairs) {
            expect(set.add(high, low)).toBe(!plain.has(`${high}/${low}`));
            plain.add(`${high}/${low}`);
          }
          expect(set.size).toBe(plain.size);
        },
      ),
    );
  });

  it('stays right when it grows', () => {
    const set = new PairSet();
    for (let id = 0; id < 300_000; id += 1) if (!set.add(7, Math.imul(id, 0x9e3779b1))) throw new Error(String(id));
    expect(set.size).toBe(300_000);
    expect(set.add(7, Math.imul(123_456, 0x9e3779b1))).toBe(false);
    expect(set.add(8, Math.imul(123_456, 0x9e3779b1))).toBe(true);
  });
});
