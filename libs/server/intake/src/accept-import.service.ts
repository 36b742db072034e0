import { Injectable } from '@nestjs/common';
import {
  type CommitResult,
  Database,
  type ImportBatch,
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

  /** @throws {BatchNotFoundError | BatchNotStagedError | RefusedRowsError | EmptyBatchError} */
  accept(actor: Actor, id: string, setAsideReason: string | null): Promise<CommitResult> {
    return this.database.write(
      actor,
      async (tx, audit) => {
        const result = await commitBatch(tx, id, { setAsideReason });
        if (result.outcome === 'COMMITTED') {
          await markTouchedScores(tx, { batchId: id });
          audit.record({
            action: 'import.accept',
            object: { kind: 'import_batch', id },
            before: { state: 'STAGED' },
            after: summaryOf(result.batch),
            ...(result.batch.regionCode ? { regionCode: result.batch.regionCode } : {}),
            ...(setAsideReason ? { reason: setAsideReason } : {}),
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

/** What the audit record keeps of an accepted file: never its rows. */
function summaryOf(batch: ImportBatch) {
  const { state, fileSha256, templateId, period, recordCount, refusedCount, months } = batch;
  return { state, fileSha256, templateId, period, recordCount, refusedCount, months };
}
