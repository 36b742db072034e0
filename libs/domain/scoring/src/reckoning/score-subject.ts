import { Fraction, type Interval, wilsonInterval } from '@monev/kernel';
import { MODELS } from '../criteria/registry';
import { type ScoreEvidence } from '../evidence/score-evidence';
import { LATEST_PARAMETERS } from '../parameters/registry';
import { type ScoringParameters } from '../parameters/scoring-parameters';
import { capOf, capped } from './cap';
import { type Weighed, combine } from './combine';
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
  const codes = model.aspects.map(({ code }) => code);
  const { aspects, raw, coveragePct } = combine(codes, weighed);
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
    interval: final && intervalOf({ codes, marked, weighed, cap }, final),
  };
}

/** A score on its way to its interval. */
interface Reckoned {
  readonly codes: readonly string[];
  readonly marked: readonly Marked[];
  /** As it was found; criteria without a sample stay as they are at both ends. */
  readonly weighed: readonly Weighed[];
  readonly cap: Fraction | null;
}

/** Final score with every sampled share at either end of its 95% interval, all else and the cap unchanged. */
function intervalOf(reckoned: Reckoned, final: Fraction): NonNullable<Score['interval']> {
  const intervals = reckoned.marked.map(({ mark }) => {
    const sample = mark.kind === 'MEASURED' ? mark.sample : null;
    return sample && wilsonInterval(sample.successes, sample.trials);
  });
  if (intervals.every((interval) => interval === null)) return { lower: final.round(2), upper: final.round(2) };
  return { lower: atEnd(reckoned, intervals, 'lower'), upper: atEnd(reckoned, intervals, 'upper') };
}

function atEnd(
  { codes, marked, weighed, cap }: Reckoned,
  intervals: readonly (Interval | null)[],
  end: 'lower' | 'upper',
): number {
  const moved = weighed.map((found, index) => {
    const [one, interval] = [marked[index], intervals[index]];
    return one && interval ? weigh(one, HUNDRED.times(interval[end])) : found;
  });
  const { raw } = combine(codes, moved);
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
