import { type IdentityApp, startIdentityApp } from '../testing/identity-app';
import { ME, PASSWORD, at, codeOf, enrol, firstAdministrator } from '../testing/people';

// Every story hashes passwords over and over; a busy machine takes its time.
jest.setTimeout(60_000);

const FIRST = `mutation($input: FirstAdministratorInput!) { createFirstAdministrator(input: $input) { stage } }`;
let app: IdentityApp;
beforeEach(async () => {
  app = await startIdentityApp();
});
afterEach(async () => {
  await app.close();
  await app.test.close();
});
const input = (token: string | null, more: object = {}) => ({
  input: { token, email: 'admin@dinsos.example', name: 'Ratna Dewi', password: PASSWORD, ...more },
});

describe('first run (SECURITY §2)', () => {
  it('makes the first administrator with the token of the terminal, up to the second factor', async () => {
    expect((await app.browser().ask('{ firstRun { isOpen } }')).data).toEqual({ firstRun: { isOpen: true } });
    const { browser, made } = await firstAdministrator(app);
    expect(at(made.data, 'createFirstAdministrator', 'stage')).toBe('ENROL');
    const me = await browser.ask(ME);
    expect(at(me.data, 'me', 'account')).toMatchObject({ role: 'SYSADMIN', wholeProvince: false, regions: [] });
    expect((await app.browser().ask('{ firstRun { isOpen } }')).data).toEqual({ firstRun: { isOpen: false } });
  });

  it('is closed for ever afterwards, also to a token that was never used', async () => {
    const spare = await app.firstRun.issueToken();
    const { token } = await firstAdministrator(app);
    expect(await app.firstRun.issueToken()).toBeNull();
    for (const used of [token, spare, 'guess']) {
      const answer = await app.browser().ask(FIRST, input(used, { email: 'second@dinsos.example' }));
      expect([answer.reason, answer.code]).toEqual(['SETUP_CLOSED', 'NOT_FOUND']);
    }
  });

  it('refuses a wrong token, an old one, and any but the newest', async () => {
    const first = await app.firstRun.issueToken();
    const second = await app.firstRun.issueToken();
    for (const token of ['guess', first]) {
      expect((await app.browser().ask(FIRST, input(token))).reason).toBe('WRONG_SETUP_TOKEN');
    }
    app.clock.forward(30);
    expect((await app.browser().ask(FIRST, input(second))).reason).toBe('WRONG_SETUP_TOKEN');
  });

  it('lets one in when many use the token at the same moment', async () => {
    const token = await app.firstRun.issueToken();
    const answers = await Promise.all(
      [1, 2, 3, 4].map((index) => app.browser().ask(FIRST, input(token, { email: `admin${index}@dinsos.example` }))),
    );
    expect(answers.filter((answer) => answer.reason === null)).toHaveLength(1);
  });

  it.each([
    [{ password: 'pendek' }, 'PASSWORD_TOO_SHORT'],
    [{ password: 'TikorBansos2026!' }, 'PASSWORD_OWN_WORDS'],
    [{ password: 'Ratna.Dewi.12345' }, 'PASSWORD_OWN_WORDS'],
    [{ password: '123456789987654321' }, 'PASSWORD_COMMON'],
    [{ email: 'bukan surel' }, 'BAD_INPUT'],
    [{ name: 'A' }, 'BAD_INPUT'],
  ])('keeps the token when the form is refused: %o', async (more, reason) => {
    const token = await app.firstRun.issueToken();
    const refused = await app.browser().ask(FIRST, input(token, more));
    expect([refused.reason, refused.code]).toEqual([reason, 'BAD_USER_INPUT']);
    expect((await app.browser().ask(FIRST, input(token))).reason).toBeNull();
  });
});

describe('second factor at the first sign-in', () => {
  it('is set up by QR code, proved by a first code, and gives ten recovery codes once', async () => {
    const browser = app.browser();
    const token = await app.firstRun.issueToken();
    await browser.ask(FIRST, input(token));
    const begun = await browser.ask('mutation { beginTotpEnrolment { secret uri qrCode } }');
    const secret = at(begun.data, 'beginTotpEnrolment', 'secret');
    expect(at(begun.data, 'beginTotpEnrolment', 'uri')).toContain(`secret=${secret}`);
    expect(at(begun.data, 'beginTotpEnrolment', 'qrCode')).toMatch(/^data:image\/png;base64,/);
    const wrong = await browser.ask('mutation { confirmTotpEnrolment(code: "000000") { recoveryCodes } }');
    expect(wrong.reason).toBe('WRONG_CODE');
    const right = await browser.ask(
      `mutation { confirmTotpEnrolment(code: "${codeOf(app, secret)}") { recoveryCodes state { stage account { recoveryCodesLeft } } } }`,
    );
    const { recoveryCodes, state } = at<{ recoveryCodes: string[]; state: unknown }>(
      right.data,
      'confirmTotpEnrolment',
    );
    expect(recoveryCodes).toHaveLength(10);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(recoveryCodes[0]).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/);
    expect(state).toEqual({ stage: 'FULL', account: { recoveryCodesLeft: 10 } });
  });

  it('opens nothing before it is proved', async () => {
    const browser = app.browser();
    await browser.ask(FIRST, input(await app.firstRun.issueToken()));
    expect((await browser.ask('{ me { stage account { id } } }')).data).toEqual({
      me: { stage: 'ENROL', account: null },
    });
    expect((await browser.ask('{ accounts { nodes { id } } }')).code).toBe('UNAUTHENTICATED');
    expect((await browser.ask('{ mySessions { id } }')).code).toBe('UNAUTHENTICATED');
  });

  it('cannot be begun again by a session that is through', async () => {
    const { browser } = await firstAdministrator(app);
    await expect(enrol(app, browser)).resolves.toEqual({ secret: undefined, recoveryCodes: undefined });
  });

  it('is stored sealed: the database gives no secret away', async () => {
    const { secret, recoveryCodes } = await firstAdministrator(app);
    const { Client } = await import('pg');
    const owner = new Client({ connectionString: app.test.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query(
      `SELECT encode(totp_sealed, 'escape') AS sealed, password_hash FROM user_credentials`,
    );
    await owner.end();
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(recoveryCodes[0]);
    expect((rows[0] as { password_hash: string }).password_hash).toMatch(/^\$argon2id\$v=19\$m=32768,t=2,p=1\$/);
  });
});
