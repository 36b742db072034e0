import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { type Period, type RegionCode } from '@monev/kernel';
import { CurrentActor, PeriodScalar, RegionCodeScalar } from '@monev/server-kit';
import { KadisSummaryService } from './kadis-summary.service';
import { KadisSummaryType } from './types/kadis-summary.type';

@Resolver(() => KadisSummaryType)
export class KadisSummaryResolver {
  constructor(private readonly summaries: KadisSummaryService) {}

  @Query(() => KadisSummaryType, {
    description:
      'The one page of the head of office; without a region of the own one, without a month of the latest month reported.',
  })
  kadisSummary(
    @CurrentActor() actor: Actor,
    @Args('region', { type: () => RegionCodeScalar, nullable: true }) region: RegionCode | null | undefined,
    @Args('period', { type: () => PeriodScalar, nullable: true }) period: Period | null | undefined,
  ): Promise<KadisSummaryType> {
    return this.summaries.describe(actor, region ?? null, period ?? null);
  }
}
