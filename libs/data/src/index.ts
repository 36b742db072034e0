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
export { childRegions, findRegion, regionsByCode, regionsWithin, searchRegions } from './registry/regions';
export * from './audit/index';
