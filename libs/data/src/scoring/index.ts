export { auditedScores } from './audited-scores';
export * from './evidence-rows';
export * from './ranked-subjects';
export { type Recording, markTouchedScores } from './mark-touched-scores';
export * from './read-scores';
export * from './score-evidence-of';
export { type ReckonedScore, lockScores, storeScores } from './store-scores';
export { KIND_OF_MARK, type StoredScore } from './stored-score';
export { type EvidenceQuestion, SCORED_KINDS, type ScoredKind, type SubjectEvidence } from './subject-evidence';
