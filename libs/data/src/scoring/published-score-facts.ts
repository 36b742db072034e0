import { type Grade } from '@monev/domain/scoring';
import { type Period, type RegionCode, firstDayOf, lastDayOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { SCORE_TABLES } from './stored-score';
import { type ScoredKind } from './subject-evidence';

/** What indicators need of the scores of one region and quarter (IND-EWR-09, IND-SUP-05, IND-SUP-06). */
export interface PublishedScoreFacts {
  readonly regionCode: RegionCode;
  /** Subjects in business there in the quarter, scored or not. */
  readonly subjects: number;
  /** Those with a published score: the n of the mean. */
  readonly published: number;
  /** Sum of their final scores in hundredths of a point: pool sums and counts, divide last. */
  readonly sumHundredths: bigint;
  readonly grades: Readonly<Record<Grade, number>>;
  /** Scored, confidence LOW. */
  readonly lowConfidence: number;
  /** In business and not reckoned for the quarter. */
  readonly notReckoned: number;
}

/** $1 regions, $2 quarter, $3 and $4 its first and last day. One row for each region asked. */
const factsSql = (kind: ScoredKind, subjects: string) => {
  const { table, idColumn } = SCORE_TABLES[kind];
  return `
    WITH asked AS (SELECT DISTINCT code FROM unnest($1::text[]) AS asked (code)),
    latest AS MATERIALIZED (
      SELECT DISTINCT ON (${idColumn}) ${idColumn} AS id, final_score, grade, confidence, published
      FROM   ${table} WHERE quarter = $2 ORDER BY ${idColumn}, version DESC),
    subject AS (${subjects})
    SELECT asked.code AS "regionCode", count(subject.id)::int AS subjects,
           count(*) FILTER (WHERE latest.published)::int AS published,
           COALESCE(sum(latest.final_score * 100) FILTER (WHERE latest.published), 0)::bigint::text AS "sumHundredths",
           count(*) FILTER (WHERE latest.confidence = 'LOW')::int AS "lowConfidence",
           count(subject.id) FILTER (WHERE latest.id IS NULL)::int AS "notReckoned",
           ${['A', 'B', 'C', 'D', 'E'].map((grade) => `count(*) FILTER (WHERE latest.grade = '${grade}')::int AS "${grade}"`).join(', ')}
    FROM   asked
    LEFT   JOIN subject ON subject.code = asked.code
    LEFT   JOIN latest ON latest.id = subject.id
    GROUP  BY asked.code ORDER BY asked.code`;
};

/** As in a ranking: where it delivered or held an MoU in the quarter; a listed one in the province of its register too. */
const SUPPLIERS = `
  SELECT asked.code, sent.supplier_id AS id FROM asked
  JOIN   deliveries AS sent ON starts_with(sent.region_code, asked.code)
  WHERE  sent.recorded_to IS NULL AND (sent.received_on BETWEEN $3 AND $4 OR sent.promised_on BETWEEN $3 AND $4)
  UNION
  SELECT asked.code, mou.supplier_id FROM asked
  JOIN   mous AS mou ON starts_with(mou.region_code, asked.code)
  WHERE  mou.recorded_to IS NULL AND mou.starts_on <= $4
    AND  LEAST(mou.ends_on, COALESCE(mou.terminated_on, mou.ends_on)) >= $3
  UNION
  SELECT asked.code, supplier.id FROM asked JOIN suppliers AS supplier ON supplier.region_code = asked.code
  WHERE  supplier.recorded_to IS NULL AND supplier.status NOT IN ('CANDIDATE', 'DELISTED')`;

const placed = (table: string, gone: string) => `
  SELECT asked.code, placed.id FROM asked JOIN ${table} AS placed ON starts_with(placed.region_code, asked.code)
  WHERE  placed.recorded_to IS NULL AND (placed.started_on IS NULL OR placed.started_on <= $4)
    AND  NOT (placed.status = '${gone}' AND placed.status_since IS NOT NULL AND placed.status_since < $3)`;

const SUBJECTS: Readonly<Record<ScoredKind, string>> = {
  SUPPLIER: SUPPLIERS,
  E_WARONG: placed('e_warongs', 'DEACTIVATED'),
  BANK_AGENT: placed('bank_agents', 'REVOKED'),
};

type FactsRow = Omit<PublishedScoreFacts, 'grades' | 'sumHundredths'> &
  Readonly<Record<Grade, number>> & { readonly sumHundredths: string };

/**
 * Pooled facts of the latest scores of a quarter, one row for each region asked, in code order. Regions of any level; a
 * supplier counts wherever it delivered, so rows of neighbouring regions must not be added.
 */
export async function publishedScoreFacts(
  tx: Transaction,
  kind: ScoredKind,
  asked: { readonly regions: readonly RegionCode[]; readonly quarter: Period },
): Promise<PublishedScoreFacts[]> {
  const rows = (await tx.query(factsSql(kind, SUBJECTS[kind]), [
    ...[asked.regions, asked.quarter, firstDayOf(asked.quarter), lastDayOf(asked.quarter)],
  ])) as FactsRow[];
  return rows.map(({ A, B, C, D, E, sumHundredths, ...row }) => {
    return { ...row, sumHundredths: BigInt(sumHundredths), grades: { A, B, C, D, E } };
  });
}
