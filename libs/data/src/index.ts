export * from './connection/app-role';
export * from './connection/audit-trail';
export * from './connection/connection-errors';
export { Database, type DatabaseOptions, type WorkOptions, openDatabase } from './connection/database';
export { type Transaction, actorOf } from './connection/transaction';
export * from './embedded/embedded-errors';
export { type EmbeddedPg, type EmbeddedPgOptions, startEmbeddedPg, startOwnEmbeddedPg } from './embedded/embedded-pg';
export {
  type MigrateOptions,
  type MigrationReport,
  isMigrated,
  migrate,
  revertLastMigration,
} from './migrations/migrate';
export { type RegionSource, idnAreaData } from './registry/region-list/region-source';
export * from './connection/database-url';
export { type DataVersionScope, type RegencyMonth, dataVersion, raiseDataVersion } from './registry/data-version';
export { type Installation, chooseHomeProvince, getInstallation } from './registry/installation';
export { loadRegionIndex } from './registry/region-index';
export * from './registry/actors/index';
export * from './registry/parameters';
export * from './registry/reference-data';
export * from './facts/trade/index';
export {
  childRegions,
  childRegionsOf,
  findRegion,
  regionsByCode,
  regionsWithin,
  searchRegions,
} from './registry/regions';
export * from './audit/index';
export { type AcceptedAs } from './facts/record-versions';
export {
  type ImportBatch,
  type ImportState,
  batchProblems,
  batchRecords,
  findCommittedBatchByHash,
  getBatch,
} from './intake/batch';
export { type BatchTotal, batchTotals } from './intake/batch-totals';
export {
  COMMIT_STEPS,
  type CommitOptions,
  type CommitResult,
  type CommitStep,
  commitBatch,
  discardBatch,
  sweepStagedBatches,
} from './intake/commit-batch';
export { type Decision, type KeptDecision, type SaidOfProblems, batchDecisions } from './intake/decisions';
export { type ProblemGroup } from './intake/problem-groups';
export * from './intake/intake-errors';
export { type NewBatch, type NewRecord } from './intake/new-batch';
export { stageBatch } from './intake/stage-batch';
export { type BatchFilter, type BatchPage, batchSenders, listBatches } from './intake/list-batches';
export {
  type BatchComparison,
  batchComparison,
  COMPARED_MEASURES,
  type ComparedMeasure,
  type ComparedRegion,
  compareBatch,
} from './intake/compare-batch';
export { type FactChanges, countChanges } from './facts/count-changes';
export { type FactOrigin, factOrigins } from './intake/fact-origins';
export { type KeptMapping, forgetMapping, keepMapping, mappingFor, mappingsOf } from './intake/mappings';
export { type BatchLane, type LaneUndo } from './intake/batch-lane';
export { type UndoBlocker, type UndoPreview, LEAST_REASON, undoBatch, undoPreview } from './intake/undo-batch';
export { type UndoTotal } from './intake/undo-totals';
export { KIND_WORDING } from './intake/undo-wording';
export { expectedVillages, expectedVillagesByMonth } from './rollups/expected-villages';
export { type FactSourceRow, factSources } from './rollups/fact-sources';
export { type OwnAndChildrenRow, readOwnAndChildren } from './rollups/own-and-children';
export {
  type MeasureQuestion,
  type MeasureRow,
  readMeasures,
  reportedMonths,
  reportedMonthsOf,
} from './rollups/read-measures';
export { type FactQuestion, type FactRow, readFacts } from './rollups/facts/read-facts';
export { type DiscrepancyKind, type DiscrepancyRow, readDiscrepancies } from './rollups/quality/read-discrepancies';
export { type ReportedCell, readReporting } from './rollups/quality/read-reporting';
export { rebuildRollups } from './rollups/refresh-rollups';
export * from './identity/index';
export { type SubjectName, findSubject, subjectNames } from './registry/subjects';
export * from './performance/index';
export * from './targets/index';
export * from './recompute/stale-marks';
export * from './evaluations/index';
export * from './findings/index';
export * from './scoring/index';
export * from './facts/card-transactions/index';
export { type NewCardBatch, findStagedCardBatch, stageCardBatch } from './intake/cards/stage-card-batch';
export * from './rollups/leagues/index';
export { rebuildAll } from './rollups/rebuild/rebuild-all';
export { rebuildCards } from './rollups/rebuild/rebuild-cards';
export {
  type RollupDifference,
  type RollupVerification,
  type RollupPartName,
  ROLLUP_PARTS,
  verifyRollups,
} from './rollups/verify/verify-rollups';
