import { MEASURE_GROUPS, type MeasureGroup } from '@monev/domain/indicators';
import { type Month, type RegionCode, type ReportSource } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { countedRows } from './own-reports.sql';

/** A file behind the figures of one month: `rows` of its facts were counted in it. */
export interface FactSourceRow {
  readonly period: Month;
  readonly batchId: string;
  readonly fileName: string;
  readonly source: ReportSource;
  readonly committedAt: Date;
  readonly rows: number;
}

/**
 * The files whose rows make up a region's figures in some months: rows of the region itself where it reported, else of
 * the highest regions below it that did. By month, newest file first.
 */
export async function factSources(
  tx: Transaction,
  question: { region: RegionCode; months: readonly Month[]; measureGroup: MeasureGroup | string },
): Promise<FactSourceRow[]> {
  const group = groupOf(question.measureGroup);
  // Regions that reported themselves inside the asked one; of those, the ones with no reporter above them. Asked of the
  // walled table once and by plain columns: in a join its keys would not be used (row-level security).
  const reporters = `
    SELECT DISTINCT measured.regency_code, measured.region_code, measured.period FROM measure_months AS measured
    WHERE  measured.regency_code >= left($1, 4) AND measured.regency_code < left($1, 4) || ':'
      AND  measured.region_code >= $1 AND measured.region_code < $1 || ':'
      AND  measured.period = ANY ($2::char(7)[]) AND measured.measure = $3 AND measured.slice = '' AND measured.reported`;
  const noneAbove = [2, 4, 6].map(
    (digits) => `NOT EXISTS (
      SELECT 1 FROM reporters AS above
      WHERE  above.region_code = left(reporter.region_code, ${digits}) AND above.period = reporter.period
        AND  length(reporter.region_code) > ${digits})`,
  );
  const rows = (await tx.query(
    `WITH reporters AS MATERIALIZED (${reporters}),
     touched_months AS MATERIALIZED (
       SELECT reporter.* FROM reporters AS reporter WHERE ${noneAbove.join(' AND ')}
     ), ${countedRows(group)}
     SELECT counted.period, batch.id AS "batchId", batch.file_name AS "fileName", counted.source, batch.committed_at AS "committedAt",
            count(*)::int AS rows
     FROM   counted JOIN import_batches AS batch ON batch.id = counted.batch_id
     WHERE  counted.in_total
     GROUP  BY counted.period, batch.id, batch.file_name, counted.source, batch.committed_at
     ORDER  BY counted.period, batch.committed_at DESC, batch.id, counted.source`,
    [question.region, question.months, group.measures[0]],
  )) as FactSourceRow[];
  return rows;
}

function groupOf(asked: MeasureGroup | string): MeasureGroup {
  const group = typeof asked === 'string' ? MEASURE_GROUPS.find((each) => each.id === asked) : asked;
  if (!group) throw new RangeError(`There is no measure group ${String(asked)}.`);
  return group;
}
