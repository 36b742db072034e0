import { type SessionStage } from '@monev/domain/identity';
import { type Transaction } from '../connection/transaction';
import { type Account, findAccount } from './accounts';
import { changedRows } from './rows';

/** A session as its owner sees it. The cookie's value is not in it, nor anything it could be made from. */
export interface UserSession {
  readonly id: string;
  readonly userId: string;
  readonly stage: SessionStage;
  /** Kind of device, shortened from what the browser says of itself. */
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly idleUntil: Date;
  readonly expiresAt: Date;
}
export interface NewSession extends Omit<UserSession, 'lastSeenAt'> {
  readonly tokenHash: Buffer;
}

/** Why a session ended. */
export type SessionEnd =
  'SIGNED_OUT' | 'REPLACED' | 'PASSWORD_CHANGED' | 'ROLE_CHANGED' | 'DEACTIVATED' | 'ENDED_BY_ADMIN';

const COLUMNS = `id, user_id AS "userId", stage, device, created_at AS "createdAt", last_seen_at AS "lastSeenAt",
  idle_until AS "idleUntil", expires_at AS "expiresAt"`;

export async function insertSession(tx: Transaction, session: NewSession): Promise<void> {
  await tx.query(
    `INSERT INTO user_sessions (id, token_hash, user_id, stage, device, created_at, last_seen_at, idle_until, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8)`,
    [
      session.id,
      session.tokenHash,
      session.userId,
      session.stage,
      session.device,
      session.createdAt,
      session.idleUntil,
      session.expiresAt,
    ],
  );
}

/** The open session of a cookie with its active account; null when ended, idle too long, too old, or deactivated. */
export async function findOpenSession(
  tx: Transaction,
  tokenHash: Buffer,
  now: Date,
): Promise<{ session: UserSession; account: Account } | null> {
  const [session] = (await tx.query(
    `SELECT ${COLUMNS} FROM user_sessions
     WHERE token_hash = $1 AND ended_at IS NULL AND idle_until > $2 AND expires_at > $2`,
    [tokenHash, now],
  )) as UserSession[];
  const account = session ? await findAccount(tx, session.userId) : null;
  return session && account?.isActive ? { session, account } : null;
}

export async function touchSession(tx: Transaction, id: string, now: Date, idleUntil: Date): Promise<void> {
  await tx.query('UPDATE user_sessions SET last_seen_at = $2, idle_until = $3 WHERE id = $1 AND ended_at IS NULL', [
    id,
    now,
    idleUntil,
  ]);
}

/** Open sessions of an account that finished sign-in, the latest first. */
export async function listOpenSessions(tx: Transaction, userId: string, now: Date): Promise<UserSession[]> {
  return (await tx.query(
    `SELECT ${COLUMNS} FROM user_sessions
     WHERE user_id = $1 AND stage = 'FULL' AND ended_at IS NULL AND idle_until > $2 AND expires_at > $2
     ORDER BY last_seen_at DESC, id`,
    [userId, now],
  )) as UserSession[];
}

/** Ends one session of an account; false when it has no such open session. */
export async function endSession(
  tx: Transaction,
  which: { id: string; userId: string },
  why: SessionEnd,
  now: Date,
): Promise<boolean> {
  const rows = await changedRows(
    tx,
    `UPDATE user_sessions SET ended_at = $3, ended_why = $4
     WHERE id = $1 AND user_id = $2 AND ended_at IS NULL RETURNING id`,
    [which.id, which.userId, now, why],
  );
  return rows.length === 1;
}

/** Ends all sessions of an account, finished or not, but one; says how many. */
export async function endSessionsOf(
  tx: Transaction,
  userId: string,
  why: SessionEnd,
  now: Date,
  exceptId: string | null = null,
): Promise<number> {
  const rows = await changedRows(
    tx,
    `UPDATE user_sessions SET ended_at = $2, ended_why = $3
     WHERE user_id = $1 AND ended_at IS NULL AND ($4::uuid IS NULL OR id <> $4) RETURNING id`,
    [userId, now, why, exceptId],
  );
  return rows.length;
}
