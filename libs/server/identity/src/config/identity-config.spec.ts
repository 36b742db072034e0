import { BadIdentityConfigError, readIdentityConfig } from './identity-config';

const from = { sealKey: Buffer.alloc(32), defaultUrl: 'http://localhost:4310' };
const issuer = { MONEV_OIDC_ISSUER: 'https://sso.dinsos.example/realm', MONEV_OIDC_CLIENT_ID: 'monev' };

describe('configuration of sign-in', () => {
  it('serves local accounts on this machine when nothing is said', () => {
    expect(readIdentityConfig({}, from)).toEqual({
      sealKey: from.sealKey,
      publicUrl: 'http://localhost:4310',
      oidc: null,
    });
  });

  it('names the provider by its host unless a label is given', () => {
    expect(readIdentityConfig(issuer, from).oidc).toEqual({
      ...{ issuer: 'https://sso.dinsos.example/realm', clientId: 'monev' },
      ...{ clientSecret: null, label: 'sso.dinsos.example' },
    });
    const named = { ...issuer, MONEV_OIDC_LABEL: 'SSO Dinas', MONEV_OIDC_CLIENT_SECRET: 'x' };
    expect(readIdentityConfig(named, from).oidc).toMatchObject({ label: 'SSO Dinas', clientSecret: 'x' });
  });

  it('keeps only the origin of the public address', () => {
    const env = { MONEV_PUBLIC_URL: 'https://monev.dinsos.example/sub/path' };
    expect(readIdentityConfig(env, from).publicUrl).toBe('https://monev.dinsos.example');
  });

  it.each([
    ['MONEV_PUBLIC_URL', { MONEV_PUBLIC_URL: 'http://monev.dinsos.example' }],
    ['MONEV_PUBLIC_URL', { MONEV_PUBLIC_URL: 'monev' }],
    ['MONEV_OIDC_ISSUER', { ...issuer, MONEV_OIDC_ISSUER: 'http://sso.dinsos.example' }],
    ['MONEV_OIDC_CLIENT_ID', { ...issuer, MONEV_OIDC_CLIENT_ID: '' }],
  ])('refuses a bad %s and names it', (variable, env) => {
    expect(() => readIdentityConfig(env, from)).toThrow(BadIdentityConfigError);
    expect(() => readIdentityConfig(env, from)).toThrow(variable);
  });
});
