import { type Transaction } from '../../connection/transaction';
import { uuids } from './page';

/** Where a recorded row comes from: a row of a file, or somebody who changed it and said why; never both. */
export interface RecordOrigin {
  readonly batchId: string | null;
  readonly sheet: string | null;
  /** Row of the sheet, counted from 1 as spreadsheets do. */
  readonly row: number | null;
  readonly editedBy: string | null;
  readonly reason: string | null;
  /** Since when it is known, ISO 8601. */
  readonly recordedFrom: string;
}

/** The SQL of `origin` for the rows of a versioned table. Facts that only ever come by file have no `edited_by`. */
export function originOf(alias: string, { byHand = true }: { byHand?: boolean } = {}): string {
  const [editedBy, reason] = byHand ? [`${alias}.edited_by`, `${alias}.edit_reason`] : ['NULL::text', 'NULL::text'];
  return `jsonb_build_object('batchId', ${alias}.batch_id, 'sheet', ${alias}.origin_sheet, 'row', ${alias}.origin_row,
    'editedBy', ${editedBy}, 'reason', ${reason}, 'recordedFrom', ${alias}.recorded_from) AS origin`;
}

/** The version of a row as a text that no other version of it has: for "changed meanwhile". */
export function versionOf(alias: string): string {
  return `(extract(epoch FROM ${alias}.recorded_from) * 1000000)::bigint::text AS version`;
}

/** A file that rows came with; only those that the actor may see. */
export interface OriginFile {
  readonly id: string;
  readonly fileName: string;
  readonly committedBy: string | null;
}

export function originFiles(tx: Transaction, batchIds: readonly string[]): Promise<OriginFile[]> {
  return tx.query(
    `SELECT id, file_name AS "fileName", committed_by AS "committedBy" FROM import_batches WHERE id = ANY ($1::uuid[])`,
    [uuids(batchIds)],
  );
}
