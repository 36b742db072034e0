import * as fc from 'fast-check';
import { type Formula } from '../definition/indicator-definition';
import { measuresOf } from '../definition/formula-operands';
import { INDICATORS } from '../indicators/registry';
import { type MeasureId } from '../measures/measure';
import { evidenceOf, row } from '../testing/evidence-builder';
import { evaluateIndicator } from './evaluate-indicator';

/** Indicators whose value is pooled from measures alone. */
const POOLED = INDICATORS.filter(({ formula }) => formula.kind === 'COUNT' || formula.kind === 'RATE');
const MONTH = '2021-09';

/** A village: both parts known, the part never above the whole. */
const village = fc
  .tuple(fc.nat(2_000), fc.nat(2_000))
  .map(([a, b]) => ({ part: Math.min(a, b), whole: Math.max(a, b) }));
const villages = fc.array(village, { minLength: 1, maxLength: 12 });

function rowsOf(formula: Formula, all: readonly { part: number; whole: number }[]) {
  const [part, whole] = measuresOf(formula) as [MeasureId, MeasureId | undefined];
  return all.flatMap((one) => [
    row(part, MONTH, whole ? one.part : one.whole),
    ...(whole ? [row(whole, MONTH, one.whole)] : []),
  ]);
}

describe.each(POOLED.map((one) => [one.code, one] as const))('%s, whatever the villages', (_, definition) => {
  const figureOf = (rows: ReturnType<typeof rowsOf>, expected: number) => {
    const { value, status, numerator, denominator, coveragePct } = evaluateIndicator(
      definition,
      evidenceOf(MONTH, rows, { [MONTH]: expected }),
    );
    return { value, status, numerator, denominator, coveragePct };
  };

  it('is the same for a region as for its parts pooled', () => {
    fc.assert(
      fc.property(villages, fc.nat(), (all, cut) => {
        const sum = (some: typeof all) => ({
          part: some.reduce((total, one) => total + one.part, 0),
          whole: some.reduce((total, one) => total + one.whole, 0),
        });
        const at = cut % all.length;
        const halves = [all.slice(0, at), all.slice(at)].filter((half) => half.length > 0);
        const parts = halves.flatMap((half) =>
          rowsOf(definition.formula, [sum(half)]).map((one) => ({ ...one, rowsUsed: half.length })),
        );
        expect(figureOf(parts, all.length)).toEqual(figureOf(rowsOf(definition.formula, all), all.length));
      }),
    );
  });

  it('does not depend on the order in which rows came in', () => {
    const shuffled = villages.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const rows = (some: typeof all) => figureOf(rowsOf(definition.formula, some), all.length);
        expect(rows(other)).toEqual(rows(all));
      }),
    );
  });

  it('keeps its value when a village without data is added, and only its coverage falls', () => {
    fc.assert(
      fc.property(villages, (all) => {
        const rows = rowsOf(definition.formula, all);
        const before = figureOf(rows, all.length);
        const after = figureOf(rows, all.length + 1);
        expect(after.coveragePct).toBeLessThan(before.coveragePct);
        expect(after.numerator).toEqual(before.numerator);
        expect(after.denominator).toEqual(before.denominator);
        if (after.coveragePct >= 50) expect(after.value).toEqual(before.value);
        else expect(after).toMatchObject({ value: null, status: 'NO_DATA' });
      }),
    );
  });
});
