import { type Severity } from '@monev/kernel';
import { type Sentence } from '../../wording/sentence';
import { type KadisEvidence } from './evidence';

/** One problem in one sentence. */
export interface KadisProblem {
  readonly rule: string;
  readonly severity: Severity;
  /** Families it touches, as far as known; 0 when it cannot be said. */
  readonly families: number;
  /** How far beyond the boundary, from 0 (on it) to 1 (as bad as it gets). */
  readonly excess: number;
  readonly sentence: Sentence;
  /** Indicator, finding or score to open for more: "IND-DST-02", "T-2021-0166". */
  readonly link: string;
}

/** A rule that may make one sentence of the evidence. Rules never name a person and never accuse. */
export interface ProblemRule {
  readonly id: string;
  /** Indicators it speaks for: the general rule leaves these alone. */
  readonly speaksFor: readonly string[];
  readonly find: (evidence: KadisEvidence) => KadisProblem | null;
}

/** A share missed between its red and its worst, as 0..1. */
export function excessOf(distance: number, most: number): number {
  return most <= 0 ? 1 : Math.max(0, Math.min(1, distance / most));
}
