import { type Transaction } from '../connection/transaction';
import { ROW_SETS, type RowSet, type RowSetId } from './row-sets.sql';
import { GIVEN, type SpanQuestion, spanParameters } from './subject-facts';

/** A file behind a figure that is counted from rows of registers and trade. */
export interface RowSource {
  readonly batchId: string;
  readonly fileName: string;
  /** Template it was read by. */
  readonly templateId: string;
  readonly committedAt: Date;
  readonly rows: number;
}

/** The files that the rows behind a figure came with, the newest first; what visits saw or people changed has none. */
export async function readRowSources(tx: Transaction, set: RowSetId, asked: SpanQuestion): Promise<RowSource[]> {
  const { from, where, origin }: RowSet = ROW_SETS[set];
  if (origin === null) return [];
  return tx.query(
    `${GIVEN}
     SELECT batch.id AS "batchId", batch.file_name AS "fileName", batch.template_id AS "templateId",
            batch.committed_at AS "committedAt", counted.rows
     FROM  (SELECT ${origin}.batch_id, count(*)::int AS rows FROM ${from} WHERE ${where} GROUP BY ${origin}.batch_id) AS counted
     JOIN   import_batches AS batch ON batch.id = counted.batch_id
     ORDER  BY batch.committed_at DESC, batch.id`,
    await spanParameters(tx, asked),
  );
}
