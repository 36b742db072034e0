import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type CellOrigin } from './cell-origin';

/** YYYY-MM-DDTHH:MM on the clock of the outlet's region. */
export type LocalMoment = string;

/** A food in the unit it is counted in; codes as in the price files. Quantities are decimal text, prices whole rupiah. */
interface Goods {
  readonly commodity: string;
  readonly qualityClass: string;
  readonly unit: string;
}

/** Agreement of e-warong and supplier (HANDBOOK 7.7), lying in the village of the e-warong. */
export interface MouDraft {
  readonly kind: 'MOU';
  readonly regionCode: RegionCode;
  readonly mouNo: string;
  readonly supplierNo: string;
  readonly registerNo: string;
  readonly signedOn: IsoDate | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  /** Calendar days after receipt; 7 where the file says nothing (BR-15). */
  readonly paymentTermDays: number;
  readonly agreedBrokenPct: string | null;
  readonly replacementClause: string;
  readonly terminatedOn: IsoDate | null;
  readonly terminationReason: string;
  readonly prices: readonly MouPrice[];
  readonly origin: CellOrigin;
}
export interface MouPrice extends Goods {
  readonly lineNo: number;
  readonly unitPrice: bigint | null;
  readonly priceFormula: string;
}

/** A delivery with all its lines (HANDBOOK 7.10). Promised and not received: `receivedAt` null. */
export interface DeliveryDraft {
  readonly kind: 'DELIVERY';
  readonly regionCode: RegionCode;
  readonly supplierNo: string;
  readonly registerNo: string;
  readonly deliveryNo: string;
  readonly mouNo: string | null;
  readonly orderedOn: IsoDate | null;
  readonly promisedAt: LocalMoment;
  readonly receivedAt: LocalMoment | null;
  readonly lines: readonly DeliveryLine[];
  readonly origin: CellOrigin;
}
export interface DeliveryLine extends Goods {
  readonly lineNo: number;
  readonly orderedQty: string;
  readonly deliveredQty: string | null;
  readonly acceptedQty: string | null;
  readonly rejectedQty: string | null;
  readonly unitPrice: bigint | null;
  readonly brand: string;
  readonly labelOk: boolean | null;
  readonly packedAsBundle: boolean | null;
  readonly rejectedAt: LocalMoment | null;
  readonly replacedAt: LocalMoment | null;
}

/** One lot inspected (HANDBOOK 7.10). Percent as decimal text; what was not measured is null. */
export interface QualityInspectionDraft {
  readonly kind: 'QUALITY_INSPECTION';
  readonly regionCode: RegionCode;
  readonly inspectionNo: string;
  readonly lotNo: string;
  readonly supplierNo: string;
  /** Null: a stack in the warehouse. */
  readonly registerNo: string | null;
  readonly deliveryNo: string | null;
  readonly deliveryLineNo: number | null;
  readonly commodity: string;
  readonly qualityClass: string;
  readonly sampledOn: IsoDate;
  readonly millingPct: string | null;
  readonly moisturePct: string | null;
  readonly headRicePct: string | null;
  readonly brokenPct: string | null;
  readonly otherGrainsPct: string | null;
  readonly unhulledGrains: string | null;
  readonly foreignPct: string | null;
  readonly labelOk: boolean | null;
  readonly unfit: boolean | null;
  readonly origin: CellOrigin;
}

/** An invoice with all its lines (HANDBOOK 7.11). */
export interface InvoiceDraft {
  readonly kind: 'INVOICE';
  readonly regionCode: RegionCode;
  readonly supplierNo: string;
  readonly registerNo: string;
  readonly invoiceNo: string;
  readonly deliveryNo: string;
  readonly invoicedOn: IsoDate;
  readonly amount: bigint;
  readonly disputed: boolean;
  readonly lines: readonly InvoiceLine[];
  readonly origin: CellOrigin;
}
export interface InvoiceLine extends Goods {
  readonly lineNo: number;
  readonly qty: string;
  readonly unitPrice: bigint;
}

export interface SupplierPaymentDraft {
  readonly kind: 'SUPPLIER_PAYMENT';
  readonly regionCode: RegionCode;
  readonly supplierNo: string;
  readonly invoiceNo: string;
  readonly paymentNo: string;
  readonly paidOn: IsoDate;
  readonly amount: bigint;
  readonly origin: CellOrigin;
}

export type TradeDraft = MouDraft | DeliveryDraft | QualityInspectionDraft | InvoiceDraft | SupplierPaymentDraft;
