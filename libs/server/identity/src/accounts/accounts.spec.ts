import { auditedAccounts, findAuditEntries, verifyAudit } from '@monev/data';
import { type Actor, localOperator } from '@monev/domain/identity';
import { type IdentityApp, TEST_AUDIT_KEY, startIdentityApp } from '../testing/identity-app';
import { ME, PASSWORD, SIGN_IN, accept, at, codeOf, enrol, firstAdministrator, invite, join } from '../testing/people';
import { type TestBrowser } from '../testing/test-browser';

// Every story hashes passwords over and over; a busy machine takes its time.
jest.setTimeout(60_000);

let app: IdentityApp;
let admin: TestBrowser;
let adminSecret: string;
beforeAll(async () => {
  app = await startIdentityApp();
  ({ browser: admin, secret: adminSecret } = await firstAdministrator(app));
});
afterAll(async () => {
  await app.close();
  await app.test.close();
});

const stageIn = async (browser: TestBrowser) => at((await browser.ask('{ me { stage } }')).data, 'me', 'stage');
const accountOf = async (browser: TestBrowser) =>
  at<{ id: string; operations: string[] }>((await browser.ask(ME)).data, 'me', 'account');
const CHANGE = `mutation($input: ChangeAccountInput!) { changeAccount(input: $input) { revision role regions } }`;
const DEACTIVATE = `mutation($id: ID!, $reason: String!) { deactivateAccount(id: $id, reason: $reason) { isActive revision } }`;
const REACTIVATE = `mutation($id: ID!, $reason: String!) { reactivateAccount(id: $id, reason: $reason) { isActive } }`;
const RESET = `mutation($id: ID!, $reason: String!) { resetSecondFactor(id: $id, reason: $reason) { id } }`;
const administrator = (userId: string): Actor => ({
  ...{ kind: 'USER', userId, name: 'Ratna Dewi', role: 'SYSADMIN' },
  scope: { kind: 'REGIONS', codes: [] },
});
const reason = 'Pindah tugas ke bidang lain';

describe('invitations', () => {
  it('make an operator who is signed in and sees the own kabupaten only', async () => {
    const { browser, answer } = await join(app, admin, {
      ...{ email: 'Operator@Dinsos.example', role: 'REGENCY_OPERATOR', regions: ['3171'] },
    });
    expect(at(answer.data, 'acceptInvitation', 'stage')).toBe('FULL');
    const me = await browser.ask(ME);
    expect(at(me.data, 'me', 'account')).toMatchObject({
      role: 'REGENCY_OPERATOR',
      wholeProvince: false,
      regions: [{ code: '3171', name: expect.stringContaining('Jakarta') as string }],
    });
    expect((await accountOf(browser)).operations).toContain('Mutation.acceptImport');
    expect((await accountOf(browser)).operations).not.toContain('Mutation.inviteAccount');
  });

  it('lead a secretary on to the second factor', async () => {
    const browser = app.browser();
    const answer = await accept(
      browser,
      await invite(admin, { email: 'sekretaris@dinsos.example', role: 'SECRETARIAT' }),
    );
    expect(at(answer.data, 'acceptInvitation', 'stage')).toBe('ENROL');
    await enrol(app, browser);
    expect(await stageIn(browser)).toBe('FULL');
  });

  it('name the regions that they give', async () => {
    const token = await invite(admin, { email: 'wilayah@dinsos.example', role: 'REGENCY_OPERATOR', regions: ['3171'] });
    const asked = 'query($t: String!) { invitation(token: $t) { regions { code name level } } }';
    const { data } = await app.browser().ask(asked, { t: token });
    expect(at(data, 'invitation', 'regions')).toEqual([
      { code: '3171', name: expect.stringContaining('Jakarta') as string, level: 'REGENCY' },
    ]);
  });

  it('show whom they invite, and nothing once used, called back, too old or made up', async () => {
    const preview = async (token: string) =>
      (
        await app
          .browser()
          .ask('query($t: String!) { invitation(token: $t) { email needsSecondFactor } }', { t: token })
      ).data;
    const nothing = { invitation: null };
    const used = await invite(admin, { email: 'a@dinsos.example', role: 'KADIS' });
    expect(await preview(used)).toEqual({ invitation: { email: 'a@dinsos.example', needsSecondFactor: true } });
    await accept(app.browser(), used);
    expect(await preview(used)).toEqual(nothing);
    expect((await accept(app.browser(), used)).reason).toBe('INVITATION_GONE');

    const replaced = await invite(admin, { email: 'b@dinsos.example', role: 'AUDITOR' });
    const newest = await invite(admin, { email: 'b@dinsos.example', role: 'AUDITOR' });
    expect(await preview(replaced)).toEqual(nothing);
    const waiting = await admin.ask('{ invitations { id email } }');
    const { id } = at<{ id: string; email: string }[]>(waiting.data, 'invitations').find(
      (one) => one.email === 'b@dinsos.example',
    )!;
    await admin.ask('mutation($id: ID!) { revokeInvitation(id: $id) { id } }', { id });
    expect(await preview(newest)).toEqual(nothing);
    expect(await preview('made up')).toEqual(nothing);
  });

  it('refuse a weak password and stay open', async () => {
    const token = await invite(admin, { email: 'c@dinsos.example', role: 'AUDITOR' });
    expect((await accept(app.browser(), token, 'sembako2026jakarta')).reason).toBe('PASSWORD_OWN_WORDS');
    expect((await accept(app.browser(), token)).reason).toBeNull();
  });

  it.each([
    ['an operator without a kabupaten', { role: 'REGENCY_OPERATOR', regions: [] }],
    ['an operator of a whole province', { role: 'REGENCY_OPERATOR', regions: ['31'] }],
    ['an assistant of a kabupaten', { role: 'DISTRICT_ASSISTANT', regions: ['3171'] }],
    ['an auditor with a region', { role: 'AUDITOR', regions: ['3171'] }],
    ['a region that does not exist', { role: 'REGENCY_OPERATOR', regions: ['9999'] }],
  ])('refuse %s', async (_who, wish) => {
    await expect(invite(admin, { email: 'd@dinsos.example', ...wish })).rejects.toThrow('REGIONS_DO_NOT_FIT');
  });

  it('refuse an address that has an account', async () => {
    await expect(invite(admin, { email: 'ADMIN@dinsos.example ', role: 'AUDITOR' })).rejects.toThrow('EMAIL_TAKEN');
  });

  it('run out after seven days', async () => {
    const token = await invite(admin, { email: 'e@dinsos.example', role: 'AUDITOR' });
    app.clock.forward(7 * 24 * 60);
    expect((await accept(app.browser(), token)).reason).toBe('INVITATION_GONE');
    await admin.ask(SIGN_IN, { email: 'admin@dinsos.example', password: PASSWORD });
    await admin.ask(`mutation { confirmSecondFactor(code: "${codeOf(app, adminSecret)}") { stage } }`);
    expect(await stageIn(admin)).toBe('FULL');
  });
});

describe('administration', () => {
  it('changes role and regions: the sessions of the account end at once', async () => {
    const { browser } = await join(app, admin, { email: 'f@dinsos.example', role: 'MONEV_OFFICER' });
    const { id } = await accountOf(browser);
    const input = { id, revision: 1, name: 'Budi Santoso', role: 'REGENCY_OPERATOR', regions: ['3172'] };
    const changed = await admin.ask(CHANGE, { input });
    expect(at(changed.data, 'changeAccount')).toEqual({ revision: 2, role: 'REGENCY_OPERATOR', regions: ['3172'] });
    expect(await stageIn(browser)).toBe('NONE');
    expect((await admin.ask(CHANGE, { input })).reason).toBe('ACCOUNT_CHANGED');
  });

  it('deactivates with a reason: nobody signs in, and it looks like a wrong password', async () => {
    const { browser } = await join(app, admin, { email: 'g@dinsos.example', role: 'AUDITOR' });
    const { id } = await accountOf(browser);
    expect((await admin.ask(DEACTIVATE, { id, reason: 'ya' })).reason).toBe('BAD_INPUT');
    expect(at((await admin.ask(DEACTIVATE, { id, reason })).data, 'deactivateAccount', 'isActive')).toBe(false);
    expect(await stageIn(browser)).toBe('NONE');
    const signIn = () => app.browser().ask(SIGN_IN, { email: 'g@dinsos.example', password: PASSWORD });
    expect((await signIn()).reason).toBe('WRONG_SIGN_IN');
    await admin.ask(REACTIVATE, { id, reason: 'Kembali bertugas' });
    expect((await signIn()).reason).toBeNull();
  });

  it('ends all sessions of an account, and says how many', async () => {
    const { browser } = await join(app, admin, { email: 'h@dinsos.example', role: 'AUDITOR' });
    const { id } = await accountOf(browser);
    const ended = await admin.ask('mutation($id: ID!) { endAccountSessions(id: $id) }', { id });
    expect(ended.data).toEqual({ endAccountSessions: 1 });
    expect(await stageIn(browser)).toBe('NONE');
  });

  it('takes the second factor of a lost phone away: the next sign-in sets up a new one', async () => {
    const { browser } = await join(app, admin, { email: 'i@dinsos.example', role: 'SECRETARIAT' });
    const { recoveryCodes } = await enrol(app, browser);
    const { id } = await accountOf(browser);
    await admin.ask(RESET, { id, reason: 'Ponsel hilang' });
    expect(await stageIn(browser)).toBe('NONE');
    const again = await browser.ask(SIGN_IN, { email: 'i@dinsos.example', password: PASSWORD });
    expect(at(again.data, 'signIn', 'stage')).toBe('ENROL');
    const answer = await browser.ask('mutation($c: String!) { confirmTotpEnrolment(code: $c) { recoveryCodes } }', {
      c: recoveryCodes[0],
    });
    expect(answer.reason).toBe('WRONG_CODE');
  });

  it('never changes the own account', async () => {
    const { id } = await accountOf(admin);
    const input = { id, revision: 1, name: 'Ratna', role: 'KADIS' };
    for (const answer of [
      await admin.ask(CHANGE, { input }),
      await admin.ask(DEACTIVATE, { id, reason }),
      await admin.ask(RESET, { id, reason }),
    ]) {
      expect([answer.reason, answer.code]).toEqual(['OWN_ACCOUNT', 'FORBIDDEN']);
    }
  });

  it('keeps at least one administrator when two take each other away at the same moment', async () => {
    const { browser: second } = await join(app, admin, { email: 'j@dinsos.example', role: 'SYSADMIN' });
    await enrol(app, second);
    const [one, two] = [(await accountOf(admin)).id, (await accountOf(second)).id];
    // Asked of the service itself: over HTTP the faster one would have signed the other out before it arrived.
    const answers = await Promise.allSettled([
      app.accounts.deactivate(administrator(one), two, reason),
      app.accounts.deactivate(administrator(two), one, reason),
    ]);
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ code: 'LAST_ADMINISTRATOR' });
    const left = answers[0]?.status === 'fulfilled' ? admin : second;
    const accounts = await left.ask('{ accounts(first: 100) { nodes { role isActive } } }');
    const nodes = at<{ role: string; isActive: boolean }[]>(accounts.data, 'accounts', 'nodes');
    expect(nodes.filter((node) => node.role === 'SYSADMIN' && node.isActive)).toHaveLength(1);
    admin = left;
  });

  it('lists accounts page by page', async () => {
    const PAGE = `query($first: Int!, $after: String) { accounts(first: $first, after: $after) { nodes { id } endCursor hasNextPage } }`;
    const page = async (first: number, after: string | null) =>
      at<{ nodes: { id: string }[]; endCursor: string; hasNextPage: boolean }>(
        (await admin.ask(PAGE, { first, after })).data,
        'accounts',
      );
    const all = await page(100, null);
    const first = await page(3, null);
    const rest = await page(100, first.endCursor);
    expect([first.hasNextPage, rest.hasNextPage]).toEqual([true, false]);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  it.each([
    [`{ accounts(first: 0) { nodes { id } } }`],
    [`{ accounts(first: 101) { nodes { id } } }`],
    [`{ accounts(after: "x") { nodes { id } } }`],
    [`{ account(id: "1; DROP TABLE users") { id } }`],
    [`mutation { endAccountSessions(id: "x") }`],
    [`mutation { endMySession(id: "x") { id } }`],
    [`mutation { revokeInvitation(id: "x") { id } }`],
    [`mutation { resetSecondFactor(id: "00000000-0000-4000-8000-000000000000", reason: "a\\u0000bcdef") { id } }`],
    [`mutation { inviteAccount(input: { email: "a@b", name: "Budi", role: AUDITOR }) { path } }`],
    [`mutation { inviteAccount(input: { email: "a@b.id", name: "Bu\\u0000di", role: AUDITOR }) { path } }`],
    [
      `mutation { inviteAccount(input: { email: "a@b.id", name: "Budi", role: AUDITOR, agency: "a\\u0000" }) { path } }`,
    ],
  ])('answers bad input as such: %s', async (query) => {
    expect((await admin.ask(query)).code).toBe('BAD_USER_INPUT');
  });
});

describe('what stays behind', () => {
  it('is an audit record with each change, who made it, before and after, and no secret', async () => {
    const page = await app.test.database.read(localOperator('uji'), (tx) =>
      findAuditEntries(tx, { action: 'account.deactivate' }, { first: 100 }),
    );
    const oldest = page.entries[page.entries.length - 1]!;
    expect(oldest).toMatchObject({
      actorName: 'Ratna Dewi',
      actorRole: 'SYSADMIN',
      reason,
      changedFields: ['isActive'],
    });
    expect(oldest.requestId).toMatch(/^[0-9a-f-]{36}$/);
    const all = await app.test.database.read(localOperator('uji'), (tx) => findAuditEntries(tx, {}, { first: 1000 }));
    expect(JSON.stringify(all)).not.toMatch(/argon2|kuda menari/);
  });

  it('fits the accounts row by row', async () => {
    const options = { db: app.test.database, key: TEST_AUDIT_KEY, anchors: [], objects: [auditedAccounts] };
    const report = await verifyAudit(options);
    expect(report.fault).toBeNull();
    expect(report.rowsCompared).toBeGreaterThan(8);
  });
});
