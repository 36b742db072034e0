import { lazy } from 'react';

/** Each page is fetched when it is opened: who signs in does not load what administrators and auditors see. */
export const SignInPage = lazy(async () => ({ default: (await import('./sign-in/sign-in.container')).SignInPage }));
export const FirstRunPage = lazy(async () => ({
  default: (await import('./first-run/first-run.container')).FirstRunPage,
}));
export const InvitationPage = lazy(async () => ({
  default: (await import('./invitation/invitation.container')).InvitationPage,
}));
export const OwnAccountPage = lazy(async () => ({
  default: (await import('./own-account/own-account.container')).OwnAccountPage,
}));
export const AccountsPage = lazy(async () => ({
  default: (await import('./accounts/accounts.container')).AccountsPage,
}));
export const AccountPage = lazy(async () => ({ default: (await import('./accounts/account.container')).AccountPage }));
export const AuditPage = lazy(async () => ({ default: (await import('./audit/audit.container')).AuditPage }));
