import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { type RegionCode } from '@monev/kernel';
import { CurrentActor, RegionCodeScalar } from '@monev/server-kit';
import { InstallationService } from './installation.service';
import { InstallationType } from './installation.type';

@Resolver(() => InstallationType)
export class InstallationResolver {
  constructor(private readonly installation: InstallationService) {}

  @Query(() => InstallationType, { name: 'installation', description: 'What this installation is and serves.' })
  describe(@CurrentActor() actor: Actor): Promise<InstallationType> {
    return this.installation.describe(actor);
  }

  @Mutation(() => InstallationType, { description: 'Chooses the province that pages open with.' })
  chooseHomeProvince(
    @CurrentActor() actor: Actor,
    @Args('code', { type: () => RegionCodeScalar }) code: RegionCode,
  ): Promise<InstallationType> {
    return this.installation.chooseHome(actor, code);
  }
}
