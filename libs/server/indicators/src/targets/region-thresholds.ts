import { type IndicatorTarget, type Transaction, targetsInForce } from '@monev/data';
import { type IndicatorDefinition, type ThresholdSet } from '@monev/domain/indicators';
import { type RegionCode, firstDayOf } from '@monev/kernel';

/** The thresholds of the catalogue, and over them those that these regions, or regions above them, set themselves. */
export async function thresholdsOf(
  tx: Transaction,
  definition: IndicatorDefinition,
  regions: readonly RegionCode[],
): Promise<readonly ThresholdSet[]> {
  if (definition.thresholds.length === 0) return definition.thresholds;
  const targets = await targetsInForce(tx, definition.code, regions);
  return [...definition.thresholds, ...targets.flatMap((target) => thresholdOf(definition, target))];
}

/** Where boundaries belong to the worse colour, they do so for every region. */
function thresholdOf({ thresholds }: IndicatorDefinition, target: IndicatorTarget): ThresholdSet[] {
  if (target.green === null || target.amber === null) return [];
  const { strict, strictAmber, centre } = thresholds.at(-1) ?? {};
  return [
    {
      ...{ validFrom: firstDayOf(target.quarter), region: target.regionCode, green: target.green, amber: target.amber },
      ...{ source: `target ${target.regionCode} ${target.quarter}: ${target.reason}` },
      ...(strict && { strict }),
      ...(strictAmber && { strictAmber }),
      ...(centre !== undefined && { centre }),
    },
  ];
}
