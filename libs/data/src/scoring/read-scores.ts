import { type Period } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { SCORE_TABLES, type ScoreRow, type StoredScore, scoreColumns, storedScoreOf } from './stored-score';
import { type ScoredKind } from './subject-evidence';

/** The latest version of each subject and quarter that the actor may see; `subjectIds` null: of all subjects. */
export async function latestScores(
  tx: Transaction,
  kind: ScoredKind,
  asked: { quarters: readonly Period[]; subjectIds: readonly string[] | null },
): Promise<StoredScore[]> {
  const { table, idColumn } = SCORE_TABLES[kind];
  const rows = (await tx.query(
    `SELECT DISTINCT ON (${idColumn}, quarter) ${scoreColumns(SCORE_TABLES[kind])}
     FROM   ${table}
     WHERE  quarter = ANY ($1::text[]) AND ($2::uuid[] IS NULL OR ${idColumn} = ANY ($2::uuid[]))
     ORDER  BY ${idColumn}, quarter, version DESC`,
    [asked.quarters, asked.subjectIds],
  )) as ScoreRow[];
  return rows.map((row) => storedScoreOf(kind, row));
}

/** Every version of one score, newest first; empty when there is none, or none that the actor may see. */
export async function scoreVersions(
  tx: Transaction,
  kind: ScoredKind,
  subjectId: string,
  quarter: Period,
): Promise<StoredScore[]> {
  const { table, idColumn } = SCORE_TABLES[kind];
  const rows = (await tx.query(
    `SELECT ${scoreColumns(SCORE_TABLES[kind])} FROM ${table}
     WHERE  ${idColumn} = $1 AND quarter = $2 ORDER BY version DESC`,
    [subjectId, quarter],
  )) as ScoreRow[];
  return rows.map((row) => storedScoreOf(kind, row));
}

/** Quarters of which there are scores that the actor may see, newest first. */
export async function scoredQuarters(tx: Transaction, kind: ScoredKind): Promise<Period[]> {
  const rows = (await tx.query(`SELECT DISTINCT quarter FROM ${SCORE_TABLES[kind].table} ORDER BY quarter DESC`)) as {
    quarter: Period;
  }[];
  return rows.map(({ quarter }) => quarter);
}

/** A quarter of which there is a score, whether it has a grade, and whether anything at all was scored. */
export interface ScoredQuarter {
  readonly quarter: Period;
  readonly published: boolean;
  readonly hasScore: boolean;
}

/** Quarters of which a subject has a score that the actor may see, newest first; of the latest version each. */
export async function quartersOfSubject(
  tx: Transaction,
  kind: ScoredKind,
  subjectId: string,
): Promise<ScoredQuarter[]> {
  const { table, idColumn } = SCORE_TABLES[kind];
  return tx.query(
    `SELECT DISTINCT ON (quarter) quarter, published, final_score IS NOT NULL AS "hasScore" FROM ${table} WHERE ${idColumn} = $1
     ORDER  BY quarter DESC, version DESC`,
    [subjectId],
  );
}

/** The newest quarter in which somebody got a grade that the actor may see; null before the first. */
export async function newestRatedQuarter(tx: Transaction, kind: ScoredKind): Promise<Period | null> {
  const [row] = (await tx.query(`SELECT max(quarter) AS quarter FROM ${SCORE_TABLES[kind].table} WHERE published`)) as {
    quarter: Period | null;
  }[];
  return row?.quarter ?? null;
}
