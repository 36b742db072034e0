import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database, countStaleScores } from '@monev/data';
import { localOperator } from '@monev/domain/identity';
import { localDateOf } from '@monev/kernel';
import { logger } from '@monev/server-kit';
import { refreshAllScores } from './refresh-scores';

/** Pause between looks at the stale marks, and after a round that failed. */
const LOOK_EVERY_MS = 2_000;
const AFTER_FAILURE_MS = 30_000;

const WORKER = localOperator('pekerja-skor');

/**
 * Refreshes stale scores inside the api process. Several workers, in one process or in many, share the work; a round that
 * fails is logged and its marks stay for the next.
 */
@Injectable()
export class ScoreWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private underWay: Promise<void> = Promise.resolve();

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.plan(LOOK_EVERY_MS);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.underWay;
  }

  private plan(inMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.underWay = this.round();
    }, inMs);
    this.timer.unref();
  }

  private async round(): Promise<void> {
    try {
      const stale = await this.database.read(WORKER, countStaleScores);
      if (stale > 0) await refreshAllScores(this.database, WORKER, localDateOf(new Date(), 'WIB'));
      this.plan(LOOK_EVERY_MS);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      logger.error({ event: 'scores-not-refreshed', name }, 'failed');
      this.plan(AFTER_FAILURE_MS);
    }
  }
}
