import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Database,
  type EWarongSort,
  bankAgentsOfEWarongs,
  eWarongOfficers,
  eWarongPeriods,
  listEWarongs,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
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
import { type Connection, connectionOf, pageOf } from './types/connection';
import { EWarongOfficerType, EWarongPeriodType } from './types/recap.types';
import { EWarongFilterInput, EWarongSortEnum, EditEWarongInput } from './types/register.inputs';

const EWarongConnectionType = connectionOf(EWarongType, 'EWarongConnection');

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

  constructor(
    private readonly database: Database,
    private readonly edits: RegisterEditService,
  ) {}

  @Query(() => EWarongConnectionType, { description: 'E-warong of the regions one may see.' })
  eWarongs(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => EWarongFilterInput, defaultValue: {} }) filter: EWarongFilterInput,
    @Args('sort', { type: () => EWarongSortEnum, defaultValue: 'NAME' }) sort: EWarongSort,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<EWarongType>> {
    return this.database.read(actor, async (tx) => {
      const page = await listEWarongs(tx, filter, { ...pageOf(first, after), sort });
      return { ...page, nodes: page.nodes.map(eWarongType) };
    });
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
  periods(@Parent() outlet: EWarongType): Promise<EWarongPeriodType[]> {
    return this.periodsOf().load(outlet.id);
  }

  @ResolveField(() => [BankAgentType], { description: 'The agents that are this e-warong.' })
  async agents(@Parent() outlet: EWarongType): Promise<BankAgentType[]> {
    return (await this.agentsOf().load(outlet.id)).map(bankAgentType);
  }
}
