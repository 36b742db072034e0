import { MEASURE_GROUPS } from '@monev/domain/indicators';
import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction, withWholeCountry } from '../connection/transaction';
import { type RegencyMonth } from '../registry/data-version';
import { BY_INDEX } from './measures/candidate-rows';
import { insertOwnReports } from './own-reports.sql';
import { touchAllMonths, touchMonthsOfBatch } from './touched-months';

/**
 * Brings the measures of a batch's region-months, and of all regions above, up to date with the facts. Recomputed from
 * the facts, so it can be run again at any time. Answers the regency-months that may have changed.
 * The caller holds the locks of the provinces concerned (`lockProvinces`): a sum of children must see all of them.
 */
export function refreshRollupsOfBatch(tx: Transaction, batchId: string): Promise<RegencyMonth[]> {
  return withWholeCountry(tx, async () => {
    await touchMonthsOfBatch(tx, batchId);
    return recountTouched(tx);
  });
}

/** Recomputes every measure from the facts; the result equals what the commits have kept. Long running. */
export async function rebuildRollups(tx: Transaction): Promise<RegencyMonth[]> {
  return withWholeCountry(tx, async () => {
    await lockAllProvinces(tx);
    await touchAllMonths(tx);
    return recountTouched(tx);
  });
}

/**
 * Lets one commit at a time change the figures of a province, until the transaction ends. Always taken in code order,
 * so that two national files do not wait for each other for ever.
 */
export async function lockProvinces(tx: Transaction, provinces: readonly string[]): Promise<void> {
  for (const province of [...new Set(provinces)].sort()) {
    await tx.query('SELECT pg_advisory_xact_lock($1, $2)', [ROLLUP_LOCK, Number(province)]);
  }
}

async function lockAllProvinces(tx: Transaction): Promise<void> {
  const rows = (await tx.query(`SELECT code FROM regions WHERE level = 'PROVINCE'`)) as { code: string }[];
  await lockProvinces(
    tx,
    rows.map((row) => row.code),
  );
}

/** First key of the advisory locks of rollups; the second is the province. */
const ROLLUP_LOCK = 71_742;

async function recountTouched(tx: Transaction): Promise<RegencyMonth[]> {
  await tx.query(
    `DELETE FROM measure_months AS measured USING touched_months AS touched
     WHERE  measured.regency_code = touched.regency_code AND measured.region_code = touched.region_code
       AND  measured.period = touched.period`,
  );
  for (const group of MEASURE_GROUPS) await tx.query(insertOwnReports(group));
  for (const size of [6, 4, 2]) await tx.query(SUM_CHILDREN, [size]);
  const changed = (await tx.query(
    'SELECT DISTINCT regency_code, period FROM touched_months ORDER BY regency_code, period',
  )) as { regency_code: RegionCode; period: Month }[];
  return changed.map((row) => ({ regencyCode: row.regency_code, period: row.period }));
}

/** Sums the children of the touched regions of one level, where the region did not report itself (INDICATORS A.11). */
const SUM_CHILDREN = `
  INSERT INTO measure_months
    (regency_code, region_code, period, measure, slice, value, rows_used, provisional, reported, as_of)
  SELECT touched.regency_code, touched.region_code, touched.period, measured.measure, measured.slice,
         sum(measured.value), sum(measured.rows_used), bool_or(measured.provisional), false, max(measured.as_of)
  FROM   touched_months AS touched
  JOIN   regions AS child ON child.parent_code = touched.region_code
  CROSS  JOIN LATERAL (
           SELECT * FROM measure_months AS measured
           WHERE  measured.regency_code = child.regency_code AND measured.region_code = child.code
             AND  measured.period = touched.period
           ${BY_INDEX}) AS measured
  WHERE  length(touched.region_code) = $1
  GROUP  BY touched.regency_code, touched.region_code, touched.period, measured.measure, measured.slice
  ON CONFLICT (regency_code, region_code, period, measure, slice) DO NOTHING`;
