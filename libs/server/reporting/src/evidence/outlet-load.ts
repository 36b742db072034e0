import { type Transaction, parameterOn } from '@monev/data';
import { type RegionRow } from '@monev/domain/registry';
import { type KadisEvidence, regionLevelText, wordingOf } from '@monev/domain/reporting';
import { Fraction, type Month, lastDayOf } from '@monev/kernel';

/** Families per active e-warong against the limit in force (BR-11); null without a count of both. */
export async function outletLoad(
  tx: Transaction,
  region: RegionRow,
  month: Month,
  families: number | null,
  outlets: number,
): Promise<KadisEvidence['outletLoad']> {
  if (families === null || outlets === 0) return null;
  const limit = await parameterOn(tx, 'maxKpmPerEWarong', lastDayOf(month), region.code);
  return {
    kpmPerEWarong: Fraction.of(families).dividedBy(Fraction.of(outlets)),
    limit,
    shortage: Math.max(0, Math.ceil(families / limit) - outlets),
    families,
    areaWord: wordingOf((language) => regionLevelText(region.level, language)),
  };
}
