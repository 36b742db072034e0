import { Injectable } from '@nestjs/common';
import {
  ACCOUNT_OBJECT_KINDS,
  type AuditEntry,
  type AuditFilter,
  type AuditHead,
  type AuditPage,
  Database,
  findAuditEntries,
  findAuditEntry,
  getAuditHead,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { currentRequest, logger } from '@monev/server-kit';

/** Reads the record for its auditor. Reading it is itself recorded (SECURITY §7). */
@Injectable()
export class AuditReadingService {
  constructor(private readonly database: Database) {}

  /** A page of the record; its first page leaves an entry that says who looked for what. */
  async page(actor: Actor, filter: AuditFilter, page: { first: number; before?: number }): Promise<AuditPage> {
    if (page.before === undefined) await this.recordReading(actor, 'audit.read', filter);
    return this.database.read(actor, (tx) => findAuditEntries(tx, filter, page));
  }

  /** Entries about accounts, sessions, invitations and the installation: nothing of a case. */
  async accountLog(actor: Actor, page: { first: number; before?: number }): Promise<AuditPage> {
    return this.database.read(actor, (tx) => findAuditEntries(tx, { objectKinds: ACCOUNT_OBJECT_KINDS }, page));
  }

  async entry(actor: Actor, seq: number): Promise<AuditEntry | null> {
    return this.database.read(actor, (tx) => findAuditEntry(tx, seq));
  }

  head(actor: Actor): Promise<AuditHead> {
    return this.database.read(actor, getAuditHead);
  }

  async recordReading(actor: Actor, action: string, filter: AuditFilter): Promise<void> {
    await this.database.write(
      actor,
      (_tx, audit) => {
        audit.record({ action, object: { kind: 'audit-record', id: 'entries' }, after: { filter } });
        return Promise.resolve();
      },
      { requestId: currentRequest()?.requestId },
    );
    logger.info({ event: action, userId: actor.userId, requestId: currentRequest()?.requestId }, 'audit record read');
  }
}
