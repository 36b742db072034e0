import * as fc from 'fast-check';
import { classOf, mapClassesOf } from './map-classes';

const realisation = [86.8, 88.9, 90.2, 91.4, 92.1, 93.8, 94.4, 95.4, 95, 96.2, 97.1, 97.5];

describe('classes of a map', () => {
  it('are at most five, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 }), (values) => {
        expect(mapClassesOf(values, 'STRONG_HIGH').length).toBeLessThanOrEqual(5);
      }),
    );
  });
  it('give every value exactly one class, whose limits hold it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 60 }), (values) => {
        const classes = mapClassesOf(values, 'AROUND_ZERO');
        for (const value of values) {
          const found = classOf(value, classes);
          expect(found).not.toBeNull();
          expect(found?.from ?? -Infinity).toBeLessThanOrEqual(value);
          expect(found?.below ?? Infinity).toBeGreaterThan(value);
        }
      }),
    );
  });
  it('colour the weakest figure strongest where more is better', () => {
    const classes = mapClassesOf(realisation, 'STRONG_LOW');
    expect(classOf(86.8, classes)?.token).toBe('seq-5');
    expect(classOf(97.5, classes)?.token).toBe('seq-1');
  });
  it('have limits of few digits', () => {
    for (const { from } of mapClassesOf(realisation, 'STRONG_LOW')) expect(String(from ?? 0).length).toBeLessThan(6);
  });
  it('have the target among their limits, so that no colour mixes who meets it with who does not', () => {
    const limits = mapClassesOf(realisation, 'STRONG_LOW', { decimals: 1, target: 95 }).map(({ from }) => from);
    expect(limits).toContain(95);
    expect(limits.length).toBeLessThanOrEqual(5);
    expect(mapClassesOf([96, 97, 98], 'STRONG_LOW', { decimals: 1, target: 95 }).map(({ from }) => from)).not.toContain(
      95,
    );
  });
  it('hatch the falling side of a change', () => {
    const classes = mapClassesOf([-5, 0, 3], 'AROUND_ZERO');
    expect(classOf(-5, classes)).toMatchObject({ token: 'div-1', hatched: true });
    expect(classOf(0, classes)).toMatchObject({ token: 'div-3', hatched: false });
    expect(classOf(3, classes)).toMatchObject({ token: 'div-5', hatched: false });
  });
  it('are one class when all areas have the same value', () => {
    expect(mapClassesOf([7, 7, 7], 'STRONG_HIGH')).toHaveLength(1);
  });
});
