import { type FactDraft } from '@monev/domain/intake';
import { type Transaction } from '../connection/transaction';
import { type FactTable } from './fact-table';
import { FACT_TABLES } from './fact-tables';

/** What a batch may hold: facts of office files, or card transactions of the fast lane. */
export type RecordedKind = FactDraft['kind'] | 'CARD_TRANSACTION';

/**
 * Something recorded after a batch that stands in the way of taking it back. CHANGED: another batch, or somebody's edit
 * of a register row, says something newer about the same fact. RESTS_ON: it names an actor or a paper that only this batch
 * made known. VISITED: somebody was, or will be, sent there.
 */
export interface LaterChange {
  readonly how: 'CHANGED' | 'RESTS_ON' | 'VISITED';
  /** What was recorded later. */
  readonly kind: RecordedKind | 'VISIT';
  /** Null for an edit or a visit. */
  readonly batchId: string | null;
  readonly editedBy: string | null;
  readonly at: Date;
  /** How many of them. */
  readonly facts: number;
}

/** What taking a batch back would do to one kind of fact. */
export interface UndoTouch {
  readonly kind: RecordedKind;
  /** Facts that were unknown before the batch, and will be again. */
  readonly removed: number;
  /** Facts whose earlier version counts again. */
  readonly restored: number;
}

/** Kinds of which a batch recorded a version, in the order of recording. */
export async function tablesOf(tx: Transaction, batchId: string): Promise<FactTable[]> {
  const found = (await tx.query(
    FACT_TABLES.map(
      ({ kind, table }) => `SELECT '${kind}' AS kind WHERE EXISTS (SELECT 1 FROM ${table} WHERE batch_id = $1)`,
    ).join(' UNION ALL '),
    [batchId],
  )) as { kind: string }[];
  return FACT_TABLES.filter((table) => found.some(({ kind }) => kind === table.kind));
}

/**
 * Closes the versions that a batch opened, at `at`, and reopens those it closed: what counts is exactly what counted
 * before. Nothing is deleted: the batch's versions keep the span in which they counted. Run `laterChanges` first.
 */
export async function undoVersions(tx: Transaction, batch: { id: string; at: string }): Promise<void> {
  for (const table of await tablesOf(tx, batch.id)) {
    const own = [table.table, ...(table.lines ? [table.lines.table] : [])];
    for (const each of own) {
      await tx.query(`UPDATE ${each} SET recorded_to = $2::timestamptz WHERE batch_id = $1 AND recorded_to IS NULL`, [
        batch.id,
        batch.at,
      ]);
    }
    for (const each of own) await tx.query(reopen(table, each), [batch.id, batch.at]);
  }
}

/** What was closed at the moment when a version of the batch opened is what counted before it. */
function reopen(table: FactTable, reopened: string): string {
  return `UPDATE ${reopened} AS fact SET recorded_to = NULL
     FROM  (SELECT found.ctid
            FROM   ${table.table} AS own
            CROSS  JOIN LATERAL (
                     SELECT fact.ctid FROM ${reopened} AS fact
                     WHERE  ${sameKey(table, 'fact')} AND fact.recorded_to = own.recorded_from
                     OFFSET 0) AS found
            WHERE  own.batch_id = $1 AND own.recorded_to = $2::timestamptz) AS before
     WHERE  fact.ctid = before.ctid`;
}

/** Who changed facts of the batch after it. */
export async function laterChanges(tx: Transaction, batchId: string): Promise<LaterChange[]> {
  const changes: LaterChange[] = [];
  for (const table of await tablesOf(tx, batchId)) {
    const rows = (await tx.query(
      `SELECT later.batch_id AS "batchId", later.edited_by AS "editedBy", later.recorded_from AS at, count(*)::int AS facts
       FROM   ${table.table} AS own
       CROSS  JOIN LATERAL (
                SELECT fact.batch_id, to_jsonb(fact)->>'edited_by' AS edited_by, fact.recorded_from
                FROM   ${table.table} AS fact
                WHERE  ${sameKey(table, 'fact')} AND fact.recorded_from = own.recorded_to
                OFFSET 0) AS later
       WHERE  own.batch_id = $1 AND own.recorded_to IS NOT NULL
       GROUP  BY 1, 2, 3`,
      [batchId],
    )) as Omit<LaterChange, 'how' | 'kind'>[];
    changes.push(...rows.map((row) => ({ how: 'CHANGED' as const, kind: table.kind, ...row })));
  }
  return changes;
}

/** How many facts would be unknown again, and of how many the earlier version would count again. */
export async function undoTouches(tx: Transaction, batchId: string): Promise<UndoTouch[]> {
  const touches: UndoTouch[] = [];
  for (const table of await tablesOf(tx, batchId)) {
    const [counted] = (await tx.query(
      `SELECT count(*) FILTER (WHERE before.found IS NULL)::int AS removed, count(before.found)::int AS restored
       FROM   ${table.table} AS own
       LEFT   JOIN LATERAL (
                SELECT true AS found FROM ${table.table} AS fact
                WHERE  ${sameKey(table, 'fact')} AND fact.recorded_to = own.recorded_from
                OFFSET 0) AS before ON true
       WHERE  own.batch_id = $1 AND own.recorded_to IS NULL`,
      [batchId],
    )) as Omit<UndoTouch, 'kind'>[];
    if (counted && counted.removed + counted.restored > 0) touches.push({ kind: table.kind, ...counted });
  }
  return touches;
}

/** Provinces in which taking a batch back changes something: where its facts are, and where those before them were. */
export async function provincesOfVersions(tx: Transaction, batchId: string): Promise<string[]> {
  const rows: { code: string }[] = [];
  for (const table of await tablesOf(tx, batchId)) {
    rows.push(
      ...((await tx.query(
        `SELECT DISTINCT left(own.regency_code, 2) AS code FROM ${table.table} AS own WHERE own.batch_id = $1
         UNION
         SELECT left(before.regency_code, 2)
         FROM   ${table.table} AS own
         CROSS  JOIN LATERAL (
                  SELECT fact.regency_code FROM ${table.table} AS fact
                  WHERE  ${sameKey(table, 'fact')} AND fact.recorded_to = own.recorded_from
                  OFFSET 0) AS before
         WHERE  own.batch_id = $1`,
        [batchId],
      )) as { code: string }[]),
    );
  }
  return [...new Set(rows.map(({ code }) => code))].sort();
}

/** SQL: `other` is a version of the same fact as `own`. */
export function sameKey({ key, keyWithoutRegion }: FactTable, other: string, own = 'own'): string {
  const columns = [...(keyWithoutRegion ? [] : ['regency_code', 'region_code']), ...Object.keys(key)];
  return columns.map((column) => `${other}.${column} = ${own}.${column}`).join(' AND ');
}

/**
 * SQL condition: `fact` is what was known of its key at the moment `moment`. Where an undo reopened an earlier version,
 * the spans of two versions lie over each other for the time in which the undone one counted: the later one was known.
 */
export function knownAt(table: FactTable, fact: string, moment: string): string {
  const within = (version: string) =>
    `${version}.recorded_from <= ${moment} AND (${version}.recorded_to IS NULL OR ${version}.recorded_to > ${moment})`;
  return `${within(fact)} AND NOT EXISTS (
            SELECT 1 FROM ${table.table} AS newer
            WHERE  ${sameKey(table, 'newer', fact)} AND newer.recorded_from > ${fact}.recorded_from AND ${within('newer')})`;
}
