import { type RegionCode, parentOf } from '@monev/kernel';

/** A figure of a region among others of the same month, programme, bank and source (`group`). */
export interface RegionFigure {
  readonly regionCode: RegionCode;
  readonly group: string;
  readonly value: number;
}

/** A parent that is not the sum of its children (HANDBOOK 7.2): reported, never repaired by us. */
export interface RollupDiscrepancy {
  readonly regionCode: RegionCode;
  readonly group: string;
  readonly printed: number;
  readonly summed: number;
  /** Children that reported. */
  readonly children: number;
}

/**
 * Compares each region with the children that stand beside it. More than the whole is always a discrepancy; less only
 * where all its children are there, for one that has not reported is no zero. `childCount` answers how many children a
 * region has, null where that is not known.
 */
export function rollupDiscrepancies(
  figures: Iterable<RegionFigure>,
  childCount: (region: RegionCode) => number | null = () => null,
): RollupDiscrepancy[] {
  const own = new Map<string, RegionFigure>();
  const sums = new Map<string, { value: number; children: number }>();
  for (const figure of figures) {
    own.set(keyOf(figure.regionCode, figure.group), figure);
    const parent = parentOf(figure.regionCode);
    if (parent === null) continue;
    const key = keyOf(parent, figure.group);
    const sum = sums.get(key) ?? { value: 0, children: 0 };
    sums.set(key, { value: sum.value + figure.value, children: sum.children + 1 });
  }
  return [...own].flatMap(([key, { regionCode, group, value }]) => {
    const sum = sums.get(key);
    if (!sum || sum.value === value) return [];
    const complete = childCount(regionCode) === sum.children;
    if (sum.value < value && !complete) return [];
    return [{ regionCode, group, printed: value, summed: sum.value, children: sum.children }];
  });
}

function keyOf(region: RegionCode, group: string): string {
  return `${region}|${group}`;
}
