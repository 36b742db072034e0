import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DEFAULT_CARD_RETENTION_MONTHS, Database, dropRetiredCardMonths } from '@monev/data';
import { localOperator } from '@monev/domain/identity';
import { type IsoDate, type Month, monthOfDate } from '@monev/kernel';
import { everyNight, logger } from '@monev/server-kit';

/**
 * Drops every night the months of card transactions whose time is over (SECURITY §8); their counts stay. What was dropped
 * leaves an audit entry.
 */
@Injectable()
export class CardRetention implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stop: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.stop = everyNight('card-retention', async () => {
      const months = await this.drop(new Date());
      if (months.length > 0) logger.info({ event: 'card-months-dropped', months }, 'card transactions dropped');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  /** Months that were dropped. Of two at the same moment the second finds nothing left. */
  drop(now: Date): Promise<Month[]> {
    const today = monthOfDate(now.toISOString().slice(0, 10) as IsoDate);
    return this.database.write(
      localOperator('sapu malam'),
      async (tx, audit) => {
        const months = await dropRetiredCardMonths(tx, today, DEFAULT_CARD_RETENTION_MONTHS);
        if (months.length > 0) {
          audit.record({
            action: 'card-transactions.drop',
            object: { kind: 'card_months', id: months.join(',') },
            after: { months, keptMonths: DEFAULT_CARD_RETENTION_MONTHS },
          });
        }
        return months;
      },
      { longRunning: true },
    );
  }
}
