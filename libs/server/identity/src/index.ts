export {
  BadIdentityConfigError,
  type Clock,
  type IdentityConfig,
  type OidcConfig,
  readIdentityConfig,
} from './config/identity-config';
export { type DemoAccount, openDemoAccount } from './demo/demo-account';
export { FirstRunService } from './first-run/first-run.service';
export { IDENTITY_RESOLVERS, IdentityModule } from './identity.module';
export { OIDC_COOKIE, SESSION_COOKIE, type WebExchange } from './sessions/cookies';
export { SessionService, type SignedIn } from './sessions/session.service';
