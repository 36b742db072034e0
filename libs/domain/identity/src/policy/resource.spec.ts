import { type RegionScope, regionCode } from '@monev/kernel';
import { type Actor, localOperator, visitor } from '../actor';
import { can } from './can';
import { province } from './grant';
import { POLICY_TABLE } from './policy-table';
import { ACTIONS, CASE_FREE_RESOURCES, RESOURCE_KINDS } from './resource';

const cells = Object.values(POLICY_TABLE).flatMap((row) => Object.values(row).flat());
const person = (role: Actor['role'], scope: RegionScope, more: Partial<Actor> = {}): Actor => ({
  ...{ kind: 'USER', userId: 'u-1', name: 'Dewi', role, scope },
  ...more,
});

describe('the lists that the matrix is walked by', () => {
  it('name every row of the table, so that no row is left unwalked', () => {
    expect([...RESOURCE_KINDS].sort()).toEqual(Object.keys(POLICY_TABLE).sort());
  });

  it('name every action that somebody holds, and DELETE, which nobody holds', () => {
    const held = new Set(cells.flatMap((grant) => grant.actions));
    expect([...ACTIONS].sort()).toEqual([...held, 'DELETE'].sort());
  });

  it('leave an administrator only what holds nothing of a case, and all of that', () => {
    const seen = RESOURCE_KINDS.filter((kind) => POLICY_TABLE[kind].SYSADMIN);
    expect([...seen].sort()).toEqual([...CASE_FREE_RESOURCES].sort());
  });
});

describe('edges of the table', () => {
  it('gives nothing for a letter that is none', () => {
    expect(province('RX').actions).toStrictEqual(['READ']);
  });

  it('gives a visitor nothing, not even with a role slipped in', () => {
    const slipped: Actor = { ...visitor(), role: 'KADIS', scope: { kind: 'ALL' } };
    expect(can(slipped, 'READ', { kind: 'FINDINGS' })).toEqual({ allowed: false, refusal: 'NOT_SIGNED_IN' });
  });

  it('says NOT_OWN of what is assigned to somebody else, or answered for by another agency', () => {
    const officer = person('MONEV_OFFICER', { kind: 'ALL' });
    const plan = { kind: 'MONEV_PLANS', id: 'p-1', region: regionCode('3171') } as const;
    expect(can(officer, 'READ', { ...plan, assigneeIds: ['u-2'] })).toEqual({ allowed: false, refusal: 'NOT_OWN' });
    expect(can(officer, 'READ', { ...plan, assigneeIds: ['u-1'] }).allowed).toBe(true);
    const member = person('TIKOR_MEMBER', { kind: 'ALL' }, { agency: 'Dinas Pangan' });
    const task = { kind: 'FOLLOW_UPS', id: 't-1', region: regionCode('3171') } as const;
    expect(can(member, 'UPDATE', { ...task, agency: 'Bulog' })).toEqual({ allowed: false, refusal: 'NOT_OWN' });
    expect(can(member, 'UPDATE', { ...task, agency: 'Dinas Pangan' }).allowed).toBe(true);
  });

  it('refuses a role of the province whose account was given no region, and takes one that sees everything', () => {
    const nowhere = person('AUDITOR', { kind: 'REGIONS', codes: [] });
    expect(can(nowhere, 'READ', { kind: 'FINDINGS' })).toEqual({ allowed: false, refusal: 'SCOPE' });
    expect(can(person('AUDITOR', { kind: 'ALL' }), 'READ', { kind: 'FINDINGS' }).allowed).toBe(true);
    expect(can(localOperator('budi'), 'READ', { kind: 'SCORES' }).allowed).toBe(true);
  });

  it('refuses an operator of a kabupaten whose account sees everything: nobody gave them a kabupaten', () => {
    const operator = person('REGENCY_OPERATOR', { kind: 'ALL' });
    expect(can(operator, 'READ', { kind: 'FINDINGS' })).toEqual({ allowed: false, refusal: 'SCOPE' });
  });

  it('shows a thing of the whole province to those who see everything, and to nobody else', () => {
    const meeting = { kind: 'MEETINGS', id: 'm-1', region: null } as const;
    expect(can(person('AUDITOR', { kind: 'ALL' }), 'READ', meeting).allowed).toBe(true);
    const partly = person('AUDITOR', { kind: 'REGIONS', codes: [regionCode('31')] });
    expect(can(partly, 'READ', meeting)).toEqual({ allowed: false, refusal: 'SCOPE' });
  });
});
