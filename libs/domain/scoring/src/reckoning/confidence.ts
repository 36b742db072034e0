import { Fraction } from '@monev/kernel';
import { type ScoreModelDefinition } from '../criteria/criterion';
import { type ScoreEvidence } from '../evidence/score-evidence';
import { type ConfidenceFloor, type ScoringParameters } from '../parameters/scoring-parameters';

export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

/**
 * How far the evidence carries (SCORING 2.2). A supplier known to have made fewer deliveries than the least is LOW; a
 * number of deliveries that nobody knows is no such knowledge.
 */
export function confidenceOf(
  model: ScoreModelDefinition,
  evidence: ScoreEvidence,
  coveragePct: Fraction,
  parameters: ScoringParameters,
): Confidence {
  const deliveries = model.deliveriesKey === null ? undefined : evidence.values.get(model.deliveriesKey);
  if (deliveries?.kind === 'NUMBER' && deliveries.number.compare(Fraction.of(parameters.leastDeliveries)) < 0) {
    return 'LOW';
  }
  const reaches = (floor: ConfidenceFloor) =>
    coveragePct.compare(Fraction.of(floor.coveragePct)) >= 0 &&
    evidence.inspected >= floor.inspected &&
    evidence.sites >= floor.sites;
  if (reaches(parameters.confidence.high)) return 'HIGH';
  return reaches(parameters.confidence.medium) ? 'MEDIUM' : 'LOW';
}
