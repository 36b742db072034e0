import { Module } from '@nestjs/common';
import { FactSourceResolver } from './fact-source.resolver';
import { IndicatorQueryService } from './indicator-query.service';
import { IndicatorResolver } from './indicator.resolver';
import { OverviewResolver } from './overview.resolver';
import { OverviewService } from './overview.service';

@Module({
  providers: [IndicatorQueryService, IndicatorResolver, FactSourceResolver, OverviewService, OverviewResolver],
  exports: [IndicatorQueryService],
})
export class IndicatorsModule {}
