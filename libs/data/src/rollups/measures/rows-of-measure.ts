import { type MeasureGroup, type MeasureId } from '@monev/domain/indicators';
import { type CandidateRows } from './candidate-rows';
import { kpmRealisationSql } from './kpm-realisation.sql';
import { kpmRegisteredSql } from './kpm-registered.sql';
import { moneyDisbursedSql, moneyRedeemedSql } from './stage-money.sql';
import { topUpFailedSql } from './top-up-failed.sql';

/** How each measure is counted from facts; measures of one group share their rows. A measure without SQL does not compile. */
const ROWS_OF_MEASURE: Record<MeasureId, CandidateRows> = {
  'kpm-eligible': kpmRegisteredSql,
  'kpm-transacted': kpmRealisationSql,
  'kpm-eligible-of-transacted': kpmRealisationSql,
  'amount-disbursed': moneyDisbursedSql,
  'amount-allocated-of-disbursed': moneyDisbursedSql,
  'amount-redeemed': moneyRedeemedSql,
  'amount-allocated-of-redeemed': moneyRedeemedSql,
  'kpm-failed': topUpFailedSql,
  'kpm-allocated-of-failed': topUpFailedSql,
};

export function candidateRowsOf(group: MeasureGroup): CandidateRows {
  return ROWS_OF_MEASURE[group.measures[0] as MeasureId];
}
