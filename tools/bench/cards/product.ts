/** What the measurements of card transactions use of the product; bundled by load-product.mjs. */
export {
  CardStage,
  HmacAuditWriter,
  appUrlOf,
  migrate,
  openDatabase,
  rebuildCards,
  regionsWithin,
  stageCardBatch,
  startEmbeddedPg,
  verifyRollups,
} from '@monev/data';
export { localOperator } from '@monev/domain/identity';
export { AcceptImportService, CardImportService, cardLayoutOfHead } from '@monev/server/intake';
export { LOOK_UP, UNITE_BITS } from '../../../libs/data/src/rollups/families/distinct-families';
export { leagueSql } from '../../../libs/data/src/rollups/leagues/read-league';
export { OUTLET_DAYS } from '../../../libs/data/src/rollups/leagues/read-outlet';
export {
  FAILURE_REASONS,
  REGION_CARDS,
  REGION_GOODS,
  REGION_HOURS,
} from '../../../libs/data/src/rollups/leagues/read-region-cards';
export { CardReport } from '../../../libs/server/intake/src/card-transactions/card-report';
export { CardWords } from '../../../libs/server/intake/src/card-transactions/card-words';
export { readCardFile } from '../../../libs/server/intake/src/card-transactions/read-card-file';
export { CARD_HEADER, cardFile } from '../../../apps/jobs/src/demo/cards/card-file';
export { cardProvince } from '../../../apps/jobs/src/demo/cards/card-province';
