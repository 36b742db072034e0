import {
  Fraction,
  type IsoDate,
  type Period,
  type RegionCode,
  type Wording,
  firstDayOf,
  isWithin,
} from '@monev/kernel';
import { type IndicatorDirection, type IndicatorUnit } from './unit';

/** GREY: no value, or a figure that is information only. */
export type IndicatorColour = 'GREEN' | 'AMBER' | 'RED' | 'GREY';

/**
 * A dated parameter: from `validFrom` on, up to `green` is green and up to `amber` amber, in the unit of the indicator.
 * Boundaries belong to the better colour (INDICATORS A.8). Decimal text, so that 0.1 stays exact.
 */
export interface ThresholdSet {
  readonly validFrom: IsoDate;
  /** Only for this region and below; absent: for the country. The narrower region wins. */
  readonly region?: RegionCode;
  readonly green: string;
  readonly amber: string;
  /** TWO_SIDED: from where distance is measured; absent: zero. */
  readonly centre?: string;
  /** Boundaries belong to the worse colour, where the catalogue writes them with < (IND-SUP-03). */
  readonly strict?: true;
  /** The boundary between amber and red alone is written with < (IND-FIN-07). */
  readonly strictAmber?: true;
  /** Who set it: a source code of HANDBOOK §12, or "usulan" where none is known. */
  readonly source: string;
}

/** The set in force on the first day of the period, of the narrowest region; null before the first one or when there is none. */
export function thresholdsInForce(
  sets: readonly ThresholdSet[],
  period: Period,
  region: RegionCode | null = null,
): ThresholdSet | null {
  const day = firstDayOf(period);
  const known = sets.filter(
    (set) => set.validFrom <= day && (set.region === undefined || (region !== null && isWithin(region, set.region))),
  );
  const width = (set: ThresholdSet) => set.region?.length ?? 0;
  const before = (a: ThresholdSet, b: ThresholdSet) =>
    width(a) > width(b) || (width(a) === width(b) && a.validFrom > b.validFrom);
  return known.reduce<ThresholdSet | null>((best, set) => (best && before(best, set) ? best : set), null);
}

/** Colour of a value already rounded to the indicator's decimals. */
export function colourOf(
  value: Fraction,
  direction: IndicatorDirection,
  thresholds: ThresholdSet | null,
): IndicatorColour {
  if (!thresholds || direction === 'NONE') return 'GREY';
  const { green, amber, strict = false, strictAmber = false } = thresholds;
  const size = direction === 'TWO_SIDED' ? distance(value, thresholds) : value;
  const reaches = (boundary: string, excluded: boolean) => {
    const order = size.compare(Fraction.parse(boundary));
    if (order === 0) return !excluded;
    return direction === 'UP' ? order > 0 : order < 0;
  };
  if (reaches(green, strict)) return 'GREEN';
  return reaches(amber, strict || strictAmber) ? 'AMBER' : 'RED';
}

/**
 * 0 at the boundary to red and beyond, 100 at green and better, a straight line between (INDICATORS M); null where there is
 * nothing to attain.
 */
export function attainmentOf(
  value: Fraction,
  direction: IndicatorDirection,
  thresholds: ThresholdSet | null,
): Fraction | null {
  if (!thresholds || direction === 'NONE') return null;
  const size = direction === 'TWO_SIDED' ? distance(value, thresholds) : value;
  const [green, red] = [Fraction.parse(thresholds.green), Fraction.parse(thresholds.amber)];
  if (green.compare(red) === 0) return null;
  const share = size.minus(red).dividedBy(green.minus(red));
  return share.clamp(Fraction.zero, Fraction.one).times(Fraction.of(100));
}

function distance(value: Fraction, { centre = '0' }: ThresholdSet): Fraction {
  const away = value.minus(Fraction.parse(centre));
  return away.compare(Fraction.zero) < 0 ? Fraction.zero.minus(away) : away;
}

/** The target as people read it ("≥ 95%", "± 0,1%", "98–102%"); null when the indicator has none at that time. */
export function targetText(
  direction: IndicatorDirection,
  unit: IndicatorUnit,
  thresholds: ThresholdSet | null,
): Wording | null {
  if (!thresholds || direction === 'NONE') return null;
  const both = (text: string, [id, en]: readonly [string, string]) => ({
    id: text.replace(/\./g, ',') + id,
    en: text + en,
  });
  const after = UNIT_SIGN[unit];
  if (direction === 'TWO_SIDED') {
    const [green, centre] = [Fraction.parse(thresholds.green), Fraction.parse(thresholds.centre ?? '0')];
    const plain = (value: Fraction) => value.toFixed(2).replace(/\.?0+$/, '');
    if (!centre.isZero()) return both(`${plain(centre.minus(green))}–${plain(centre.plus(green))}`, after);
    return both(green.isZero() ? '0' : `± ${thresholds.green}`, after);
  }
  const sign = { UP: thresholds.strict ? '> ' : '≥ ', DOWN: thresholds.strict ? '< ' : '≤ ' }[direction];
  return both(`${sign}${thresholds.green}`, after);
}

/** What stands after a target of a unit, in Indonesian and English. */
const UNIT_SIGN: Readonly<Record<IndicatorUnit, readonly [string, string]>> = {
  FAMILY: ['', ''],
  PERCENT: ['%', '%'],
  RUPIAH: [' rupiah', ' rupiah'],
  RATIO: ['', ''],
  DAYS: [' hari', ' days'],
  COUNT: ['', ''],
  INDEX: ['', ''],
  POINTS: [' poin', ' points'],
};
