import { type OperationName, type OperationRule, needs, open, ownAccount } from './operation-rule';

/** First run, sign-in, own account, account administration, audit. */
export const IDENTITY_OPERATIONS: Readonly<Record<OperationName, OperationRule>> = {
  'Query.firstRun': open('The first page must know whether an administrator exists.'),
  'Query.me': open('The page asks who is signed in; nobody is an answer.'),
  'Query.signInOptions': open('The sign-in page shows the ways to sign in.'),
  'Query.invitation': open('Whoever holds the secret link sees whom it invites.'),
  'Mutation.createFirstAdministrator': open('Guarded by the setup token; gone after the first administrator.'),
  'Mutation.signIn': open('Sign-in itself.'),
  'Mutation.confirmSecondFactor': open('Second step of sign-in; guarded by the unfinished session.'),
  'Mutation.beginTotpEnrolment': open(
    'First sign-in of a role with a second factor; guarded by the unfinished session.',
  ),
  'Mutation.confirmTotpEnrolment': open(
    'First sign-in of a role with a second factor; guarded by the unfinished session.',
  ),
  'Mutation.acceptInvitation': open('Guarded by the secret of the invitation link.'),
  'Mutation.signOut': open('Signing out must work with a session that has already ended.'),
  'GET /api/auth/oidc/start': open('Sign-in at the own provider of an office begins here.'),
  'GET /api/auth/oidc/callback': open('The provider of the office sends the browser back here.'),

  'Query.mySessions': ownAccount('Own sessions.'),
  'Mutation.endMySession': ownAccount('Own sessions.'),
  'Mutation.endMyOtherSessions': ownAccount('Own sessions.'),
  'Mutation.changePassword': ownAccount('Own password.'),
  'Mutation.renewRecoveryCodes': ownAccount('Own recovery codes.'),

  'Query.accounts': needs('READ', 'ACCOUNTS'),
  'Query.account': needs('READ', 'ACCOUNTS'),
  'Query.invitations': needs('READ', 'ACCOUNTS'),
  'Mutation.inviteAccount': needs('CREATE', 'ACCOUNTS'),
  'Mutation.revokeInvitation': needs('UPDATE', 'ACCOUNTS'),
  'Mutation.changeAccount': needs('UPDATE', 'ACCOUNTS'),
  'Mutation.deactivateAccount': needs('UPDATE', 'ACCOUNTS'),
  'Mutation.reactivateAccount': needs('UPDATE', 'ACCOUNTS'),
  'Mutation.endAccountSessions': needs('UPDATE', 'ACCOUNTS'),
  'Mutation.resetSecondFactor': needs('UPDATE', 'ACCOUNTS'),

  'Query.auditEntries': needs('READ', 'AUDIT_LOG'),
  'Query.auditEntry': needs('READ', 'AUDIT_LOG'),
  'Query.auditHead': needs('READ', 'AUDIT_LOG'),
  'Query.accountLog': needs('READ', 'ACCOUNT_LOG'),
  'GET /api/audit/export.csv': needs('EXPORT', 'AUDIT_LOG'),
};
