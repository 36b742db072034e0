import { type Formats, type SplitNumber } from '../format/formats';
import { type UiWords } from '../language/ui-words';
import { type Figure, type FigureDirection, type FigureUnit } from './figure';

/** Decimals on screen: percent and days 1, ratios and points 2, an index 4, families, counts and rupiah whole (SCREENS §12). */
export const DECIMALS_ON_SCREEN: Record<FigureUnit, number> = {
  FAMILY: 0,
  PERCENT: 1,
  RUPIAH: 0,
  RATIO: 2,
  DAYS: 1,
  COUNT: 0,
  INDEX: 4,
  POINTS: 2,
};

/** The number and its unit apart, for the big number of a tile. */
export function splitValue(value: number, unit: FigureUnit, formats: Formats, words: UiWords): SplitNumber {
  switch (unit) {
    case 'FAMILY':
      return { text: formats.number(value), unit: words.families };
    case 'PERCENT':
      return { text: formats.number(value, DECIMALS_ON_SCREEN.PERCENT), unit: '%' };
    case 'RUPIAH':
      return formats.rupiahParts(value);
    case 'DAYS':
      return { text: formats.number(value, DECIMALS_ON_SCREEN.DAYS), unit: words.days };
    case 'POINTS':
      return { text: formats.number(value, DECIMALS_ON_SCREEN.POINTS), unit: words.points };
    case 'RATIO':
    case 'COUNT':
    case 'INDEX':
      return { text: formats.number(value, DECIMALS_ON_SCREEN[unit]), unit: '' };
  }
}

/** The value in running text: "12.037 KPM", "94,5%", "Rp39,07 miliar". */
export function valueText(value: number, unit: FigureUnit, formats: Formats, words: UiWords): string {
  const split = splitValue(value, unit, formats, words);
  return unit === 'PERCENT' ? split.text + split.unit : [split.text, split.unit].filter(Boolean).join(' ');
}

/** The value in a table column whose head names the unit. */
export function cellText(value: number, unit: FigureUnit, formats: Formats): string {
  return unit === 'RUPIAH' ? formats.rupiahFull(value) : formats.number(value, DECIMALS_ON_SCREEN[unit]);
}

export interface Change {
  readonly text: string;
  /** null where neither up nor down is better. */
  readonly verdict: 'good' | 'bad' | null;
  readonly sign: -1 | 0 | 1;
}

/**
 * Difference of two shown values, rounded as they are shown, so that the reader's own subtraction agrees.
 * Percentages differ in points. Null when either has no value.
 */
export function changeBetween(
  now: Pick<Figure, 'value'>,
  before: Pick<Figure, 'value'> | null,
  unit: FigureUnit,
  direction: FigureDirection,
  formats: Formats,
  words: UiWords,
): Change | null {
  if (now.value === null || before === null || before.value === null) return null;
  const decimals = DECIMALS_ON_SCREEN[unit];
  const shown = (value: number) => Math.round(value * 10 ** decimals);
  const steps = shown(now.value) - shown(before.value);
  const sign = Math.sign(steps) as -1 | 0 | 1;
  const number = formats.signed(steps / 10 ** decimals, decimals);
  const text = unit === 'PERCENT' ? `${number} ${words.points}` : number;
  return { text, sign, verdict: verdictOf(sign, direction) };
}

function verdictOf(sign: -1 | 0 | 1, direction: FigureDirection): Change['verdict'] {
  if (sign === 0 || direction === 'NONE' || direction === 'TWO_SIDED') return null;
  return sign > 0 === (direction === 'UP') ? 'good' : 'bad';
}
