import { Fraction } from '@monev/kernel';
import { firstEdition } from '../parameters/first-edition.parameters';
import { lkppView } from './lkpp';

/** Aspects A1..A4 with these scores; null = left out. */
const view = (...scores: (string | null)[]) =>
  lkppView(
    scores.flatMap((score, index) => {
      const aspect = { code: `A${index + 1}`, weight: 0, effectiveWeight: Fraction.zero };
      return score === null ? [] : [{ ...aspect, score: Fraction.parse(score) }];
    }),
    firstEdition,
  );

describe('LKPP view (SCORING 2.3)', () => {
  it.each([
    ['89.995', 3],
    ['89.994', 2],
    ['75', 2],
    ['74.99', 1],
    ['50', 1],
    ['49.99', 0],
    ['0', 0],
  ])('an aspect of %s, rounded to two decimals, is band %d', (score, band) => {
    expect(view(score).perAspect).toEqual({ A1: band });
  });

  it.each([
    [['95', '95', '95', '95'], '3.0', 'SANGAT_BAIK'],
    [['95', '95', '95', '80'], '2.8', 'BAIK'],
    [['80', '80', '80', '80'], '2.0', 'BAIK'],
    [['80', '80', '80', '60'], '1.8', 'CUKUP'],
    [['50', '50', '50', '50'], '1.0', 'CUKUP'],
    [['50', '50', '50', '10'], '0.8', 'BURUK'],
  ])('%j is %s, %s', (scores, value, category) => {
    const { value: exact, ...rest } = view(...scores);
    expect(exact.toFixed(1)).toBe(value);
    expect(rest.category).toBe(category);
  });

  it('adds nothing for an aspect that was left out', () => {
    expect(view('95', null, '95', '95').value.toFixed(1)).toBe('2.4');
  });
});
