import { Args, ArgsType, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Database,
  bankAgentsOfEWarongs,
  datedParameters,
  eWarongOfficers,
  eWarongPeriods,
  E_WARONG_LIST,
  type RegisterVersion,
  registerVersions,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { parameterInForce } from '@monev/domain/registry';
import { lastDayOf } from '@monev/kernel';
import {
  BankAgentType,
  CurrentActor,
  EWarongType,
  RegionStepType,
  bankAgentType,
  currentActor,
  eWarongType,
  perRequest,
} from '@monev/server-kit';
import { pathLoader } from '../region.loader';
import { eWarongLoader, manyLoader } from './actor.loaders';
import { RegisterEditService } from './register-edit.service';
import { registerPage } from './register-page';
import { type CountedConnection, countedConnectionOf, listArgsOf } from './types/connection';
import { EWarongOfficerType, EWarongPeriodType } from './types/recap.types';
import { EWarongFilterInput, EWarongSortEnum, EditEWarongInput } from './types/register.inputs';
import { RegisterVersionType } from './types/version.types';

const EWarongConnectionType = countedConnectionOf(EWarongType, 'EWarongConnection');

@ArgsType()
class EWarongListArgs extends listArgsOf(EWarongFilterInput, EWarongSortEnum) {}

@Resolver(() => EWarongType)
export class EWarongResolver {
  private readonly outlets = perRequest(() => eWarongLoader(this.database, currentActor()));
  private readonly paths = perRequest(() => pathLoader(this.database, currentActor()));
  private readonly officersOf = perRequest(() =>
    manyLoader(this.database, currentActor(), eWarongOfficers, (row) => row.eWarongId),
  );
  private readonly periodsOf = perRequest(() =>
    manyLoader(this.database, currentActor(), eWarongPeriods, (row) => row.eWarongId),
  );
  private readonly agentsOf = perRequest(() =>
    manyLoader(this.database, currentActor(), bankAgentsOfEWarongs, (row) => row.eWarongId),
  );

  private readonly versionsOf = perRequest(() =>
    manyLoader(
      this.database,
      currentActor(),
      (tx, ids) => registerVersions(tx, 'e_warongs', ids),
      (row) => row.id,
    ),
  );

  private readonly settings = perRequest(() => this.database.read(currentActor(), datedParameters));

  constructor(
    private readonly database: Database,
    private readonly edits: RegisterEditService,
  ) {}

  @Query(() => EWarongConnectionType, {
    description: 'E-warong of the regions one may see.',
  })
  eWarongs(@CurrentActor() actor: Actor, @Args() args: EWarongListArgs): Promise<CountedConnection<EWarongType>> {
    return registerPage({ database: this.database, actor }, E_WARONG_LIST, args, eWarongType);
  }

  @Query(() => EWarongType, { nullable: true, description: 'Null when there is none that one may see.' })
  eWarong(@Args('id', { type: () => ID }) id: string): Promise<EWarongType | null> {
    return this.outlets().load(id);
  }

  @Mutation(() => EWarongType, { description: 'Changes an entry of the register, with the reason.' })
  async editEWarong(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => EditEWarongInput }) input: EditEWarongInput,
  ): Promise<EWarongType> {
    return eWarongType(await this.edits.editEWarong(actor, input));
  }

  @ResolveField(() => [RegionStepType], { description: 'From the province down to the kelurahan or desa.' })
  path(@Parent() outlet: EWarongType): Promise<RegionStepType[]> {
    return this.paths().load(outlet.regionCode);
  }

  @ResolveField(() => [EWarongOfficerType], { description: 'Officers now and before.' })
  officers(@Parent() outlet: EWarongType): Promise<EWarongOfficerType[]> {
    return this.officersOf().load(outlet.id);
  }

  @ResolveField(() => [EWarongPeriodType], { description: 'The last twelve months reported, newest first.' })
  async periods(@Parent() outlet: EWarongType): Promise<EWarongPeriodType[]> {
    const [periods, settings] = await Promise.all([this.periodsOf().load(outlet.id), this.settings()]);
    return periods.map((each) => ({
      ...each,
      kpmLimit: parameterInForce('maxKpmPerEWarong', lastDayOf(each.period), outlet.regionCode, settings),
    }));
  }

  @ResolveField(() => [BankAgentType], { description: 'The agents that are this e-warong.' })
  async agents(@Parent() outlet: EWarongType): Promise<BankAgentType[]> {
    return (await this.agentsOf().load(outlet.id)).map(bankAgentType);
  }

  @ResolveField(() => [RegisterVersionType], { description: 'All versions, the newest first: who, when and why.' })
  versions(@Parent() outlet: EWarongType): Promise<RegisterVersion[]> {
    return this.versionsOf().load(outlet.id);
  }
}
