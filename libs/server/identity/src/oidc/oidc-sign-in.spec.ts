import { type IdentityApp, startIdentityApp } from '../testing/identity-app';
import { ME, PASSWORD, SIGN_IN, at, firstAdministrator, invite } from '../testing/people';
import { type TestProvider, freePort, startOidcProvider } from '../testing/start-oidc-provider';
import { TestBrowser } from '../testing/test-browser';

jest.setTimeout(60_000);
const SECRET = 'a-secret-of-a-provider-that-lives-for-minutes';
let provider: TestProvider;
let app: IdentityApp;
let admin: TestBrowser;

beforeAll(async () => {
  const port = await freePort();
  provider = await startOidcProvider(`http://127.0.0.1:${port}/api/auth/oidc/callback`, SECRET);
  const oidc = { issuer: provider.issuer, clientId: 'monev', clientSecret: SECRET, label: 'SSO Dinas Sosial' };
  app = await startIdentityApp({ oidc, port });
  admin = (await firstAdministrator(app)).browser;
  await invite(admin, {
    email: 'siti@dinsos.example',
    role: 'REGENCY_OPERATOR',
    regions: ['3171'],
    name: 'Siti Rahayu',
  });
});
afterAll(async () => {
  await app.close();
  await app.test.close();
  await provider.stop();
});

/** A browser whose provider cookies live apart from ours: both are on 127.0.0.1, as two hosts would be. */
async function walk(browser: TestBrowser, start: string): Promise<{ end: string; callback: string }> {
  const atProvider = new TestBrowser(provider.issuer);
  let address = start;
  let callback = '';
  for (let step = 0; step < 12; step += 1) {
    const ours = address.startsWith(app.url);
    if (address.includes('/callback')) callback = address;
    const response = await (ours ? browser : atProvider).send(address);
    const next = response.headers.get('location');
    if (!next) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
    address = new URL(next, address).href;
    if (ours && address.startsWith(app.url) && callback) return { end: address.slice(app.url.length), callback };
    if (ours && address.startsWith(`${app.url}/masuk`)) return { end: address.slice(app.url.length), callback };
  }
  throw new Error('The walk does not end.');
}
async function signInAt(who: string, browser = app.browser(), next = '/ringkasan') {
  await provider.signInAs(who);
  return { browser, ...(await walk(browser, `${app.url}/api/auth/oidc/start?next=${encodeURIComponent(next)}`)) };
}
const stageIn = async (browser: TestBrowser) => at((await browser.ask('{ me { stage } }')).data, 'me', 'stage');

describe("sign-in at the office's own provider", () => {
  it('is offered by its name', async () => {
    const options = await app.browser().ask('{ signInOptions { providerLabel providerPath } }');
    expect(options.data).toEqual({
      signInOptions: { providerLabel: 'SSO Dinas Sosial', providerPath: '/api/auth/oidc/start' },
    });
  });

  it('refuses who was not invited, and who has no checked address', async () => {
    expect((await signInAt('asing')).end).toBe('/masuk?gagal=OIDC_NOT_INVITED');
    await invite(admin, { email: 'tanpa@dinsos.example', role: 'AUDITOR' });
    const { end, browser } = await signInAt('tanpa');
    expect(end).toBe('/masuk?gagal=OIDC_NOT_INVITED');
    expect(await stageIn(browser)).toBe('NONE');
  });

  it('takes an invitation up by its checked address, with the role and regions that were offered', async () => {
    const { end, browser } = await signInAt('siti');
    expect(end).toBe('/ringkasan');
    expect(at((await browser.ask(ME)).data, 'me', 'account')).toMatchObject({
      ...{ name: 'Siti Rahayu', role: 'REGENCY_OPERATOR' },
      regions: [{ code: '3171' }],
    });
  });

  it('knows the person again by subject, and nobody else by the same address', async () => {
    const again = await signInAt('siti');
    expect(await stageIn(again.browser)).toBe('FULL');
    const other = await signInAt('palsu');
    expect(other.end).toBe('/masuk?gagal=OIDC_NOT_INVITED');
  });

  it('still wants the second factor of an administrator', async () => {
    const { browser } = await signInAt('admin');
    expect(await stageIn(browser)).toBe('CODE');
  });

  it('refuses a deactivated account', async () => {
    const { browser } = await signInAt('siti');
    const id = at((await browser.ask(ME)).data, 'me', 'account', 'id');
    await admin.ask('mutation($id: ID!, $r: String!) { deactivateAccount(id: $id, reason: $r) { id } }', {
      id,
      r: 'Pensiun',
    });
    expect((await signInAt('siti')).end).toBe('/masuk?gagal=OIDC_DEACTIVATED');
    expect(await stageIn(browser)).toBe('NONE');
  });

  it('gives an account that came by the provider no password to guess', async () => {
    const answer = await app.browser().ask(SIGN_IN, { email: 'siti@dinsos.example', password: PASSWORD });
    expect(answer.reason).toBe('WRONG_SIGN_IN');
  });
});

describe('what comes back from a provider is believed only when it belongs to what was sent', () => {
  const broken = '/masuk?gagal=OIDC_BROKEN';
  const arrive = async (browser: TestBrowser, address: string) => (await browser.send(address)).headers.get('location');

  it('refuses a callback nobody asked for', async () => {
    expect(await arrive(app.browser(), `${app.url}/api/auth/oidc/callback?code=x&state=y`)).toBe(broken);
    expect(await arrive(app.browser(), `${app.url}/api/auth/oidc/callback`)).toBe(broken);
  });

  it('refuses the same callback a second time', async () => {
    const { browser, callback } = await signInAt('admin');
    expect(await arrive(browser, callback)).toBe(broken);
  });

  it("refuses another person's callback: a planted sign-in", async () => {
    const { callback } = await signInAt('admin');
    const victim = app.browser();
    await victim.send(`${app.url}/api/auth/oidc/start`);
    expect(await arrive(victim, callback)).toBe(broken);
    expect(await stageIn(victim)).toBe('NONE');
  });

  it('refuses a changed state and an error of the provider', async () => {
    for (const query of ['code=x&state=other', 'error=access_denied&state=other']) {
      const browser = app.browser();
      await browser.send(`${app.url}/api/auth/oidc/start`);
      expect(await arrive(browser, `${app.url}/api/auth/oidc/callback?${query}`)).toBe(broken);
    }
  });

  it('refuses one that comes after ten minutes', async () => {
    const browser = app.browser();
    const start = await browser.send(`${app.url}/api/auth/oidc/start`);
    expect(start.headers.get('location')).toMatch(/code_challenge_method=S256/);
    app.clock.forward(10);
    expect(await arrive(browser, `${app.url}/api/auth/oidc/callback?code=x&state=y`)).toBe(broken);
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never sends the browser on to %s',
    async (next) => {
      expect((await signInAt('admin', app.browser(), next)).end).toBe('/');
    },
  );
});

describe('a provider that is not there', () => {
  it('is said on the sign-in page, and passwords still work', async () => {
    const oidc = {
      issuer: `http://127.0.0.1:${await freePort()}`,
      clientId: 'monev',
      clientSecret: null,
      label: 'SSO',
    };
    const other = await startIdentityApp({ oidc, test: app.test, clock: app.clock });
    const start = await other.browser().send(`${other.url}/api/auth/oidc/start`);
    expect(start.headers.get('location')).toBe('/masuk?gagal=OIDC_UNREACHABLE');
    const browser = other.browser();
    await browser.ask(SIGN_IN, { email: 'admin@dinsos.example', password: PASSWORD });
    expect(await stageIn(browser)).toBe('CODE');
    await other.close();
  });

  it('is off where none is set up', async () => {
    const other = await startIdentityApp({ test: app.test, clock: app.clock });
    expect((await other.browser().ask('{ signInOptions { providerLabel } }')).data).toEqual({
      signInOptions: { providerLabel: null },
    });
    const start = await other.browser().send(`${other.url}/api/auth/oidc/start`);
    expect(start.headers.get('location')).toBe('/masuk?gagal=OIDC_OFF');
    await other.close();
  });
});
