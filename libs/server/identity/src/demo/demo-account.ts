import { randomBytes, randomUUID } from 'node:crypto';
import {
  type Database,
  accountState,
  endSessionsOf,
  findAccountByEmail,
  getInstallation,
  insertAccount,
  setPasswordHash,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { PasswordHasher } from '../passwords/password-hasher';

const EMAIL = 'anggota@contoh.invalid';
/** 96 random bits: enough for an account that may only look, and short enough to type. */
const PASSWORD_BYTES = 12;

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
}

/**
 * An account to look around the demo province with: a Tikor member, who reads everything and verifies visits. It gets a
 * new random password each time, told on the terminal alone; its open sessions end.
 * @throws {Error} in a database that holds real data.
 */
export async function openDemoAccount(database: Database, actor: Actor): Promise<DemoAccount> {
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  const hash = await new PasswordHasher().hash(password);
  await database.write(actor, async (tx, audit) => {
    if (!(await getInstallation(tx)).isDemo) throw new Error('A demo account belongs in the demo province only.');
    const now = new Date();
    const known = await findAccountByEmail(tx, EMAIL);
    const account =
      known ??
      (await insertAccount(tx, {
        ...{ id: randomUUID(), email: EMAIL, name: 'Anggota Tikor (contoh)' },
        ...{ role: 'TIKOR_MEMBER', scopeCodes: [], agency: null },
      }));
    await setPasswordHash(tx, account.id, hash, now);
    await endSessionsOf(tx, account.id, 'PASSWORD_CHANGED', now);
    audit.record({
      action: known ? 'account.renew-demo-password' : 'account.create-demo',
      object: { kind: 'account', id: account.id },
      after: accountState(account),
    });
  });
  return { email: EMAIL, password };
}
