import { type Actor, type UserRole, scopeFor } from '@monev/domain/identity';
import { type RegionCode } from '@monev/kernel';
import { type AuditedObject } from '../audit/audited-objects';
import { type Transaction } from '../connection/transaction';
import { changedRows } from './rows';

/** An account as administration and the audit record see it: no secret is in it. */
export interface Account {
  readonly id: string;
  /** Lower case; what one signs in with. */
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  readonly scopeCodes: readonly RegionCode[];
  readonly agency: string | null;
  readonly isActive: boolean;
  /** Grows with every change: a change of an older state is refused. */
  readonly revision: number;
  readonly createdAt: Date;
  readonly lastSignInAt: Date | null;
}
export type NewAccount = Pick<Account, 'id' | 'email' | 'name' | 'role' | 'scopeCodes' | 'agency'>;
export type AccountChange = Pick<Account, 'name' | 'role' | 'scopeCodes' | 'agency' | 'isActive'>;

const COLUMNS = `id, email, name, role, scope_codes AS "scopeCodes", agency, is_active AS "isActive", revision,
  created_at AS "createdAt", last_sign_in_at AS "lastSignInAt"`;

/** What the audit record keeps of an account, before and after. */
export function accountState(account: AccountChange & Pick<Account, 'email'>): object {
  const { email, name, role, scopeCodes, agency, isActive } = account;
  return { email, name, role, scopeCodes, agency, isActive };
}

/** Every account, for comparison with the record: a role changed behind the program is named by `audit verify`. */
export const auditedAccounts: AuditedObject = {
  kind: 'account',
  async *read(tx) {
    const rows = (await tx.query(`SELECT ${COLUMNS} FROM users ORDER BY id`)) as Account[];
    for (const account of rows) yield { id: account.id, state: accountState(account) };
  },
};

/** The person an account acts as. An account whose regions do not fit its role sees no region at all. */
export function actorOfAccount(account: Account): Actor {
  return {
    kind: 'USER',
    userId: account.id,
    name: account.name,
    role: account.role,
    scope: scopeFor(account.role, account.scopeCodes) ?? { kind: 'REGIONS', codes: [] },
    agency: account.agency,
  };
}

export async function findAccountByEmail(tx: Transaction, email: string): Promise<Account | null> {
  const [account] = (await tx.query(`SELECT ${COLUMNS} FROM users WHERE email = $1`, [email])) as Account[];
  return account ?? null;
}

export async function findAccount(tx: Transaction, id: string): Promise<Account | null> {
  const [account] = (await tx.query(`SELECT ${COLUMNS} FROM users WHERE id = $1`, [id])) as Account[];
  return account ?? null;
}

/** By name, `first` accounts after the one with id `after`; deactivated ones too. */
export async function listAccounts(tx: Transaction, page: { first: number; after?: string }): Promise<Account[]> {
  return (await tx.query(
    `SELECT ${COLUMNS} FROM users
     WHERE  $1::uuid IS NULL OR (name, id) > (SELECT name, id FROM users WHERE id = $1)
     ORDER  BY name, id LIMIT $2`,
    [page.after ?? null, page.first],
  )) as Account[];
}

export async function insertAccount(tx: Transaction, account: NewAccount): Promise<Account> {
  const [row] = (await tx.query(
    `INSERT INTO users (id, email, name, role, scope_codes, agency) VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${COLUMNS}`,
    [account.id, account.email, account.name, account.role, account.scopeCodes, account.agency],
  )) as Account[];
  await tx.query('INSERT INTO user_credentials (user_id) VALUES ($1)', [account.id]);
  return row as Account;
}

/** Null when the account is not at `revision` any more: somebody else changed it meanwhile. */
export async function changeAccount(
  tx: Transaction,
  id: string,
  revision: number,
  change: AccountChange,
): Promise<Account | null> {
  const [row] = await changedRows<Account>(
    tx,
    `UPDATE users SET name = $3, role = $4, scope_codes = $5, agency = $6, is_active = $7, revision = revision + 1
     WHERE id = $1 AND revision = $2 RETURNING ${COLUMNS}`,
    [id, revision, change.name, change.role, change.scopeCodes, change.agency, change.isActive],
  );
  return row ?? null;
}

export async function noteSignIn(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.query('UPDATE users SET last_sign_in_at = $2 WHERE id = $1', [id, now]);
}

/**
 * Active administrators besides one account. Locks the accounts of administrators until the transaction ends, so that
 * two administrators cannot take each other away at the same moment.
 */
export async function countOtherAdministrators(tx: Transaction, exceptId: string): Promise<number> {
  const rows = (await tx.query(
    `SELECT id FROM users WHERE role = 'SYSADMIN' AND is_active ORDER BY id FOR UPDATE`,
  )) as { id: string }[];
  return rows.filter((row) => row.id !== exceptId).length;
}
