import { type IndicatorDefinition, type IndicatorResult } from '@monev/domain/indicators';
import { Fraction, wilsonInterval } from '@monev/kernel';

/** Shares of rupiah, kilograms or minutes are weighed, not drawn: their size says nothing of how sure they are. */
const MOST_DRAWN = 100_000n;

/**
 * Between which values a figure surely lies, greater being better: the 95% Wilson interval of a share of counted rows; a
 * figure that is no such share stands for itself.
 */
export function intervalOf(
  { value, numerator, denominator }: IndicatorResult,
  { direction, unit, formula }: Pick<IndicatorDefinition, 'direction' | 'unit' | 'formula'>,
): { readonly lower: number; readonly upper: number } | null {
  if (value === null) return null;
  const turn = (lower: number, upper: number) =>
    direction === 'UP' ? { lower, upper } : { lower: -upper, upper: -lower };
  const isShare =
    unit === 'PERCENT' &&
    (formula.kind === 'RATE' || (formula.kind === 'QUOTIENT' && formula.times === 100)) &&
    numerator !== null &&
    denominator !== null &&
    denominator > 0n &&
    denominator < MOST_DRAWN &&
    numerator >= 0n &&
    numerator <= denominator;
  if (!isShare) return turn(value, value);
  const { lower, upper } = wilsonInterval(numerator, denominator);
  const percent = (share: Fraction) => share.times(Fraction.of(100)).round(4);
  return turn(percent(lower), percent(upper));
}
