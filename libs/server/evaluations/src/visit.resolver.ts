import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, type Submission } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import {
  CurrentActor,
  DataLoader,
  PersonType,
  RegionStepType,
  SubjectType,
  currentActor,
  perRequest,
  personLoader,
  regionLoader,
  regionStepOf,
  subjectLoader,
  subjectType,
} from '@monev/server-kit';
import { VisitReadingService } from './services/visit-reading.service';
import { ProposedFindingType } from './types/proposed-finding.type';
import { SubmissionType } from './types/submission.type';
import { VisitContextType } from './types/visit-context.type';
import { VisitFilterInput } from './types/visit.inputs';
import { VisitConnectionType, VisitMoveOptionType, VisitType } from './types/visit.type';
import { contextType, proposedFindingType, submissionType, visitType } from './visit-mapping';
import { visitMoveOptions } from './visit-moves';

const MOST_PER_PAGE = 100;

@Resolver(() => VisitType)
export class VisitResolver {
  private readonly subjects = perRequest(() => subjectLoader(this.database, currentActor()));
  private readonly people = perRequest(() => personLoader(this.database, currentActor()));
  private readonly regions = perRequest(() => regionLoader(this.database, currentActor()));
  private readonly submissions = perRequest(() => submissionLoader(this.reading, currentActor()));

  constructor(
    private readonly database: Database,
    private readonly reading: VisitReadingService,
  ) {}

  @Query(() => VisitConnectionType, { description: 'Visits, latest planned day first; officers see their own.' })
  visits(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => VisitFilterInput, defaultValue: {} }) filter: VisitFilterInput,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<VisitConnectionType> {
    return this.page(actor, filter, first, after);
  }

  @Query(() => VisitConnectionType, { description: 'Visits that the caller is assigned to.' })
  myVisits(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => VisitFilterInput, defaultValue: {} }) filter: VisitFilterInput,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<VisitConnectionType> {
    const memberId = actor.userId ?? NOBODY;
    return this.page(actor, { ...filter, memberId }, first, after);
  }

  @Query(() => VisitType, { nullable: true, description: 'One visit; null when there is none.' })
  async visit(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<VisitType | null> {
    const visit = await this.reading.find(actor, id);
    return visit && visitType(visit);
  }

  @ResolveField(() => SubjectType, { description: 'The place visited.' })
  async subject(@Parent() { visit }: VisitType): Promise<SubjectType> {
    return subjectType(visit.subject, await this.subjects().load(visit.subject));
  }

  @ResolveField(() => RegionStepType)
  async region(@Parent() { visit }: VisitType): Promise<RegionStepType> {
    const region = await this.regions().load(visit.regionCode);
    if (!region) throw new Error(`Region ${visit.regionCode} of a visit is missing.`);
    return regionStepOf(region);
  }

  @ResolveField(() => [PersonType], { description: 'Assigned to the visit.' })
  team(@Parent() { visit }: VisitType): Promise<PersonType[]> {
    return this.named(visit.teamIds);
  }

  @ResolveField(() => PersonType, { nullable: true })
  async verifiedBy(@Parent() { visit }: VisitType): Promise<PersonType | null> {
    return visit.verifiedBy === null ? null : this.people().load(visit.verifiedBy);
  }

  @ResolveField(() => SubmissionType, { nullable: true, description: 'What was filed; null before.' })
  async submission(@Parent() { visit }: VisitType): Promise<SubmissionType | null> {
    const submission = await this.submissions().load(visit.id);
    return submission && submissionType(submission);
  }

  @ResolveField(() => VisitContextType, { description: 'What the register knows of the place; for the phone.' })
  async context(@CurrentActor() actor: Actor, @Parent() { visit }: VisitType): Promise<VisitContextType> {
    const [context, team] = await Promise.all([this.reading.context(actor, visit), this.named(visit.teamIds)]);
    return contextType(context, new Map(team.map((person) => [person.id, person.name])));
  }

  @ResolveField(() => [ProposedFindingType], { description: 'What verifying would draft; empty unless submitted.' })
  async proposedFindings(@CurrentActor() actor: Actor, @Parent() { visit }: VisitType): Promise<ProposedFindingType[]> {
    return (await this.reading.proposedFindings(actor, visit)).map(proposedFindingType);
  }

  @ResolveField(() => [VisitMoveOptionType], { description: 'Steps that the role of the caller may take from here.' })
  moves(@CurrentActor() actor: Actor, @Parent() { visit }: VisitType): VisitMoveOptionType[] {
    return visitMoveOptions(actor, visit);
  }

  private async page(
    actor: Actor,
    filter: VisitFilterInput & { memberId?: string },
    first: number,
    after: string | null,
  ): Promise<VisitConnectionType> {
    const page = await this.reading.list(actor, filter, { first: Math.min(Math.max(first, 1), MOST_PER_PAGE), after });
    return { ...page, nodes: page.nodes.map(visitType) };
  }

  private async named(ids: readonly string[]): Promise<PersonType[]> {
    const people = await this.people().loadMany([...ids]);
    return people.filter(
      (person): person is PersonType & typeof person => person !== null && !(person instanceof Error),
    );
  }
}

/** The terminal of the machine is in no team. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What was filed on the visits of a page, in one statement. */
function submissionLoader(reading: VisitReadingService, actor: Actor): DataLoader<string, Submission | null> {
  return new DataLoader(async (visitIds) => {
    const found = new Map((await reading.submissions(actor, visitIds)).map((each) => [each.visitId, each]));
    return visitIds.map((id) => found.get(id) ?? null);
  });
}
