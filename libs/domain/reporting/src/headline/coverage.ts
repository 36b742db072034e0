import { type RegionLevel } from '@monev/kernel';
import { type Language, numberText } from '../wording/number-text';
import { regionLevelText } from '../wording/region-level-text';

/** How many of the regions that should have reported did (INDICATORS A.2), counted at one level. */
export interface Coverage {
  readonly reported: number;
  readonly expected: number;
  readonly level: RegionLevel;
}

/** "42 dari 44 kecamatan" / "42 of 44 districts". */
export function coverageText(coverage: Coverage, language: Language): string {
  const of = language === 'id' ? 'dari' : 'of';
  const figures = `${numberText(coverage.reported, 0, language)} ${of} ${numberText(coverage.expected, 0, language)}`;
  return `${figures} ${regionLevelText(coverage.level, language)}`;
}

/** Under 80 % a value carries the mark "sebagian" (INDICATORS A.2). */
export function isPartial(coverage: Coverage): boolean {
  return coverage.expected > 0 && coverage.reported * 100 < coverage.expected * 80;
}
