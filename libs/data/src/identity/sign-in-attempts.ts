import { ATTEMPTS_FORGOTTEN_AFTER_MS, type AttemptKind, pauseAfter } from '@monev/domain/identity';
import { type Transaction } from '../connection/transaction';
import { tokenHash } from './tokens';

/** Whose tries are counted: an account by the name that was typed, an address by the socket. Stored as hashes only. */
export interface AttemptKey {
  readonly kind: AttemptKind;
  readonly value: string;
}

interface AttemptRow {
  readonly failures: number;
  readonly lastAt: Date;
  readonly pausedUntil: Date | null;
}

/**
 * Counts a try before it is made, so that many at once cannot slip through together; a right one is taken back by
 * `forgiveAttempt`. True when the try may count; false during a pause, in which nothing is counted and a right
 * password is answered like a wrong one.
 */
export async function beginAttempt(tx: Transaction, key: AttemptKey, now: Date): Promise<boolean> {
  const hash = tokenHash(key.value);
  await tx.query(
    `INSERT INTO sign_in_attempts (kind, key_hash, failures, last_at) VALUES ($1, $2, 0, $3) ON CONFLICT DO NOTHING`,
    [key.kind, hash, now],
  );
  const [row] = (await tx.query(
    `SELECT failures, last_at AS "lastAt", paused_until AS "pausedUntil"
     FROM sign_in_attempts WHERE kind = $1 AND key_hash = $2 FOR UPDATE`,
    [key.kind, hash],
  )) as AttemptRow[];
  if (!row || (row.pausedUntil && row.pausedUntil > now)) return false;
  const isOld = now.getTime() - row.lastAt.getTime() > ATTEMPTS_FORGOTTEN_AFTER_MS;
  const failures = isOld ? 1 : row.failures + 1;
  const pause = pauseAfter(key.kind, failures);
  await tx.query(
    `UPDATE sign_in_attempts SET failures = $3, last_at = $4, paused_until = $5 WHERE kind = $1 AND key_hash = $2`,
    [key.kind, hash, failures, now, pause > 0 ? new Date(now.getTime() + pause) : null],
  );
  return true;
}

/** After a right try: an account starts anew; an address only gets this one try back, for others share it. */
export async function forgiveAttempt(tx: Transaction, key: AttemptKey): Promise<void> {
  await tx.query(
    `UPDATE sign_in_attempts
     SET    failures = CASE kind WHEN 'ACCOUNT' THEN 0 ELSE greatest(failures - 1, 0) END, paused_until = NULL
     WHERE  kind = $1 AND key_hash = $2`,
    [key.kind, tokenHash(key.value)],
  );
}
