import { randomUUID } from 'node:crypto';
import { visitor } from '@monev/domain/identity';
import { regionCode } from '@monev/kernel';
import { Client } from 'pg';
import { HmacAuditWriter } from '../audit/audit-writer';
import { verifyAudit } from '../audit/verify-audit';
import { type Transaction } from '../connection/transaction';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import {
  type NewAccount,
  accountState,
  actorOfAccount,
  auditedAccounts,
  changeAccount,
  countOtherAdministrators,
  findAccount,
  findAccountByEmail,
  insertAccount,
  listAccounts,
} from './accounts';
import {
  beginTotp,
  confirmTotp,
  countRecoveryCodes,
  getCredentials,
  removeTotp,
  replaceRecoveryCodes,
} from './credentials';
import { useRecoveryCode, useTotpStep } from './credentials';
import { consumeSetupToken, hasAdministrator, storeSetupToken } from './first-run';
import { holdsData } from './holds-data';
import { findOpenInvitation, insertInvitation, listInvitations, revokeInvitation, takeInvitation } from './invitations';
import { findLinkedAccount, linkIdentity, storeFlow, takeFlow } from './oidc';
import { endSession, endSessionsOf, findOpenSession, insertSession, listOpenSessions, touchSession } from './sessions';
import { newToken, tokenHash } from './tokens';

const key = Buffer.alloc(32, 1);
const now = new Date('2026-03-01T00:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let test: TestDatabase;
const write = <T>(work: (tx: Transaction) => Promise<T>) => test.database.write(visitor(), work);
const newAccount = (more: Partial<NewAccount> = {}): NewAccount => {
  const id = randomUUID();
  return {
    id,
    email: `${id}@dinsos.example`,
    name: 'Siti Rahayu',
    role: 'SECRETARIAT',
    scopeCodes: [],
    agency: null,
    ...more,
  };
};
beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(key) });
});
afterAll(() => test.close());

describe('first run', () => {
  it('lets one of many callers in, with the newest token only, while it is fresh', async () => {
    expect(await holdsData(test.appUrl)).toBe(false);
    const [old, token] = [newToken(), newToken()];
    await write((tx) => storeSetupToken(tx, tokenHash(old), now, later(30)));
    await write((tx) => storeSetupToken(tx, tokenHash(token), now, later(30)));
    const use = (secret: string, at: Date) => write((tx) => consumeSetupToken(tx, tokenHash(secret), at));
    expect(await use(old, later(1))).toBe(false);
    expect(await use('guess', later(1))).toBe(false);
    expect(await use(token, later(30))).toBe(false);
    const tries = await Promise.all(Array.from({ length: 8 }, () => use(token, later(29))));
    expect(tries.filter(Boolean)).toHaveLength(1);
  });

  it('is over for ever once an administrator exists', async () => {
    const token = newToken();
    await write((tx) => storeSetupToken(tx, tokenHash(token), now, later(30)));
    const admin = await write((tx) => insertAccount(tx, newAccount({ role: 'SYSADMIN' })));
    expect(await write((tx) => consumeSetupToken(tx, tokenHash(token), later(1)))).toBe(false);
    await write((tx) => changeAccount(tx, admin.id, 1, { ...admin, isActive: false }));
    expect(await write(hasAdministrator)).toBe(true);
    expect(await holdsData(test.appUrl)).toBe(true);
  });
});

describe('accounts', () => {
  it('are found by address and id, once each', async () => {
    const account = await write((tx) => insertAccount(tx, newAccount()));
    expect(await write((tx) => findAccountByEmail(tx, account.email))).toEqual(account);
    expect(await write((tx) => findAccount(tx, account.id))).toEqual(account);
    await expect(write((tx) => insertAccount(tx, newAccount({ email: account.email })))).rejects.toThrow('users_email');
  });

  it('change only from the state that was seen', async () => {
    const account = await write((tx) => insertAccount(tx, newAccount()));
    const change = { ...account, name: 'Siti R.' };
    expect(await write((tx) => changeAccount(tx, account.id, 1, change))).toMatchObject({
      name: 'Siti R.',
      revision: 2,
    });
    expect(await write((tx) => changeAccount(tx, account.id, 1, change))).toBeNull();
  });

  it('act with the regions of their role, or none when those do not fit', async () => {
    const operator = newAccount({ role: 'REGENCY_OPERATOR', scopeCodes: [regionCode('3171')] });
    const account = await write((tx) => insertAccount(tx, operator));
    expect(actorOfAccount(account).scope).toEqual({ kind: 'REGIONS', codes: ['3171'] });
    expect(actorOfAccount({ ...account, scopeCodes: [] }).scope).toEqual({ kind: 'REGIONS', codes: [] });
    expect(actorOfAccount({ ...account, scopeCodes: [regionCode('31')] }).scope).toEqual({
      kind: 'REGIONS',
      codes: [],
    });
  });

  it('are listed by name, page after page', async () => {
    const all = await write((tx) => listAccounts(tx, { first: 100 }));
    const first = await write((tx) => listAccounts(tx, { first: 2 }));
    const rest = await write((tx) => listAccounts(tx, { first: 100, after: first[1]!.id }));
    expect([...first, ...rest]).toEqual(all);
  });

  it('count the other active administrators', async () => {
    const [one, two] = [newAccount({ role: 'SYSADMIN' }), newAccount({ role: 'SYSADMIN' })];
    await write((tx) => insertAccount(tx, one));
    expect(await write((tx) => countOtherAdministrators(tx, one.id))).toBe(0);
    await write((tx) => insertAccount(tx, two));
    expect(await write((tx) => countOtherAdministrators(tx, one.id))).toBe(1);
  });

  it('cannot be deleted by the application', async () => {
    await expect(write((tx) => tx.query('DELETE FROM users'))).rejects.toThrow('permission denied');
    await expect(write((tx) => tx.query('DELETE FROM user_sessions'))).rejects.toThrow('permission denied');
  });
});

describe('second factor', () => {
  it('counts each code and each recovery code once', async () => {
    const { id } = await write((tx) => insertAccount(tx, newAccount()));
    expect(await write((tx) => beginTotp(tx, id, Buffer.from('sealed')))).toBe(true);
    await write((tx) => confirmTotp(tx, id, now));
    expect(await write((tx) => beginTotp(tx, id, Buffer.from('another')))).toBe(false);
    const steps = await Promise.all([100, 100, 99, 101].map((step) => write((tx) => useTotpStep(tx, id, step))));
    expect(steps.filter(Boolean).length).toBeLessThan(4);
    expect(await write((tx) => useTotpStep(tx, id, 101))).toBe(false);

    await write((tx) => replaceRecoveryCodes(tx, id, [tokenHash('a'), tokenHash('b')]));
    const use = () => write((tx) => useRecoveryCode(tx, id, tokenHash('a'), now));
    expect((await Promise.all([use(), use(), use()])).filter(Boolean)).toHaveLength(1);
    expect(await write((tx) => countRecoveryCodes(tx, id))).toBe(1);

    await write((tx) => removeTotp(tx, id));
    expect(await write((tx) => getCredentials(tx, id))).toMatchObject({ totpSealed: null, totpConfirmedAt: null });
    expect(await write((tx) => countRecoveryCodes(tx, id))).toBe(0);
  });
});

describe('sessions', () => {
  const begin = async (more: { stage?: 'FULL' | 'CODE'; userId?: string } = {}) => {
    const userId = more.userId ?? (await write((tx) => insertAccount(tx, newAccount()))).id;
    const [id, token] = [randomUUID(), newToken()];
    const times = { createdAt: now, idleUntil: later(30), expiresAt: later(720) };
    const session = { id, userId, stage: more.stage ?? ('FULL' as const), device: 'Chrome', ...times };
    await write((tx) => insertSession(tx, { ...session, tokenHash: tokenHash(token) }));
    const find = (at: Date) => write((tx) => findOpenSession(tx, tokenHash(token), at));
    return { id, userId, token, find };
  };

  it('end when idle too long, and after their absolute limit however busy', async () => {
    const { id, find } = await begin();
    expect((await find(later(29)))?.session.id).toBe(id);
    expect(await find(later(30))).toBeNull();
    await write((tx) => touchSession(tx, id, later(29), later(719)));
    expect((await find(later(700)))?.session.lastSeenAt).toEqual(later(29));
    await write((tx) => touchSession(tx, id, later(719), later(9999)));
    expect(await find(later(720))).toBeNull();
  });

  it('are stored by a hash: the table gives no cookie away', async () => {
    const { token } = await begin();
    const rows = await write((tx) => tx.query('SELECT row_to_json(s)::text AS text FROM user_sessions AS s'));
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('end for their owner only', async () => {
    const mine = await begin();
    const other = await begin();
    expect(await write((tx) => endSession(tx, { id: mine.id, userId: other.userId }, 'SIGNED_OUT', now))).toBe(false);
    expect(await mine.find(now)).not.toBeNull();
    expect(await write((tx) => endSession(tx, { id: mine.id, userId: mine.userId }, 'SIGNED_OUT', now))).toBe(true);
    expect(await mine.find(now)).toBeNull();
  });

  it('end all at once but the one that is kept, unfinished ones too', async () => {
    const kept = await begin();
    const second = await begin({ userId: kept.userId });
    const unfinished = await begin({ userId: kept.userId, stage: 'CODE' });
    expect((await write((tx) => listOpenSessions(tx, kept.userId, now))).map((one) => one.id).sort()).toEqual(
      [kept.id, second.id].sort(),
    );
    expect(await write((tx) => endSessionsOf(tx, kept.userId, 'PASSWORD_CHANGED', now, kept.id))).toBe(2);
    expect(await unfinished.find(now)).toBeNull();
    expect(await kept.find(now)).not.toBeNull();
  });

  it('are nothing worth once the account is deactivated', async () => {
    const { userId, find } = await begin();
    const account = (await write((tx) => findAccount(tx, userId)))!;
    await write((tx) => changeAccount(tx, userId, 1, { ...account, isActive: false }));
    expect(await find(now)).toBeNull();
  });
});

describe('invitations', () => {
  const invite = async (email: string) => {
    const createdBy = (await write((tx) => insertAccount(tx, newAccount({ role: 'SYSADMIN' })))).id;
    const token = newToken();
    const times = { createdAt: now, expiresAt: later(60) };
    const invitation = { ...newAccount({ email }), createdBy, ...times };
    await write((tx) => insertInvitation(tx, invitation, tokenHash(token)));
    return { id: invitation.id, find: (at: Date) => write((tx) => findOpenInvitation(tx, tokenHash(token), at)) };
  };

  it('count once, until they run out or are called back', async () => {
    const { id, find } = await invite('a@dinsos.example');
    expect((await find(later(59)))?.email).toBe('a@dinsos.example');
    expect(await find(later(60))).toBeNull();
    const takes = await Promise.all([1, 2, 3].map(() => write((tx) => takeInvitation(tx, id, now))));
    expect(takes.filter(Boolean)).toHaveLength(1);
    expect(await find(now)).toBeNull();
    const second = await invite('b@dinsos.example');
    await write((tx) => revokeInvitation(tx, second.id, now));
    expect(await second.find(now)).toBeNull();
  });

  it('replace an earlier one to the same address', async () => {
    const first = await invite('c@dinsos.example');
    const second = await invite('c@dinsos.example');
    expect(await first.find(now)).toBeNull();
    expect(await second.find(now)).not.toBeNull();
    expect(
      (await write((tx) => listInvitations(tx, 100))).filter((one) => one.email === 'c@dinsos.example'),
    ).toHaveLength(1);
  });
});

describe('sign-in at a provider', () => {
  it('keeps what must match for one use and a short time', async () => {
    const store = (name: string) =>
      write((tx) => storeFlow(tx, { flowHash: tokenHash(name), sealed: Buffer.from(name), expiresAt: later(10) }, now));
    await store('one');
    await store('two');
    const take = (name: string, at: Date) => write((tx) => takeFlow(tx, tokenHash(name), at));
    const takes = await Promise.all([take('one', later(1)), take('one', later(1))]);
    expect(takes.filter(Boolean)).toHaveLength(1);
    expect(await take('two', later(10))).toBeNull();
  });

  it('finds the linked account by issuer and subject', async () => {
    const { id } = await write((tx) => insertAccount(tx, newAccount()));
    await write((tx) => linkIdentity(tx, { issuer: 'https://sso.example', subject: '42', userId: id, now }));
    expect((await write((tx) => findLinkedAccount(tx, 'https://sso.example', '42')))?.id).toBe(id);
    expect(await write((tx) => findLinkedAccount(tx, 'https://evil.example', '42'))).toBeNull();
  });
});

describe('accounts under audit', () => {
  it('a role raised behind the program is named by audit verify', async () => {
    const own = await testDatabase({ audit: new HmacAuditWriter(key) });
    const account = newAccount({ role: 'MONEV_OFFICER' });
    await own.database.write(visitor(), async (tx, audit) => {
      const made = await insertAccount(tx, account);
      audit.record({ action: 'account.create', object: { kind: 'account', id: made.id }, after: accountState(made) });
    });
    const verify = () => verifyAudit({ db: own.database, key, anchors: [], objects: [auditedAccounts] });
    expect(await verify()).toMatchObject({ rowsCompared: 1, fault: null });
    const intruder = new Client({ connectionString: own.ownerUrl });
    await intruder.connect();
    await intruder.query(`UPDATE users SET role = 'KADIS'`);
    await intruder.end();
    expect((await verify()).fault).toEqual({
      kind: 'ROW_CHANGED',
      seq: 1,
      object: { kind: 'account', id: account.id },
    });
    await own.close();
  });
});
