import { type Score } from '../reckoning/score';

export type ScoreVersionCause = 'COMPUTED' | 'APPEAL_GRANTED';

/** One reckoning of a subject's quarter. Never changed: a newer one is put after it (SCORING §4, §8.8). */
export interface ScoreVersion {
  /** From 1. */
  readonly version: number;
  readonly cause: ScoreVersionCause;
  /** `canonicalInputs` of the evidence. */
  readonly inputs: string;
  readonly score: Score;
}

/**
 * The history with one more version. Recomputing from the same evidence and parameters adds none, so refreshing can
 * always be rerun; a granted appeal always does, for its decision must be readable.
 */
export function withVersion(
  history: readonly ScoreVersion[],
  next: Omit<ScoreVersion, 'version'>,
): readonly ScoreVersion[] {
  const last = history.at(-1);
  const unchanged = last?.inputs === next.inputs && last.score.parameterVersion === next.score.parameterVersion;
  if (unchanged && next.cause === 'COMPUTED') return history;
  return [...history, { ...next, version: (last?.version ?? 0) + 1 }];
}
