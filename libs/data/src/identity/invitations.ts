import { type UserRole } from '@monev/domain/identity';
import { type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { changedRows } from './rows';

/** An account that waits for its owner: role and regions are fixed by who invites. The link's secret is not in it. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  readonly scopeCodes: readonly RegionCode[];
  readonly agency: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const COLUMNS = `id, email, name, role, scope_codes AS "scopeCodes", agency, created_by AS "createdBy",
  created_at AS "createdAt", expires_at AS "expiresAt"`;
const OPEN = 'accepted_at IS NULL AND revoked_at IS NULL';

/** One open invitation for an address: an earlier one stops counting. */
export async function insertInvitation(tx: Transaction, invitation: Invitation, tokenHash: Buffer): Promise<void> {
  await tx.query(`UPDATE invitations SET revoked_at = $2 WHERE email = $1 AND ${OPEN}`, [
    invitation.email,
    invitation.createdAt,
  ]);
  await tx.query(
    `INSERT INTO invitations (id, token_hash, email, name, role, scope_codes, agency, created_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      invitation.id,
      tokenHash,
      invitation.email,
      invitation.name,
      invitation.role,
      invitation.scopeCodes,
      invitation.agency,
      invitation.createdBy,
      invitation.createdAt,
      invitation.expiresAt,
    ],
  );
}

/** What a link invites to; null when it is unknown, used, called back or too old: all four look the same. */
export async function findOpenInvitation(tx: Transaction, tokenHash: Buffer, now: Date): Promise<Invitation | null> {
  const [row] = (await tx.query(
    `SELECT ${COLUMNS} FROM invitations WHERE token_hash = $1 AND ${OPEN} AND expires_at > $2`,
    [tokenHash, now],
  )) as Invitation[];
  return row ?? null;
}

export async function findOpenInvitationFor(tx: Transaction, email: string, now: Date): Promise<Invitation | null> {
  const [row] = (await tx.query(`SELECT ${COLUMNS} FROM invitations WHERE email = $1 AND ${OPEN} AND expires_at > $2`, [
    email,
    now,
  ])) as Invitation[];
  return row ?? null;
}

/** Those still waiting, newest first; the ones that ran out too, so that they can be sent anew. */
export async function listInvitations(tx: Transaction, first: number): Promise<Invitation[]> {
  return (await tx.query(`SELECT ${COLUMNS} FROM invitations WHERE ${OPEN} ORDER BY created_at DESC, id LIMIT $1`, [
    first,
  ])) as Invitation[];
}

/** Uses an invitation up; null when somebody was faster, or it ran out. */
export async function takeInvitation(tx: Transaction, id: string, now: Date): Promise<Invitation | null> {
  const [row] = await changedRows<Invitation>(
    tx,
    `UPDATE invitations SET accepted_at = $2 WHERE id = $1 AND ${OPEN} AND expires_at > $2 RETURNING ${COLUMNS}`,
    [id, now],
  );
  return row ?? null;
}

export async function revokeInvitation(tx: Transaction, id: string, now: Date): Promise<Invitation | null> {
  const [row] = await changedRows<Invitation>(
    tx,
    `UPDATE invitations SET revoked_at = $2 WHERE id = $1 AND ${OPEN} RETURNING ${COLUMNS}`,
    [id, now],
  );
  return row ?? null;
}
