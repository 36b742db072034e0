import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { type Period, type RegionCode } from '@monev/kernel';
import { CurrentActor, PeriodScalar, RegionCodeScalar } from '@monev/server-kit';
import { OverviewService } from './overview.service';
import { OverviewType } from './types/overview.type';

@Resolver(() => OverviewType)
export class OverviewResolver {
  constructor(private readonly overviews: OverviewService) {}

  @Query(() => OverviewType, {
    description: 'The first view of a region; without a period, of the latest month reported.',
  })
  overview(
    @CurrentActor() actor: Actor,
    @Args('region', { type: () => RegionCodeScalar }) region: RegionCode,
    @Args('period', { type: () => PeriodScalar, nullable: true }) period: Period | null,
  ): Promise<OverviewType> {
    return this.overviews.describe(actor, region, period);
  }
}
