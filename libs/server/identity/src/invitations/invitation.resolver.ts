import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor } from '@monev/domain/identity';
import { CurrentActor } from '@monev/server-kit';
import { type WebExchange } from '../sessions/cookies';
import { SignInStateService } from '../sign-in/sign-in-state.service';
import { invitationPreview, invitationType } from '../types/account-mapping';
import { InvitationLinkType, InvitationPreviewType, InvitationType, InviteAccountInput } from '../types/account.types';
import { readId } from '../types/read-input';
import { SignInStateType } from '../types/sign-in.types';
import { AcceptanceService } from './acceptance.service';
import { InvitationService } from './invitation.service';

/** Page that takes an invitation up; the secret follows after #. */
const INVITATION_PAGE = '/undangan';

@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(
    private readonly waiting: InvitationService,
    private readonly acceptances: AcceptanceService,
    private readonly states: SignInStateService,
  ) {}

  @Query(() => InvitationPreviewType, {
    nullable: true,
    description: 'What a link invites to; null: it counts no more.',
  })
  async invitation(@Args('token') token: string): Promise<InvitationPreviewType | null> {
    const found = await this.waiting.preview(token);
    return found && invitationPreview(found, await this.waiting.regionsOf(found));
  }

  @Mutation(() => SignInStateType, { description: 'Takes an invitation up with a new password.' })
  async acceptInvitation(
    @Context() exchange: WebExchange,
    @Args('token') token: string,
    @Args('password') password: string,
  ): Promise<SignInStateType> {
    return this.states.describe(await this.acceptances.accept(exchange, token, password));
  }

  @Query(() => [InvitationType], { description: 'Invitations that wait, newest first, at most 100.' })
  async invitations(@CurrentActor() actor: Actor): Promise<InvitationType[]> {
    return (await this.waiting.list(actor)).map(invitationType);
  }

  @Mutation(() => InvitationLinkType, {
    description: 'Invites somebody; an earlier invitation to the address stops counting.',
  })
  async inviteAccount(
    @CurrentActor() actor: Actor,
    @Args('input') input: InviteAccountInput,
  ): Promise<InvitationLinkType> {
    const { invitation, token } = await this.waiting.invite(actor, { ...input, agency: input.agency ?? null });
    return { invitation: invitationType(invitation), path: `${INVITATION_PAGE}#${token}` };
  }

  @Mutation(() => [InvitationType], { description: 'Calls an invitation back; answers those left.' })
  async revokeInvitation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<InvitationType[]> {
    await this.waiting.revoke(actor, readId('id', id));
    return (await this.waiting.list(actor)).map(invitationType);
  }
}
