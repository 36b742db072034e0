import fc from 'fast-check';
import { pauseAfter } from './pauses';

const MINUTE = 60_000;

describe('pauses after wrong tries (SECURITY §2)', () => {
  it('lets nine wrong tries pass and pauses an account at the tenth', () => {
    expect(pauseAfter('ACCOUNT', 9)).toBe(0);
    expect(pauseAfter('ACCOUNT', 10)).toBe(MINUTE);
  });

  it('doubles up to an hour', () => {
    expect([11, 12, 15, 16, 40].map((failures) => pauseAfter('ACCOUNT', failures) / MINUTE)).toEqual([
      2, 4, 32, 60, 60,
    ]);
  });

  it('bears ten times as much from an address, which an office may share', () => {
    expect(pauseAfter('ADDRESS', 99)).toBe(0);
    expect(pauseAfter('ADDRESS', 100)).toBe(MINUTE);
  });

  it('never grows shorter', () => {
    fc.assert(
      fc.property(fc.nat(5000), (failures) => {
        expect(pauseAfter('ACCOUNT', failures + 1)).toBeGreaterThanOrEqual(pauseAfter('ACCOUNT', failures));
      }),
    );
  });
});
