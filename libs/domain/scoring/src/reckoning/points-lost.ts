import { Fraction } from '@monev/kernel';
import { MODELS } from '../criteria/registry';
import { type ScoreEvidence } from '../evidence/score-evidence';
import { type ScoringParameters } from '../parameters/scoring-parameters';
import { capOf, capped } from './cap';
import { combine } from './combine';
import { markedOf, weigh } from './marked';

/** What a criterion weighs and costs, of 100 points; null where nothing was scored (NA, MISSING). */
export interface CriterionLoss {
  readonly code: string;
  /** Its weight after what has moved within the aspect and what missing evidence took away. */
  readonly weight: number | null;
  readonly lost: number | null;
}

/** The way from 100 down to the final score, in points with two decimals. */
export interface PointsLost {
  /** By criterion, in the order of the model. */
  readonly criteria: readonly CriterionLoss[];
  /** By aspect that was scored. */
  readonly aspects: Readonly<Record<string, number>>;
  /** What a cap takes away besides; 0 without one or where it lies above the score. */
  readonly byCap: number;
}

const HUNDRED = Fraction.of(100);

/**
 * Which criterion costs how many of the 100 points: its share of the raw score × (100 − sub-score) / 100. The exact losses
 * add up to 100 − raw score; each is rounded once, so the printed ones may differ from that by a hundredth.
 */
export function pointsLost(evidence: ScoreEvidence, parameters: ScoringParameters): PointsLost {
  const marked = markedOf(evidence, parameters);
  const weighed = marked.map((one) => weigh(one));
  const codes = MODELS[evidence.model].aspects.map(({ code }) => code);
  const { aspects, raw } = combine(codes, weighed);
  const effective = aspects.reduce((sum, { effectiveWeight }) => sum.plus(effectiveWeight), Fraction.zero);
  const shares = new Map(aspects.map((one) => [one.code, one.effectiveWeight.dividedBy(effective)]));
  const weights = weighed.map(({ aspect, weight, points }) => {
    const share = shares.get(aspect);
    if (!points || !share) return null;
    const scored = weighed
      .filter((one) => one.aspect === aspect && one.points)
      .reduce((sum, one) => sum + one.weight, 0);
    return share.times(Fraction.of(100 * weight, scored));
  });
  const losses = weighed.map(({ points }, index) => {
    const weight = weights[index];
    return points && weight ? weight.times(HUNDRED.minus(points)).dividedBy(HUNDRED) : null;
  });
  const ofAspect = (code: string) =>
    losses.reduce<Fraction>(
      (sum, loss, index) => (loss && weighed[index]?.aspect === code ? sum.plus(loss) : sum),
      Fraction.zero,
    );
  const final = raw && capped(raw, capOf(evidence.criticalFailures, parameters));
  return {
    criteria: marked.map(({ criterion }, index) => ({
      code: criterion.code,
      weight: weights[index]?.round(2) ?? null,
      lost: losses[index]?.round(2) ?? null,
    })),
    aspects: Object.fromEntries(aspects.map(({ code }) => [code, ofAspect(code).round(2)])),
    byCap: raw && final ? raw.minus(final).round(2) : 0,
  };
}
