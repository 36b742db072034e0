import { type RegionLevelName, type RegionStepShape } from '../figures/figure';

const DKI = '31';

/** True when the boundaries inside a region are shipped: DKI Jakarta down to its kelurahan (docs/licences.md). */
export function hasBoundaries(region: string): boolean {
  return region.startsWith(DKI);
}

const INSIDE: Record<RegionLevelName, readonly RegionLevelName[]> = {
  PROVINCE: ['REGENCY', 'DISTRICT'],
  REGENCY: ['DISTRICT', 'VILLAGE'],
  DISTRICT: ['VILLAGE'],
  VILLAGE: [],
};

/** Levels at which the regions inside a region can be compared, the nearest first. */
export function levelsInside(region: Pick<RegionStepShape, 'level'>): readonly RegionLevelName[] {
  return INSIDE[region.level];
}

/**
 * The level a map opens with: kecamatan (SCREENS §9) where they can be drawn, else the nearest. A province without
 * boundaries has some hundred kecamatan, too long a list to begin with. Null for a kelurahan.
 */
export function firstLevelInside({ code, level }: Pick<RegionStepShape, 'code' | 'level'>): RegionLevelName | null {
  return level === 'PROVINCE' && hasBoundaries(code) ? 'DISTRICT' : (INSIDE[level][0] ?? null);
}
