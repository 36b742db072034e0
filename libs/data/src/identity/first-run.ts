import { type Transaction } from '../connection/transaction';
import { changedRows } from './rows';

/** Any fixed number: the key of the lock under which the first administrator is made. */
const LOCK_KEY = 717_420_311;

/** Whether the first administrator exists; from then on there is no setup any more, for ever. */
export async function hasAdministrator(tx: Transaction): Promise<boolean> {
  const [row] = (await tx.query(`SELECT EXISTS (SELECT 1 FROM users WHERE role = 'SYSADMIN') AS there`)) as {
    there: boolean;
  }[];
  return row?.there ?? false;
}

/** Keeps a setup token's hash. Only the newest token counts. */
export async function storeSetupToken(tx: Transaction, tokenHash: Buffer, now: Date, expiresAt: Date): Promise<void> {
  await tx.query('UPDATE setup_tokens SET expires_at = $1 WHERE used_at IS NULL AND expires_at > $1', [now]);
  await tx.query('INSERT INTO setup_tokens (token_hash, created_at, expires_at) VALUES ($1, $2, $3)', [
    tokenHash,
    now,
    expiresAt,
  ]);
}

/**
 * Uses a setup token up, one caller at a time. False when it is unknown, used or too old, or when an administrator
 * exists already.
 */
export async function consumeSetupToken(tx: Transaction, tokenHash: Buffer, now: Date): Promise<boolean> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK_KEY]);
  if (await hasAdministrator(tx)) return false;
  const rows = await changedRows(
    tx,
    `UPDATE setup_tokens SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
     RETURNING token_hash`,
    [tokenHash, now],
  );
  return rows.length === 1;
}
