import { type OperationName, type OperationRule, needs } from './operation-rule';

/** The Kadis page tells of scores and findings besides indicators: who may read scores may read all three. */
export const REPORTING_OPERATIONS: Readonly<Record<OperationName, OperationRule>> = {
  'Query.kadisSummary': needs('READ', 'SCORES', 'region'),
};
