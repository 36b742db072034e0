import { Fraction, type IsoDate, type Period, type Wording, firstDayOf } from '@monev/kernel';
import { type IndicatorDirection, type IndicatorUnit } from './unit';

/** GREY: no value, or a figure that is information only. */
export type IndicatorColour = 'GREEN' | 'AMBER' | 'RED' | 'GREY';

/**
 * A dated parameter: from `validFrom` on, up to `green` is green and up to `amber` amber, in the unit of the indicator.
 * Boundaries belong to the better colour (INDICATORS A.8). Decimal text, so that 0.1 stays exact.
 */
export interface ThresholdSet {
  readonly validFrom: IsoDate;
  readonly green: string;
  readonly amber: string;
  /** Boundaries belong to the worse colour, where the catalogue writes them with < (IND-SUP-03). */
  readonly strict?: true;
  /** Who set it: a source code of HANDBOOK §12, or "usulan" where none is known. */
  readonly source: string;
}

/** The set in force on the first day of the period; null before the first one or when there is none. */
export function thresholdsInForce(sets: readonly ThresholdSet[], period: Period): ThresholdSet | null {
  const day = firstDayOf(period);
  const known = sets.filter((set) => set.validFrom <= day);
  return known.reduce<ThresholdSet | null>(
    (latest, set) => (latest && latest.validFrom > set.validFrom ? latest : set),
    null,
  );
}

/** Colour of a value already rounded to the indicator's decimals. */
export function colourOf(
  value: Fraction,
  direction: IndicatorDirection,
  thresholds: ThresholdSet | null,
): IndicatorColour {
  if (!thresholds || direction === 'NONE') return 'GREY';
  const distance = direction === 'TWO_SIDED' && value.compare(Fraction.zero) < 0 ? Fraction.zero.minus(value) : value;
  const reaches = (boundary: string) => {
    const order = distance.compare(Fraction.parse(boundary));
    if (order === 0) return thresholds.strict !== true;
    return direction === 'UP' ? order > 0 : order < 0;
  };
  if (reaches(thresholds.green)) return 'GREEN';
  return reaches(thresholds.amber) ? 'AMBER' : 'RED';
}

/** The target as people read it ("≥ 95%", "± 0,1%"); null when the indicator has none at that time. */
export function targetText(
  direction: IndicatorDirection,
  unit: IndicatorUnit,
  thresholds: ThresholdSet | null,
): Wording | null {
  if (!thresholds || direction === 'NONE') return null;
  const strict = thresholds.strict === true;
  const sign = { UP: strict ? '> ' : '≥ ', DOWN: strict ? '< ' : '≤ ', TWO_SIDED: '± ' }[direction];
  const text = (number: string) => `${sign}${number}${unit === 'PERCENT' ? '%' : ''}`;
  if (direction === 'TWO_SIDED' && Fraction.parse(thresholds.green).isZero()) return { id: '0%', en: '0%' };
  return { id: text(thresholds.green.replace('.', ',')), en: text(thresholds.green) };
}
