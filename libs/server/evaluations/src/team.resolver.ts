import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, activePeople } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { CurrentActor, PersonType, currentActor, perRequest, personLoader } from '@monev/server-kit';
import { VisitPlanningService } from './services/visit-planning.service';
import { MonevTeamType } from './types/team.type';
import { CreateMonevTeamInput } from './types/visit.inputs';

@Resolver(() => MonevTeamType)
export class TeamResolver {
  private readonly people = perRequest(() => personLoader(this.database, currentActor()));
  constructor(
    private readonly database: Database,
    private readonly planning: VisitPlanningService,
  ) {}

  @Query(() => [MonevTeamType], { description: 'Teams by name.' })
  monevTeams(@CurrentActor() actor: Actor): Promise<MonevTeamType[]> {
    return this.planning.teams(actor);
  }

  @Query(() => [PersonType], { description: 'Active officers who can be assigned to a visit, by name.' })
  monevOfficers(@CurrentActor() actor: Actor): Promise<PersonType[]> {
    return this.database.read(actor, (tx) => activePeople(tx, ['MONEV_OFFICER']));
  }

  @Mutation(() => MonevTeamType, { description: 'Names a team.' })
  createMonevTeam(@CurrentActor() actor: Actor, @Args('input') input: CreateMonevTeamInput): Promise<MonevTeamType> {
    return this.planning.createTeam(actor, input);
  }

  @ResolveField(() => [PersonType])
  async members(@Parent() team: MonevTeamType): Promise<PersonType[]> {
    const people = await this.people().loadMany([...team.memberIds]);
    return people.flatMap((person) => (person === null || person instanceof Error ? [] : [person]));
  }
}
