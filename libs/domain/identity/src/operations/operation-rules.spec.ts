import { regionCode } from '@monev/kernel';
import { type Actor, USER_ROLES, localOperator, visitor } from '../actor';
import { policyAsMarkdown } from '../policy/policy-as-markdown';
import { OPERATION_RULES, mayCall, missingRules } from './operation-rules';

const operator: Actor = {
  ...{ kind: 'USER', userId: 'a', name: 'A', role: 'REGENCY_OPERATOR' },
  scope: { kind: 'REGIONS', codes: [regionCode('3171')] },
};

describe('every operation has a rule or is closed', () => {
  it('names the operations without one, once each and in order', () => {
    expect(missingRules(['Query.me', 'Query.zulu', 'Mutation.alpha', 'Query.zulu'])).toEqual([
      'Mutation.alpha',
      'Query.zulu',
    ]);
  });

  it('refuses an unknown operation to everybody', () => {
    for (const actor of [null, visitor(), operator, localOperator('budi')]) {
      expect(mayCall(actor, 'Query.unheardOf').allowed).toBe(false);
    }
  });

  it('opens only sign-in, first run, invitation, trust page and health to those who are not signed in', () => {
    const openDoors = [...OPERATION_RULES.keys()].filter((name) => mayCall(null, name).allowed).sort();
    expect(openDoors).toEqual([
      'GET /api/auth/oidc/callback',
      'GET /api/auth/oidc/start',
      'GET /healthz',
      'GET /percaya',
      'GET /percaya/otoritas.crt',
      'GET /percaya/percaya.css',
      'GET /readyz',
      'Mutation.acceptInvitation',
      'Mutation.beginTotpEnrolment',
      'Mutation.confirmSecondFactor',
      'Mutation.confirmTotpEnrolment',
      'Mutation.createFirstAdministrator',
      'Mutation.signIn',
      'Mutation.signOut',
      'Query.firstRun',
      'Query.invitation',
      'Query.me',
      'Query.signInOptions',
    ]);
    expect(mayCall(null, 'Query.me')).toEqual({ allowed: true, public: true });
    expect(openDoors.filter((name) => !mayCall(visitor(), name).allowed)).toEqual([]);
  });

  it('leaves account administration to SYSADMIN alone', () => {
    const may = USER_ROLES.filter(
      (role) => mayCall({ ...operator, role, scope: { kind: 'ALL' } }, 'Mutation.inviteAccount').allowed,
    );
    expect(may).toEqual(['SYSADMIN']);
  });

  it('closes an own-account operation to the terminal, which has no account', () => {
    expect(mayCall(operator, 'Query.mySessions')).toEqual({
      ...{ allowed: true, reach: 'O', masked: false },
      within: operator.scope,
    });
    expect(mayCall(null, 'Query.mySessions')).toEqual({ allowed: false, refusal: 'NOT_SIGNED_IN' });
    expect(mayCall(localOperator('budi'), 'Query.mySessions').allowed).toBe(false);
  });

  it('carries what is known of the thing into the policy', () => {
    expect(mayCall(operator, 'Query.indicatorValue', { region: regionCode('317101') }).allowed).toBe(true);
    expect(mayCall(operator, 'Query.indicatorValue', { region: regionCode('3172') })).toEqual({
      allowed: false,
      refusal: 'SCOPE',
    });
  });
});

describe('AUTHZ.md', () => {
  const page = policyAsMarkdown();

  it('names every operation with its rule', () => {
    for (const name of OPERATION_RULES.keys()) expect(page).toContain(`| \`${name}\` |`);
  });

  it('says each right in words', () => {
    expect(page).toContain('| KPM_COUNTS | READ · P | READ · P | READ CREATE UPDATE VALIDATE · P | READ · P |');
    expect(page).toContain('READ · O · masked');
    expect(page).toContain('| SYSADMIN | Administrator sistem | NONE | TOTP | 0.5 h / 12 h |');
  });
});
