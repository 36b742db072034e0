import fc from 'fast-check';
import { type RegionCode, type RegionScope, isWithin, regionCode } from '@monev/kernel';
import { type Actor, USER_ROLES } from '../actor';
import { can, scopeCovers } from './can';
import { POLICY_TABLE } from './policy-table';
import { ACTIONS, CASE_FREE_RESOURCES, RESOURCE_KINDS, type ResourceRef, SECOND_PAIR_OF_EYES } from './resource';

const regions = fc
  .tuple(
    fc.constantFrom('31', '32'),
    fc.constantFrom('71', '72'),
    fc.constantFrom('01', '02'),
    fc.constantFrom('1001', '2002'),
  )
  .chain(([a, b, c, d]) => fc.constantFrom(a, a + b, a + b + c, a + b + c + d))
  .map(regionCode);
const scopes: fc.Arbitrary<RegionScope> = fc.oneof(
  fc.constant<RegionScope>({ kind: 'ALL' }),
  fc.array(regions, { maxLength: 3 }).map((codes): RegionScope => ({ kind: 'REGIONS', codes })),
);
const people = fc.constantFrom('a', 'b', 'c');
const actors: fc.Arbitrary<Actor> = fc.record({
  kind: fc.constant('USER' as const),
  userId: people,
  name: fc.constant('Seseorang'),
  role: fc.constantFrom(...USER_ROLES),
  scope: scopes,
  agency: fc.constantFrom('BULOG', null),
});
const actions = fc.constantFrom(...ACTIONS);
const kinds = fc.constantFrom(...RESOURCE_KINDS);
const things: fc.Arbitrary<ResourceRef> = fc.record(
  {
    kind: kinds,
    id: fc.constant('x'),
    region: fc.option(regions),
    assigneeIds: fc.array(people, { maxLength: 2 }),
    agency: fc.constantFrom('BULOG', 'BANK', null),
    authorIds: fc.array(people, { maxLength: 2 }),
    requestedById: fc.option(people),
    isDraft: fc.boolean(),
  },
  { requiredKeys: ['kind', 'id'] },
);

describe('deny is the default', () => {
  it('whatever is allowed stands in the table', () => {
    fc.assert(
      fc.property(actors, actions, things, (actor, action, thing) => {
        if (!can(actor, action, thing).allowed) return;
        const grants = POLICY_TABLE[thing.kind][actor.role!] ?? [];
        expect(grants.some((grant) => grant.actions.includes(action))).toBe(true);
      }),
    );
  });

  it('a right to one thing never goes beyond the right to its kind', () => {
    fc.assert(
      fc.property(actors, actions, things, (actor, action, thing) => {
        if (can(actor, action, thing).allowed) expect(can(actor, action, { kind: thing.kind }).allowed).toBe(true);
      }),
    );
  });

  it('nobody deletes anything', () => {
    fc.assert(
      fc.property(actors, things, (actor, thing) => {
        expect(can(actor, 'DELETE', thing)).toEqual({ allowed: false, refusal: 'ROLE' });
      }),
    );
  });

  it('a SYSADMIN sees nothing of a case, whatever scope the account holds', () => {
    fc.assert(
      fc.property(actors, actions, things, (someone, action, thing) => {
        fc.pre(!CASE_FREE_RESOURCES.includes(thing.kind));
        expect(can({ ...someone, role: 'SYSADMIN' }, action, thing).allowed).toBe(false);
      }),
    );
  });
});

describe('scope never widens', () => {
  const bound = RESOURCE_KINDS.filter((kind) =>
    Object.values(POLICY_TABLE[kind]).every((grants) => grants.every((grant) => grant.reach !== 'ANYWHERE')),
  );

  it('an allowed thing lies in the scope of the account', () => {
    fc.assert(
      fc.property(actors, actions, things, (actor, action, thing) => {
        fc.pre(bound.includes(thing.kind) && can(actor, action, thing).allowed);
        expect(thing.region ? scopeCovers(actor.scope, thing.region) : actor.scope.kind === 'ALL').toBe(true);
      }),
    );
  });

  it('the rows offered are never more than the scope of the account', () => {
    fc.assert(
      fc.property(actors, actions, kinds, (actor, action, kind) => {
        const decision = can(actor, action, { kind });
        if (decision.allowed) expect(decision.within).toEqual(actor.scope);
      }),
    );
  });

  it('taking a region away from an account never opens anything', () => {
    const small = fc.array(
      regions.filter((code) => code.length >= 6),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(actors, actions, things, small, (actor, action, thing, codes) => {
        const wide: Actor = { ...actor, scope: { kind: 'REGIONS', codes } };
        const narrow: Actor = { ...actor, scope: { kind: 'REGIONS', codes: codes.slice(1) } };
        if (can(narrow, action, thing).allowed) expect(can(wide, action, thing).allowed).toBe(true);
      }),
    );
  });

  it.each(['REGENCY_OPERATOR', 'DISTRICT_ASSISTANT'] as const)(
    'a %s whose account was given everything gets nothing',
    (role) => {
      const actor = (scope: RegionScope): Actor => ({ kind: 'USER', userId: 'a', name: 'A', role, scope });
      const refused = { allowed: false, refusal: 'SCOPE' };
      expect(can(actor({ kind: 'ALL' }), 'READ', { kind: 'KPM_COUNTS' })).toEqual(refused);
      expect(can(actor({ kind: 'REGIONS', codes: [regionCode('31')] }), 'READ', { kind: 'KPM_COUNTS' })).toEqual(
        refused,
      );
      expect(can(actor({ kind: 'REGIONS', codes: [] }), 'READ', { kind: 'KPM_COUNTS' })).toEqual(refused);
    },
  );

  it('an account with one region too wide among its regions gets nothing', () => {
    const codes = [regionCode('3171'), regionCode('31')];
    const operator: Actor = {
      ...{ kind: 'USER', userId: 'a', name: 'A', role: 'REGENCY_OPERATOR' },
      scope: { kind: 'REGIONS', codes },
    };
    expect(can(operator, 'READ', { kind: 'KPM_COUNTS' })).toEqual({ allowed: false, refusal: 'SCOPE' });
  });

  it('a province role that was given one region keeps to it, and with none sees nothing', () => {
    const auditor = (codes: RegionCode[]): Actor => ({
      ...{ kind: 'USER', userId: 'a', name: 'A', role: 'AUDITOR' },
      scope: { kind: 'REGIONS', codes },
    });
    const refused = { allowed: false, refusal: 'SCOPE' };
    expect(can(auditor([regionCode('31')]), 'READ', { kind: 'KPM_COUNTS' }).allowed).toBe(true);
    expect(can(auditor([regionCode('31')]), 'READ', { kind: 'KPM_COUNTS', region: regionCode('3275') })).toEqual(
      refused,
    );
    expect(can(auditor([]), 'READ', { kind: 'KPM_COUNTS' })).toEqual(refused);
  });

  it('a thing whose place is not known is closed to region accounts', () => {
    const operator: Actor = {
      ...{ kind: 'USER', userId: 'a', name: 'A', role: 'REGENCY_OPERATOR' },
      scope: { kind: 'REGIONS', codes: [regionCode('3171')] },
    };
    expect(can(operator, 'READ', { kind: 'FINDINGS', id: 'x' })).toEqual({ allowed: false, refusal: 'SCOPE' });
    expect(can(operator, 'READ', { kind: 'FINDINGS', id: 'x', region: null })).toEqual({
      allowed: false,
      refusal: 'SCOPE',
    });
  });

  it('a list of a region is offered to whoever may see parts of it: what is theirs there is for the rows to say', () => {
    const officer: Actor = { kind: 'USER', userId: 'a', name: 'A', role: 'MONEV_OFFICER', scope: { kind: 'ALL' } };
    const visits: ResourceRef = { kind: 'VISITS', region: regionCode('3171') };
    expect(can(officer, 'READ', visits)).toMatchObject({ allowed: true, reach: 'O' });
    expect(can(officer, 'READ', { ...visits, id: 'x' })).toEqual({ allowed: false, refusal: 'NOT_OWN' });
  });

  it('covers what lies within a listed region and nothing beside it', () => {
    fc.assert(
      fc.property(fc.array(regions, { maxLength: 3 }), regions, (codes, region) => {
        const expected = codes.some((code: RegionCode) => isWithin(region, code));
        expect(scopeCovers({ kind: 'REGIONS', codes }, region)).toBe(expected);
      }),
    );
  });
});

describe('separation of duties (SECURITY §3)', () => {
  const secretary: Actor = { kind: 'USER', userId: 'a', name: 'A', role: 'SECRETARIAT', scope: { kind: 'ALL' } };
  const head: Actor = { ...secretary, userId: 'k', role: 'KADIS' };
  const region = regionCode('3171');

  it('nobody judges own work, in any role, on anything', () => {
    fc.assert(
      fc.property(actors, fc.constantFrom(...SECOND_PAIR_OF_EYES), things, (actor, action, thing) => {
        expect(can(actor, action, { ...thing, authorIds: ['z', actor.userId!] }).allowed).toBe(false);
      }),
    );
  });

  it('who files a finding does not verify it', () => {
    const finding: ResourceRef = { kind: 'FINDINGS', id: 'x', region, authorIds: ['a'] };
    expect(can(secretary, 'VALIDATE', finding)).toEqual({ allowed: false, refusal: 'OWN_WORK' });
    expect(can(secretary, 'VALIDATE', { ...finding, authorIds: ['b'] }).allowed).toBe(true);
  });

  it('who drafts a sanction does not sign it', () => {
    const warning: ResourceRef = { kind: 'WARNINGS', id: 'x', region, authorIds: ['k'] };
    expect(can(head, 'SIGN', warning)).toEqual({ allowed: false, refusal: 'OWN_WORK' });
    expect(can(head, 'SIGN', { ...warning, authorIds: ['a'] }).allowed).toBe(true);
  });

  it('work without a known author is judged by nobody', () => {
    const refused = { allowed: false, refusal: 'AUTHORS_UNKNOWN' };
    expect(can(secretary, 'VALIDATE', { kind: 'FINDINGS', id: 'x', region })).toEqual(refused);
  });

  it.each(['CLOSE', 'VOID'] as const)('%s of a finding wants somebody else than who asked for it', (action) => {
    const finding: ResourceRef = { kind: 'FINDINGS', id: 'x', region, authorIds: ['b'] };
    const refused = { allowed: false, refusal: 'SECOND_PERSON' };
    expect(can(secretary, action, finding)).toEqual(refused);
    expect(can(secretary, action, { ...finding, requestedById: 'a' })).toEqual(refused);
    expect(can(secretary, action, { ...finding, requestedById: 'c' }).allowed).toBe(true);
  });

  it('a draft is voided by its confirmer alone, but never closed so', () => {
    const draft: ResourceRef = { kind: 'FINDINGS', id: 'x', region, authorIds: ['b'], isDraft: true };
    expect(can(secretary, 'VOID', draft).allowed).toBe(true);
    expect(can(secretary, 'VOID', { ...draft, authorIds: ['a'] }).allowed).toBe(false);
    expect(can(secretary, 'CLOSE', draft)).toEqual({ allowed: false, refusal: 'SECOND_PERSON' });
  });
});
