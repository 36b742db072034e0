import { type Month, type RegionCode } from '@monev/kernel';

/** Months of a file that were published and are closed: a later figure needs a revision, not an import. */
export function closedPeriods(
  months: Iterable<{ readonly regionCode: RegionCode; readonly month: Month }>,
  isClosed: (regionCode: RegionCode, month: Month) => boolean,
): { readonly regionCode: RegionCode; readonly month: Month }[] {
  const found = new Map<string, { regionCode: RegionCode; month: Month }>();
  for (const { regionCode, month } of months) {
    if (isClosed(regionCode, month)) found.set(`${month}|${regionCode}`, { regionCode, month });
  }
  return [...found.keys()].sort().map((key) => found.get(key) as { regionCode: RegionCode; month: Month });
}
