import { type Transaction } from '../../connection/transaction';
import { type RegencyMonth } from '../../registry/data-version';
import { rebuildRollups } from '../refresh-rollups';
import { rebuildCards } from './rebuild-cards';

/** Recomputes every rollup from the facts; the result equals, byte for byte, what the commits have kept. Long running. */
export async function rebuildAll(tx: Transaction): Promise<RegencyMonth[]> {
  const measures = await rebuildRollups(tx);
  return [...measures, ...(await rebuildCards(tx))];
}
