import { type Transaction } from '@monev/data';
import { type IndicatorDefinition, type IndicatorResult } from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { type Period } from '@monev/kernel';

/** How the api lends this topic the reckoning of indicators; siblings do not import each other. Region by region. */
export type EvaluateIndicators = (
  tx: Transaction,
  definition: IndicatorDefinition,
  regions: readonly RegionRow[],
  periods: readonly Period[],
) => Promise<{ readonly region: RegionRow; readonly result: IndicatorResult }[]>;

export const EVALUATE_INDICATORS = Symbol('EvaluateIndicators');
