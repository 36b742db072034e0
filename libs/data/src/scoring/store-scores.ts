import { type Score, type ScoreVersionCause, type ScoringParameters, canonicalInputs } from '@monev/domain/scoring';
import { type Period } from '@monev/kernel';
import { canonicalText, hashOfText } from '../audit/canonical';
import { type AuditTrail } from '../connection/audit-trail';
import { type Transaction } from '../connection/transaction';
import { scoreObjectId, scoreState } from './audited-scores';
import { SCORE_TABLES, type ScoreRow, type StoredScore, scoreColumns, storedScoreOf } from './stored-score';
import { type ScoredKind, type SubjectEvidence } from './subject-evidence';

/** A subject's evidence with the score that follows from it. */
export interface ReckonedScore {
  readonly subject: SubjectEvidence;
  readonly score: Score;
}

/**
 * Waits until nobody else reckons scores of this kind and quarter, until the transaction ends. Read the evidence after it:
 * then the last to store has seen the newest facts, and versions follow each other without gaps.
 */
export async function lockScores(tx: Transaction, kind: ScoredKind, quarter: Period): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`scores ${kind} ${quarter}`]);
}

/**
 * Stores each score as its next version where evidence or parameters differ from the last one, and answers those stored.
 * The same evidence again stores nothing, so that reckoning can always be rerun. Call `lockScores` first.
 */
export async function storeScores(
  tx: Transaction,
  audit: AuditTrail,
  kind: ScoredKind,
  done: { quarter: Period; parameters: ScoringParameters; cause?: ScoreVersionCause; scores: readonly ReckonedScore[] },
): Promise<StoredScore[]> {
  const { name } = SCORE_TABLES[kind];
  const cause = done.cause ?? 'COMPUTED';
  const parametersText = canonicalText(done.parameters) ?? '';
  const rows = (await tx.query(appendSql(kind), [
    done.quarter,
    cause,
    JSON.stringify(done.scores.map((one) => newRow(one, parametersText))),
  ])) as ScoreRow[];
  for (const row of rows) {
    audit.record({
      action: `${name}.${cause === 'COMPUTED' ? 'computed' : 'appeal-granted'}`,
      object: { kind: name, id: scoreObjectId(row) },
      regionCode: row.regionCode,
      after: scoreState(row),
    });
  }
  return rows.map((row) => storedScoreOf(kind, row));
}

function newRow({ subject, score }: ReckonedScore, parametersText: string): object {
  const inputs = canonicalInputs(subject.evidence);
  return {
    id: subject.subjectId,
    number: subject.number,
    region_code: subject.regionCode,
    inputs,
    parameter_version: score.parameterVersion,
    inputs_hash: hashOfText(`${inputs}\n${parametersText}`),
    criteria: score.criteria,
    aspects: score.aspects,
    critical_failures: score.criticalFailures,
    raw_score: score.rawScore,
    cap: score.cap,
    final_score: score.finalScore,
    evidence_coverage_pct: score.evidenceCoveragePct,
    confidence: score.confidence,
    grade: score.grade,
    published: score.published,
    lkpp: score.lkpp,
    lower_score: score.interval?.lower ?? null,
    upper_score: score.interval?.upper ?? null,
  };
}

const COPIED = `region_code, inputs, parameter_version, inputs_hash, criteria, aspects, critical_failures, raw_score, cap,
  final_score, evidence_coverage_pct, confidence, grade, published, lkpp, lower_score, upper_score`;

/** $1 quarter, $2 cause, $3 the new rows as JSON. A granted appeal is always a version of its own (SCORING §4). */
function appendSql(kind: ScoredKind): string {
  const target = SCORE_TABLES[kind];
  const { table, idColumn } = target;
  const ownNumber = kind === 'SUPPLIER' ? ['supplier_no, ', 'fresh.number, '] : ['', ''];
  return `
    INSERT INTO ${table} (${idColumn}, ${ownNumber[0]}quarter, version, cause, ${COPIED})
    SELECT fresh.id, ${ownNumber[1]}$1::char(7), COALESCE(last.version, 0) + 1, $2, ${COPIED.replace(/(\w+)/g, 'fresh.$1')}
    FROM   jsonb_to_recordset($3::jsonb) AS fresh (
             id uuid, number text, region_code text, inputs text, parameter_version text, inputs_hash text,
             criteria jsonb, aspects jsonb, critical_failures text[], raw_score numeric, cap numeric, final_score numeric,
             evidence_coverage_pct numeric, confidence text, grade text, published boolean, lkpp jsonb,
             lower_score numeric, upper_score numeric)
    LEFT   JOIN LATERAL (SELECT version, inputs_hash FROM ${table}
                         WHERE  ${idColumn} = fresh.id AND quarter = $1 ORDER BY version DESC LIMIT 1) AS last ON true
    WHERE  last.inputs_hash IS DISTINCT FROM fresh.inputs_hash OR $2 <> 'COMPUTED'
    ORDER  BY fresh.id
    RETURNING ${scoreColumns(target)}`;
}
