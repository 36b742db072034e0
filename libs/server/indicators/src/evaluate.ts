import { type Transaction, findRegion } from '@monev/data';
import { type IndicatorDefinition, type IndicatorResult, evaluateIndicator } from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { type Period, type RegionCode } from '@monev/kernel';
import { NotFoundError } from '@monev/server-kit';
import { collectEvidence } from './indicator-evidence';

/** A result and the region it is about. */
export interface RegionResult {
  readonly region: RegionRow;
  readonly result: IndicatorResult;
}

/** @throws {NotFoundError} */
export async function existingRegion(tx: Transaction, code: RegionCode): Promise<RegionRow> {
  const row = await findRegion(tx, code);
  if (!row) throw new NotFoundError();
  return row;
}

/** All results for some regions and periods; what they rest on is read once for all of them. Region by region. */
export async function evaluate(
  tx: Transaction,
  definition: IndicatorDefinition,
  regions: readonly RegionRow[],
  periods: readonly Period[],
): Promise<RegionResult[]> {
  const evidenceOf = await collectEvidence(tx, definition, regions, periods);
  return regions.flatMap((region) =>
    periods.map((period) => ({ region, result: evaluateIndicator(definition, evidenceOf(region.code, period)) })),
  );
}
