import { Fraction } from '@monev/kernel';
import { type CriterionDefinition } from '../criteria/criterion';
import { MODELS } from '../criteria/registry';
import { type ScoreEvidence } from '../evidence/score-evidence';
import { type Scale, type ScoringParameters } from '../parameters/scoring-parameters';
import { type Weighed } from './combine';
import { type Mark, markOf } from './mark';
import { subScore } from './sub-score';

/** A criterion with what the evidence says of it and the scale it is read on. */
export interface Marked {
  readonly criterion: CriterionDefinition;
  readonly scale: Scale;
  readonly mark: Mark;
}

/** Every criterion of the model, marked. @throws {RangeError} for a set that was not checked. */
export function markedOf(evidence: ScoreEvidence, parameters: ScoringParameters): Marked[] {
  return MODELS[evidence.model].criteria.map((criterion) => {
    return { criterion, scale: scaleOf(criterion.code, parameters), mark: markOf(criterion, evidence) };
  });
}

/** A marked criterion on its way into an aspect, with its own measure or another one. */
export function weigh({ criterion, scale, mark }: Marked, measure: Fraction | null = measureOf(mark)): Weighed {
  const points = measure ? subScore(measure, scale) : mark.kind === 'WITHHELD' ? Fraction.zero : null;
  return { aspect: criterion.aspect, weight: scale.weight, mark: mark.kind, points };
}

export function measureOf(mark: Mark): Fraction | null {
  return mark.kind === 'MEASURED' ? mark.measure : null;
}

function scaleOf(code: string, parameters: ScoringParameters): Scale {
  const scale = parameters.scales[code];
  if (!scale) throw new RangeError(`Scoring parameters ${parameters.version} have no weight for ${code}.`);
  return scale;
}
