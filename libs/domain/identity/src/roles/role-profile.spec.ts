import { regionCode } from '@monev/kernel';
import { USER_ROLES } from '../actor';
import { ROLE_PROFILES, scopeFor, sessionLimitsOf } from './role-profile';

const HOUR = 3_600_000;

describe('sessions and second factors by role (SECURITY §2)', () => {
  it('ends a desk session after 30 minutes idle or 12 hours', () => {
    expect(sessionLimitsOf('SECRETARIAT')).toEqual({ idle: HOUR / 2, absolute: 12 * HOUR });
  });

  it('keeps a field session for 12 hours idle or 7 days', () => {
    expect(sessionLimitsOf('DISTRICT_ASSISTANT')).toEqual({ idle: 12 * HOUR, absolute: 168 * HOUR });
    expect(USER_ROLES.filter((role) => sessionLimitsOf(role).idle > HOUR)).toEqual([
      'MONEV_OFFICER',
      'DISTRICT_ASSISTANT',
    ]);
  });

  it('wants a second factor of secretariat, head and administrators', () => {
    expect(USER_ROLES.filter((role) => ROLE_PROFILES[role].needsTotp)).toEqual(['KADIS', 'SECRETARIAT', 'SYSADMIN']);
  });
});

describe('regions an account is given', () => {
  const kota = regionCode('3171');
  const kecamatan = regionCode('317101');

  it('province roles work everywhere and are given none', () => {
    expect(scopeFor('SECRETARIAT', [])).toEqual({ kind: 'ALL' });
    expect(scopeFor('SECRETARIAT', [kota])).toBeNull();
  });

  it('a SYSADMIN sees no region', () => {
    expect(scopeFor('SYSADMIN', [])).toEqual({ kind: 'REGIONS', codes: [] });
    expect(scopeFor('SYSADMIN', [kota])).toBeNull();
  });

  it('operators are given kabupaten, assistants kecamatan, at least one', () => {
    expect(scopeFor('REGENCY_OPERATOR', [kota, kota])).toEqual({ kind: 'REGIONS', codes: [kota] });
    expect(scopeFor('REGENCY_OPERATOR', [])).toBeNull();
    expect(scopeFor('REGENCY_OPERATOR', [kecamatan])).toBeNull();
    expect(scopeFor('DISTRICT_ASSISTANT', [kecamatan])).toEqual({ kind: 'REGIONS', codes: [kecamatan] });
    expect(scopeFor('DISTRICT_ASSISTANT', [kecamatan, kota])).toBeNull();
  });
});
