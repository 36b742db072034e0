import { type Wording } from '@monev/kernel';
import { type Transaction, actorOf, withWholeCountry } from '../connection/transaction';
import { type LaterChange, type UndoTouch } from '../facts/undo-versions';
import { raiseDataVersion } from '../registry/data-version';
import { lockProvinces } from '../rollups/refresh-rollups';
import { type ImportBatch, getBatch } from './batch';
import { LANE_UNDO, type LaneUndo } from './batch-lane';
import { clock, lockBatch, lockFile } from './batch-locks';
import {
  BatchNotCommittedError,
  BatchNotFoundError,
  UndoBlockedError,
  UndoNotYoursError,
  UndoReasonError,
} from './intake-errors';
import { blockerWording } from './undo-wording';
import { type UndoTotal, undoTotals } from './undo-totals';

/** Letters that a reason has at least. */
export const LEAST_REASON = 10;

/** What stands in the way of an undo. `batch` is null for an edit, a visit, or a file the actor may not see. */
export interface UndoBlocker extends LaterChange {
  readonly batch: Pick<ImportBatch, 'id' | 'fileName' | 'committedAt'> | null;
  readonly wording: Wording;
}

/** What an undo would touch, before anybody decides. */
export interface UndoPreview {
  /** Empty: it can be undone. */
  readonly blockers: readonly UndoBlocker[];
  readonly touches: readonly UndoTouch[];
  /** Sums now and after, by kabupaten/kota and month. */
  readonly totals: readonly UndoTotal[];
  /** False: somebody else has to; who says `UndoNotYoursError`. */
  readonly mayUndo: boolean;
}

/** @throws {BatchNotFoundError | BatchNotCommittedError} */
export async function undoPreview(tx: Transaction, id: string): Promise<UndoPreview> {
  const batch = await getBatch(tx, id);
  if (!batch) throw new BatchNotFoundError(id);
  if (batch.state !== 'COMMITTED') throw new BatchNotCommittedError(id, batch.state);
  const lane = laneOf(batch);
  return {
    blockers: await blockersOf(tx, lane, id),
    touches: await lane.touches(tx, id),
    totals: await undoTotals(tx, id),
    mayUndo: mayUndo(tx, batch),
  };
}

/**
 * Takes an accepted file back: what counts is exactly what counted before it, also when later files came, unless one of
 * them changed the same thing. Facts, rollups, data version and the batch's state, in the caller's transaction (open it
 * with `longRunning`). Run twice it changes nothing more. The same file may be sent again afterwards.
 * @throws {BatchNotFoundError | BatchNotCommittedError | UndoReasonError | UndoNotYoursError | UndoBlockedError}
 */
export async function undoBatch(tx: Transaction, id: string, options: { reason: string }): Promise<ImportBatch> {
  const reason = options.reason.trim();
  if (reason.length < LEAST_REASON) throw new UndoReasonError(LEAST_REASON);
  const batch = await lockBatch(tx, id);
  if (batch.state === 'UNDONE') return batch;
  if (batch.state !== 'COMMITTED') throw new BatchNotCommittedError(id, batch.state);
  if (!mayUndo(tx, batch)) throw new UndoNotYoursError();
  const lane = laneOf(batch);
  await lockFile(tx, batch.fileSha256);
  await lockProvinces(tx, await lane.provinces(tx, id));
  const blockers = await blockersOf(tx, lane, id);
  if (blockers.length > 0)
    throw new UndoBlockedError(
      id,
      blockers.map(({ wording }) => wording),
    );
  const touched = await lane.touches(tx, id);
  const at = await clock(tx);
  const months = await lane.undo(tx, { id, at });
  if (months.length > 0) await raiseDataVersion(tx, months);
  if (touched.some(({ kind }) => !MEASURED.has(kind))) await raiseDataVersion(tx, []);
  await tx.query(
    `UPDATE import_batches SET state = 'UNDONE', undone_at = $4, undone_by = $2, undo_reason = $3 WHERE id = $1`,
    [id, actorOf(tx).name, reason, at],
  );
  return (await getBatch(tx, id)) as ImportBatch;
}

/** Kinds whose months are counted in rollups: their data versions are raised by month. */
const MEASURED: ReadonlySet<string> = new Set(['KPM_COUNT', 'STAGE_PAYMENT', 'CARD_TRANSACTION']);

function laneOf(batch: ImportBatch): LaneUndo {
  const lane = LANE_UNDO[batch.lane];
  if (!lane) throw new RangeError(`Batches of the lane ${batch.lane} cannot be taken back.`);
  return lane;
}

function mayUndo(tx: Transaction, batch: ImportBatch): boolean {
  const actor = actorOf(tx);
  return batch.acceptedAs !== 'VALIDATED' || actor.kind === 'LOCAL_OPERATOR' || actor.role === 'SECRETARIAT';
}

/**
 * Looked for in the whole country: a register row may have moved on where the actor does not see it. That something is
 * there is said then, not whose it is.
 */
async function blockersOf(tx: Transaction, lane: LaneUndo, id: string): Promise<UndoBlocker[]> {
  const changes = await withWholeCountry(tx, () => lane.laterChanges(tx, id));
  const seesAll = actorOf(tx).scope.kind === 'ALL';
  const ordered = [...changes].sort((a, b) => a.at.getTime() - b.at.getTime());
  const blockers: UndoBlocker[] = [];
  for (const found of ordered) {
    const batch = found.batchId === null ? null : await getBatch(tx, found.batchId);
    const change = { ...found, batchId: batch?.id ?? null, editedBy: seesAll ? found.editedBy : null };
    blockers.push({ ...change, batch, wording: blockerWording(change, batch) });
  }
  return blockers;
}
