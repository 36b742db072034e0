/** RATIO: a plain number without a sign, such as families per outlet, suppliers, or days. */
export type IndicatorUnit = 'FAMILY' | 'PERCENT' | 'RUPIAH' | 'RATIO';
/** Which way is better. `TWO_SIDED`: the nearer to zero the better. `NONE`: information, no colour. */
export type IndicatorDirection = 'UP' | 'DOWN' | 'NONE' | 'TWO_SIDED';
