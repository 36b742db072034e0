import { type Transaction } from '../connection/transaction';
import { changedRows } from './rows';

/** What proves an account. Never leaves the server. */
export interface Credentials {
  readonly userId: string;
  /** argon2id, null for an account that signs in at its office's provider only. */
  readonly passwordHash: string | null;
  /** Sealed; null when no second factor was begun. */
  readonly totpSealed: Buffer | null;
  readonly totpConfirmedAt: Date | null;
  /** Time step of the last code used: none at or before it counts again. */
  readonly totpLastStep: number;
}

const COLUMNS = `user_id AS "userId", password_hash AS "passwordHash", totp_sealed AS "totpSealed",
  totp_confirmed_at AS "totpConfirmedAt", totp_last_step::float8 AS "totpLastStep"`;

export async function getCredentials(tx: Transaction, userId: string): Promise<Credentials> {
  const [row] = (await tx.query(`SELECT ${COLUMNS} FROM user_credentials WHERE user_id = $1`, [
    userId,
  ])) as Credentials[];
  if (!row) throw new Error('An account without a row of credentials.');
  return row;
}

export async function setPasswordHash(tx: Transaction, userId: string, hash: string, now: Date): Promise<void> {
  await tx.query('UPDATE user_credentials SET password_hash = $2, password_changed_at = $3 WHERE user_id = $1', [
    userId,
    hash,
    now,
  ]);
}

/** Begins a second factor that counts once its first code was given. A confirmed one is not overwritten: false. */
export async function beginTotp(tx: Transaction, userId: string, sealed: Buffer): Promise<boolean> {
  const rows = await changedRows(
    tx,
    `UPDATE user_credentials SET totp_sealed = $2, totp_last_step = 0
     WHERE user_id = $1 AND totp_confirmed_at IS NULL RETURNING user_id`,
    [userId, sealed],
  );
  return rows.length === 1;
}

export async function confirmTotp(tx: Transaction, userId: string, now: Date): Promise<void> {
  await tx.query('UPDATE user_credentials SET totp_confirmed_at = $2 WHERE user_id = $1', [userId, now]);
}

/** Takes the second factor and its recovery codes away; the next sign-in sets up a new one. */
export async function removeTotp(tx: Transaction, userId: string): Promise<void> {
  await tx.query(
    'UPDATE user_credentials SET totp_sealed = NULL, totp_confirmed_at = NULL, totp_last_step = 0 WHERE user_id = $1',
    [userId],
  );
  await tx.query('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
}

/** Uses up a time step, and with it every code up to it. False when it was used before: also by a race. */
export async function useTotpStep(tx: Transaction, userId: string, step: number): Promise<boolean> {
  const rows = await changedRows(
    tx,
    'UPDATE user_credentials SET totp_last_step = $2 WHERE user_id = $1 AND totp_last_step < $2 RETURNING user_id',
    [userId, step],
  );
  return rows.length === 1;
}

/** New recovery codes; the old ones stop counting. */
export async function replaceRecoveryCodes(tx: Transaction, userId: string, hashes: readonly Buffer[]): Promise<void> {
  await tx.query('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
  await tx.query('INSERT INTO recovery_codes (user_id, code_hash) SELECT $1, unnest($2::bytea[])', [userId, hashes]);
}

/** Uses a recovery code up. False when it is unknown or used. */
export async function useRecoveryCode(tx: Transaction, userId: string, hash: Buffer, now: Date): Promise<boolean> {
  const rows = await changedRows(
    tx,
    `UPDATE recovery_codes SET used_at = $3 WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING user_id`,
    [userId, hash, now],
  );
  return rows.length === 1;
}

export async function countRecoveryCodes(tx: Transaction, userId: string): Promise<number> {
  const [row] = (await tx.query(
    'SELECT count(*)::int AS left FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL',
    [userId],
  )) as { left: number }[];
  return row?.left ?? 0;
}

/** Account id and password hash to sign in with; null for an unknown or deactivated account. One query either way. */
export async function findPasswordHash(
  tx: Transaction,
  email: string,
): Promise<{ userId: string; passwordHash: string | null } | null> {
  const [row] = (await tx.query(
    `SELECT user_id AS "userId", password_hash AS "passwordHash"
     FROM users JOIN user_credentials ON user_id = id WHERE email = $1 AND is_active`,
    [email],
  )) as { userId: string; passwordHash: string | null }[];
  return row ?? null;
}
