import {
  type Score,
  type ScoreEvidence,
  type ScoringParameters,
  type WhatIf,
  readEvidence,
  scoreSubject,
  whatIfs,
} from '@monev/domain/scoring';

/** What the engine makes of a card's evidence in this browser. Nothing is stored. */
export interface Simulation {
  readonly official: Score;
  readonly steps: readonly WhatIf[];
  /** The score as it would be with some of the steps. */
  readonly scoreWith: (codes: ReadonlySet<string>) => Score;
}

/** @throws {ScoreInputError} for inputs that are no evidence. */
export function simulationOf(inputs: string, parameters: ScoringParameters): Simulation {
  const evidence: ScoreEvidence = readEvidence(JSON.parse(inputs));
  const steps = whatIfs(evidence, parameters);
  return {
    official: scoreSubject(evidence, parameters),
    steps,
    scoreWith: (codes) =>
      scoreSubject(
        steps.reduce((now, { code, apply }) => (codes.has(code) ? apply(now) : now), evidence),
        parameters,
      ),
  };
}
