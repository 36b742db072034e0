import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { CurrentActor, PersonType, currentActor, perRequest, personLoader } from '@monev/server-kit';
import { followUpType } from './finding-mapping';
import { FollowUpService } from './services/follow-up.service';
import { AddFollowUpInput, ReportFollowUpDoneInput } from './types/finding.inputs';
import { FollowUpType } from './types/follow-up.type';

@Resolver(() => FollowUpType)
export class FollowUpResolver {
  private readonly people = perRequest(() => personLoader(this.database, currentActor()));

  constructor(
    private readonly database: Database,
    private readonly followUps: FollowUpService,
  ) {}

  @Mutation(() => FollowUpType, {
    description: 'Gives a confirmed finding to an agency; the due day follows from its severity.',
  })
  async addFollowUp(@CurrentActor() actor: Actor, @Args('input') input: AddFollowUpInput): Promise<FollowUpType> {
    return followUpType(await this.followUps.add(actor, input.findingId, input));
  }

  @Mutation(() => FollowUpType, { description: 'Reports a follow-up done; another person accepts it.' })
  async reportFollowUpDone(
    @CurrentActor() actor: Actor,
    @Args('input') { id, evidence, doneOn }: ReportFollowUpDoneInput,
  ): Promise<FollowUpType> {
    return followUpType(await this.followUps.reportDone(actor, id, { evidence, doneOn: doneOn ?? null }));
  }

  @Mutation(() => FollowUpType, { description: 'Accepts a follow-up that somebody else reported done.' })
  async acceptFollowUp(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<FollowUpType> {
    return followUpType(await this.followUps.accept(actor, id));
  }

  @Mutation(() => FollowUpType, { description: 'Sends a follow-up back: what was reported is not enough.' })
  async sendBackFollowUp(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<FollowUpType> {
    return followUpType(await this.followUps.sendBack(actor, id, reason));
  }

  @Mutation(() => FollowUpType, { description: 'Gives up a follow-up that is no longer needed.' })
  async dropFollowUp(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<FollowUpType> {
    return followUpType(await this.followUps.drop(actor, id, reason));
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Reported it done.' })
  finishedBy(@Parent() { followUp }: FollowUpType): Promise<PersonType | null> {
    return this.named(followUp.finishedBy);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Accepted it or sent it back.' })
  judgedBy(@Parent() { followUp }: FollowUpType): Promise<PersonType | null> {
    return this.named(followUp.judgedBy);
  }

  private async named(id: string | null): Promise<PersonType | null> {
    return id === null ? null : this.people().load(id);
  }
}
