import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, appendAnchor, getAuditHead, signAnchor } from '@monev/data';
import { localOperator } from '@monev/domain/identity';
import { logger } from '@monev/server-kit';
import { AUDIT_CONFIG, type AuditConfig } from './audit-config';

const HOUR_MS = 3_600_000;

/** Writes the signed head of the record outside the database: at start, every hour, and at shutdown (SECURITY §7). */
@Injectable()
export class AnchorClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    @Inject(AUDIT_CONFIG) private readonly config: AuditConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.anchorOrLog();
    this.timer = setInterval(() => void this.anchorOrLog(), this.config.anchorEveryMs ?? HOUR_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.anchorOrLog();
  }

  async anchor(): Promise<void> {
    const head = await this.database.read(localOperator('jangkar audit'), getAuditHead);
    await appendAnchor(this.config.anchorFile, signAnchor(this.config.auditKey, head, new Date()));
  }

  /** A full disk or a lost database must not end the process; the next hour tries again, and the log tells. */
  private async anchorOrLog(): Promise<void> {
    try {
      await this.anchor();
    } catch (error) {
      logger.error({ event: 'anchor-failed', name: error instanceof Error ? error.name : 'unknown' }, 'anchor failed');
    }
  }
}
