import { type IndicatorDefinition } from '../definition/indicator-definition';
import { budgetRealisation } from './budget-realisation.indicator';
import { kpmChange } from './kpm-change.indicator';
import { kpmCount } from './kpm-count.indicator';
import { kpmRealisation } from './kpm-realisation.indicator';
import { PERFORMANCE_INDICATORS } from './performance/performance-indicators';
import { rollUpDiscrepancy } from './roll-up-discrepancy.indicator';
import { UnknownIndicatorError } from './unknown-indicator.error';

/** Families and money: the first view of a region. */
export const FAMILY_INDICATORS: readonly IndicatorDefinition[] = [
  kpmCount,
  kpmChange,
  kpmRealisation,
  budgetRealisation,
  rollUpDiscrepancy,
];

/** Every indicator of the product, in the order of the catalogue. Adding one adds a file, its test and one line. */
export const INDICATORS: readonly IndicatorDefinition[] = [...FAMILY_INDICATORS, ...PERFORMANCE_INDICATORS];

const byCode = new Map(INDICATORS.map((definition) => [definition.code, definition]));

export function findIndicator(code: string): IndicatorDefinition | null {
  return byCode.get(code) ?? null;
}

/** @throws {UnknownIndicatorError} when the registry has no such code. */
export function getIndicator(code: string): IndicatorDefinition {
  const definition = findIndicator(code);
  if (!definition) throw new UnknownIndicatorError(code);
  return definition;
}
