import { type SupplierDocumentKind, type SupplierStatus } from '@monev/domain/registry';
import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { type RecordOrigin, originOf, versionOf } from './origin';
import { searchPattern, uuids } from './page';
import { type RegisterFilter, type RegisterList } from './register-list';

/** A supplier as it is registered now (HANDBOOK 7.6). `regionCode`: the province that keeps the register. */
export interface SupplierRow {
  readonly id: string;
  readonly supplierNo: string;
  readonly nib: string | null;
  readonly regionCode: RegionCode;
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
  readonly status: SupplierStatus;
  readonly statusSince: IsoDate | null;
  readonly statusDocument: string;
  readonly recordedFrom: Date;
  readonly version: string;
  readonly origin: RecordOrigin;
}

const COLUMNS = `supplier.id, supplier.supplier_no AS "supplierNo", supplier.nib, supplier.region_code AS "regionCode",
  supplier.name, supplier.legal_form AS "legalForm", supplier.kbli, supplier.address,
  supplier.has_own_warehouse AS "hasOwnWarehouse", supplier.directors, supplier.beneficial_owners AS "beneficialOwners",
  supplier.capacity_kg_per_week::float8 AS "capacityKgPerWeek", supplier.commodities,
  supplier.is_official_list AS "isOfficialList", supplier.list_document AS "listDocument",
  supplier.listed_from::text AS "listedFrom", supplier.listed_to::text AS "listedTo", supplier.status,
  supplier.status_since::text AS "statusSince", supplier.status_document AS "statusDocument",
  supplier.recorded_from AS "recordedFrom", ${versionOf('supplier')}, ${originOf('supplier')}`;

const SORTS = {
  NAME: 'lower(supplier.name)',
  SUPPLIER_NO: 'supplier.supplier_no',
  LEGAL_FORM: 'supplier.legal_form',
  OFFICIAL: 'supplier.is_official_list::int',
  STATUS: 'supplier.status',
} as const;
export type SupplierSort = keyof typeof SORTS;

/** `region`: suppliers that delivered or hold an MoU there; they have no region of their own. */
export interface SupplierFilter extends RegisterFilter<SupplierStatus> {
  readonly isOfficialList?: boolean | null;
}

const TRADES_IN = (table: string) =>
  `EXISTS (SELECT 1 FROM ${table} AS there WHERE there.supplier_no = supplier.supplier_no AND there.recorded_to IS NULL
           AND starts_with(there.region_code, ?))`;

export const SUPPLIER_LIST: RegisterList<SupplierRow, SupplierFilter, SupplierSort> = {
  columns: COLUMNS,
  from: 'suppliers AS supplier',
  where: ['supplier.recorded_to IS NULL'],
  filters: (filter) => [
    // Somebody who asks for the keeper's own province sees its whole register, new suppliers included.
    [`(supplier.region_code = ? OR ${TRADES_IN('mous')} OR ${TRADES_IN('deliveries')})`, filter.region],
    [`(lower(supplier.name) LIKE ? OR lower(supplier.supplier_no) LIKE ?)`, searchPattern(filter.search)],
    ['supplier.status = ?', filter.status],
    ['supplier.is_official_list = ?', filter.isOfficialList],
  ],
  sorts: SORTS,
  id: 'supplier.id',
};

/** The current rows of these ids that the actor may see, in no order. */
export function suppliersById(tx: Transaction, ids: readonly string[]): Promise<SupplierRow[]> {
  return tx.query(
    `SELECT ${COLUMNS} FROM suppliers AS supplier WHERE supplier.recorded_to IS NULL AND supplier.id = ANY ($1::uuid[])`,
    [uuids(ids)],
  );
}

export interface SupplierDocumentRow {
  readonly supplierId: string;
  readonly documentKind: SupplierDocumentKind;
  readonly documentNo: string;
  readonly issuedOn: IsoDate | null;
  /** Null: it does not expire. */
  readonly validUntil: IsoDate | null;
  readonly origin: RecordOrigin;
}

export function supplierDocuments(tx: Transaction, ids: readonly string[]): Promise<SupplierDocumentRow[]> {
  return tx.query(
    `SELECT supplier_id AS "supplierId", document_kind AS "documentKind", document_no AS "documentNo",
            issued_on::text AS "issuedOn", valid_until::text AS "validUntil", ${originOf('supplier_documents')}
     FROM   supplier_documents WHERE recorded_to IS NULL AND supplier_id = ANY ($1::uuid[])
     ORDER  BY document_kind`,
    [uuids(ids)],
  );
}
