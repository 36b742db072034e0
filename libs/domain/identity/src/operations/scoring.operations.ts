import { type OperationName, type OperationRule, needs } from './operation-rule';

/** Rankings and scorecards. Reckoning is done by the worker and at the terminal. */
export const SCORING_OPERATIONS: Readonly<Record<OperationName, OperationRule>> = {
  'Query.supplierRanking': needs('READ', 'SCORES', 'region'),
  'Query.eWarongRanking': needs('READ', 'SCORES', 'region'),
  'Query.agentRanking': needs('READ', 'SCORES', 'region'),
  'Query.scorecard': needs('READ', 'SCORES'),
  'Query.scoredSubject': needs('READ', 'SCORES'),
  'Query.scoreEvidence': needs('READ', 'SCORES'),
  'GET /api/scores/ranking.xlsx': needs('READ', 'SCORES', 'region'),
};
