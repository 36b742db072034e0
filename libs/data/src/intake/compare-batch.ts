import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { type FactChanges, countChanges } from '../facts/count-changes';

export const COMPARED_MEASURES = ['kpm-eligible', 'kpm-transacted', 'amount-disbursed'] as const;
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number];

/**
 * A kecamatan (or, of a file by kabupaten/kota, that) in a file beside the last month in which anything was counted there.
 * Whole numbers as text; null: not said, or not counted then.
 */
export interface ComparedRegion {
  readonly regionCode: RegionCode;
  readonly measure: ComparedMeasure;
  readonly period: Month;
  readonly current: string | null;
  readonly beforePeriod: Month;
  readonly before: string | null;
  /** The last six months that have figures there, oldest first: what a sudden change is judged by. */
  readonly history: readonly string[];
}

/** What a file would change, or changed when it was accepted. */
export interface BatchComparison {
  readonly regions: readonly ComparedRegion[];
  readonly changes: readonly FactChanges[];
}

/** Of a staged file against the present; of any other as it was kept, empty when nothing was. */
export async function batchComparison(tx: Transaction, batchId: string): Promise<BatchComparison> {
  const [batch] = (await tx.query('SELECT state, comparison FROM import_batches WHERE id = $1', [batchId])) as {
    state: string;
    comparison: BatchComparison | null;
  }[];
  if (batch?.state === 'STAGED') return compareStaged(tx, batchId);
  return batch?.comparison ?? { regions: [], changes: [] };
}

export async function compareStaged(tx: Transaction, batchId: string): Promise<BatchComparison> {
  return { regions: await compareBatch(tx, batchId), changes: await countChanges(tx, batchId) };
}

/**
 * What a staged file says of each kecamatan beside the month before it that has figures: new ones have no `before`, gone
 * ones no `current`. Food assistance only; money of a stage by month, as it is counted. One row a region, month and
 * measure, by code; empty when there is no earlier month.
 */
export async function compareBatch(tx: Transaction, batchId: string): Promise<ComparedRegion[]> {
  return tx.query(COMPARE, [batchId]);
}

/**
 * Rows for all banks together go before rows by bank, or families would be added twice. `level` is the finest of 6 and 4
 * digits at which every row of the file can be placed.
 */
const COMPARE = `
  WITH row AS MATERIALIZED (
    SELECT region_code, draft->>'period' AS period, draft->>'bank' AS bank, draft->>'source' AS source,
           (draft#>>'{counts,kpmEligible}')::numeric AS eligible, (draft#>>'{counts,kpmTransacted}')::numeric AS transacted,
           NULL::numeric AS disbursed
    FROM   staged_facts WHERE batch_id = $1 AND kind = 'KPM_COUNT' AND draft->>'programme' IN ('BPNT', 'SEMBAKO')
    UNION  ALL
    SELECT region_code, draft->>'firstMonth', draft->>'payer', draft->>'source', NULL, NULL,
           div((draft->>'disbursedAmount')::numeric, (draft->>'monthsCovered')::numeric)
    FROM   staged_facts
    WHERE  batch_id = $1 AND kind = 'STAGE_PAYMENT' AND draft->>'programme' IN ('BPNT', 'SEMBAKO')
      AND  draft->>'allocatedAmount' IS NOT NULL
  ),
  level AS (SELECT CASE WHEN min(length(region_code)) >= 6 THEN 6 ELSE 4 END AS digits FROM row),
  counted AS (
    SELECT row.*, bool_or(bank = '') OVER (PARTITION BY region_code, period, source) AS has_all_banks FROM row
  ),
  said AS MATERIALIZED (
    SELECT left(region_code, digits) AS code, period, part.measure, sum(part.value) AS value
    FROM   counted CROSS JOIN level
    CROSS  JOIN LATERAL (VALUES ('kpm-eligible', eligible), ('kpm-transacted', transacted), ('amount-disbursed', disbursed))
                AS part (measure, value)
    WHERE  (bank = '' OR NOT has_all_banks) AND part.value IS NOT NULL
    GROUP  BY 1, period, part.measure
  ),
  -- everywhere the file speaks of: a kota of which it names kecamatan, a province of which it names kota
  place AS MATERIALIZED (
    SELECT DISTINCT region.code, said.period, said.measure
    FROM   (SELECT DISTINCT left(code, length(code) - 2) AS parent, period, measure FROM said WHERE length(code) > 2) AS said
    JOIN   regions AS region ON region.parent_code = said.parent
    UNION  SELECT code, period, measure FROM said
  ),
  last AS MATERIALIZED (
    SELECT place.period, place.measure, max(earlier.period) AS before_period
    FROM   place
    CROSS  JOIN LATERAL (
             SELECT max(measured.period) AS period FROM measure_months AS measured
             WHERE  measured.regency_code = left(place.code, 4) AND measured.region_code = place.code
               AND  measured.period < place.period::char(7) AND measured.measure = place.measure AND measured.slice = ''
             OFFSET 0) AS earlier
    GROUP  BY place.period, place.measure
  )
  SELECT place.code AS "regionCode", place.measure, place.period, said.value::text AS current,
         last.before_period AS "beforePeriod", known.value::text AS before,
         coalesce(months.history, '{}') AS history
  FROM   place
  JOIN   last USING (period, measure)
  LEFT   JOIN said ON said.code = place.code AND said.period = place.period AND said.measure = place.measure
  LEFT   JOIN LATERAL (
           SELECT measured.value FROM measure_months AS measured
           WHERE  measured.regency_code = left(place.code, 4) AND measured.region_code = place.code
             AND  measured.period = last.before_period AND measured.measure = place.measure AND measured.slice = ''
           OFFSET 0) AS known ON true
  LEFT   JOIN LATERAL (
           SELECT array_agg(latest.value::text ORDER BY latest.period) AS history
           FROM   (SELECT measured.period, measured.value FROM measure_months AS measured
                   WHERE  measured.regency_code = left(place.code, 4) AND measured.region_code = place.code
                     AND  measured.period < place.period::char(7) AND measured.measure = place.measure AND measured.slice = ''
                   ORDER  BY measured.period DESC LIMIT 6) AS latest
           OFFSET 0) AS months ON true
  WHERE  last.before_period IS NOT NULL AND (said.value IS NOT NULL OR known.value IS NOT NULL)
  ORDER  BY place.code, place.period, array_position(ARRAY['kpm-eligible', 'kpm-transacted', 'amount-disbursed'], place.measure)`;
