import { type Period, type SubjectKind } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';

export const STALE_KINDS = ['supplier-score', 'e-warong-score', 'agent-score'] as const;
export type StaleKind = (typeof STALE_KINDS)[number];

/** One score that no longer follows from its evidence. */
export interface StaleScore {
  readonly kind: StaleKind;
  readonly subjectId: string;
  /** A quarter such as 2021-Q3. */
  readonly quarter: Period;
}

const KIND_OF_SUBJECT: Partial<Record<SubjectKind, StaleKind>> = {
  SUPPLIER: 'supplier-score',
  E_WARONG: 'e-warong-score',
  BANK_AGENT: 'agent-score',
};

/** The score that hangs on a subject; null for a region, which has none. */
export function staleKindOf(subject: SubjectKind): StaleKind | null {
  return KIND_OF_SUBJECT[subject] ?? null;
}

/** Marks scores as stale, in the transaction of the change that made them so. Never waits for a worker. */
export async function markStale(tx: Transaction, scores: readonly StaleScore[]): Promise<void> {
  if (scores.length === 0) return;
  await tx.query(
    `INSERT INTO stale_marks (kind, subject_id, quarter)
     SELECT DISTINCT kind, subject_id, quarter
     FROM   unnest($1::text[], $2::text[], $3::text[]) AS mark (kind, subject_id, quarter)
     ORDER  BY kind, subject_id, quarter`,
    [scores.map((score) => score.kind), scores.map((score) => score.subjectId), scores.map((score) => score.quarter)],
  );
}

/**
 * Takes up to `limit` stale scores, the longest marked first, for recomputation in the same transaction: when that fails
 * the marks are back. A score is taken by one worker at a time; marks written meanwhile stay for the next round.
 */
export async function takeStaleMarks(
  tx: Transaction,
  options: { limit: number; kinds?: readonly StaleKind[] },
): Promise<StaleScore[]> {
  const [rows] = (await tx.query(
    `WITH oldest AS MATERIALIZED (
       SELECT kind, subject_id, quarter FROM stale_marks WHERE kind = ANY ($1::text[])
       GROUP  BY kind, subject_id, quarter ORDER BY min(id) LIMIT $2
     ), mine AS MATERIALIZED (
       SELECT * FROM oldest
       WHERE  pg_try_advisory_xact_lock(hashtextextended('stale ' || kind || ' ' || subject_id || ' ' || quarter, 0))
     ), free AS MATERIALIZED (
       SELECT mark.id FROM stale_marks AS mark JOIN mine USING (kind, subject_id, quarter) FOR UPDATE OF mark SKIP LOCKED
     )
     DELETE FROM stale_marks WHERE id IN (SELECT id FROM free)
     RETURNING kind, subject_id AS "subjectId", quarter`,
    [options.kinds ?? STALE_KINDS, options.limit],
  )) as [StaleScore[], number];
  const byScore = new Map(rows.map((row) => [`${row.kind} ${row.subjectId} ${row.quarter}`, row]));
  return [...byScore.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
}

/** Scores that wait for a worker, each counted once. */
export async function countStaleScores(tx: Transaction): Promise<number> {
  const [row] = (await tx.query(
    'SELECT count(DISTINCT (kind, subject_id, quarter))::int AS count FROM stale_marks',
  )) as { count: number }[];
  return row?.count ?? 0;
}

const keyOf = (score: StaleScore) => `${score.kind} ${score.quarter} ${score.subjectId}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
