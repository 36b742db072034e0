import { type UserRole } from '@monev/domain/identity';
import { type Transaction } from '../connection/transaction';

/** Somebody with an account, as colleagues see them on a case: no address, no scope. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly role: UserRole;
  readonly agency: string | null;
}

const COLUMNS = 'id, name, role, agency';

/** The people of these accounts, deactivated ones too: a record keeps its names. */
export async function peopleById(tx: Transaction, ids: readonly string[]): Promise<PersonName[]> {
  if (ids.length === 0) return [];
  return tx.query(`SELECT ${COLUMNS} FROM users WHERE id = ANY ($1::uuid[])`, [[...new Set(ids)]]);
}

/** Active people of some roles by name, for choosing whom to assign. */
export async function activePeople(tx: Transaction, roles: readonly UserRole[]): Promise<PersonName[]> {
  return tx.query(`SELECT ${COLUMNS} FROM users WHERE is_active AND role = ANY ($1::text[]) ORDER BY name, id`, [
    roles,
  ]);
}
