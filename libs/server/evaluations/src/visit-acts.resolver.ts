import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { CRITICAL_FAILURE_CODES, type CriticalFailureCode } from '@monev/kernel';
import { BadInputError, CurrentActor, REASON_BOUNDS, readText } from '@monev/server-kit';
import { VisitFilingService } from './services/visit-filing.service';
import { VisitPlanningService } from './services/visit-planning.service';
import { type Confirmation, VisitReviewService } from './services/visit-review.service';
import { SubmissionReceiptType } from './types/submission.type';
import {
  ConfirmProposedFindingInput,
  PlanVisitInput,
  RespondentSignatureInput,
  SubmitVisitInput,
} from './types/visit.inputs';
import { VisitType } from './types/visit.type';
import { visitType } from './visit-mapping';

@Resolver()
export class VisitActsResolver {
  constructor(
    private readonly planning: VisitPlanningService,
    private readonly filing: VisitFilingService,
    private readonly review: VisitReviewService,
  ) {}

  @Mutation(() => VisitType, { description: 'Plans a visit to a place of the register.' })
  async planVisit(@CurrentActor() actor: Actor, @Args('input') input: PlanVisitInput): Promise<VisitType> {
    return visitType(await this.planning.plan(actor, input));
  }

  @Mutation(() => VisitType, {
    description: 'Gives a visit to at least two officers; a visit that has a team changes it, with a reason.',
  })
  async assignVisit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('memberIds', { type: () => [ID] }) memberIds: string[],
    @Args('reason', { type: () => String, nullable: true }) reason: string | null | undefined,
  ): Promise<VisitType> {
    return visitType(await this.planning.assign(actor, id, memberIds, reason ?? null));
  }

  @Mutation(() => VisitType, { description: 'A member of the team begins to fill in the form.' })
  async startVisit(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<VisitType> {
    return visitType(await this.planning.start(actor, id));
  }

  @Mutation(() => VisitType, { description: 'Cancels a visit that was not filed; it stays in the plan as cancelled.' })
  async cancelVisit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<VisitType> {
    return visitType(await this.planning.cancel(actor, id, reason));
  }

  @Mutation(() => SubmissionReceiptType, {
    description:
      'Files a visit. Sent twice it counts once and is answered alike; other content under the same id is a conflict.',
  })
  async submitVisit(
    @CurrentActor() actor: Actor,
    @Args('input') input: SubmitVisitInput,
  ): Promise<SubmissionReceiptType> {
    const { signature, reasons, ...rest } = input;
    const filed = await this.filing.file(actor, {
      ...rest,
      submissionId: input.submissionId.toLowerCase(),
      signature: signatureOf(signature),
      reasons: Object.fromEntries(reasons.map(({ check, text }) => [check, readText('reasons', text, REASON_BOUNDS)])),
    });
    const { id: submissionId, revision, contentHash, receivedAt } = filed.receipt;
    return { submissionId, revision, contentHash, receivedAt, visit: visitType(filed.visit) };
  }

  @Mutation(() => VisitType, {
    description:
      'Somebody outside the team verifies: findings are drafted, and confirmed where asked, in the same act.',
  })
  async verifyVisit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('confirmFindings', { type: () => [ConfirmProposedFindingInput], defaultValue: [] })
    confirmFindings: ConfirmProposedFindingInput[],
  ): Promise<VisitType> {
    return visitType(await this.review.verify(actor, id, confirmFindings.map(confirmationOf)));
  }

  @Mutation(() => VisitType, { description: 'Sends a filed visit back to its team with a note.' })
  async returnVisit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('note') note: string,
  ): Promise<VisitType> {
    return visitType(await this.review.return(actor, id, note));
  }
}

function signatureOf({ kind, reason }: RespondentSignatureInput) {
  if (kind === 'SIGNED') return { kind };
  return { kind, reason: readText('signature', reason ?? '', REASON_BOUNDS) };
}

function confirmationOf({ patternCode, subject, criticalFailureCode }: ConfirmProposedFindingInput): Confirmation {
  return { patternCode, subject, criticalFailureCode: failureOf(criticalFailureCode) };
}

function failureOf(code: string | null | undefined): CriticalFailureCode | null {
  if (code === null || code === undefined) return null;
  const known = CRITICAL_FAILURE_CODES.find((each) => each === code);
  if (known) return known;
  throw new BadInputError('criticalFailureCode', {
    id: `Tidak ada kegagalan kritis “${code}”.`,
    en: `There is no critical failure “${code}”.`,
  });
}
