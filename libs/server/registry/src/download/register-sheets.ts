import {
  BANK_AGENT_LIST,
  type BankAgentFilter,
  type BankAgentRow,
  type BankAgentSort,
  E_WARONG_LIST,
  type EWarongFilter,
  type EWarongRow,
  type EWarongSort,
  type RegisterList,
  SUPPLIER_LIST,
  type SupplierFilter,
  type SupplierRow,
  type SupplierSort,
} from '@monev/data';
import { REGISTER_STATE_NAMES } from '@monev/domain/registry';
import { type RegionCode, type Wording } from '@monev/kernel';
import { type SheetCell, dayCell } from '@monev/server-kit';

/** What a cell may need besides its row. */
export interface CellContext {
  readonly language: 'id' | 'en';
  /** Names from the kota down to the kelurahan; '' where unknown. */
  readonly place: (code: RegionCode) => readonly [regency: string, district: string, village: string];
}

export interface RegisterColumn<Row> {
  readonly head: Wording;
  readonly width?: number;
  readonly cell: (row: Row, context: CellContext) => SheetCell;
}

/** A register as a sheet: its rows in the order and with the filter of the list on the screen. */
export interface RegisterSheet<Row extends { readonly id: string }, Filter, Sort extends string> {
  readonly title: Wording;
  readonly list: RegisterList<Row, Filter, Sort>;
  readonly columns: readonly RegisterColumn<Row>[];
}

const yesNo = (value: boolean | null, language: 'id' | 'en'): string | null =>
  value === null ? null : language === 'id' ? (value ? 'Ya' : 'Tidak') : value ? 'Yes' : 'No';
const state = (status: keyof typeof REGISTER_STATE_NAMES, language: 'id' | 'en') =>
  REGISTER_STATE_NAMES[status][language];

function column<Row>(id: string, en: string, cell: RegisterColumn<Row>['cell'], width?: number): RegisterColumn<Row> {
  return { head: { id, en }, cell, ...(width ? { width } : {}) };
}

function placeColumns<Row extends { readonly regionCode: RegionCode }>(): RegisterColumn<Row>[] {
  return [
    column('Kode wilayah', 'Region code', (row) => row.regionCode),
    column('Kabupaten/kota', 'Regency', (row, { place }) => place(row.regionCode)[0], 24),
    column('Kecamatan', 'District', (row, { place }) => place(row.regionCode)[1], 20),
    column('Desa/kelurahan', 'Village', (row, { place }) => place(row.regionCode)[2], 20),
  ];
}

type Standing = {
  readonly status: keyof typeof REGISTER_STATE_NAMES;
  readonly statusSince: string | null;
  readonly statusDocument: string;
};
function statusColumns<Row extends Standing>(): RegisterColumn<Row>[] {
  return [
    column('Status', 'Status', (row, { language }) => state(row.status, language), 22),
    column('Berlaku sejak', 'Since', (row) => dayCell(row.statusSince)),
    column('Surat atau keputusan', 'Letter or decree', (row) => row.statusDocument, 24),
  ];
}

export const E_WARONG_SHEET: RegisterSheet<EWarongRow, EWarongFilter, EWarongSort> = {
  title: { id: 'Daftar e-warong', en: 'Register of e-warong' },
  list: E_WARONG_LIST,
  columns: [
    column('Nama', 'Name', (row) => row.name, 28),
    column('Nomor register', 'Register number', (row) => row.registerNo, 20),
    ...placeColumns<EWarongRow>(),
    column('Alamat', 'Address', (row) => row.address, 32),
    column('Bentuk', 'Legal form', (row) => row.legalForm),
    column('Bank', 'Bank', (row) => row.bank, 12),
    column('Mesin EDC', 'Card readers', (row) => row.edcCount, 12),
    column('Buka setiap hari', 'Open every day', (row, { language }) => yesNo(row.openEveryDay, language)),
    column('Mulai', 'Started', (row) => dayCell(row.startedOn)),
    column('Modal (Rp)', 'Capital (Rp)', (row) => row.capitalAmount),
    column('Pernyataan harga', 'Price declared', (row, { language }) => yesNo(row.declaredPrice, language)),
    column('Pernyataan antar gratis', 'Free delivery declared', (row, { language }) =>
      yesNo(row.declaredFreeDelivery, language),
    ),
    column('Pernyataan kepemilikan', 'Ownership declared', (row, { language }) =>
      yesNo(row.declaredOwnership, language),
    ),
    ...statusColumns<EWarongRow>(),
  ],
};

export const BANK_AGENT_SHEET: RegisterSheet<BankAgentRow, BankAgentFilter, BankAgentSort> = {
  title: { id: 'Daftar agen bank', en: 'Register of bank agents' },
  list: BANK_AGENT_LIST,
  columns: [
    column('Nama', 'Name', (row) => row.name, 28),
    column('Nomor agen', 'Agent number', (row) => row.agentNo, 20),
    column('Bank', 'Bank', (row) => row.bank, 12),
    ...placeColumns<BankAgentRow>(),
    column('Nomor seri EDC', 'Serials of card readers', (row) => row.edcSerials.join('; '), 28),
    column('Mulai', 'Started', (row) => dayCell(row.startedOn)),
    ...statusColumns<BankAgentRow>(),
  ],
};

export const SUPPLIER_SHEET: RegisterSheet<SupplierRow, SupplierFilter, SupplierSort> = {
  title: { id: 'Daftar penyedia', en: 'Register of suppliers' },
  list: SUPPLIER_LIST,
  columns: [
    column('Nama', 'Name', (row) => row.name, 28),
    column('Nomor', 'Number', (row) => row.supplierNo, 20),
    column('NIB', 'NIB', (row) => row.nib, 16),
    column('Bentuk', 'Legal form', (row) => row.legalForm),
    column('KBLI', 'KBLI', (row) => row.kbli, 12),
    column('Alamat', 'Address', (row) => row.address, 32),
    column('Gudang sendiri', 'Own warehouse', (row, { language }) => yesNo(row.hasOwnWarehouse, language)),
    column('Kapasitas (kg per minggu)', 'Capacity (kg a week)', (row) => row.capacityKgPerWeek),
    column('Komoditas', 'Foods', (row) => row.commodities.join('; '), 28),
    column('Penyedia resmi', 'On the official list', (row, { language }) => yesNo(row.isOfficialList, language)),
    column('Dokumen daftar', 'List document', (row) => row.listDocument, 24),
    column('Terdaftar sejak', 'Listed from', (row) => dayCell(row.listedFrom)),
    column('Terdaftar sampai', 'Listed to', (row) => dayCell(row.listedTo)),
    ...statusColumns<SupplierRow>(),
  ],
};
