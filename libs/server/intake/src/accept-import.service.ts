import { Injectable } from '@nestjs/common';
import {
  type CommitResult,
  type CommitOptions,
  Database,
  batchDecisions,
  type ImportBatch,
  type Transaction,
  commitBatch,
  discardBatch,
  getBatch,
  markTouchedScores,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { currentRequest } from '@monev/server-kit';
import { AcceptanceProgress, type AcceptanceStanding } from './acceptance-progress';

/** Lets a staged file count, or throws it away; either is remembered in the audit record. */
@Injectable()
export class AcceptImportService {
  private readonly progress = new AcceptanceProgress();

  constructor(private readonly database: Database) {}

  /** Where the acceptance of a file stands; null while none is under way, or of a file the actor does not see. */
  async standing(actor: Actor, id: string): Promise<AcceptanceStanding | null> {
    return (await this.sees(actor, id)) ? this.progress.standing(id) : null;
  }

  /** Stops an acceptance at its next step: nothing of it stays. False when none is under way. */
  async stop(actor: Actor, id: string): Promise<boolean> {
    return (await this.sees(actor, id)) && this.progress.stop(id);
  }

  private async sees(actor: Actor, id: string): Promise<boolean> {
    return (await this.database.read(actor, (tx) => getBatch(tx, id))) !== null;
  }

  /**
   * `said`: the reasons for what is wrong with it; null when nothing is.
   * @throws the errors of `commitBatch`, {AcceptanceStoppedError}.
   */
  accept(actor: Actor, id: string, said: CommitOptions | null): Promise<CommitResult> {
    return this.progress.follow(id, (onStep) =>
      this.commit(actor, id, {
        ...said,
        onStep: (step) => {
          onStep(step);
          said?.onStep?.(step);
        },
      }),
    );
  }

  private commit(actor: Actor, id: string, options: CommitOptions): Promise<CommitResult> {
    return this.database.write(
      actor,
      async (tx, audit) => {
        const result = await commitBatch(tx, id, options);
        if (result.outcome === 'COMMITTED') {
          await markTouchedScores(tx, { batchId: id });
          audit.record({
            action: 'import.accept',
            object: { kind: 'import_batch', id },
            before: { state: 'STAGED' },
            after: summaryOf(result.batch),
            ...(result.batch.regionCode ? { regionCode: result.batch.regionCode } : {}),
            ...(await reasonsKept(tx, id)),
          });
        }
        return result;
      },
      { longRunning: true, requestId: currentRequest()?.requestId ?? null },
    );
  }

  /** @throws {BatchNotFoundError | BatchNotStagedError} */
  discard(actor: Actor, id: string): Promise<ImportBatch> {
    return this.database.write(
      actor,
      async (tx, audit) => {
        const batch = await discardBatch(tx, id);
        audit.record({
          action: 'import.discard',
          object: { kind: 'import_batch', id },
          before: { state: 'STAGED' },
          after: { state: batch.state },
          ...(batch.regionCode ? { regionCode: batch.regionCode } : {}),
        });
        return batch;
      },
      { requestId: currentRequest()?.requestId ?? null },
    );
  }
}

/** Every reason given for a problem, each once, as the entry's reason. */
async function reasonsKept(tx: Transaction, id: string): Promise<{ reason?: string }> {
  const reasons = (await batchDecisions(tx, id)).map(({ code, reason }) => `${code}: ${reason}`);
  return reasons.length > 0 ? { reason: [...new Set(reasons)].join('; ').slice(0, LONGEST_REASON) } : {};
}

const LONGEST_REASON = 1_000;

/** What the audit record keeps of an accepted file: never its rows. */
function summaryOf(batch: ImportBatch) {
  const { state, fileSha256, templateId, period, recordCount, refusedCount, months } = batch;
  return { state, fileSha256, templateId, period, recordCount, refusedCount, months };
}
