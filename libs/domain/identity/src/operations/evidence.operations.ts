import { type OperationName, type OperationRule, needs } from './operation-rule';

/** Regions, the installation, imports and indicators. */
export const EVIDENCE_OPERATIONS: Readonly<Record<OperationName, OperationRule>> = {
  'Query.installation': needs('READ', 'INSTALLATION'),
  'Mutation.chooseHomeProvince': needs('UPDATE', 'INSTALLATION'),
  'Query.region': needs('READ', 'REGION_LIST'),
  'Query.provinces': needs('READ', 'REGION_LIST'),
  'Query.searchRegions': needs('READ', 'REGION_LIST'),

  'Query.indicatorDefinitions': needs('READ', 'INDICATORS'),
  'Query.indicatorValue': needs('READ', 'INDICATORS', 'region'),
  'Query.indicatorSeries': needs('READ', 'INDICATORS', 'region'),
  'Query.indicatorByChild': needs('READ', 'INDICATORS', 'region'),
  'Query.overview': needs('READ', 'INDICATORS', 'region'),
  'Query.indicatorPlace': needs('READ', 'INDICATORS', 'region'),
  'Query.indicatorTiles': needs('READ', 'INDICATORS', 'region'),
  'Query.indicatorCompared': needs('READ', 'INDICATORS', 'region'),
  'Query.indicatorRanking': needs('READ', 'INDICATORS', 'region'),
  'Query.indicatorRows': needs('READ', 'TRADE_EVIDENCE', 'region'),
  'Query.priceSpreads': needs('READ', 'INDICATORS', 'region'),

  'Query.importTemplates': needs('READ', 'IMPORT_BATCHES'),
  'Query.importBatches': needs('READ', 'IMPORT_BATCHES'),
  'Query.importBatch': needs('READ', 'IMPORT_BATCHES'),
  'Mutation.acceptImport': needs('UPDATE', 'IMPORT_BATCHES'),
  'Mutation.discardImport': needs('UPDATE', 'IMPORT_BATCHES'),
  'Mutation.undoImport': needs('UPDATE', 'IMPORT_BATCHES'),
  'POST /api/imports': needs('CREATE', 'IMPORT_BATCHES'),
  'POST /api/imports/uploads': needs('CREATE', 'IMPORT_BATCHES'),
  'PUT /api/imports/uploads/:id': needs('CREATE', 'IMPORT_BATCHES'),
  'GET /api/imports/uploads/:id': needs('CREATE', 'IMPORT_BATCHES'),
  'POST /api/imports/uploads/:id/read': needs('CREATE', 'IMPORT_BATCHES'),
  'DELETE /api/imports/uploads/:id': needs('CREATE', 'IMPORT_BATCHES'),
};
