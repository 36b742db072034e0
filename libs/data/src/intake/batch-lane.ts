import { type Transaction } from '../connection/transaction';
import { restingOn } from '../facts/resting-on';
import {
  type LaterChange,
  type UndoTouch,
  laterChanges,
  provincesOfVersions,
  undoTouches,
  undoVersions,
} from '../facts/undo-versions';
import { type RegencyMonth } from '../registry/data-version';
import { refreshRollupsOfBatch } from '../rollups/refresh-rollups';
import { cardTouches, provincesOfCards, removeCardBatch } from './cards/remove-card-batch';

/** The way in which the facts of a batch are recorded and taken back (`import_batches.lane`). */
export type BatchLane = 'OFFICE' | 'CARD_TRANSACTIONS';

/** How a lane takes a batch back. Everything else about an undo (state, reason, audit, data version) is the same for all. */
export interface LaneUndo {
  /** What was changed by others since, so that the batch cannot be taken back. Sees the whole country. */
  readonly laterChanges: (tx: Transaction, batchId: string) => Promise<readonly LaterChange[]>;
  readonly touches: (tx: Transaction, batchId: string) => Promise<readonly UndoTouch[]>;
  /** Provinces whose figures change: they are locked before anything is written. */
  readonly provinces: (tx: Transaction, batchId: string) => Promise<readonly string[]>;
  /** Takes the facts back and brings their rollups up to date; answers the regency-months that may have changed. */
  readonly undo: (tx: Transaction, batch: { id: string; at: string }) => Promise<readonly RegencyMonth[]>;
}

const OFFICE: LaneUndo = {
  laterChanges: async (tx, id) => [...(await laterChanges(tx, id)), ...(await restingOn(tx, id))],
  touches: undoTouches,
  provinces: provincesOfVersions,
  async undo(tx, batch) {
    await undoVersions(tx, batch);
    return refreshRollupsOfBatch(tx, batch.id);
  },
};

/** Transactions are not versioned: they are taken out, and what they touched is counted anew. */
const CARD_TRANSACTIONS: LaneUndo = {
  laterChanges: () => Promise.resolve([]),
  touches: cardTouches,
  provinces: provincesOfCards,
  undo: (tx, { id }) => removeCardBatch(tx, id),
};

/** Each lane that can take its batches back. */
export const LANE_UNDO: Partial<Record<BatchLane, LaneUndo>> = { OFFICE, CARD_TRANSACTIONS };
