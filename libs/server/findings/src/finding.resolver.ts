import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, type FollowUp } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type PatternCode } from '@monev/kernel';
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
import { eventType, findingType, followUpType } from './finding-mapping';
import { findingMoveOptions } from './finding-moves';
import { FindingReadingService } from './services/finding-reading.service';
import { FindingFilterInput } from './types/finding.inputs';
import {
  FindingConnectionType,
  FindingEventType,
  FindingMoveOptionType,
  FindingRequestType,
  FindingType,
  FindingVisitType,
} from './types/finding.type';
import { FollowUpType } from './types/follow-up.type';

const MOST_PER_PAGE = 100;

@Resolver(() => FindingType)
export class FindingResolver {
  private readonly subjects = perRequest(() => subjectLoader(this.database, currentActor()));
  private readonly people = perRequest(() => personLoader(this.database, currentActor()));
  private readonly regions = perRequest(() => regionLoader(this.database, currentActor()));
  private readonly followUpsOf = perRequest(() => followUpLoader(this.reading, currentActor()));

  constructor(
    private readonly database: Database,
    private readonly reading: FindingReadingService,
  ) {}

  @Query(() => FindingConnectionType, { description: 'Findings, newest first.' })
  async findings(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => FindingFilterInput, defaultValue: {} }) filter: FindingFilterInput,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<FindingConnectionType> {
    const patternCode = (filter.patternCode ?? null) as PatternCode | null; // an unknown one finds nothing
    const size = Math.min(Math.max(first, 1), MOST_PER_PAGE);
    const page = await this.reading.list(actor, { ...filter, patternCode }, { first: size, after });
    return { ...page, nodes: page.nodes.map(findingType) };
  }

  @Query(() => FindingType, { nullable: true, description: 'One finding; null when there is none.' })
  async finding(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<FindingType | null> {
    const finding = await this.reading.find(actor, id);
    return finding && findingType(finding);
  }

  @ResolveField(() => SubjectType)
  async subject(@Parent() { finding }: FindingType): Promise<SubjectType> {
    return subjectType(finding.subject, await this.subjects().load(finding.subject));
  }

  @ResolveField(() => RegionStepType)
  async region(@Parent() { finding }: FindingType): Promise<RegionStepType> {
    const region = await this.regions().load(finding.regionCode);
    if (!region) throw new Error(`Region ${finding.regionCode} of a finding is missing.`);
    return regionStepOf(region);
  }

  @ResolveField(() => FindingVisitType, { nullable: true })
  async visit(@CurrentActor() actor: Actor, @Parent() { finding }: FindingType): Promise<FindingVisitType | null> {
    if (finding.visitId === null) return null;
    const visitNo = await this.reading.visitNo(actor, finding.visitId);
    return visitNo === null ? null : { id: finding.visitId, visitNo };
  }

  @ResolveField(() => [PersonType], { description: 'Filed or edited it; for a visit the whole team.' })
  authors(@Parent() { finding }: FindingType): Promise<PersonType[]> {
    return this.named(finding.authorIds);
  }

  @ResolveField(() => [PersonType])
  confirmers(@Parent() { finding }: FindingType): Promise<PersonType[]> {
    return this.named(finding.confirmerIds);
  }

  @ResolveField(() => FindingRequestType, { nullable: true, description: 'A closing or voiding that is asked for.' })
  async request(@Parent() { finding }: FindingType): Promise<FindingRequestType | null> {
    const { requestedMove, requestedBy, requestReason } = finding;
    if (requestedMove === null || requestedBy === null) return null;
    return { move: requestedMove, by: await this.people().load(requestedBy), reason: requestReason };
  }

  @ResolveField(() => [FindingEventType], { description: 'All steps, oldest first.' })
  async timeline(@CurrentActor() actor: Actor, @Parent() { finding }: FindingType): Promise<FindingEventType[]> {
    return (await this.reading.events(actor, finding.id)).map(eventType);
  }

  @ResolveField(() => [FollowUpType], { description: 'Follow-ups in the order they were given out.' })
  async followUps(@Parent() { finding }: FindingType): Promise<FollowUpType[]> {
    return (await this.followUpsOf().load(finding.id)).map(followUpType);
  }

  @ResolveField(() => [FindingMoveOptionType], { description: 'Steps that the role of the caller may take from here.' })
  async moves(@CurrentActor() actor: Actor, @Parent() { finding }: FindingType): Promise<FindingMoveOptionType[]> {
    return findingMoveOptions(actor, finding, await this.reading.allFollowUps(actor, finding.id));
  }

  private async named(ids: readonly string[]): Promise<PersonType[]> {
    const people = await this.people().loadMany([...ids]);
    return people.flatMap((person) => (person === null || person instanceof Error ? [] : [person]));
  }
}

/** Follow-ups of the findings of a page, in one statement. */
function followUpLoader(reading: FindingReadingService, actor: Actor): DataLoader<string, FollowUp[]> {
  return new DataLoader(async (findingIds) => {
    const found = await reading.followUps(actor, findingIds);
    return findingIds.map((id) => found.filter((followUp) => followUp.findingId === id));
  });
}
