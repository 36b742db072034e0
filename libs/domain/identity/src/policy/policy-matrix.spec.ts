import { type RegionScope, regionCode } from '@monev/kernel';
import { type Actor, USER_ROLES, type UserRole, localOperator, visitor } from '../actor';
import { can } from './can';
import { type Reach } from './grant';
import { ACTIONS, type Action, RESOURCE_KINDS, type ResourceKind, type ResourceRef } from './resource';

/**
 * HANDBOOK §10 written a second time, by hand, in the handbook's own letters; whatever is not written here is refused.
 * E export, N count only, + detail (reporter, vectors), M comment, A assign, P compute, L close, X void.
 * One cell goes beyond the handbook: a member verifies visits, as the order of the work says.
 * Reach after the colon: P, K, D, O, G (own agency), W (anywhere).
 */
const HANDBOOK: Record<ResourceKind, string> = {
  //                KADIS    TIKOR_MEMBER SECRETARIAT  MONEV    REGENCY  DISTRICT AUDITOR  SYSADMIN
  KPM_COUNTS: '      R:P      R:P          RCUV:P       R:P      RCU:K    R:D      R:P      -',
  IMPORT_BATCHES: '  R:P      R:P          RCUV:P       -        RCU:K    -        R:P      -',
  INDICATORS: '      RE:P     RE:P         RE:P         RE:P     RE:K     RE:D     RE:P     -',
  MONEV_PLANS: '     RS:P     R:P          RCUA:P       R:O      R:K      R:D      R:P      -',
  OUTLET_REGISTER: ' R:P      R:P          RCUV:P       R:P      RCU:K    R:D      R:P      -',
  SUPPLIER_LEGAL: '  R:P      R:P          RCUV:P       R:P      -        R:D      R:P      -',
  TRADE_EVIDENCE: '  R:P      R:P          RCUV:P       RC:P     RCU:K    RC:D     R:P      -',
  VISITS: '          R:P      RV:P         RVAX:P       RCU:O    R:K      R:D      R:P      -',
  DISTRICT_VISITS: ' R:P      RV:P         RVAX:P       RCU:O    R:K      RCU:D    R:P      -',
  FINDINGS: '        R:P      RM:P         RCUVMLX:P    RC:P     RC:K     C:D      R:P      -',
  FOLLOW_UPS: '      R:P      RU:G         RCUVLX:P     R:P      RU:K     R:D      R:P      -',
  SCORES: '          RS:P     R:P          RP:P         R:P      R:K      -        R+:P     -',
  WARNINGS: '        RS:P     R:P          RC:P         -        R:K      -        R:P      -',
  COACHING: '        R:P      R:P          RCU:P        RC:P     R:K      -        R:P      -',
  OBJECTIONS: '      R:P      RV:P         RC:P         -        R:K      -        R:P      -',
  COMPLAINTS: '      N:P      N:P          RCUN+:P      R:O      RU:K     C:D      RN:P     -',
  MEETINGS: '        RS:P     RC:P         RCU:P        R:P      R:K      -        R:P      -',
  LEGAL_REGISTER: '  R:W      R:W          RCU:W        R:W      R:W      R:W      R:W      -',
  REGION_LIST: '     R:W      R:W          R:W          R:W      R:W      R:W      R:W      R:W',
  INSTALLATION: '    R:W      R:W          R:W          R:W      R:W      R:W      R:W      RU:W',
  ACCOUNTS: '        -        -            -            -        -        -        -        RCU:W',
  ACCOUNT_LOG: '     -        -            -            -        -        -        RE:W     R:W',
  AUDIT_LOG: '       -        -            -            -        -        -        RE:P     -',
};
const REACH: Record<string, Reach> = { P: 'P', K: 'K', D: 'D', O: 'O', G: 'AGENCY', W: 'ANYWHERE' };
/** The terminal of the machine: what it may do, in the same letters; everything else is refused. */
const TERMINAL: Partial<Record<ResourceKind, string>> = {
  KPM_COUNTS: 'RCUP:P',
  IMPORT_BATCHES: 'RCU:P',
  INDICATORS: 'REP:P',
  OUTLET_REGISTER: 'RCU:P',
  TRADE_EVIDENCE: 'RCU:P',
  SCORES: 'RP:P',
  REGION_LIST: 'R:W',
  INSTALLATION: 'RCU:W',
  ACCOUNT_LOG: 'R:W',
  AUDIT_LOG: 'R:P',
};
const LETTER: Record<Action, string> = {
  ...{ READ: 'R', CREATE: 'C', UPDATE: 'U', VALIDATE: 'V', SIGN: 'S', EXPORT: 'E', READ_COUNT: 'N', READ_DETAIL: '+' },
  ...{ COMMENT: 'M', ASSIGN: 'A', COMPUTE: 'P', CLOSE: 'L', VOID: 'X', DELETE: '!' },
};

const HERE = regionCode('3171011001');
const SAME_REGENCY = regionCode('3171021001');
const ELSEWHERE = regionCode('3275011001');
const SCOPES: Partial<Record<UserRole, RegionScope>> = {
  REGENCY_OPERATOR: { kind: 'REGIONS', codes: [regionCode('3171')] },
  DISTRICT_ASSISTANT: { kind: 'REGIONS', codes: [regionCode('317101')] },
  SYSADMIN: { kind: 'REGIONS', codes: [] },
};
const person = (role: UserRole): Actor => ({
  kind: 'USER',
  userId: `the-${role}`,
  name: role,
  role,
  scope: SCOPES[role] ?? { kind: 'ALL' },
  agency: 'BULOG',
});

function cellOf(kind: ResourceKind, role: UserRole): { letters: string; reach: string } {
  const cell = HANDBOOK[kind].trim().split(/\s+/)[USER_ROLES.indexOf(role)] ?? '-';
  const [letters = '', reach = ''] = cell === '-' ? [] : cell.split(':');
  return { letters, reach };
}
/** One thing made by somebody else, whose closing a third person asked for. */
const thing = (kind: ResourceKind, more: Partial<ResourceRef> = {}): ResourceRef => ({
  kind,
  id: 'x',
  region: HERE,
  authorIds: ['somebody-else'],
  requestedById: 'somebody-third',
  ...more,
});

const cells = RESOURCE_KINDS.flatMap((kind) =>
  USER_ROLES.flatMap((role) => ACTIONS.map((action) => ({ kind, role, action, ...cellOf(kind, role) }))),
);

describe('the whole matrix of HANDBOOK §10', () => {
  it.each(RESOURCE_KINDS)('%s: each role may do what its cell says and nothing more', (kind) => {
    for (const cell of cells.filter((one) => one.kind === kind)) {
      const decision = can(person(cell.role), cell.action, { kind });
      const granted = cell.letters.includes(LETTER[cell.action]);
      const expected = granted ? REACH[cell.reach] : null;
      expect({ ...cell, reach: decision.allowed ? decision.reach : null }).toEqual({ ...cell, reach: expected });
    }
  });

  it.each(RESOURCE_KINDS)('%s: one thing in reach is open and one out of reach is closed', (kind) => {
    for (const { role, action, letters, reach } of cells.filter((one) => one.kind === kind)) {
      const actor = person(role);
      const granted = letters.includes(LETTER[action]);
      const asked = (more: Partial<ResourceRef>) => can(actor, action, thing(kind, more)).allowed;
      const mine = { assigneeIds: [`the-${role}`], agency: 'BULOG' };
      expect([kind, role, action, asked(mine)]).toEqual([kind, role, action, granted]);
      const others = { assigneeIds: ['somebody-else'], agency: 'BANK' };
      expect([kind, role, action, asked(others)]).toEqual([kind, role, action, granted && !'OG'.includes(reach)]);
      const away = asked({ ...mine, region: ELSEWHERE });
      expect([kind, role, action, away]).toEqual([kind, role, action, granted && !'KD'.includes(reach)]);
      const nextDistrict = asked({ ...mine, region: SAME_REGENCY });
      expect([kind, role, action, nextDistrict]).toEqual([kind, role, action, granted && reach !== 'D']);
    }
  });

  it('hides the reporter from those who see complaints masked', () => {
    const masked = (role: UserRole) => {
      const decision = can(person(role), 'READ', thing('COMPLAINTS', { assigneeIds: [`the-${role}`] }));
      return decision.allowed && decision.masked;
    };
    expect([masked('MONEV_OFFICER'), masked('AUDITOR'), masked('SECRETARIAT')]).toEqual([true, true, false]);
  });
});

describe('those who are not people with a role', () => {
  it('a visitor may do nothing', () => {
    for (const kind of RESOURCE_KINDS) {
      for (const action of ACTIONS) {
        expect(can(visitor(), action, { kind })).toEqual({ allowed: false, refusal: 'NOT_SIGNED_IN' });
      }
    }
  });

  it.each(RESOURCE_KINDS)('the terminal imports, recounts and checks, and nothing more: %s', (kind) => {
    const [letters = '', reach = ''] = (TERMINAL[kind] ?? '').split(':');
    for (const action of ACTIONS) {
      const decision = can(localOperator('budi'), action, { kind });
      const expected = letters.includes(LETTER[action]) ? REACH[reach] : null;
      expect([action, decision.allowed ? decision.reach : null]).toEqual([action, expected]);
    }
  });

  it('the terminal never verifies, signs, closes, voids, deletes, or reads a complaint or an account', () => {
    const terminal = localOperator('budi');
    for (const kind of RESOURCE_KINDS) {
      for (const action of ['VALIDATE', 'SIGN', 'CLOSE', 'VOID', 'DELETE'] as const) {
        expect(can(terminal, action, { kind }).allowed).toBe(false);
      }
    }
    expect(can(terminal, 'READ', { kind: 'COMPLAINTS' }).allowed).toBe(false);
    expect(can(terminal, 'READ', { kind: 'ACCOUNTS' }).allowed).toBe(false);
  });
});
