import fc from 'fast-check';
import { ancestorAt, dotted, isWithin, levelOf, parentOf, parseRegionCode, pathOf, regionCode } from './region-code';

const code = fc
  .constantFrom(2, 4, 6, 10)
  .chain((length) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }))
  .map((digits) => regionCode(digits.join('')));

describe('region code', () => {
  it.each([
    ['31', '31'],
    ['31.71', '3171'],
    ['31.71.01', '317101'],
    ['31.71.01.1001', '3171011001'],
    [' 3171011001 ', '3171011001'],
  ])('reads "%s"', (text, expected) => {
    expect(parseRegionCode(text)).toBe(expected);
  });
  it.each(['', '3', '317', '31710', '31710110', '31711001', '31.7101', '31-71', '31.71.01.1001.1', 'DKI'])(
    'refuses "%s", which has another shape',
    (text) => {
      expect(parseRegionCode(text)).toBeNull();
    },
  );
  it('finds its parent as a prefix', () => {
    expect(parentOf(regionCode('3171011001'))).toBe('317101');
    expect(parentOf(regionCode('31'))).toBeNull();
  });
  it('answers no ancestor below itself', () => {
    expect(ancestorAt(regionCode('3171'), 'VILLAGE')).toBeNull();
    expect(ancestorAt(regionCode('3171'), 'PROVINCE')).toBe('31');
  });
  it('reads back what it writes with dots', () => {
    fc.assert(fc.property(code, (value) => expect(parseRegionCode(dotted(value))).toBe(value)));
  });
  it('lies within every part of its own path, which ends in itself', () => {
    fc.assert(
      fc.property(code, (value) => {
        const path = pathOf(value);
        expect(path.every((part) => isWithin(value, part))).toBe(true);
        expect(path[path.length - 1]).toBe(value);
        expect(new Set(path.map(levelOf)).size).toBe(path.length);
      }),
    );
  });
});
