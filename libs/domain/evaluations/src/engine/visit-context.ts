import { type IsoDate, type Rupiah, type SubjectRef } from '@monev/kernel';
import { type ChoiceSource } from '../instrument/question';

/** A price to compare with, valid at the place and day of the visit; the caller chooses the nearest day and district. */
export interface ReferencePrice {
  readonly kind: 'MARKET_SURVEY' | 'HAP' | 'HET';
  readonly commodity: string;
  /** Null or empty for a commodity without classes. */
  readonly qualityClass: string | null;
  readonly unit: string;
  readonly price: Rupiah;
}

/** Bounds of the QualitySpec in force for a labelled class (HANDBOOK 7.8); percent as decimal text, null = no bound. */
export interface QualityBound {
  readonly commodity: string;
  readonly qualityClass: string | null;
  readonly moistureMaxPct: string | null;
  readonly brokenMaxPct: string | null;
}

/** Dated parameters of the checks and findings of a visit. */
export interface VisitLimits {
  /** Metres from the registered point beyond which a reason is asked (check 7). */
  readonly distanceM: number;
  /** Percent by which the families served may differ from the register (check 2). */
  readonly registerTolerancePct: number;
  /** Percent above the reference price that is still no finding (FP-03). */
  readonly priceTolerancePct: number;
  /** Percent of the labelled weight that is still no finding (FP-05). */
  readonly weightFloorPct: number;
}

export const VISIT_LIMITS: VisitLimits = {
  distanceM: 500,
  registerTolerancePct: 20,
  priceTolerancePct: 5,
  weightFloorPct: 99,
};

/** What page and server know of the visit besides the answers. What is left out is simply not compared. */
export interface VisitContext {
  /** Who or what was visited. */
  readonly subject: SubjectRef;
  /** Local date of the visit. */
  readonly visitedOn: IsoDate;
  readonly registeredKpm?: number | null;
  readonly registeredPoint?: { readonly latitude: number; readonly longitude: number } | null;
  /** Codes that may be chosen from a register; a source left out is not checked. */
  readonly registerChoices?: Readonly<Partial<Record<ChoiceSource, readonly string[]>>>;
  /** Names of register rows for sentences, by code or id. */
  readonly names?: Readonly<Partial<Record<string, string>>>;
  readonly referencePrices?: readonly ReferencePrice[];
  readonly qualityBounds?: readonly QualityBound[];
  readonly limits?: Partial<VisitLimits>;
}

export function limitsOf(context: VisitContext): VisitLimits {
  return { ...VISIT_LIMITS, ...context.limits };
}
