import { type Transaction } from '../connection/transaction';
import { type Account, findAccount } from './accounts';
import { changedRows } from './rows';

/** The account that a person at a provider is linked to, by the provider's own unchanging subject. */
export async function findLinkedAccount(tx: Transaction, issuer: string, subject: string): Promise<Account | null> {
  const [row] = (await tx.query(`SELECT user_id AS "userId" FROM oidc_identities WHERE issuer = $1 AND subject = $2`, [
    issuer,
    subject,
  ])) as { userId: string }[];
  return row ? findAccount(tx, row.userId) : null;
}

/** Whether an account is linked to somebody at this provider already. */
export async function isLinked(tx: Transaction, issuer: string, userId: string): Promise<boolean> {
  const rows = (await tx.query('SELECT 1 FROM oidc_identities WHERE issuer = $1 AND user_id = $2', [
    issuer,
    userId,
  ])) as unknown[];
  return rows.length > 0;
}

export async function linkIdentity(
  tx: Transaction,
  link: { issuer: string; subject: string; userId: string; now: Date },
): Promise<void> {
  await tx.query('INSERT INTO oidc_identities (issuer, subject, user_id, linked_at) VALUES ($1, $2, $3, $4)', [
    link.issuer,
    link.subject,
    link.userId,
    link.now,
  ]);
}

/** Keeps what a sign-in at a provider must match when the browser comes back; old ones are swept on the way. */
export async function storeFlow(
  tx: Transaction,
  flow: { flowHash: Buffer; sealed: Buffer; expiresAt: Date },
  now: Date,
): Promise<void> {
  await tx.query('DELETE FROM oidc_flows WHERE expires_at < $1', [now]);
  await tx.query('INSERT INTO oidc_flows (flow_hash, sealed, expires_at) VALUES ($1, $2, $3)', [
    flow.flowHash,
    flow.sealed,
    flow.expiresAt,
  ]);
}

/** Takes it out: each can be used once. Null when unknown, used or too old. */
export async function takeFlow(tx: Transaction, flowHash: Buffer, now: Date): Promise<Buffer | null> {
  const [row] = await changedRows<{ sealed: Buffer; fresh: boolean }>(
    tx,
    'DELETE FROM oidc_flows WHERE flow_hash = $1 RETURNING sealed, expires_at > $2 AS fresh',
    [flowHash, now],
  );
  return row?.fresh ? row.sealed : null;
}
