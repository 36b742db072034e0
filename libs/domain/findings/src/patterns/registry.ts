import { type PatternCode } from '@monev/kernel';
import { GOODS_PATTERNS } from './goods.patterns';
import { MONEY_PATTERNS } from './money.patterns';
import { OUTLET_PATTERNS } from './outlet.patterns';
import { type FindingPattern } from './pattern';

/** FP-01 to FP-18 in the order of their codes (HANDBOOK §9). */
export const FINDING_PATTERNS: readonly FindingPattern[] = [
  ...GOODS_PATTERNS,
  ...MONEY_PATTERNS,
  ...OUTLET_PATTERNS,
].sort((a, b) => (a.code < b.code ? -1 : 1));

const BY_CODE = new Map(FINDING_PATTERNS.map((pattern) => [pattern.code, pattern]));

export function findPattern(code: PatternCode): FindingPattern | null {
  return BY_CODE.get(code) ?? null;
}

/** @throws {RangeError} when no pattern has the code. */
export function getPattern(code: PatternCode): FindingPattern {
  const pattern = findPattern(code);
  if (!pattern) throw new RangeError(`There is no finding pattern ${code}.`);
  return pattern;
}
