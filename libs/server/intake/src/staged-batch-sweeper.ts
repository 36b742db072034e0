import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, sweepStagedBatches } from '@monev/data';
import { localOperator } from '@monev/domain/identity';
import { everyNight, logger } from '@monev/server-kit';

/** SECURITY §5: a file that nobody accepted is thrown away after this. */
const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

/** Throws away every night what was staged and never accepted; each file leaves an audit entry. */
@Injectable()
export class StagedBatchSweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stop: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.stop = everyNight('sweep-staged', async () => {
      const swept = await this.sweep(new Date());
      if (swept.length > 0) logger.info({ event: 'staged-swept', batches: swept.length }, 'staged files swept');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  /** Ids of what was thrown away. Of two at the same moment the second finds nothing left. */
  sweep(now: Date): Promise<string[]> {
    const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
    return this.database.write(
      localOperator('sapu malam'),
      async (tx, audit) => {
        const swept = await sweepStagedBatches(tx, before);
        for (const id of swept) {
          audit.record({
            action: 'import.sweep',
            object: { kind: 'import_batch', id },
            before: { state: 'STAGED' },
            after: { state: 'DISCARDED' },
            reason: `Tidak diterima dalam ${KEPT_DAYS} hari`,
          });
        }
        return swept;
      },
      { longRunning: true },
    );
  }
}
