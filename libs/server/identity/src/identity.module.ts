import { type DynamicModule, Module } from '@nestjs/common';
import { AccountAdminService } from './accounts/account-admin.service';
import { AccountResolver } from './accounts/account.resolver';
import { CLOCK, type Clock, IDENTITY_CONFIG, type IdentityConfig } from './config/identity-config';
import { FirstRunService } from './first-run/first-run.service';
import { AcceptanceService } from './invitations/acceptance.service';
import { InvitationResolver } from './invitations/invitation.resolver';
import { InvitationService } from './invitations/invitation.service';
import { OidcProviderClient } from './oidc/oidc-provider-client';
import { OidcSignInService } from './oidc/oidc-sign-in.service';
import { OidcController } from './oidc/oidc.controller';
import { PasswordChangeService } from './passwords/password-change.service';
import { PasswordHasher } from './passwords/password-hasher';
import { SecondFactorResolver } from './second-factor/second-factor.resolver';
import { SecondFactorService } from './second-factor/second-factor.service';
import { OwnAccountResolver } from './sessions/own-account.resolver';
import { OwnSessionsService } from './sessions/own-sessions.service';
import { SessionService } from './sessions/session.service';
import { SignInStateService } from './sign-in/sign-in-state.service';
import { SignInResolver } from './sign-in/sign-in.resolver';
import { SignInService } from './sign-in/sign-in.service';

export const IDENTITY_RESOLVERS = [
  SignInResolver,
  SecondFactorResolver,
  OwnAccountResolver,
  InvitationResolver,
  AccountResolver,
];

/** Sign-in, own account and account administration. Wants `req` and `res` in the GraphQL context. */
@Module({})
export class IdentityModule {
  static of(config: IdentityConfig, clock: Clock = () => new Date()): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [OidcController],
      providers: [
        { provide: IDENTITY_CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        AcceptanceService,
        AccountAdminService,
        FirstRunService,
        InvitationService,
        OidcProviderClient,
        OidcSignInService,
        OwnSessionsService,
        PasswordChangeService,
        PasswordHasher,
        SecondFactorService,
        SessionService,
        SignInService,
        SignInStateService,
        ...IDENTITY_RESOLVERS,
      ],
      exports: [FirstRunService, SessionService],
    };
  }
}
