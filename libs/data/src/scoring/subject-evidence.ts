import { type ScoreEvidence } from '@monev/domain/scoring';
import { type IsoDate, type Period, type RegionCode } from '@monev/kernel';

/** What is scored: `SubjectKind` less the regions, which have no score. */
export const SCORED_KINDS = ['BANK_AGENT', 'E_WARONG', 'SUPPLIER'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** One subject of the register with all that its score of a quarter rests on. */
export interface SubjectEvidence {
  readonly subjectId: string;
  /** Number in its register. */
  readonly number: string;
  /** Where it lies; of a supplier the province that keeps its register. */
  readonly regionCode: RegionCode;
  readonly evidence: ScoreEvidence;
}

export interface EvidenceQuestion {
  /** A quarter such as 2021-Q3. */
  readonly quarter: Period;
  /** Ids of subjects; null: all of the register. */
  readonly subjectIds: readonly string[] | null;
  /** Today. What is due later and not done is not late yet; for a quarter that is over it changes nothing. */
  readonly asOf: IsoDate;
}

/** A count of the database, sent as text so that no digit is lost. */
export function whole(text: string): bigint {
  return BigInt(text);
}
