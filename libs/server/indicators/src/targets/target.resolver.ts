import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { type RegionCode } from '@monev/kernel';
import { CurrentActor, RegionCodeScalar } from '@monev/server-kit';
import { TargetService } from './target.service';
import { IndicatorTargetType, SetTargetInput } from './target.types';

/** Targets that regions set themselves, with the log of their changes. */
@Resolver(() => IndicatorTargetType)
export class TargetResolver {
  constructor(private readonly targets: TargetService) {}

  @Query(() => [IndicatorTargetType], {
    description: 'Every change of the target of an indicator for a region and those above it, the newest first.',
  })
  indicatorTargets(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Args('region', { type: () => RegionCodeScalar }) region: RegionCode,
  ): Promise<IndicatorTargetType[]> {
    return this.targets.log(actor, code, region);
  }

  @Mutation(() => IndicatorTargetType, {
    description: 'Sets the target of a region from a quarter on, or takes it back; always with a reason.',
  })
  setTarget(@CurrentActor() actor: Actor, @Args('input') input: SetTargetInput): Promise<IndicatorTargetType> {
    return this.targets.set(actor, input);
  }
}
