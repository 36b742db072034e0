import { type CriticalFailureCode } from '@monev/kernel';
import { type ScoreModel } from '../criteria/criterion';
import { type Grade } from '../parameters/scoring-parameters';
import { type Confidence } from './confidence';
import { type LkppCategory } from './lkpp';
import { type Mark } from './mark';

/** One criterion on the scorecard. Numbers are rounded to two decimals, for reading. */
export interface CriterionScore {
  readonly code: string;
  readonly aspect: string;
  readonly mark: Mark['kind'];
  /** Percent, or families for E6; null unless MEASURED. */
  readonly measure: number | null;
  /** 0–100; null for NA and MISSING, 0 for WITHHELD. */
  readonly subScore: number | null;
  readonly weight: number;
  readonly zeroAt: string;
  readonly fullAt: string;
}

export interface AspectScore {
  readonly code: string;
  readonly score: number;
  readonly weight: number;
  /** What is left of the weight after MISSING evidence. */
  readonly effectiveWeight: number;
}

/** A score taken apart. Advice for coaching and for Tikor, never a status (BR-25). */
export interface Score {
  readonly model: ScoreModel;
  readonly parameterVersion: string;
  readonly criteria: readonly CriterionScore[];
  /** Without those that are wholly NA or wholly MISSING. */
  readonly aspects: readonly AspectScore[];
  readonly rawScore: number | null;
  readonly cap: number | null;
  readonly criticalFailures: readonly CriticalFailureCode[];
  readonly finalScore: number | null;
  readonly evidenceCoveragePct: number;
  readonly confidence: Confidence;
  readonly grade: Grade | null;
  readonly published: boolean;
  /** For suppliers whose score is published. */
  readonly lkpp: {
    readonly perAspect: Readonly<Record<string, number>>;
    readonly value: number;
    readonly category: LkppCategory;
  } | null;
  /** Final score at both ends of the sampled shares' 95% intervals, for ranking; null without a score. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}
