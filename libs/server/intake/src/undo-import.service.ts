import { Injectable } from '@nestjs/common';
import {
  Database,
  type ImportBatch,
  type UndoPreview,
  getBatch,
  markTouchedScores,
  undoBatch,
  undoPreview,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { currentRequest } from '@monev/server-kit';

/** Takes an accepted file back, and tells beforehand what that would touch. */
@Injectable()
export class UndoImportService {
  constructor(private readonly database: Database) {}

  /** Null while the file is not accepted. @throws {BatchNotFoundError} */
  preview(actor: Actor, id: string): Promise<UndoPreview | null> {
    return this.database.read(
      actor,
      async (tx) => ((await getBatch(tx, id))?.state === 'COMMITTED' ? undoPreview(tx, id) : null),
      { longRunning: true },
    );
  }

  /** @throws {BatchNotFoundError | BatchNotCommittedError | UndoReasonError | UndoNotYoursError | UndoBlockedError} */
  undo(actor: Actor, id: string, reason: string): Promise<ImportBatch> {
    return this.database.write(
      actor,
      async (tx, audit) => {
        const before = await getBatch(tx, id);
        if (before?.state === 'COMMITTED') await markTouchedScores(tx, { batchId: id }); // by what counts until now
        const batch = await undoBatch(tx, id, { reason });
        if (before?.state !== 'COMMITTED') return batch;
        await markTouchedScores(tx, { batchId: id }); // and by what counts from now on
        audit.record({
          action: 'import.undo',
          object: { kind: 'import_batch', id },
          before: { state: 'COMMITTED' },
          after: {
            state: batch.state,
            fileSha256: batch.fileSha256,
            templateId: batch.templateId,
            months: batch.months,
          },
          ...(batch.regionCode ? { regionCode: batch.regionCode } : {}),
          reason: reason.trim(),
        });
        return batch;
      },
      { longRunning: true, requestId: currentRequest()?.requestId ?? null },
    );
  }
}
