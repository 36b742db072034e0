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
  markTouchedScores,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { currentRequest } from '@monev/server-kit';

/** Lets a staged file count, or throws it away; either is remembered in the audit record. */
@Injectable()
export class AcceptImportService {
  constructor(private readonly database: Database) {}

  /**
   * `said`: the reasons for what is wrong with it; null when nothing is.
   * @throws the errors of `commitBatch`.
   */
  accept(actor: Actor, id: string, said: CommitOptions | null): Promise<CommitResult> {
    return this.database.write(
      actor,
      async (tx, audit) => {
        const result = await commitBatch(tx, id, said ?? {});
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
