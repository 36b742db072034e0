import { type OfficeRecord, type PrintedTotal, type Problem } from '@monev/domain/intake';
import { type Month, type Period, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { type AcceptedAs } from '../facts/record-versions';
import { type BatchLane } from './batch-lane';
import { type BatchTotal } from './batch-totals';
import { type ProblemGroup, mergeGroups } from './problem-groups';

export type ImportState = 'STAGED' | 'COMMITTED' | 'DISCARDED' | 'UNDONE';

/** One imported file. Its raw bytes are never kept. */
export interface ImportBatch {
  readonly id: string;
  /** Smallest region that holds all its facts; '' = more than one province. */
  readonly regionCode: RegionCode | '';
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileSize: number;
  /** The office it comes from; '' = not said. */
  readonly sender: string;
  readonly templateId: string;
  readonly lane: BatchLane;
  readonly period: Period | null;
  readonly state: ImportState;
  readonly rowsRead: number;
  readonly recordCount: number;
  readonly factCount: number;
  readonly refusedCount: number;
  readonly warningCount: number;
  readonly noteCount: number;
  /** All problems counted by severity and code, also those beyond the thousand that are kept; worst first. */
  readonly problemGroups: readonly ProblemGroup[];
  readonly ignoredTotalRows: number;
  readonly droppedPersonalColumns: readonly string[];
  readonly printedTotals: readonly PrintedTotal[];
  readonly months: readonly Month[];
  readonly setAsideReason: string | null;
  readonly acceptedAs: AcceptedAs | null;
  /** What the file changed, as it was when it was accepted; null before (`batchTotals` asks the present). */
  readonly totals: readonly BatchTotal[] | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly committedAt: Date | null;
  readonly committedBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  readonly undoReason: string | null;
}

/** Columns of `import_batches` as an ImportBatch; its groups still to be merged (`plainBatch`). */
export const BATCH_COLUMNS = `
  id, region_code AS "regionCode", file_name AS "fileName", file_sha256 AS "fileSha256", file_size::float8 AS "fileSize",
  sender, template_id AS "templateId", lane, period, state, rows_read AS "rowsRead", record_count AS "recordCount",
  fact_count AS "factCount", refused_count AS "refusedCount", warning_count AS "warningCount", note_count AS "noteCount", problem_groups AS "problemGroups",
  ignored_total_rows AS "ignoredTotalRows", dropped_personal_columns AS "droppedPersonalColumns",
  printed_totals AS "printedTotals", months, set_aside_reason AS "setAsideReason", accepted_as AS "acceptedAs", totals,
  created_at AS "createdAt", created_by AS "createdBy", committed_at AS "committedAt", committed_by AS "committedBy",
  undone_at AS "undoneAt", undone_by AS "undoneBy", undo_reason AS "undoReason"`;

/** Null when there is none, or none that the actor may see. */
export async function getBatch(tx: Transaction, id: string): Promise<ImportBatch | null> {
  if (!UUID.test(id)) return null;
  const [batch] = (await tx.query(`SELECT ${BATCH_COLUMNS} FROM import_batches WHERE id = $1`, [id])) as ImportBatch[];
  return batch ? plainBatch(batch) : null;
}

/** Groups found at different moments (while reading, against the registers) are one. */
export function plainBatch(batch: ImportBatch): ImportBatch {
  return { ...batch, problemGroups: mergeGroups(batch.problemGroups) };
}

/** The accepted batch of a file with these bytes, if there is one. */
export async function findCommittedBatchByHash(tx: Transaction, sha256: string): Promise<ImportBatch | null> {
  const [batch] = (await tx.query(
    `SELECT ${BATCH_COLUMNS} FROM import_batches WHERE file_sha256 = $1 AND state = 'COMMITTED'`,
    [sha256],
  )) as ImportBatch[];
  return batch ? plainBatch(batch) : null;
}

/** Records for people, in the order of the file; `after` counts records from the start. */
export async function batchRecords(
  tx: Transaction,
  id: string,
  page: { first: number; after?: number },
): Promise<{ sheet: string; row: number; values: OfficeRecord }[]> {
  const after = page.after ?? 0;
  return tx.query(
    `SELECT sheet, row, values FROM import_records WHERE batch_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq`,
    [id, after, after + page.first],
  );
}

/** The kept problems (at most 1,000), refused rows first, then in the order of the file. */
export async function batchProblems(tx: Transaction, id: string): Promise<Problem[]> {
  return tx.query(
    `SELECT severity, code, sheet, row, "column", text, json_build_object('id', wording_id, 'en', wording_en) AS wording
     FROM   import_problems WHERE batch_id = $1
     ORDER  BY array_position(ARRAY['BLOCKING', 'WARNING', 'NOTE'], severity), seq`,
    [id],
  );
}

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
