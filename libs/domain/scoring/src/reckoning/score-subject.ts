import { Fraction, wilsonInterval } from '@monev/kernel';
import { type CriterionDefinition, type ScoreModelDefinition } from '../criteria/criterion';
import { MODELS } from '../criteria/registry';
import { type ScoreEvidence } from '../evidence/score-evidence';
import { LATEST_PARAMETERS } from '../parameters/registry';
import { type Scale, type ScoringParameters } from '../parameters/scoring-parameters';
import { capOf, capped } from './cap';
import { type Weighed, combine } from './combine';
import { confidenceOf } from './confidence';
import { gradeOf } from './grade';
import { lkppView } from './lkpp';
import { type Mark, markOf } from './mark';
import { type CriterionScore, type Score } from './score';
import { subScore } from './sub-score';

const HUNDRED = Fraction.of(100);

interface Marked {
  readonly criterion: CriterionDefinition;
  readonly scale: Scale;
  readonly mark: Mark;
}

/**
 * Scores a supplier, e-warong or agent for a quarter (SCORING §2, §5, §6). Points 0–100; exact inside, every figure
 * rounded once to two decimals. The same evidence and parameters always give the same score.
 */
export function scoreSubject(evidence: ScoreEvidence, parameters: ScoringParameters = LATEST_PARAMETERS): Score {
  const model = MODELS[evidence.model];
  const marked = model.criteria.map((criterion): Marked => {
    return { criterion, scale: scaleOf(criterion.code, parameters), mark: markOf(criterion, evidence) };
  });
  const weighed = marked.map((one) => weigh(one, measureOf(one.mark)));
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

function weigh({ criterion, scale, mark }: Marked, measure: Fraction | null): Weighed {
  const points = measure ? subScore(measure, scale) : mark.kind === 'WITHHELD' ? Fraction.zero : null;
  return { aspect: criterion.aspect, weight: scale.weight, mark: mark.kind, points };
}

function measureOf(mark: Mark): Fraction | null {
  return mark.kind === 'MEASURED' ? mark.measure : null;
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

/** @throws {RangeError} for a set that was not checked. */
function scaleOf(code: string, parameters: ScoringParameters): Scale {
  const scale = parameters.scales[code];
  if (!scale) throw new RangeError(`Scoring parameters ${parameters.version} have no weight for ${code}.`);
  return scale;
}
