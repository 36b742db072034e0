import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PasswordChangeService } from '../passwords/password-change.service';
import { SignInStateService } from '../sign-in/sign-in-state.service';
import { readId } from '../types/read-input';
import { OwnSessionType, SignInStateType } from '../types/sign-in.types';
import { type WebExchange } from './cookies';
import { OwnSessionsService } from './own-sessions.service';
import { SessionService } from './session.service';

@Resolver(() => OwnSessionType)
export class OwnAccountResolver {
  constructor(
    private readonly own: OwnSessionsService,
    private readonly passwords: PasswordChangeService,
    private readonly sessions: SessionService,
    private readonly states: SignInStateService,
  ) {}

  @Query(() => [OwnSessionType], { description: 'Open sessions of the own account, the latest first.' })
  mySessions(@Context() exchange: WebExchange): Promise<OwnSessionType[]> {
    return this.own.list(exchange.req);
  }

  @Mutation(() => [OwnSessionType], { description: 'Ends one own session; answers those left.' })
  async endMySession(
    @Context() exchange: WebExchange,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OwnSessionType[]> {
    await this.own.end(exchange.req, readId('id', id));
    return this.own.list(exchange.req);
  }

  @Mutation(() => Int, { description: 'Ends all own sessions but this one; says how many.' })
  endMyOtherSessions(@Context() exchange: WebExchange): Promise<number> {
    return this.own.endOthers(exchange.req);
  }

  @Mutation(() => SignInStateType, { description: 'Changes the own password; all other sessions end.' })
  async changePassword(
    @Context() exchange: WebExchange,
    @Args('current') current: string,
    @Args('next') next: string,
  ): Promise<SignInStateType> {
    await this.passwords.change(exchange, current, next);
    return this.states.describe(await this.sessions.find(exchange.req));
  }
}
