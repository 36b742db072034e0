import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { type Period, type RegionCode } from '@monev/kernel';
import { CurrentActor, PeriodScalar, RegionCodeScalar } from '@monev/server-kit';
import { DataQualityService } from './data-quality.service';
import { DataQualityType } from './data-quality.types';

@Resolver(() => DataQualityType)
export class DataQualityResolver {
  constructor(private readonly quality: DataQualityService) {}

  @Query(() => DataQualityType, {
    description:
      'Completeness and timeliness by region and dataset, and what does not add up; without a period the latest.',
  })
  dataQuality(
    @CurrentActor() actor: Actor,
    @Args('region', { type: () => RegionCodeScalar }) region: RegionCode,
    @Args('period', { type: () => PeriodScalar, nullable: true }) period: Period | null,
  ): Promise<DataQualityType> {
    return this.quality.describe(actor, region, period);
  }
}
