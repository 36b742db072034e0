import { type MeasureId } from '@monev/domain/indicators';
import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';

/** A measure of a region in a month. `rowsUsed`: villages behind the value. `asOf`: when its newest fact was recorded. */
export interface MeasureRow {
  readonly regionCode: RegionCode;
  readonly period: Month;
  readonly measure: MeasureId;
  readonly slice: string;
  readonly value: bigint;
  readonly rowsUsed: number;
  readonly provisional: boolean;
  readonly asOf: Date;
}

export interface MeasureQuestion {
  readonly regions: readonly RegionCode[];
  readonly months: readonly Month[];
  readonly measures: readonly MeasureId[];
  /** A bank; all together when not given. */
  readonly slice?: string;
}

/** What was measured, in the order region, month, measure. No row where nothing was reported: no data is not zero. */
export async function readMeasures(tx: Transaction, question: MeasureQuestion): Promise<MeasureRow[]> {
  const rows = (await tx.query(
    `SELECT measured.region_code AS "regionCode", measured.period, measured.measure, measured.slice, measured.value,
            measured.rows_used AS "rowsUsed", measured.provisional, measured.as_of AS "asOf"
     FROM   measure_months AS measured
     WHERE  measured.regency_code = ANY ($5::text[]) AND measured.region_code = ANY ($1::text[])
       AND  measured.period = ANY ($2::char(7)[]) AND measured.measure = ANY ($3::text[]) AND measured.slice = $4
     ORDER  BY measured.region_code, measured.period, measured.measure`,
    [question.regions, question.months, question.measures, question.slice ?? '', regencies(question.regions)],
  )) as (Omit<MeasureRow, 'value'> & { value: string })[];
  return rows.map((row) => ({ ...row, value: BigInt(row.value) }));
}

/** The leading key of the rollups: four digits, or a province's two for its own rows. */
function regencies(regions: readonly RegionCode[]): string[] {
  return [...new Set(regions.map((code) => code.slice(0, 4)))];
}

/** Months in which any of these measures was reported for a region, oldest first. */
export async function reportedMonths(
  tx: Transaction,
  region: RegionCode,
  measures: MeasureId | readonly MeasureId[],
): Promise<Month[]> {
  const asked = typeof measures === 'string' ? [measures] : measures;
  return (await reportedMonthsOf(tx, [region], asked)).get(region) ?? [];
}

/** The same for many regions in one statement; an empty list where nothing was ever reported. */
export async function reportedMonthsOf(
  tx: Transaction,
  regions: readonly RegionCode[],
  measures: readonly MeasureId[],
): Promise<Map<RegionCode, Month[]>> {
  const found = new Map(regions.map((region): [RegionCode, Month[]] => [region, []]));
  if (measures.length === 0 || regions.length === 0) return found;
  const rows = (await tx.query(
    `SELECT DISTINCT region_code AS region, period FROM measure_months
     WHERE  regency_code = ANY ($3::text[]) AND region_code = ANY ($1::text[]) AND measure = ANY ($2::text[]) AND slice = ''
     ORDER  BY region_code, period`,
    [regions, measures, regencies(regions)],
  )) as { region: RegionCode; period: Month }[];
  for (const { region, period } of rows) found.get(region)?.push(period);
  return found;
}
