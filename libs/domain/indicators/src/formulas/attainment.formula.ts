import { Fraction, SIX_T, type SixT, type Wording } from '@monev/kernel';
import { type IndicatorDefinition } from '../definition/indicator-definition';
import { tooFewRights } from '../evaluation/reasons';
import { type Beside, type Outcome } from './outcome';
import { latest } from './pool';

/** A headline indicator as it was reckoned: its own outcome, and how far it came between red and green (0–100). */
export interface AttainedHeadline {
  readonly definition: IndicatorDefinition;
  /** Null where the indicator has no value in the period. */
  readonly attainment: Fraction | null;
  readonly provisional: boolean;
  readonly asOf: Date | null;
}

/**
 * Per T the plain mean of its headlines that have a value, then the plain mean of the T that have one (INDICATORS M). A T
 * without a value is left out, never zero; with fewer than `atLeast` there is no index. Coverage counts headlines.
 */
export function attainmentFormula(headlines: readonly AttainedHeadline[], atLeast: number): Outcome {
  const known = headlines.filter(({ attainment }) => attainment !== null);
  const marks = {
    coverage: { rowsUsed: known.length, rowsExpected: headlines.length },
    coverageRule: 'STRICT' as const,
    provisional: known.some(({ provisional }) => provisional),
    asOf: latest(known.map(({ asOf }) => asOf)),
    numerator: null,
    denominator: null,
    reason: null,
  };
  const rights = SIX_T.map((right) => ({
    right,
    mean: meanOf(known.filter(({ definition }) => definition.sixT === right).map(({ attainment }) => attainment)),
  }));
  const means = rights.flatMap(({ mean }) => (mean ? [mean] : []));
  const enough = means.length >= atLeast;
  return {
    ...marks,
    status: enough ? 'OK' : 'NO_DATA',
    exact: enough ? meanOf(means) : null,
    reason: enough ? null : tooFewRights(means.length, atLeast),
    beside: rights.map(({ right, mean }): Beside => {
      const outcome: Outcome = { ...marks, status: mean ? 'OK' : 'NO_DATA', exact: mean, beside: [] };
      return { key: right.toLowerCase(), label: RIGHT_NAMES[right], unit: 'POINTS', decimals: 2, outcome };
    }),
  };
}

function meanOf(values: readonly (Fraction | null)[]): Fraction | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, value) => sum.plus(value), Fraction.zero).dividedBy(Fraction.of(known.length));
}

const RIGHT_NAMES: Readonly<Record<SixT, Wording>> = {
  TARGET: { id: 'Tepat sasaran', en: 'Right target' },
  AMOUNT: { id: 'Tepat jumlah', en: 'Right amount' },
  PRICE: { id: 'Tepat harga', en: 'Right price' },
  QUALITY: { id: 'Tepat kualitas', en: 'Right quality' },
  TIME: { id: 'Tepat waktu', en: 'Right time' },
  ADMINISTRATION: { id: 'Tepat administrasi', en: 'Right administration' },
};
