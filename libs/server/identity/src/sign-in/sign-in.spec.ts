import { HmacAuditWriter, openDatabase, verifyAudit } from '@monev/data';
import { type TestDatabase } from '@monev/data/testing';
import { type IdentityApp, TEST_AUDIT_KEY, startIdentityApp } from '../testing/identity-app';
import { ME, PASSWORD, SIGN_IN, at, codeOf, firstAdministrator, join } from '../testing/people';
import { TestBrowser } from '../testing/test-browser';

// Every story hashes passwords over and over; a busy machine takes its time.
jest.setTimeout(60_000);

const CONFIRM = `mutation($code: String!) { confirmSecondFactor(code: $code) { stage } }`;
const SIGN_OUT = 'mutation { signOut { stage } }';
const KEEPER = 'budi@dinsos.example';

let app: IdentityApp;
let admin: Awaited<ReturnType<typeof firstAdministrator>>;
beforeAll(async () => {
  app = await startIdentityApp();
  admin = await firstAdministrator(app);
  await join(app, admin.browser, { email: KEEPER, role: 'AUDITOR' });
});
afterAll(async () => {
  await app.close();
  await app.test.close();
});
// Each story begins with no wrong tries on anybody's account.
beforeEach(() => app.clock.forward(25 * 60));

const signIn = (browser: TestBrowser, email = KEEPER, password = PASSWORD) => browser.ask(SIGN_IN, { email, password });
const stageIn = async (browser: TestBrowser) => at((await browser.ask('{ me { stage } }')).data, 'me', 'stage');

describe('the session cookie (SECURITY §2)', () => {
  it('is bound to host and path, hidden from scripts, and never sent across sites', async () => {
    const browser = app.browser();
    await signIn(browser);
    const [line = ''] = browser.lastSetCookies.filter((one) => one.startsWith('__Host-monev='));
    expect(line).toMatch(/^__Host-monev=[\w-]{43}; Max-Age=43200; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
    expect(line).not.toMatch(/Domain/i);
  });

  it('gets a new value at every sign-in, and the old one ends', async () => {
    const browser = app.browser();
    await signIn(browser);
    const thief = app.browser();
    for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
    expect(await stageIn(thief)).toBe('FULL');
    await signIn(browser);
    expect(await stageIn(thief)).toBe('NONE');
  });

  it.each([
    ['empty', ''],
    ['short', 'x'],
    ['a path', '../../etc'],
    ['as long as a real one', 'A'.repeat(43)],
    ['very long', 'A'.repeat(4000)],
  ])('with a made-up value opens nothing: %s', async (_what, value) => {
    const browser = app.browser();
    browser.cookies.set('__Host-monev', value);
    expect(await stageIn(browser)).toBe('NONE');
  });

  it('sent twice opens nothing: somebody may have planted the other', async () => {
    const browser = app.browser();
    await signIn(browser);
    browser.cookies.set('x=1; __Host-monev', 'planted');
    expect(await stageIn(browser)).toBe('NONE');
  });
});

describe('how long a session lives', () => {
  it('ends at a desk after 30 minutes without a request', async () => {
    const browser = app.browser();
    await signIn(browser);
    app.clock.forward(29);
    expect(await stageIn(browser)).toBe('FULL');
    app.clock.forward(29);
    expect(await stageIn(browser)).toBe('FULL');
    app.clock.forward(30);
    expect(await stageIn(browser)).toBe('NONE');
  });

  it('ends at a desk after 12 hours, however busy', async () => {
    const browser = app.browser();
    await signIn(browser);
    for (let hour = 0; hour < 11.75; hour += 0.25) {
      app.clock.forward(15);
      expect(await stageIn(browser)).toBe('FULL');
    }
    app.clock.forward(15);
    expect(await stageIn(browser)).toBe('NONE');
  });

  it('ends at once when signing out, on the server', async () => {
    const browser = app.browser();
    await signIn(browser);
    const thief = app.browser();
    for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
    expect(at((await browser.ask(SIGN_OUT)).data, 'signOut', 'stage')).toBe('NONE');
    expect(browser.cookies.size).toBe(0);
    expect(await stageIn(thief)).toBe('NONE');
    expect((await browser.ask(SIGN_OUT)).reason).toBeNull();
  });
});

describe('wrong sign-ins', () => {
  it('say the same of an unknown account and a wrong password, request id apart', async () => {
    const wrong = await signIn(app.browser(), KEEPER, 'kuda menari merah');
    const unknown = await signIn(app.browser(), 'tidak-ada@dinsos.example', 'kuda menari merah');
    const plain = (text: string) => text.replace(/"requestId":"[^"]+"/, '');
    expect(wrong.reason).toBe('WRONG_SIGN_IN');
    expect(plain(unknown.text)).toBe(plain(wrong.text));
  });

  it.each(['\0', 'a\0@b.id', '\ud800', "' OR 1=1 --", 'x'.repeat(50_000), ''])(
    'answer any text as a wrong one: %j',
    async (text) => {
      expect((await signIn(app.browser(), text, text)).reason).toBe('WRONG_SIGN_IN');
    },
  );

  it('take the same time for an unknown account as for a wrong password', async () => {
    const time = async (email: string) => {
      const started = performance.now();
      await signIn(app.browser(), email, 'kuda menari merah');
      return performance.now() - started;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      known.push(await time(KEEPER));
      unknown.push(await time(`tidak-ada-${round}@dinsos.example`));
    }
    const fastest = (times: number[]) => Math.min(...times);
    // Without the dummy hash an unknown account would answer in a fraction of the time.
    expect(fastest(unknown)).toBeGreaterThan(0.4 * fastest(known));
    expect(fastest(known)).toBeGreaterThan(0.4 * fastest(unknown));
  });

  it('are paused by the 20th try: then even the right password is answered like a wrong one', async () => {
    for (let tries = 0; tries < 19; tries += 1) await signIn(app.browser(), KEEPER, 'kuda menari merah');
    const paused = await signIn(app.browser());
    const wrong = await signIn(app.browser(), KEEPER, 'kuda menari merah');
    const plain = (text: string) => text.replace(/"requestId":"[^"]+"/, '');
    expect(paused.reason).toBe('WRONG_SIGN_IN');
    expect(plain(paused.text)).toBe(plain(wrong.text));
  });

  it('stay paused after a restart, and in a second instance', async () => {
    for (let tries = 0; tries < 10; tries += 1) await signIn(app.browser(), KEEPER, 'kuda menari merah');
    const database = await openDatabase({ appUrl: app.test.appUrl, audit: new HmacAuditWriter(TEST_AUDIT_KEY) });
    const restarted = await startIdentityApp({ test: { ...app.test, database } as TestDatabase, clock: app.clock });
    expect((await signIn(restarted.browser())).reason).toBe('WRONG_SIGN_IN');
    app.clock.forward(1.1);
    expect((await signIn(restarted.browser())).reason).toBeNull();
    await restarted.close();
    await database.close();
  });

  it('of many at the same moment are counted one by one: none gets more tries', async () => {
    await Promise.all(Array.from({ length: 15 }, () => signIn(app.browser(), KEEPER, 'kuda menari merah')));
    expect((await signIn(app.browser())).reason).toBe('WRONG_SIGN_IN');
  });
});

describe('second factor', () => {
  const half = async () => {
    const browser = app.browser();
    const answer = await signIn(browser, admin.email);
    expect(at(answer.data, 'signIn', 'stage')).toBe('CODE');
    return browser;
  };

  it('finishes the sign-in with a code of the app, which counts once', async () => {
    const browser = await half();
    expect(at((await browser.ask(ME)).data, 'me', 'account')).toBeNull();
    const code = codeOf(app, admin.secret);
    expect(at((await browser.ask(CONFIRM, { code })).data, 'confirmSecondFactor', 'stage')).toBe('FULL');
    expect((await (await half()).ask(CONFIRM, { code })).reason).toBe('WRONG_CODE');
  });

  it('takes each recovery code once, written any way', async () => {
    const [code = ''] = admin.recoveryCodes;
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
    expect((await (await half()).ask(CONFIRM, { code: typed })).reason).toBeNull();
    expect((await (await half()).ask(CONFIRM, { code })).reason).toBe('WRONG_CODE');
  });

  it('pauses guessing of codes like guessing of passwords', async () => {
    const browser = await half();
    for (let tries = 0; tries < 12; tries += 1) await browser.ask(CONFIRM, { code: '000000' });
    expect((await browser.ask(CONFIRM, { code: codeOf(app, admin.secret) })).reason).toBe('WRONG_CODE');
  });

  it('is not asked of somebody who did not begin, and not after 15 minutes', async () => {
    expect((await app.browser().ask(CONFIRM, { code: '000000' })).reason).toBe('SIGN_IN_AGAIN');
    const browser = await half();
    app.clock.forward(15);
    expect((await browser.ask(CONFIRM, { code: codeOf(app, admin.secret) })).reason).toBe('SIGN_IN_AGAIN');
  });
});

describe('the own account', () => {
  const CHANGE = `mutation($current: String!, $next: String!) { changePassword(current: $current, next: $next) { stage } }`;

  it('sees its open sessions and ends them', async () => {
    const [desk, phone] = [app.browser(), app.browser()];
    await signIn(desk);
    await signIn(phone);
    const listed = await desk.ask('{ mySessions { id device isThis } }');
    const sessions = at<{ id: string; device: string; isThis: boolean }[]>(listed.data, 'mySessions');
    expect(sessions.map((one) => one.device)).toEqual(['Chrome · Android', 'Chrome · Android']);
    const other = sessions.find((one) => !one.isThis)!;
    await desk.ask('mutation($id: ID!) { endMySession(id: $id) { id } }', { id: other.id });
    expect(await stageIn(phone)).toBe('NONE');
    expect(await stageIn(desk)).toBe('FULL');
  });

  it('cannot end a session of somebody else: as if it did not exist', async () => {
    const keeper = app.browser();
    await signIn(keeper);
    const listed = await keeper.ask('{ mySessions { id } }');
    const [{ id }] = at<[{ id: string }]>(listed.data, 'mySessions');
    const { browser } = await join(app, await freshAdmin(), { email: 'lain@dinsos.example', role: 'TIKOR_MEMBER' });
    const end = (which: string) => browser.ask('mutation($id: ID!) { endMySession(id: $id) { id } }', { id: which });
    const plain = (text: string) => text.replace(/"requestId":"[^"]+"/, '');
    const foreign = await end(id);
    expect(foreign.code).toBe('NOT_FOUND');
    expect(plain(foreign.text)).toBe(plain((await end('00000000-0000-4000-8000-000000000000')).text));
    expect(await stageIn(keeper)).toBe('FULL');
  });

  it('changes its password: other sessions end, this one gets a new cookie', async () => {
    const [desk, phone] = [app.browser(), app.browser()];
    await signIn(desk);
    await signIn(phone);
    const before = desk.cookies.get('__Host-monev');
    const ask = (current: string, next: string) => desk.ask(CHANGE, { current, next });
    expect((await ask('salah sekali ya', 'gajah melukis hujan')).reason).toBe('WRONG_SIGN_IN');
    expect((await ask(PASSWORD, 'pendek')).reason).toBe('PASSWORD_TOO_SHORT');
    expect((await ask(PASSWORD, 'gajah melukis hujan')).reason).toBeNull();
    expect(await stageIn(phone)).toBe('NONE');
    expect(await stageIn(desk)).toBe('FULL');
    expect(desk.cookies.get('__Host-monev')).not.toBe(before);
    expect((await signIn(app.browser())).reason).toBe('WRONG_SIGN_IN');
    expect((await signIn(app.browser(), KEEPER, 'gajah melukis hujan')).reason).toBeNull();
    await desk.ask(CHANGE, { current: 'gajah melukis hujan', next: PASSWORD });
  });

  it('renews its recovery codes against a code of the app', async () => {
    const browser = await freshAdmin();
    app.clock.forward(1);
    const renewed = await browser.ask(`mutation { renewRecoveryCodes(code: "${codeOf(app, admin.secret)}") }`);
    expect(at<string[]>(renewed.data, 'renewRecoveryCodes')).toHaveLength(10);
    const [, unused = ''] = admin.recoveryCodes;
    const half = app.browser();
    await signIn(half, admin.email);
    expect((await half.ask(CONFIRM, { code: unused })).reason).toBe('WRONG_CODE');
  });

  async function freshAdmin(): Promise<TestBrowser> {
    const browser = app.browser();
    await signIn(browser, admin.email);
    await browser.ask(CONFIRM, { code: codeOf(app, admin.secret) });
    return browser;
  }
});

it('leaves a sound audit record of all of this', async () => {
  const report = await verifyAudit({ db: app.test.database, key: TEST_AUDIT_KEY, anchors: [] });
  expect(report.fault).toBeNull();
  expect(report.entries).toBeGreaterThan(20);
});
