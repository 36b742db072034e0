import { type Grade } from '@monev/domain/scoring';
import { type Period } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { SCORE_TABLES } from './stored-score';
import { type ScoredKind } from './subject-evidence';

/** A published score, without what it rests on: to rank and to compare with. */
export interface PeerScore {
  readonly subjectId: string;
  readonly quarter: Period;
  readonly finalScore: number;
  readonly interval: { readonly lower: number; readonly upper: number };
  readonly grade: Grade;
}

/** The published scores of some quarters that the actor may see, latest versions. */
export async function publishedScores(
  tx: Transaction,
  kind: ScoredKind,
  quarters: readonly Period[],
): Promise<PeerScore[]> {
  const { table, idColumn } = SCORE_TABLES[kind];
  const rows = (await tx.query(
    `SELECT latest.id, latest.quarter, latest.final_score::float8 AS "finalScore", latest.lower_score::float8 AS lower,
            latest.upper_score::float8 AS upper, latest.grade
     FROM  (SELECT DISTINCT ON (${idColumn}, quarter) ${idColumn} AS id, quarter, final_score, lower_score, upper_score,
                   grade, published
            FROM   ${table} WHERE quarter = ANY ($1::text[])
            ORDER  BY ${idColumn}, quarter, version DESC) AS latest
     WHERE  latest.published ORDER BY latest.id, latest.quarter`,
    [quarters],
  )) as { id: string; quarter: Period; finalScore: number; lower: number; upper: number; grade: Grade }[];
  return rows.map(({ id, quarter, finalScore, lower, upper, grade }) => {
    return { subjectId: id, quarter, finalScore, interval: { lower, upper }, grade };
  });
}

/** Median sub-score of one criterion over the published scores that have one. */
export interface CriterionMedian {
  readonly code: string;
  readonly median: number;
  /** Scores behind it. */
  readonly count: number;
}

/** Medians by criterion of the published scores of a quarter that the actor may see, two decimals. */
export async function medianSubScores(tx: Transaction, kind: ScoredKind, quarter: Period): Promise<CriterionMedian[]> {
  const { table, idColumn } = SCORE_TABLES[kind];
  return tx.query(
    `SELECT criterion.code, count(*)::int AS count,
            round((percentile_cont(0.5) WITHIN GROUP (ORDER BY criterion."subScore"))::numeric, 2)::float8 AS median
     FROM  (SELECT DISTINCT ON (${idColumn}) criteria, published FROM ${table} WHERE quarter = $1
            ORDER  BY ${idColumn}, version DESC) AS latest
     CROSS  JOIN LATERAL jsonb_to_recordset(latest.criteria) AS criterion (code text, "subScore" float8)
     WHERE  latest.published AND criterion."subScore" IS NOT NULL
     GROUP  BY criterion.code ORDER BY criterion.code`,
    [quarter],
  );
}
