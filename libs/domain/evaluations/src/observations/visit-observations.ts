import { type Fraction, type IsoDate, type Period, type Rupiah } from '@monev/kernel';

/** A share as counts, pooled later: never a rate (INDICATORS A.3). */
export interface Tally {
  readonly met: number;
  readonly checked: number;
}

/** An item seen on the shelf with a price (IND-PRC-01, -02, E3); rupiah per unit. */
export interface PricedItem {
  readonly commodity: string;
  readonly qualityClass: string | null;
  readonly unit: string;
  readonly price: Rupiah;
  readonly reference: { readonly kind: string; readonly price: Rupiah } | null;
  readonly het: Rupiah | null;
}

/** An item of which something was measured (IND-QLT-01..03, E4). Null = not measured or nothing to compare with. */
export interface MeasuredItem {
  readonly commodity: string;
  readonly qualityClass: string | null;
  /** Moisture, broken grains, smell and pests against the specification of the class. */
  readonly withinQuality: boolean | null;
  readonly labelOk: boolean | null;
  /** At or above the least share of the labelled weight. */
  readonly weightOk: boolean | null;
  readonly labelWeight: Fraction | null;
  readonly measuredWeight: Fraction | null;
  readonly brokenPct: Fraction | null;
}

/** What one visit to an e-warong feeds into indicators and scores. Null = not asked, not checked or not applicable. */
export interface OutletObservations {
  readonly kind: 'OUTLET';
  readonly visitedOn: IsoDate;
  /** The month evaluated (H-06). */
  readonly period: Period | null;
  readonly distributionDay: boolean | null;
  readonly located: 'YES' | 'MOVED' | 'NOT_FOUND' | null;
  /** IND-EWR-04: everyday sale and the three declarations. */
  readonly criteria: Tally;
  /** E1: these, the address and the owner. */
  readonly scoreCriteria: Tally;
  /** IND-EWR-08: only outside distribution days. */
  readonly foundOpen: boolean | null;
  /** IND-EWR-10, KUBE only. */
  readonly officersComplete: boolean | null;
  /** EW-11 (E6, IND-EWR-01, -02). */
  readonly kpmServed: number | null;
  /** IND-QLT-05, E5. */
  readonly fourFoodGroups: boolean | null;
  readonly prices: readonly PricedItem[];
  readonly measured: readonly MeasuredItem[];
  /** E4: items of which something was measured, and those with nothing wrong. */
  readonly items: Tally;
  /** E7: price list, poster, receipt, books. */
  readonly transparency: Tally;
  /** IND-CMP-06. */
  readonly posterSeen: boolean | null;
  /** IND-SUP-12. */
  readonly choseSupplierFreely: boolean | null;
  readonly suppliers: readonly { readonly supplier: string; readonly commodity: string; readonly value: Rupiah }[];
  readonly mou: 'VALID' | 'EXPIRED' | 'NONE' | null;
  /** IND-FIN-05, -06: the last invoice; not yet paid = paidOn null. */
  readonly lastInvoice: { readonly receivedOn: IsoDate; readonly paidOn: IsoDate | null } | null;
  /** IND-DST-04. */
  readonly transactedBeforeTopUp: boolean | null;
}

/** One kind per instrument that feeds something. */
export type VisitObservations = OutletObservations;
