import { DATASETS, type DatasetId } from '@monev/domain/indicators';
import { type Month, type RegionCode, firstDayOf, lastDayOf } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { everInRegion } from '../facts/asked.sql';
import { ROWS_OF_DATASET, fieldSums } from '../facts/completeness.facts.sql';

/** What came in of one dataset for a place and month; null month: a register, as it stands now. */
export interface ReportedCell {
  readonly dataset: DatasetId;
  /** A region one level below the one asked about, or that itself, where it reported for all below it. */
  readonly place: RegionCode;
  readonly month: Month | null;
  readonly rows: number;
  readonly fieldsExpected: number;
  readonly fieldsFilled: number;
  /** When the first of it came in, corrections left out; null: only after an undo. */
  readonly firstAt: Date | null;
}

/** The first file that was not taken back; an edit by hand is no file and counts. */
const ARRIVED = (row: string) => `NOT EXISTS (
      SELECT 1 FROM import_batches AS file WHERE file.id = ${row}.batch_id AND file.state = 'UNDONE')`;

function cellsOf(id: DatasetId): string {
  const { from, versions, where, month } = ROWS_OF_DATASET[id];
  const { expected, filled } = fieldSums(id);
  const now = `${versions}.recorded_to IS NULL`;
  return `
    SELECT dataset, place, month, sum(rows)::int AS rows, sum(expected)::int AS "fieldsExpected",
           sum(filled)::int AS "fieldsFilled", min(first_at) AS "firstAt"
    FROM  (SELECT '${id}' AS dataset, left(item.region_code, $4) AS place, ${month ?? 'NULL::text'} AS month,
                  CASE WHEN ${now} THEN count(*) ELSE 0 END AS rows, CASE WHEN ${now} THEN ${expected} ELSE 0 END AS expected,
                  CASE WHEN ${now} THEN ${filled} ELSE 0 END AS filled,
                  min(${versions}.recorded_from) FILTER (WHERE ${ARRIVED(versions)}) AS first_at
           FROM   ${from}
           WHERE  ${everInRegion(versions)} AND ${where}
           GROUP  BY 2, 3, ${now}) AS version
    GROUP  BY dataset, place, month HAVING sum(rows) > 0`;
}

const CELLS = `
  WITH asked AS MATERIALIZED (SELECT $1::text AS region, $2::date AS first, $3::date AS last)
  SELECT cell.* FROM asked CROSS JOIN LATERAL (${DATASETS.map(({ id }) => cellsOf(id)).join(' UNION ALL ')}) AS cell
  ORDER  BY cell.dataset, cell.place, cell.month`;

/** What each region below the asked one sent in a span of months, in one statement; nothing where nothing came. */
export async function readReporting(
  tx: Transaction,
  asked: { readonly region: RegionCode; readonly from: Month; readonly until: Month },
): Promise<ReportedCell[]> {
  const below = { 2: 4, 4: 6, 6: 10 }[asked.region.length] ?? 10;
  return (await tx.query(CELLS, [
    ...[asked.region, firstDayOf(asked.from), lastDayOf(asked.until), below],
  ])) as ReportedCell[];
}
