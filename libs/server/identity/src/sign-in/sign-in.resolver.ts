import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IDENTITY_CONFIG, type IdentityConfig } from '../config/identity-config';
import { FirstRunService } from '../first-run/first-run.service';
import { type WebExchange } from '../sessions/cookies';
import { SessionService } from '../sessions/session.service';
import { FirstAdministratorInput, FirstRunType, SignInOptionsType, SignInStateType } from '../types/sign-in.types';
import { SignInStateService } from './sign-in-state.service';
import { SignInService } from './sign-in.service';

@Resolver(() => SignInStateType)
export class SignInResolver {
  constructor(
    private readonly firstRuns: FirstRunService,
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly states: SignInStateService,
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
  ) {}

  @Query(() => FirstRunType, { description: 'Whether the first administrator is still to be made.' })
  async firstRun(): Promise<FirstRunType> {
    return { isOpen: await this.firstRuns.isOpen() };
  }

  @Query(() => SignInOptionsType, { description: 'Ways to sign in to this installation.' })
  signInOptions(): SignInOptionsType {
    const label = this.config.oidc?.label ?? null;
    return { providerLabel: label, providerPath: label && '/api/auth/oidc/start' };
  }

  @Query(() => SignInStateType, { description: 'Who is signed in in this browser.' })
  async me(@Context() exchange: WebExchange): Promise<SignInStateType> {
    return this.states.describe(await this.sessions.find(exchange.req));
  }

  @Mutation(() => SignInStateType, { description: 'First run: makes the first administrator with the setup token.' })
  async createFirstAdministrator(
    @Context() exchange: WebExchange,
    @Args('input') input: FirstAdministratorInput,
  ): Promise<SignInStateType> {
    return this.states.describe(await this.firstRuns.createAdministrator(exchange, input));
  }

  @Mutation(() => SignInStateType, { description: 'Signs in with e-mail and password, up to the second factor.' })
  async signIn(
    @Context() exchange: WebExchange,
    @Args('email') email: string,
    @Args('password') password: string,
  ): Promise<SignInStateType> {
    return this.states.describe(await this.signIns.signIn(exchange, email, password));
  }

  @Mutation(() => SignInStateType, { description: 'Ends the session of this browser.' })
  async signOut(@Context() exchange: WebExchange): Promise<SignInStateType> {
    await this.sessions.end(exchange);
    return this.states.describe(null);
  }
}
