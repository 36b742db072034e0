import { localOperator } from '@monev/domain/identity';
import { DomainError, type ErrorClass } from '@monev/kernel';
import { type Database } from '../connection/database';
import { type AuditEntry, ENTRY_COLUMNS, entryHash } from './audit-entry';

/** The key is not the one this record was written with: going on would split the chain in two. */
export class AuditKeyDoesNotFitError extends DomainError {
  readonly code = 'AUDIT_KEY_DOES_NOT_FIT';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor() {
    super({
      id: 'Kunci audit bukan milik basis data ini. Pulihkan secrets.json (atau MONEV_AUDIT_KEY) yang lama; program tidak dijalankan.',
      en: 'The audit key does not belong to this database. Restore the old secrets.json (or MONEV_AUDIT_KEY); nothing was started.',
    });
  }
}

/**
 * Checks the newest entry with the key, before anything is written with it. Fits an empty record.
 * @throws {AuditKeyDoesNotFitError}
 */
export async function ensureAuditKeyFits(database: Database, key: Buffer): Promise<void> {
  const [newest] = await database.read(
    localOperator('mulai'),
    (tx) => tx.query(`SELECT ${ENTRY_COLUMNS} FROM audit_entries ORDER BY seq DESC LIMIT 1`) as Promise<AuditEntry[]>,
  );
  if (newest && entryHash(key, newest) !== newest.hash) throw new AuditKeyDoesNotFitError();
}
