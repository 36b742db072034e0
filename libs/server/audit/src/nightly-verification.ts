import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '@monev/data';
import { everyNight, logger } from '@monev/server-kit';
import { AUDIT_CONFIG, type AuditConfig } from './audit-config';
import { AUDITED_OBJECTS, type AuditVerdict, verifyAuditRecord } from './audit-verification';

/** Walks the whole record every night (SECURITY §7) and says in the log what it found. Reads only. */
@Injectable()
export class NightlyVerification implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stop: () => Promise<void> = () => Promise.resolve();
  private readonly ending = new AbortController();

  constructor(
    private readonly database: Database,
    @Inject(AUDIT_CONFIG) private readonly config: AuditConfig,
  ) {}

  onApplicationBootstrap(): void {
    this.stop = everyNight('audit-verify', () => this.verify());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await this.stop();
  }

  async verify(): Promise<void> {
    const verdict = await this.walk();
    if (!verdict) return;
    const { report, isSound } = verdict;
    const { entries, anchors, rowsCompared, fault } = report;
    const found = { event: 'audit-verified', entries, anchors, rowsCompared };
    if (isSound) logger.info(found, 'audit record sound');
    else logger.error({ ...found, fault: fault?.kind, firstBadSequence: fault?.seq }, 'audit record NOT sound');
  }

  /** Null: the server is stopping and the walk was left off. */
  private async walk(): Promise<AuditVerdict | null> {
    try {
      return await verifyAuditRecord(this.database, this.config, AUDITED_OBJECTS, this.ending.signal);
    } catch (error) {
      if (this.ending.signal.aborted) return null;
      throw error;
    }
  }
}
