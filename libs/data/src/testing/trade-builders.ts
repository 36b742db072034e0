import {
  type BankAgentDraft,
  type BankAgentPeriodDraft,
  type DeliveryDraft,
  type DeliveryLine,
  type EWarongDraft,
  type EWarongPeriodDraft,
  type InvoiceDraft,
  type MouDraft,
  type PriceReferenceDraft,
  type QualityInspectionDraft,
  type SupplierDocumentDraft,
  type SupplierDraft,
  type SupplierPaymentDraft,
} from '@monev/domain/intake';
import { isoDate, month, regionCode } from '@monev/kernel';

const origin = { sheet: 'Sheet1', row: 2 };
/** A kelurahan of Jakarta Timur; the second lies in another kecamatan, the third in Jakarta Pusat. */
export const VILLAGES = ['3175011001', '3175021001', '3171011001'] as const;
const VILLAGE = regionCode(VILLAGES[0]);
const RICE = { commodity: 'BERAS', qualityClass: 'PREMIUM', unit: 'KG' };

export function supplier(supplierNo: string, more: Partial<SupplierDraft> = {}): SupplierDraft {
  return {
    ...{
      kind: 'SUPPLIER',
      regionCode: regionCode('31'),
      supplierNo,
      nib: null,
      name: `CV ${supplierNo}`,
      legalForm: 'CV',
    },
    ...{ kbli: '', address: '', hasOwnWarehouse: true, directors: '', beneficialOwners: '', capacityKgPerWeek: null },
    ...{ commodities: ['BERAS'], isOfficialList: true, listDocument: '', listedFrom: null, listedTo: null },
    ...{ status: 'LISTED', statusSince: null, statusDocument: '', origin },
    ...more,
  };
}

export function supplierDocument(
  supplierNo: string,
  documentKind: string,
  more: Partial<SupplierDocumentDraft> = {},
): SupplierDocumentDraft {
  return {
    ...{ kind: 'SUPPLIER_DOCUMENT', regionCode: regionCode('31'), supplierNo, documentKind, documentNo: '1' },
    ...{ issuedOn: null, validUntil: null, origin },
    ...more,
  };
}

/** All ten documents of HANDBOOK 7.6, none of which expires. */
export function allDocuments(supplierNo: string): SupplierDocumentDraft[] {
  return [
    ...['NIB', 'NPWP', 'AKTA', 'SK_KEMENKUMHAM', 'IZIN_GUDANG_TDG', 'PSAT_PL_PSAT_PDUK', 'SERTIFIKAT_TIMBANGAN'],
    ...['SURAT_PERNYATAAN_BEBAS_KONFLIK', 'PAKTA_INTEGRITAS', 'REKENING'],
  ].map((kind) => supplierDocument(supplierNo, kind));
}

export function eWarong(registerNo: string, more: Partial<EWarongDraft> = {}): EWarongDraft {
  return {
    ...{ kind: 'E_WARONG', regionCode: VILLAGE, registerNo, name: `E-warong ${registerNo}`, address: '' },
    ...{ latitude: null, longitude: null, legalForm: 'SHOP', bank: 'BNI', edcCount: 1, openEveryDay: true },
    ...{ startedOn: null, capitalAmount: null, declaredPrice: true, declaredFreeDelivery: true },
    ...{ declaredOwnership: true, status: 'ACTIVE', statusSince: null, statusDocument: '', origin },
    ...more,
  };
}

export function eWarongMonth(registerNo: string, period: string, kpmServed: number | null): EWarongPeriodDraft {
  return {
    ...{ kind: 'E_WARONG_PERIOD', regionCode: VILLAGE, registerNo, period: month(period), kpmServed },
    ...{ priorityKpm: null, priorityDeliveredFree: null, transactionDays: null, origin },
  };
}

export function bankAgent(agentNo: string, more: Partial<BankAgentDraft> = {}): BankAgentDraft {
  return {
    ...{ kind: 'BANK_AGENT', regionCode: VILLAGE, bank: 'BNI', agentNo, name: `Agen ${agentNo}`, eWarongNo: null },
    ...{ startedOn: null, status: 'ACTIVE', statusSince: null, statusDocument: '', edcSerials: [], origin },
    ...more,
  };
}

/** A month of an agent with nothing wrong: minutes, transactions, settlements, report. */
export function agentMonth(
  agentNo: string,
  period: string,
  more: Partial<BankAgentPeriodDraft> = {},
): BankAgentPeriodDraft {
  return {
    ...{ kind: 'BANK_AGENT_PERIOD', regionCode: VILLAGE, bank: 'BNI', agentNo, period: month(period) },
    ...{ edcMinutesScheduled: 1_000, edcMinutesUp: 990, trxAttempted: 1_000, trxSucceeded: 995, settlementsDue: 10 },
    ...{ settlementsOnTime: 10, reportsDue: 1, reportsOnTime: 1, origin },
    ...more,
  };
}

export function mou(
  mouNo: string,
  parties: [supplierNo: string, registerNo: string],
  more: Partial<MouDraft> = {},
): MouDraft {
  return {
    ...{ kind: 'MOU', regionCode: VILLAGE, mouNo, supplierNo: parties[0], registerNo: parties[1], signedOn: null },
    ...{ startsOn: isoDate('2021-01-01'), endsOn: isoDate('2021-12-31'), paymentTermDays: 7, agreedBrokenPct: null },
    ...{ replacementClause: '', terminatedOn: null, terminationReason: '', origin },
    prices: [{ ...RICE, lineNo: 1, unitPrice: 11_500n, priceFormula: '' }],
    ...more,
  };
}

/** Ten sacks of rice of ten kilogram each, as ordered. */
export function deliveryLine(more: Partial<DeliveryLine> = {}): DeliveryLine {
  return {
    ...{ ...RICE, lineNo: 1, orderedQty: '100', deliveredQty: '100', acceptedQty: '100', rejectedQty: '0' },
    ...{ unitPrice: 11_500n, brand: '', labelOk: true, packedAsBundle: false, rejectedAt: null, replacedAt: null },
    ...more,
  };
}

/** `day`: both promised and received on it, unless told. */
export function delivery(
  deliveryNo: string,
  parties: [supplierNo: string, registerNo: string],
  day: string,
  more: Partial<DeliveryDraft> = {},
): DeliveryDraft {
  return {
    ...{
      kind: 'DELIVERY',
      regionCode: VILLAGE,
      supplierNo: parties[0],
      registerNo: parties[1],
      deliveryNo,
      mouNo: null,
    },
    ...{ orderedOn: null, promisedAt: `${day}T23:59`, receivedAt: `${day}T10:00`, lines: [deliveryLine()], origin },
    ...more,
  };
}

export function inspection(
  inspectionNo: string,
  parties: [supplierNo: string, registerNo: string | null],
  day: string,
  more: Partial<QualityInspectionDraft> = {},
): QualityInspectionDraft {
  return {
    ...{ kind: 'QUALITY_INSPECTION', regionCode: VILLAGE, inspectionNo, lotNo: '1', supplierNo: parties[0] },
    ...{ registerNo: parties[1], deliveryNo: null, deliveryLineNo: null, commodity: 'BERAS', qualityClass: 'PREMIUM' },
    ...{ sampledOn: isoDate(day), millingPct: '95', moisturePct: '14', headRicePct: null, brokenPct: '15' },
    ...{ otherGrainsPct: null, unhulledGrains: null, foreignPct: null, labelOk: true, unfit: null, origin },
    ...more,
  };
}

/** Bill for a delivery: rice at a price. */
export function invoice(
  invoiceNo: string,
  { supplierNo, registerNo, deliveryNo, receivedAt, regionCode: place }: DeliveryDraft,
  unitPrice: bigint,
  more: Partial<InvoiceDraft> = {},
): InvoiceDraft {
  return {
    ...{ kind: 'INVOICE', regionCode: place, supplierNo, registerNo, invoiceNo, deliveryNo, disputed: false, origin },
    ...{ invoicedOn: isoDate((receivedAt ?? '2021-08-01').slice(0, 10)), amount: unitPrice * 100n },
    lines: [{ ...RICE, lineNo: 1, qty: '100', unitPrice }],
    ...more,
  };
}

export function supplierPayment(
  { supplierNo, invoiceNo, regionCode: place, amount }: InvoiceDraft,
  paidOn: string,
  more: Partial<SupplierPaymentDraft> = {},
): SupplierPaymentDraft {
  return {
    ...{ kind: 'SUPPLIER_PAYMENT', regionCode: place, supplierNo, invoiceNo, paymentNo: '1', paidOn: isoDate(paidOn) },
    ...{ amount, origin },
    ...more,
  };
}

/** A price seen in a kecamatan, or one that holds in a region. */
export function price(
  region: string,
  day: string,
  amount: bigint,
  more: Partial<PriceReferenceDraft> = {},
): PriceReferenceDraft {
  return {
    ...{ kind: 'PRICE_REFERENCE', regionCode: regionCode(region), ...RICE, date: isoDate(day) },
    ...{ priceKind: 'MARKET_SURVEY', price: amount, document: '', origin },
    ...more,
  };
}
