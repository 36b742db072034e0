import { type Actor } from '@monev/domain/identity';
import { type Transaction, actorOf, withWholeCountry } from '../connection/transaction';
import { type AcceptedAs, recordVersions } from '../facts/record-versions';
import { raiseDataVersion } from '../registry/data-version';
import { countCardBatch } from '../rollups/leagues/count-card-batch';
import { lockProvinces, refreshRollupsOfBatch } from '../rollups/refresh-rollups';
import { type ImportBatch, findCommittedBatchByHash, getBatch } from './batch';
import { clock, lockBatch, lockFile } from './batch-locks';
import { type SaidOfProblems, decideAll, keepDecisions, setAsideReasonOf } from './decisions';
import { batchTotals } from './batch-totals';
import { removeCardBatch } from './cards/remove-card-batch';
import { type BatchComparison, compareStaged } from './compare-batch';
import { BatchNotStagedError, EmptyBatchError, FileAlreadyAcceptedError } from './intake-errors';

export interface CommitResult {
  /** ALREADY_COMMITTED: this batch, by an earlier call. DUPLICATE_FILE: another batch with the same bytes; nothing changed. */
  readonly outcome: 'COMMITTED' | 'ALREADY_COMMITTED' | 'DUPLICATE_FILE';
  /** The batch that holds the file's facts: for a duplicate the earlier one. */
  readonly batch: ImportBatch;
}

/** What a commit is at, in this order; every one of them is told once. */
export const COMMIT_STEPS = ['LOCKED', 'COMPARED', 'RECORDED', 'COUNTED', 'FINISHED'] as const;
export type CommitStep = (typeof COMMIT_STEPS)[number];

export interface CommitOptions extends SaidOfProblems {
  /** Told after each step; what it throws ends the commit, and nothing of it stays. */
  readonly onStep?: (step: CommitStep) => void;
}

/**
 * Lets a staged file count: fact versions, rollups of its regions and all above, data version and the batch's state, in
 * the caller's transaction (open it with `longRunning`). Run twice it changes nothing more; two at once wait for each
 * other. Accepted by the secretariat or at the machine itself the facts are VALIDATED, else SUBMITTED (HANDBOOK 7.2).
 * @throws {BatchNotFoundError | BatchNotStagedError | RefusedRowsError | UnansweredWarningsError | DecisionUnfitError
 * | EmptyBatchError | FileAlreadyAcceptedError}
 */
export async function commitBatch(tx: Transaction, id: string, options: CommitOptions = {}): Promise<CommitResult> {
  const reached = (step: CommitStep) => options.onStep?.(step);
  const batch = await lockBatch(tx, id);
  if (batch.state === 'COMMITTED') return { outcome: 'ALREADY_COMMITTED', batch };
  if (batch.state !== 'STAGED') throw new BatchNotStagedError(id, batch.state);
  await lockFile(tx, batch.fileSha256);
  const earlier = await findCommittedBatchByHash(tx, batch.fileSha256);
  if (earlier) return { outcome: 'DUPLICATE_FILE', batch: earlier };
  if (await isCommittedElsewhere(tx, batch.fileSha256)) throw new FileAlreadyAcceptedError();
  const decisions = await decideAll(tx, batch, options);
  if (batch.factCount === 0) throw new EmptyBatchError(id);

  await lockProvinces(tx, await provincesOf(tx, id));
  reached('LOCKED');
  const acceptedAs = acceptedAsOf(actorOf(tx));
  const at = await clock(tx); // after the locks: versions of one key follow each other in time
  const totals = await batchTotals(tx, id);
  const comparison = await compareStaged(tx, id);
  reached('COMPARED');
  await recordVersions(tx, { id, acceptedAs, at });
  reached('RECORDED');
  await keepDecisions(tx, id, decisions);
  const reason = setAsideReasonOf(decisions);
  await markCommitted(tx, { id, acceptedAs, at, reason, totals: JSON.stringify(totals), comparison });
  const isCards = batch.lane === 'CARD_TRANSACTIONS';
  await raiseDataVersion(tx, await (isCards ? countCardBatch(tx, id) : refreshRollupsOfBatch(tx, id)));
  if (await hasFactsWithoutMeasure(tx, id)) await raiseDataVersion(tx, []);
  reached('COUNTED');
  await tx.query('DELETE FROM staged_facts WHERE batch_id = $1', [id]);
  reached('FINISHED');
  return { outcome: 'COMMITTED', batch: (await getBatch(tx, id)) as ImportBatch };
}

/** Throws a staged file away: its records and facts are deleted, the batch itself and its problems stay as a trace. */
export async function discardBatch(tx: Transaction, id: string): Promise<ImportBatch> {
  const batch = await lockBatch(tx, id);
  if (batch.state === 'DISCARDED') return batch;
  if (batch.state !== 'STAGED') throw new BatchNotStagedError(id, batch.state);
  await tx.query('DELETE FROM staged_facts WHERE batch_id = $1', [id]);
  await tx.query('DELETE FROM import_records WHERE batch_id = $1', [id]);
  if (batch.lane === 'CARD_TRANSACTIONS') await removeCardBatch(tx, id);
  await tx.query(`UPDATE import_batches SET state = 'DISCARDED' WHERE id = $1`, [id]);
  return { ...batch, state: 'DISCARDED' };
}

/**
 * Throws away what was staged before a moment and never accepted (SECURITY §5: after 7 days). Answers their ids. What
 * somebody accepts or sweeps at this very moment is passed over.
 */
export async function sweepStagedBatches(tx: Transaction, before: Date): Promise<string[]> {
  const old = (await tx.query(
    `SELECT id FROM import_batches WHERE state = 'STAGED' AND created_at < $1 ORDER BY id FOR UPDATE SKIP LOCKED`,
    [before],
  )) as { id: string }[];
  for (const { id } of old) await discardBatch(tx, id);
  return old.map(({ id }) => id);
}

/** Registers, trade, prices and context figures change answers, but no measure of a month. */
async function hasFactsWithoutMeasure(tx: Transaction, id: string): Promise<boolean> {
  const found = (await tx.query(
    `SELECT 1 FROM staged_facts WHERE batch_id = $1 AND kind NOT IN ('KPM_COUNT', 'STAGE_PAYMENT') LIMIT 1`,
    [id],
  )) as unknown[];
  return found.length > 0;
}

/** By somebody whose regions the actor does not see: that it was accepted may be said, by whom and where may not. */
function isCommittedElsewhere(tx: Transaction, sha256: string): Promise<boolean> {
  return withWholeCountry(tx, async () => (await findCommittedBatchByHash(tx, sha256)) !== null);
}

async function provincesOf(tx: Transaction, id: string): Promise<string[]> {
  const rows = (await tx.query('SELECT DISTINCT left(region_code, 2) AS code FROM staged_facts WHERE batch_id = $1', [
    id,
  ])) as { code: string }[];
  return rows.map((row) => row.code);
}

function acceptedAsOf(actor: Actor): AcceptedAs {
  return actor.kind === 'LOCAL_OPERATOR' || actor.role === 'SECRETARIAT' ? 'VALIDATED' : 'SUBMITTED';
}

async function markCommitted(
  tx: Transaction,
  done: {
    id: string;
    acceptedAs: AcceptedAs;
    at: string;
    reason: string | null;
    totals: string;
    comparison: BatchComparison;
  },
): Promise<void> {
  await tx.query(
    `UPDATE import_batches
     SET    state = 'COMMITTED', accepted_as = $2, committed_at = $3, committed_by = $4, set_aside_reason = $5, totals = $6,
            comparison = $7
     WHERE  id = $1`,
    [done.id, done.acceptedAs, done.at, actorOf(tx).name, done.reason, done.totals, JSON.stringify(done.comparison)],
  );
}
