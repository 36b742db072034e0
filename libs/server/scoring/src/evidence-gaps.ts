import { type StoredScore } from '@monev/data';
import { type EvidenceGap, confidenceGaps, evidenceOfCanonical, parametersFor } from '@monev/domain/scoring';

/** What would have to be there for the next level of confidence of a stored score. */
export function gapsOf({ quarter, score, inputs }: StoredScore): EvidenceGap[] {
  const parameters = parametersFor(quarter);
  if (!parameters) return [];
  const { inspected, sites, values } = evidenceOfCanonical(inputs);
  const deliveries = score.model === 'SUPPLIER' ? values.get('deliveries') : undefined;
  return confidenceGaps(
    {
      model: score.model,
      confidence: score.confidence,
      coveragePct: score.evidenceCoveragePct,
      ...{ inspected, sites },
      deliveries: deliveries?.kind === 'NUMBER' ? deliveries.number.round(0) : null,
      missing: score.criteria.filter(({ mark }) => mark === 'MISSING').map(({ code }) => code),
    },
    parameters,
  );
}
