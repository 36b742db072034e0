import { type Transaction } from '../../connection/transaction';
import { type RecordOrigin, originOf } from './origin';
import { uuids } from './page';
import { type EditableRegister } from './record-edit';

export interface VersionChange {
  /** Column of the register. */
  readonly field: string;
  /** As text; null for nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** One version of a register entry: how long it held, who made it and what it changed of the one before. */
export interface RegisterVersion {
  readonly id: string;
  readonly origin: RecordOrigin;
  /** Null: it holds now. */
  readonly recordedTo: Date | null;
  /** Empty for the first. */
  readonly changes: readonly VersionChange[];
}

/** What says where a version came from, and what the database makes itself. */
const NOT_CONTENT = [
  'batch_id', 'origin_sheet', 'origin_row', 'edited_by', 'edit_reason', 'recorded_from', 'recorded_to', 'regency_code', 'id',
  'state',
]; // prettier-ignore

interface VersionRow extends Omit<RegisterVersion, 'changes'> {
  readonly content: Readonly<Record<string, unknown>>;
}

/** All versions of these entries that the actor may see, the newest first. */
export async function registerVersions(
  tx: Transaction,
  register: EditableRegister,
  ids: readonly string[],
): Promise<RegisterVersion[]> {
  const rows = (await tx.query(
    `SELECT entry.id, ${originOf('entry')}, entry.recorded_to AS "recordedTo",
            to_jsonb(entry) - $2::text[] AS content
     FROM   ${register} AS entry WHERE entry.id = ANY ($1::uuid[]) ORDER BY entry.id, entry.recorded_from DESC`,
    [uuids(ids), NOT_CONTENT],
  )) as VersionRow[];
  return rows.map(({ content, ...version }, at) => {
    const before = rows[at + 1];
    return { ...version, changes: before?.id === version.id ? changesBetween(before.content, content) : [] };
  });
}

function changesBetween(before: VersionRow['content'], after: VersionRow['content']): VersionChange[] {
  return Object.keys(after)
    .map((field) => ({ field, before: textOf(before[field]), after: textOf(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return Array.isArray(value) ? value.join(', ') : String(value);
}
