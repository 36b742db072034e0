import { type BankCode, type IsoDate, type Month, type RegionCode } from '@monev/kernel';
import { type CellOrigin } from './cell-origin';

/** An e-warong as its register says (HANDBOOK 7.4). `regionCode` is its village; what the file leaves out is null. */
export interface EWarongDraft {
  readonly kind: 'E_WARONG';
  readonly regionCode: RegionCode;
  readonly registerNo: string;
  readonly name: string;
  readonly address: string;
  /** Decimal degrees as text. */
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly legalForm: string;
  readonly bank: BankCode;
  readonly edcCount: number | null;
  readonly openEveryDay: boolean | null;
  readonly startedOn: IsoDate | null;
  /** Whole rupiah. */
  readonly capitalAmount: bigint | null;
  /** The three stamped declarations of BR-03. */
  readonly declaredPrice: boolean | null;
  readonly declaredFreeDelivery: boolean | null;
  readonly declaredOwnership: boolean | null;
  readonly status: string;
  readonly statusSince: IsoDate | null;
  readonly statusDocument: string;
  readonly origin: CellOrigin;
}

/** One person in one post of an e-warong, from–to. `regionCode` is the village of the e-warong. */
export interface EWarongOfficerDraft {
  readonly kind: 'E_WARONG_OFFICER';
  readonly regionCode: RegionCode;
  readonly registerNo: string;
  readonly post: string;
  readonly personName: string;
  readonly occupationCategory: string;
  readonly startedOn: IsoDate;
  readonly endedOn: IsoDate | null;
  readonly origin: CellOrigin;
}

/** A bank agent with the serials of its card readers (HANDBOOK 7.5). */
export interface BankAgentDraft {
  readonly kind: 'BANK_AGENT';
  readonly regionCode: RegionCode;
  readonly bank: BankCode;
  readonly agentNo: string;
  readonly name: string;
  /** Register number of the e-warong it is, when it is one. */
  readonly eWarongNo: string | null;
  readonly startedOn: IsoDate | null;
  readonly status: string;
  readonly statusSince: IsoDate | null;
  readonly statusDocument: string;
  readonly edcSerials: readonly { readonly serial: string }[];
  readonly origin: CellOrigin;
}

/** A supplier (HANDBOOK 7.6). `supplierNo` is its NIB, else the number of the register; `regionCode` the province that keeps it. */
export interface SupplierDraft {
  readonly kind: 'SUPPLIER';
  readonly regionCode: RegionCode;
  readonly supplierNo: string;
  readonly nib: string | null;
  readonly name: string;
  readonly legalForm: string;
  readonly kbli: string;
  readonly address: string;
  readonly hasOwnWarehouse: boolean | null;
  readonly directors: string;
  readonly beneficialOwners: string;
  readonly capacityKgPerWeek: number | null;
  readonly commodities: readonly string[];
  readonly isOfficialList: boolean;
  readonly listDocument: string;
  readonly listedFrom: IsoDate | null;
  readonly listedTo: IsoDate | null;
  readonly status: string;
  readonly statusSince: IsoDate | null;
  readonly statusDocument: string;
  readonly origin: CellOrigin;
}

export interface SupplierDocumentDraft {
  readonly kind: 'SUPPLIER_DOCUMENT';
  readonly regionCode: RegionCode;
  readonly supplierNo: string;
  readonly documentKind: string;
  readonly documentNo: string;
  readonly issuedOn: IsoDate | null;
  /** Null: it does not expire. */
  readonly validUntil: IsoDate | null;
  readonly origin: CellOrigin;
}

/** Month of an e-warong (HANDBOOK 7.4). */
export interface EWarongPeriodDraft {
  readonly kind: 'E_WARONG_PERIOD';
  readonly regionCode: RegionCode;
  readonly registerNo: string;
  readonly period: Month;
  readonly kpmServed: number | null;
  readonly priorityKpm: number | null;
  readonly priorityDeliveredFree: number | null;
  /** Days of the month with at least one transaction. */
  readonly transactionDays: number | null;
  readonly origin: CellOrigin;
}

/** Month of a bank agent, from the bank's log (HANDBOOK 7.5). Minutes and counts. */
export interface BankAgentPeriodDraft {
  readonly kind: 'BANK_AGENT_PERIOD';
  readonly regionCode: RegionCode;
  readonly bank: BankCode;
  readonly agentNo: string;
  readonly period: Month;
  readonly edcMinutesScheduled: number | null;
  readonly edcMinutesUp: number | null;
  readonly trxAttempted: number | null;
  readonly trxSucceeded: number | null;
  readonly settlementsDue: number | null;
  readonly settlementsOnTime: number | null;
  readonly reportsDue: number | null;
  readonly reportsOnTime: number | null;
  readonly origin: CellOrigin;
}

export type RegisterDraft =
  | EWarongDraft
  | EWarongOfficerDraft
  | BankAgentDraft
  | SupplierDraft
  | SupplierDocumentDraft
  | EWarongPeriodDraft
  | BankAgentPeriodDraft;
