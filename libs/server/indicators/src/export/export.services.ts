import { type PriceSpread } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type Period, type RegionCode } from '@monev/kernel';
import { type IndicatorQueryService } from '../indicator-query.service';
import { type IndicatorRankingService } from '../ranking/indicator-ranking.service';
import { type RowsService } from '../rows/rows.service';

/** What answers the questions that may leave as a file. */
export interface ExportServices {
  readonly indicators: IndicatorQueryService;
  readonly rankings: IndicatorRankingService;
  readonly rows: RowsService;
  readonly spreads: (actor: Actor, region: RegionCode, period: Period) => Promise<PriceSpread[]>;
}
