import { Args, ArgsType, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, bankAgentPeriods, BANK_AGENT_LIST, type RegisterVersion, registerVersions } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import {
  BankAgentType,
  CurrentActor,
  EWarongType,
  RegionStepType,
  bankAgentType,
  currentActor,
  perRequest,
} from '@monev/server-kit';
import { pathLoader } from '../region.loader';
import { bankAgentLoader, eWarongLoader, manyLoader } from './actor.loaders';
import { RegisterEditService } from './register-edit.service';
import { registerPage } from './register-page';
import { type CountedConnection, countedConnectionOf, listArgsOf } from './types/connection';
import { BankAgentPeriodType } from './types/recap.types';
import { BankAgentFilterInput, BankAgentSortEnum, EditBankAgentInput } from './types/register.inputs';
import { RegisterVersionType } from './types/version.types';

const BankAgentConnectionType = countedConnectionOf(BankAgentType, 'BankAgentConnection');

@ArgsType()
class BankAgentListArgs extends listArgsOf(BankAgentFilterInput, BankAgentSortEnum) {}

@Resolver(() => BankAgentType)
export class BankAgentResolver {
  private readonly agents = perRequest(() => bankAgentLoader(this.database, currentActor()));
  private readonly outlets = perRequest(() => eWarongLoader(this.database, currentActor()));
  private readonly paths = perRequest(() => pathLoader(this.database, currentActor()));
  private readonly periodsOf = perRequest(() =>
    manyLoader(this.database, currentActor(), bankAgentPeriods, (row) => row.bankAgentId),
  );

  private readonly versionsOf = perRequest(() =>
    manyLoader(
      this.database,
      currentActor(),
      (tx, ids) => registerVersions(tx, 'bank_agents', ids),
      (row) => row.id,
    ),
  );

  constructor(
    private readonly database: Database,
    private readonly edits: RegisterEditService,
  ) {}

  @Query(() => BankAgentConnectionType, {
    description: 'Bank agents of the regions one may see.',
  })
  bankAgents(@CurrentActor() actor: Actor, @Args() args: BankAgentListArgs): Promise<CountedConnection<BankAgentType>> {
    return registerPage({ database: this.database, actor }, BANK_AGENT_LIST, args, bankAgentType);
  }

  @Query(() => BankAgentType, { nullable: true, description: 'Null when there is none that one may see.' })
  bankAgent(@Args('id', { type: () => ID }) id: string): Promise<BankAgentType | null> {
    return this.agents().load(id);
  }

  @Mutation(() => BankAgentType, { description: 'Changes an entry of the register, with the reason.' })
  async editBankAgent(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => EditBankAgentInput }) input: EditBankAgentInput,
  ): Promise<BankAgentType> {
    return bankAgentType(await this.edits.editBankAgent(actor, input));
  }

  @ResolveField(() => [RegionStepType], { description: 'From the province down to the kelurahan or desa.' })
  path(@Parent() agent: BankAgentType): Promise<RegionStepType[]> {
    return this.paths().load(agent.regionCode);
  }

  @ResolveField(() => EWarongType, { nullable: true, description: 'The e-warong that it is, when it is one.' })
  eWarong(@Parent() agent: BankAgentType): Promise<EWarongType | null> | null {
    return agent.eWarongId === null ? null : this.outlets().load(agent.eWarongId);
  }

  @ResolveField(() => [BankAgentPeriodType], { description: 'The last twelve months of the log, newest first.' })
  periods(@Parent() agent: BankAgentType): Promise<BankAgentPeriodType[]> {
    return this.periodsOf().load(agent.id);
  }

  @ResolveField(() => [RegisterVersionType], { description: 'All versions, the newest first: who, when and why.' })
  versions(@Parent() agent: BankAgentType): Promise<RegisterVersion[]> {
    return this.versionsOf().load(agent.id);
  }
}
