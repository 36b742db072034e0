import {
  type BankCode,
  type IsoDate,
  type Month,
  type Period,
  type ProgrammeName,
  type RegionCode,
  type ReportSource,
} from '@monev/kernel';
import { type CellOrigin } from './cell-origin';
import { type ComplaintDraft } from './complaint-draft';
import { type RegisterDraft } from './register-drafts';
import { type TradeDraft } from './trade-drafts';

export type { CellOrigin } from './cell-origin';

/**
 * Counts of families for a region, month, programme, bank and source (HANDBOOK 7.2). Bank `''` = all banks together.
 * An absent count was not reported: it is null, never zero.
 */
export interface KpmCountDraft {
  readonly kind: 'KPM_COUNT';
  readonly regionCode: RegionCode;
  readonly period: Month;
  readonly programme: ProgrammeName;
  readonly bank: BankCode | '';
  readonly source: ReportSource;
  readonly counts: {
    readonly kpmEligible: number | null;
    readonly kpmTransacted: number | null;
  };
  /** Day the office took the figures ("per 22 September 2021"); null when the file does not say. */
  readonly positionDate: IsoDate | null;
  readonly origin: CellOrigin;
}

/**
 * Money of one distribution stage: SP2D (allocated) → salur (disbursed) → cair (redeemed) (HANDBOOK 7.12).
 * Families are counts; amounts are whole rupiah. `label` is the office's own grouping (a Pos "Sufix B"), else ''.
 */
export interface StagePaymentDraft {
  readonly kind: 'STAGE_PAYMENT';
  readonly regionCode: RegionCode;
  /** First month and number of months the stage pays for (1–3, rapel). */
  readonly firstMonth: Month;
  readonly monthsCovered: number;
  readonly programme: ProgrammeName;
  readonly payer: BankCode | '';
  readonly source: ReportSource;
  readonly label: string;
  readonly allocatedKpm: number | null;
  readonly allocatedAmount: bigint | null;
  readonly disbursedKpm: number | null;
  readonly disbursedAmount: bigint | null;
  readonly redeemedKpm: number | null;
  readonly redeemedAmount: bigint | null;
  readonly failedKpm: number | null;
  readonly remainingKpm: number | null;
  readonly remainingAmount: bigint | null;
  readonly origin: CellOrigin;
}

export const CONTEXT_FIGURES = [
  'POPULATION',
  'POPULATION_DENSITY',
  'POOR_POPULATION',
  'POOR_POPULATION_PCT',
  'POVERTY_LINE',
] as const;
export type ContextFigureKind = (typeof CONTEXT_FIGURES)[number];

/** Population and poverty around a region: context, never KPM. */
export interface ContextFigureDraft {
  readonly kind: 'CONTEXT_FIGURE';
  readonly regionCode: RegionCode;
  /** Year, or the month of the survey (BPS: March, September). */
  readonly period: Period;
  readonly figure: ContextFigureKind;
  /** Plain decimal text, in the unit beside it. */
  readonly value: string;
  readonly unit: 'PERSON' | 'PERSON_PER_KM2' | 'PERCENT' | 'RUPIAH_PER_CAPITA_MONTH';
  readonly origin: CellOrigin;
}

/** A price seen or fixed on a day (HANDBOOK 7.9). Whole rupiah per unit. A fixed ceiling (HET) names its regulation. */
export interface PriceReferenceDraft {
  readonly kind: 'PRICE_REFERENCE';
  readonly regionCode: RegionCode;
  readonly commodity: string;
  readonly qualityClass: string;
  readonly date: IsoDate;
  readonly priceKind: 'HET' | 'HAP' | 'MARKET_SURVEY' | 'NEIGHBOUR_SHOP';
  readonly price: bigint;
  readonly unit: string;
  readonly document: string;
  /** Where it was seen (a market, a shop): several prices of one day stand beside each other. Absent = not said. */
  readonly place?: string;
  readonly origin: CellOrigin;
}

export type FactDraft =
  | KpmCountDraft
  | StagePaymentDraft
  | ContextFigureDraft
  | PriceReferenceDraft
  | RegisterDraft
  | TradeDraft
  | ComplaintDraft;
