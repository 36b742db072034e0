import { type Score, type ScoreModel, type ScoreVersionCause } from '@monev/domain/scoring';
import { type Period, type RegionCode } from '@monev/kernel';
import { type StaleKind } from '../recompute/stale-marks';
import { type ScoredKind } from './subject-evidence';

/** One version of a score as it was stored; it never changes. */
export interface StoredScore {
  readonly subjectId: string;
  /** Where the subject lay; of a supplier the province that keeps its register. */
  readonly regionCode: RegionCode;
  readonly quarter: Period;
  /** From 1. */
  readonly version: number;
  readonly cause: ScoreVersionCause;
  readonly computedAt: Date;
  /** Canonical text of the evidence (`canonicalInputs`). */
  readonly inputs: string;
  /** SHA-256 over the inputs and the parameters, hex. */
  readonly inputsHash: string;
  readonly score: Score;
}

/** Where scores of a kind stand. Names are ours, never a user's: they are written into statements. */
export interface ScoreTable {
  readonly table: string;
  readonly idColumn: string;
  readonly model: ScoreModel;
  /** Kind of the audited object and of the stale mark. */
  readonly name: StaleKind;
}

export const SCORE_TABLES: Readonly<Record<ScoredKind, ScoreTable>> = {
  SUPPLIER: { table: 'supplier_scores', idColumn: 'supplier_id', model: 'SUPPLIER', name: 'supplier-score' },
  E_WARONG: { table: 'e_warong_scores', idColumn: 'e_warong_id', model: 'E_WARONG', name: 'e-warong-score' },
  BANK_AGENT: { table: 'agent_scores', idColumn: 'bank_agent_id', model: 'AGENT', name: 'agent-score' },
};

/** The kind of subject that a stale mark is about. */
export const KIND_OF_MARK: Readonly<Record<StaleKind, ScoredKind>> = {
  'supplier-score': 'SUPPLIER',
  'e-warong-score': 'E_WARONG',
  'agent-score': 'BANK_AGENT',
};

/** Select list of a stored score; numbers with two decimals come as text. */
export const scoreColumns = ({ idColumn }: ScoreTable, of = '') => `
  ${of}${idColumn} AS "subjectId", ${of}region_code AS "regionCode", ${of}quarter, ${of}version, ${of}cause,
  ${of}computed_at AS "computedAt", ${of}inputs, ${of}parameter_version AS "parameterVersion",
  ${of}inputs_hash AS "inputsHash", ${of}criteria, ${of}aspects, ${of}critical_failures AS "criticalFailures",
  ${of}raw_score AS "rawScore", ${of}cap, ${of}final_score AS "finalScore",
  ${of}evidence_coverage_pct AS "evidenceCoveragePct", ${of}confidence, ${of}grade, ${of}published, ${of}lkpp,
  ${of}lower_score AS "lowerScore", ${of}upper_score AS "upperScore"`;

/** A row as the driver gives it. */
export interface ScoreRow {
  readonly subjectId: string;
  readonly regionCode: RegionCode;
  readonly quarter: Period;
  readonly version: number;
  readonly cause: ScoreVersionCause;
  readonly computedAt: Date;
  readonly inputs: string;
  readonly parameterVersion: string;
  readonly inputsHash: string;
  readonly criteria: Score['criteria'];
  readonly aspects: Score['aspects'];
  readonly criticalFailures: Score['criticalFailures'];
  readonly rawScore: string | null;
  readonly cap: string | null;
  readonly finalScore: string | null;
  readonly evidenceCoveragePct: string;
  readonly confidence: Score['confidence'];
  readonly grade: Score['grade'];
  readonly published: boolean;
  readonly lkpp: Score['lkpp'];
  readonly lowerScore: string | null;
  readonly upperScore: string | null;
}

export function storedScoreOf(kind: ScoredKind, row: ScoreRow): StoredScore {
  const number = (text: string | null) => (text === null ? null : Number(text));
  const { subjectId, regionCode, quarter, version, cause, computedAt, inputs, inputsHash } = row;
  const [lower, upper] = [number(row.lowerScore), number(row.upperScore)];
  return {
    ...{ subjectId, regionCode, quarter, version, cause, computedAt, inputs, inputsHash },
    score: {
      model: SCORE_TABLES[kind].model,
      parameterVersion: row.parameterVersion,
      criteria: row.criteria,
      aspects: row.aspects,
      rawScore: number(row.rawScore),
      cap: number(row.cap),
      criticalFailures: row.criticalFailures,
      finalScore: number(row.finalScore),
      evidenceCoveragePct: Number(row.evidenceCoveragePct),
      confidence: row.confidence,
      grade: row.grade,
      published: row.published,
      lkpp: row.lkpp,
      interval: lower === null || upper === null ? null : { lower, upper },
    },
  };
}
