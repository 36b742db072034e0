import { Module } from '@nestjs/common';
import { FactSourceResolver } from './fact-source.resolver';
import { IndicatorQueryService } from './indicator-query.service';
import { IndicatorResolver } from './indicator.resolver';
import { OverviewResolver } from './overview.resolver';
import { OverviewService } from './overview.service';

export const INDICATOR_RESOLVERS = [IndicatorResolver, FactSourceResolver, OverviewResolver];

@Module({
  providers: [IndicatorQueryService, OverviewService, ...INDICATOR_RESOLVERS],
  exports: [IndicatorQueryService],
})
export class IndicatorsModule {}
