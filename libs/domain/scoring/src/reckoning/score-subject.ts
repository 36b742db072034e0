import { Fraction, wilsonInterval } from '@monev/kernel';
import { type ScoreModelDefinition } from '../criteria/criterion';
import { MODELS } from '../criteria/registry';
import { type ScoreEvidence } from '../evidence/score-evidence';
import { LATEST_PARAMETERS } from '../parameters/registry';
import { type ScoringParameters } from '../parameters/scoring-parameters';
import { capOf, capped } from './cap';
import { combine } from './combine';
import { confidenceOf } from './confidence';
import { gradeOf } from './grade';
import { lkppView } from './lkpp';
import { type Marked, markedOf, measureOf, weigh } from './marked';
import { type CriterionScore, type Score } from './score';

const HUNDRED = Fraction.of(100);

/**
 * Scores a supplier, e-warong or agent for a quarter (SCORING §2, §5, §6). Points 0–100; exact inside, every figure
 * rounded once to two decimals. The same evidence and parameters always give the same score.
 */
export function scoreSubject(evidence: ScoreEvidence, parameters: ScoringParameters = LATEST_PARAMETERS): Score {
  const model = MODELS[evidence.model];
  const marked = markedOf(evidence, parameters);
  const weighed = marked.map((one) => weigh(one));
  const { aspects, raw, coveragePct } = combine(aspectCodes(model), weighed);
  const cap = capOf(evidence.criticalFailures, parameters);
  const final = raw && capped(raw, cap);
  const confidence = raw ? confidenceOf(model, evidence, coveragePct, parameters) : 'LOW';
  const published = final !== null && confidence !== 'LOW';
  const lkpp = published && model.hasLkppView ? lkppView(aspects, parameters) : null;
  return {
    model: model.model,
    parameterVersion: parameters.version,
    criteria: marked.map((one, index) => criterionScore(one, weighed[index]?.points ?? null)),
    aspects: aspects.map(({ code, score, weight, effectiveWeight }) => {
      return { code, score: score.round(2), weight, effectiveWeight: effectiveWeight.round(2) };
    }),
    rawScore: raw?.round(2) ?? null,
    cap: cap?.round(2) ?? null,
    criticalFailures: evidence.criticalFailures,
    finalScore: final?.round(2) ?? null,
    evidenceCoveragePct: coveragePct.round(2),
    confidence,
    grade: published ? gradeOf(final, parameters) : null,
    published,
    lkpp: lkpp && { ...lkpp, value: lkpp.value.round(2) },
    interval: final && intervalOf(model, marked, cap, final),
  };
}

/** Both ends of the final score; the score itself where nothing was sampled. */
function intervalOf(
  model: ScoreModelDefinition,
  marked: readonly Marked[],
  cap: Fraction | null,
  final: Fraction,
): NonNullable<Score['interval']> {
  if (!marked.some(({ mark }) => mark.kind === 'MEASURED' && mark.sample)) {
    return { lower: final.round(2), upper: final.round(2) };
  }
  return { lower: atBound(model, marked, cap, 'lower'), upper: atBound(model, marked, cap, 'upper') };
}

/** The final score with every sampled share at one end of its 95% interval, all else and the cap unchanged. */
function atBound(
  model: ScoreModelDefinition,
  marked: readonly Marked[],
  cap: Fraction | null,
  end: 'lower' | 'upper',
): number {
  const weighed = marked.map((one) => {
    const sample = one.mark.kind === 'MEASURED' ? one.mark.sample : null;
    const share = sample && wilsonInterval(sample.successes, sample.trials)[end];
    return weigh(one, share ? HUNDRED.times(share) : measureOf(one.mark));
  });
  const { raw } = combine(aspectCodes(model), weighed);
  return capped(raw ?? Fraction.zero, cap).round(2);
}

function criterionScore({ criterion, scale, mark }: Marked, points: Fraction | null): CriterionScore {
  return {
    code: criterion.code,
    aspect: criterion.aspect,
    mark: mark.kind,
    measure: measureOf(mark)?.round(2) ?? null,
    subScore: points?.round(2) ?? null,
    ...scale,
  };
}

function aspectCodes(model: ScoreModelDefinition): string[] {
  return model.aspects.map(({ code }) => code);
}
