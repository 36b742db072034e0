import { type Period, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { raiseDataVersion } from '../registry/data-version';

/** One change of a target. Boundaries as plain decimals; both null: what was set is taken back. */
export interface IndicatorTarget {
  readonly id: string;
  readonly code: string;
  readonly regionCode: RegionCode;
  /** From its first day on, until one of a later quarter. */
  readonly quarter: Period;
  readonly green: string | null;
  readonly amber: string | null;
  readonly reason: string;
  readonly setByName: string;
  readonly setAt: Date;
}

export interface NewIndicatorTarget extends Omit<IndicatorTarget, 'id' | 'setAt'> {
  readonly setBy: string;
}

const COLUMNS = `id, code, region_code AS "regionCode", quarter, trim_scale(green)::text AS green,
  trim_scale(amber)::text AS amber, reason, set_by_name AS "setByName", set_at AS "setAt"`;

/** Every change about a region and those above it, the newest first. */
export function listIndicatorTargets(
  tx: Transaction,
  { code, region }: { readonly code: string; readonly region: RegionCode },
): Promise<IndicatorTarget[]> {
  return tx.query(
    `SELECT ${COLUMNS} FROM indicator_targets
     WHERE  code = $1 AND starts_with($2, region_code) ORDER BY set_at DESC, id LIMIT 500`,
    [code, region],
  );
}

/** What holds for these regions: of each region and quarter the newest change, unless it takes back. Oldest quarter first. */
export function targetsInForce(
  tx: Transaction,
  code: string,
  regions: readonly RegionCode[],
): Promise<IndicatorTarget[]> {
  return tx.query(
    `SELECT * FROM (
       SELECT DISTINCT ON (region_code, quarter) ${COLUMNS} FROM indicator_targets
       WHERE  code = $1 AND EXISTS (SELECT 1 FROM unnest($2::text[]) AS asked (code) WHERE starts_with(asked.code, region_code))
       ORDER  BY region_code, quarter, set_at DESC, id) AS newest
     WHERE  newest.green IS NOT NULL
     ORDER  BY newest."regionCode", newest.quarter`,
    [code, regions],
  );
}

/** Adds a change. It shows in every answer at once. */
export async function addIndicatorTarget(tx: Transaction, target: NewIndicatorTarget): Promise<IndicatorTarget> {
  const [row] = (await tx.query(
    `INSERT INTO indicator_targets (code, region_code, quarter, green, amber, reason, set_by, set_by_name)
     VALUES ($1, $2, $3, $4::numeric, $5::numeric, $6, $7, $8) RETURNING ${COLUMNS}`,
    [
      ...[target.code, target.regionCode, target.quarter, target.green, target.amber],
      ...[target.reason, target.setBy, target.setByName],
    ],
  )) as [IndicatorTarget];
  await raiseDataVersion(tx, []);
  return row;
}
