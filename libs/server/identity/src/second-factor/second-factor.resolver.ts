import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type WebExchange } from '../sessions/cookies';
import { SignInStateService } from '../sign-in/sign-in-state.service';
import { SignInStateType, TotpEnrolledType, TotpEnrolmentType } from '../types/sign-in.types';
import { SecondFactorService } from './second-factor.service';

@Resolver(() => TotpEnrolmentType)
export class SecondFactorResolver {
  constructor(
    private readonly factors: SecondFactorService,
    private readonly states: SignInStateService,
  ) {}

  @Mutation(() => SignInStateType, { description: 'Finishes a sign-in with a code of the app or a recovery code.' })
  async confirmSecondFactor(@Context() exchange: WebExchange, @Args('code') code: string): Promise<SignInStateType> {
    return this.states.describe(await this.factors.confirm(exchange, code));
  }

  @Mutation(() => TotpEnrolmentType, { description: 'First sign-in: a new second factor to set up in an app.' })
  beginTotpEnrolment(@Context() exchange: WebExchange): Promise<TotpEnrolmentType> {
    return this.factors.beginEnrolment(exchange);
  }

  @Mutation(() => TotpEnrolledType, { description: 'First sign-in: the first code proves that the app works.' })
  async confirmTotpEnrolment(@Context() exchange: WebExchange, @Args('code') code: string): Promise<TotpEnrolledType> {
    const { signedIn, recoveryCodes } = await this.factors.confirmEnrolment(exchange, code);
    return { state: await this.states.describe(signedIn), recoveryCodes };
  }

  @Mutation(() => [String], {
    description: 'New recovery codes against a code of the app; the old ones stop counting.',
  })
  renewRecoveryCodes(@Context() exchange: WebExchange, @Args('code') code: string): Promise<string[]> {
    return this.factors.renewRecoveryCodes(exchange, code);
  }
}
