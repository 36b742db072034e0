import { type MeasureId } from '@monev/domain/indicators';
import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';

/** What a region reported itself in a month, beside the value of each child (null: nothing reported) (IND-GOV-05). */
export interface OwnAndChildrenRow {
  readonly regionCode: RegionCode;
  readonly period: Month;
  /** Null when the region's figure is only the sum of its children, or there is none. */
  readonly own: bigint | null;
  readonly children: readonly { readonly regionCode: RegionCode; readonly value: bigint | null }[];
  readonly provisional: boolean;
  readonly asOf: Date | null;
}

interface ChildRow {
  readonly regionCode: RegionCode;
  readonly period: Month;
  readonly own: string | null;
  readonly childCode: RegionCode | null;
  readonly childValue: string | null;
  readonly provisional: boolean;
  readonly asOf: Date | null;
}

/** One entry for each asked region and month, in that order; children in code order. */
export async function readOwnAndChildren(
  tx: Transaction,
  question: { regions: readonly RegionCode[]; months: readonly Month[]; measure?: MeasureId },
): Promise<OwnAndChildrenRow[]> {
  const rows = (await tx.query(
    `SELECT region.code AS "regionCode", month.period, own.value AS own, child.code AS "childCode",
            measured.value AS "childValue",
            coalesce(own.provisional, false) OR coalesce(measured.provisional, false) AS provisional,
            greatest(own.as_of, measured.as_of) AS "asOf"
     FROM  (SELECT code, regency_code FROM regions WHERE code = ANY ($1::text[])) AS region
     CROSS  JOIN (SELECT DISTINCT unnest($2::char(7)[]) COLLATE "C" AS period) AS month
     LEFT   JOIN measure_months AS own
            ON  own.regency_code = region.regency_code AND own.region_code = region.code AND own.period = month.period
            AND own.measure = $3 AND own.slice = '' AND own.reported
     LEFT   JOIN regions AS child ON child.parent_code = region.code
     LEFT   JOIN measure_months AS measured
            ON  measured.regency_code = child.regency_code AND measured.region_code = child.code
            AND measured.period = month.period AND measured.measure = $3 AND measured.slice = ''
     ORDER  BY region.code, month.period, child.code`,
    [question.regions, question.months, question.measure ?? 'kpm-eligible'],
  )) as ChildRow[];
  const groups = new Map<string, ChildRow[]>();
  for (const row of rows) {
    const key = `${row.regionCode} ${row.period}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(entryOf);
}

function entryOf(rows: ChildRow[]): OwnAndChildrenRow {
  const first = rows[0] as ChildRow;
  const moments = rows.flatMap((row) => (row.asOf ? [row.asOf.getTime()] : []));
  return {
    regionCode: first.regionCode,
    period: first.period,
    own: wholeOf(first.own),
    children: rows.flatMap((row) =>
      row.childCode ? [{ regionCode: row.childCode, value: wholeOf(row.childValue) }] : [],
    ),
    provisional: rows.some((row) => row.provisional),
    asOf: moments.length > 0 ? new Date(Math.max(...moments)) : null,
  };
}

function wholeOf(text: string | null): bigint | null {
  return text === null ? null : BigInt(text);
}
