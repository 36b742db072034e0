import { type CriticalFailureCode, type Wording } from '@monev/kernel';

/** Who is scored. Weights, floors and targets are dated parameters; what is measured stands here. */
export const SCORE_MODELS = ['SUPPLIER', 'E_WARONG', 'AGENT'] as const;
export type ScoreModel = (typeof SCORE_MODELS)[number];

/** How counts become a measure, and what an empty count means (SCORING 2.1, "Marks from counts"). */
export type MeasureRule =
  /** 100 × part / whole. `whenNone`: what no `whole` at all means. */
  | {
      readonly kind: 'SHARE';
      readonly part: string;
      readonly whole: string;
      /** NA: what may not occur. MISSING: what we inspect, ask or log. */
      readonly whenNone: 'NA' | 'MISSING';
      /** `QUANTITY`: decimals allowed, and more accepted than ordered counts as all of it, Σ min(accepted, ordered). */
      readonly of: 'COUNT' | 'QUANTITY';
    }
  /** A percent as decimal text, reckoned elsewhere (IND-PRC-01); no reference price: MISSING. */
  | { readonly kind: 'PRICE'; readonly percent: string; readonly quotes: string }
  /** One number, or the mean of the quarter's months with data. */
  | { readonly kind: 'MEAN'; readonly values: string };

export interface CriterionDefinition {
  readonly code: string;
  /** For e-warong and agents every criterion is an aspect of its own (SCORING §5). */
  readonly aspect: string;
  readonly name: Wording;
  readonly measure: MeasureRule;
  /** A share of a sample: moves within its Wilson interval for ranking (SCORING 2.3). */
  readonly sampled: boolean;
  /** Where the counts come from. */
  readonly evidence: Wording;
}

export interface AspectDefinition {
  readonly code: string;
  readonly name: Wording;
}

export interface ScoreModelDefinition {
  readonly model: ScoreModel;
  readonly name: Wording;
  readonly aspects: readonly AspectDefinition[];
  readonly criteria: readonly CriterionDefinition[];
  /** Count that stands for "lots inspected" in the confidence (SCORING 2.2, §5, §6). */
  readonly inspectedKey: string;
  /** Count that stands for "distinct sites"; null where only the evidence query knows it. */
  readonly sitesKey: string | null;
  /** Count with a least number below which confidence is LOW; null where there is none. */
  readonly deliveriesKey: string | null;
  readonly criticalFailures: readonly CriticalFailureCode[];
  /** LKPP 4/2021 is a yardstick for suppliers of goods only. */
  readonly hasLkppView: boolean;
}

/** The input keys a criterion reads. */
export function keysOf(rule: MeasureRule): string[] {
  switch (rule.kind) {
    case 'SHARE':
      return [rule.part, rule.whole];
    case 'PRICE':
      return [rule.percent, rule.quotes];
    case 'MEAN':
      return [rule.values];
  }
}
