import {
  type AuditTrail,
  type EvidenceQuestion,
  type ScoredKind,
  type StoredScore,
  type Transaction,
  lockScores,
  scoreEvidence,
  storeScores,
} from '@monev/data';
import { parametersFor, scoreSubject } from '@monev/domain/scoring';
import { NoParametersError } from './scoring.errors';

export interface Rescored {
  readonly kind: ScoredKind;
  /** Subjects whose score was reckoned. */
  readonly scored: number;
  /** Of these the ones with enough evidence for a grade. */
  readonly published: number;
  /** Of these the ones whose score is a new version now. */
  readonly stored: readonly StoredScore[];
}

/**
 * Reckons the scores of one kind and quarter anew and stores those that changed (SCORING §3): one evidence query for all
 * subjects asked, the pure engine, one insert. Run again it stores nothing. The caller must see every region.
 * @throws {NoParametersError} for a quarter before the first set of weights.
 */
export async function rescore(
  tx: Transaction,
  audit: AuditTrail,
  kind: ScoredKind,
  asked: EvidenceQuestion,
): Promise<Rescored> {
  const parameters = parametersFor(asked.quarter);
  if (!parameters) throw new NoParametersError(asked.quarter);
  await lockScores(tx, kind, asked.quarter);
  const subjects = await scoreEvidence(tx, kind, asked);
  const scores = subjects.map((subject) => ({ subject, score: scoreSubject(subject.evidence, parameters) }));
  const stored = await storeScores(tx, audit, kind, { quarter: asked.quarter, parameters, scores });
  const published = scores.filter(({ score }) => score.published).length;
  return { kind, scored: scores.length, published, stored };
}
