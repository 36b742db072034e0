import { type CriticalFailureCode, type Fraction } from '@monev/kernel';
import { type ScoreModel } from '../criteria/criterion';

/** A count that was read: a number, or the supplier's refusal to give it. Absent and null counts are not in the map. */
export type EvidenceValue = { readonly kind: 'NUMBER'; readonly number: Fraction } | { readonly kind: 'REFUSED' };

/** All that one score rests on, checked: whoever holds this need not ask again whether it can be true. */
export interface ScoreEvidence {
  readonly model: ScoreModel;
  readonly values: ReadonlyMap<string, EvidenceValue>;
  /** Criteria whose evidence was asked for in writing and not handed over. */
  readonly withheld: ReadonlySet<string>;
  /** Codes in force for the quarter; which findings put them there is decided in `findings` (SCORING 2.4, §3). */
  readonly criticalFailures: readonly CriticalFailureCode[];
  /** Lots, items or settlements behind the score, and distinct sites, visits or months (SCORING 2.2). */
  readonly inspected: number;
  readonly sites: number;
}
