import { Fraction } from '@monev/kernel';
import { ScoreInputError, shown } from '../evidence/score-input.error';
import { LATEST_PARAMETERS } from '../parameters/registry';
import { type Grade, type ScoringParameters } from '../parameters/scoring-parameters';
import { gradeOf } from '../reckoning/grade';

export interface RollingScore {
  /** 0–100, two decimals; null when none of the quarters was published. */
  readonly rolling: number | null;
  readonly grade: Grade | null;
}

const HUNDRED = Fraction.of(100);

/**
 * Weighted mean of the last four quarters, newest first, weights 1, ½, ¼, ⅛ (SCORING §3). A quarter that was not
 * published is null: its weight drops out and the others keep their age. Older quarters do not count.
 * @throws {ScoreInputError} for a score that is not between 0 and 100.
 */
export function rollingScore(
  quartersNewestFirst: readonly (number | null)[],
  parameters: ScoringParameters = LATEST_PARAMETERS,
): RollingScore {
  let weights = Fraction.zero;
  let total = Fraction.zero;
  quartersNewestFirst.forEach((score, age) => {
    const exact = score === null ? null : exactScore(score, age);
    const weight = parameters.rollingWeights[age];
    if (!exact || weight === undefined) return;
    weights = weights.plus(Fraction.parse(weight));
    total = total.plus(Fraction.parse(weight).times(exact));
  });
  if (weights.isZero()) return { rolling: null, grade: null };
  const mean = total.dividedBy(weights);
  return { rolling: mean.round(2), grade: gradeOf(mean, parameters) };
}

function exactScore(score: unknown, age: number): Fraction {
  const field = `quartersNewestFirst[${age}]`;
  const text = typeof score === 'number' ? String(score) : '';
  const exact = /^\d+(\.\d+)?$/.test(text) ? Fraction.parse(text) : null;
  if (exact && exact.compare(HUNDRED) <= 0) return exact;
  throw new ScoreInputError(
    'SCORE_NUMBER_INVALID',
    field,
    `${shown(score)} bukan skor antara 0 dan 100.`,
    `${shown(score)} is not a score between 0 and 100.`,
  );
}
