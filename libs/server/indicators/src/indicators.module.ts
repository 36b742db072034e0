import { Module } from '@nestjs/common';
import { CardResolver } from './cards/card.resolver';
import { ExportController } from './export/export.controller';
import { FactSourceResolver } from './fact-source.resolver';
import { IndicatorQueryService } from './indicator-query.service';
import { IndicatorResolver } from './indicator.resolver';
import { OverviewResolver } from './overview.resolver';
import { OverviewService } from './overview.service';
import { PerformanceResolver } from './performance.resolver';
import { DataQualityResolver } from './quality/data-quality.resolver';
import { DataQualityService } from './quality/data-quality.service';
import { PriceSpreadsService } from './price-spreads.service';
import { IndicatorRankingService } from './ranking/indicator-ranking.service';
import { RowsService } from './rows/rows.service';
import { RestatementResolver } from './restatement.resolver';
import { TargetResolver } from './targets/target.resolver';
import { TargetService } from './targets/target.service';
import { TilesService } from './tiles.service';

export const INDICATOR_RESOLVERS = [
  IndicatorResolver,
  FactSourceResolver,
  OverviewResolver,
  PerformanceResolver,
  DataQualityResolver,
  TargetResolver,
  RestatementResolver,
  CardResolver,
];

@Module({
  controllers: [ExportController],
  providers: [
    IndicatorQueryService,
    OverviewService,
    TilesService,
    IndicatorRankingService,
    RowsService,
    PriceSpreadsService,
    TargetService,
    DataQualityService,
    ...INDICATOR_RESOLVERS,
  ],
  exports: [IndicatorQueryService],
})
export class IndicatorsModule {}
