import { type CriticalFailureCode, type PatternCode, type SixT, type Wording } from '@monev/kernel';

/** A known way in which help goes astray (HANDBOOK §9). A finding carries the code of exactly one. */
export interface FindingPattern {
  readonly code: PatternCode;
  readonly name: Wording;
  /** The one T its findings count under (HANDBOOK, end of §9). */
  readonly sixT: SixT;
  /** What is usually done first; a proposal that the person in charge may change. */
  readonly followUp: Wording;
  /** Critical failures that the person who confirms may attach (SCORING §2.4, §5, §6); empty where none fits. */
  readonly criticalFailures: readonly CriticalFailureCode[];
  /** Who reported it: source codes of HANDBOOK §12. */
  readonly sources: readonly string[];
}
