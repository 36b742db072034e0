import { type Companion, type IndicatorResult } from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { wordingType } from '@monev/server-kit';
import { type IndicatorCompanionType, type IndicatorValueType } from './types/indicator-value.type';

/** A domain result as the API tells it. */
export function valueType(region: RegionRow, result: IndicatorResult): IndicatorValueType {
  return {
    code: result.code,
    region: { code: region.code, name: region.name, level: region.level },
    period: result.answeredPeriod,
    askedPeriod: result.askedPeriod,
    value: result.value,
    status: result.status,
    numerator: result.numerator?.toString() ?? null,
    denominator: result.denominator?.toString() ?? null,
    coveragePct: result.coveragePct,
    rowsUsed: result.rowsUsed,
    rowsExpected: result.rowsExpected,
    partial: result.partial,
    provisional: result.provisional,
    colour: result.colour,
    reason: result.reason && wordingType(result.reason),
    companions: result.companions.map(companionType),
    lastReported: result.lastReported,
    asOf: result.asOf,
  };
}

function companionType(companion: Companion): IndicatorCompanionType {
  return {
    key: companion.key,
    label: wordingType(companion.label),
    value: companion.value,
    status: companion.status,
    unit: companion.unit,
  };
}
