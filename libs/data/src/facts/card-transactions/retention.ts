import { type Month, addMonths } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';

/** SECURITY §8: how long card transactions are kept when nothing else is configured. */
export const DEFAULT_CARD_RETENTION_MONTHS = 24;

/**
 * Drops the months of card transactions that ended more than `keep` months before `today`'s. What they counted stays, and
 * so do the lists of families. Answers the dropped months. A demo province is old on purpose: nothing of it is dropped.
 */
export async function dropRetiredCardMonths(tx: Transaction, today: Month, keep: number): Promise<Month[]> {
  const [installation] = (await tx.query('SELECT is_demo AS demo FROM installation')) as { demo: boolean }[];
  if (installation?.demo) return [];
  const [row] = (await tx.query('SELECT drop_card_months($1) AS dropped', [addMonths(today, -keep)])) as {
    dropped: Month[];
  }[];
  return row?.dropped ?? [];
}
