/**
 * RATIO: a plain number per something, such as families per outlet or complaints per 10,000 families. INDEX: 0–1 with four
 * decimals. POINTS: 0–100 of a score. DAYS: calendar days unless the rule says working days.
 */
export type IndicatorUnit = 'FAMILY' | 'PERCENT' | 'RUPIAH' | 'RATIO' | 'DAYS' | 'COUNT' | 'INDEX' | 'POINTS';
/** Which way is better. `TWO_SIDED`: the nearer to the centre (zero, unless the thresholds name another) the better. `NONE`: information, no colour. */
export type IndicatorDirection = 'UP' | 'DOWN' | 'NONE' | 'TWO_SIDED';

/** INDICATORS A.4: percent and ratios 2 decimals (HHI 4), money and counts whole, days 1. */
export const DECIMALS_OF_UNIT: Readonly<Record<IndicatorUnit, number>> = {
  FAMILY: 0,
  PERCENT: 2,
  RUPIAH: 0,
  RATIO: 2,
  DAYS: 1,
  COUNT: 0,
  INDEX: 4,
  POINTS: 2,
};
