import { type MeasureGroup } from '@monev/domain/indicators';
import { REPORT_SOURCES } from '@monev/kernel';
import { candidateRowsOf } from './measures/rows-of-measure';

/**
 * The fact rows that count for a group of measures in `touched_months`, as the common table `counted`:
 * where a region-month has validated rows, submitted ones wait (INDICATORS A.6); of several sources for one region,
 * month and bank the first in the order of precedence counts, and sources are never added (A.11).
 */
export function countedRows(group: MeasureGroup): string {
  const precedence = `ARRAY[${REPORT_SOURCES.map((source) => `'${source}'`).join(', ')}]`;
  return `
  candidate AS (${candidateRowsOf(group)}),
  accepted AS (
    SELECT *, bool_or(state = 'VALIDATED') OVER (PARTITION BY region_code, period) AS any_validated FROM candidate
  ),
  ranked AS (
    SELECT *, rank() OVER (PARTITION BY region_code, period, bank
                           ORDER BY array_position(${precedence}, source)) AS place
    FROM   accepted WHERE state = 'VALIDATED' OR NOT any_validated
  ),
  whole AS (
    SELECT *, bool_or(bank = '') OVER (PARTITION BY region_code, period) AS has_all_banks FROM ranked WHERE place = 1
  ),
  counted AS (SELECT *, bank = '' OR NOT has_all_banks AS in_total FROM whole)`;
}

/**
 * Writes what regions reported themselves: one row a bank, and slice '' from the row for all banks or else the sum of
 * the banks (A.11). Such a report covers all villages below the region (A.2).
 */
export function insertOwnReports(group: MeasureGroup): string {
  const sums = group.measures.map((_, index) => `sum(amounts[${index + 1}]) AS value_${index}`).join(', ');
  const values = group.measures.map((measure, index) => `('${measure}', own.value_${index})`).join(', ');
  const details = `${sums}, bool_or(state = 'SUBMITTED') AS provisional, max(recorded_from) AS as_of`;
  return `
  INSERT INTO measure_months
    (regency_code, region_code, period, measure, slice, value, rows_used, provisional, reported, as_of)
  WITH ${countedRows(group)},
  own AS (
    SELECT region_code, period, bank AS slice, ${details} FROM counted WHERE bank <> '' GROUP BY region_code, period, bank
    UNION ALL
    SELECT region_code, period, '' AS slice, ${details} FROM counted WHERE in_total GROUP BY region_code, period
  )
  SELECT touched.regency_code, own.region_code, own.period, part.measure, own.slice, part.value, touched.villages,
         own.provisional, true, own.as_of
  FROM   own
  JOIN   touched_months AS touched ON touched.region_code = own.region_code AND touched.period = own.period
  CROSS  JOIN LATERAL (VALUES ${values}) AS part (measure, value)`;
}
