import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { CRITICAL_FAILURE_CODES, type CriticalFailureCode } from '@monev/kernel';
import { BadInputError, CurrentActor } from '@monev/server-kit';
import { findingType } from './finding-mapping';
import { FindingClosingService } from './services/finding-closing.service';
import { FindingReviewService } from './services/finding-review.service';
import { FindingType } from './types/finding.type';

@Resolver()
export class FindingActsResolver {
  constructor(
    private readonly review: FindingReviewService,
    private readonly closing: FindingClosingService,
  ) {}

  @Mutation(() => FindingType, { description: 'Confirms a draft; not for those who filed it.' })
  async confirmFinding(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('criticalFailureCode', { type: () => String, nullable: true }) code: string | null,
  ): Promise<FindingType> {
    return findingType(await this.review.confirm(actor, id, failureOf(code)));
  }

  @Mutation(() => FindingType, { description: 'Records that the subject disputes a confirmed finding.' })
  async disputeFinding(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<FindingType> {
    return findingType(await this.review.dispute(actor, id, reason));
  }

  @Mutation(() => FindingType, { description: 'Turns a dispute down: the finding stands.' })
  async upholdFinding(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<FindingType> {
    return findingType(await this.review.uphold(actor, id, reason));
  }

  @Mutation(() => FindingType, { description: 'Follows a dispute: the finding falls.' })
  async rejectFinding(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<FindingType> {
    return findingType(await this.review.reject(actor, id, reason));
  }

  @Mutation(() => FindingType, { description: 'All follow-ups accepted: asks another person to close the finding.' })
  async requestCloseFinding(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<FindingType> {
    return findingType(await this.closing.requestClose(actor, id, reason));
  }

  @Mutation(() => FindingType, { description: 'Closes a finding that somebody else asked to close.' })
  async closeFinding(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<FindingType> {
    return findingType(await this.closing.close(actor, id, reason));
  }

  @Mutation(() => FindingType, { description: 'Asks another person to void a finding.' })
  async requestVoidFinding(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<FindingType> {
    return findingType(await this.closing.requestVoid(actor, id, reason));
  }

  @Mutation(() => FindingType, { description: 'Voids a finding: it stays, shown as void. A draft needs no request.' })
  async voidFinding(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<FindingType> {
    return findingType(await this.closing.void(actor, id, reason));
  }

  @Mutation(() => FindingType, { description: 'Takes up a resolved or closed finding again.' })
  async reopenFinding(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<FindingType> {
    return findingType(await this.review.reopen(actor, id, reason));
  }
}

function failureOf(code: string | null): CriticalFailureCode | null {
  if (code === null) return null;
  const known = CRITICAL_FAILURE_CODES.find((each) => each === code);
  if (known) return known;
  throw new BadInputError('criticalFailureCode', {
    id: `Tidak ada kegagalan kritis “${code}”.`,
    en: `There is no critical failure “${code}”.`,
  });
}
