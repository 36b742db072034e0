import { type CellOf, type Party, type RowSetId } from '@monev/data';
import { type Wording } from '@monev/kernel';
import { DOCUMENT_NAMES, SEEN_BY_NAMES, STATE_NAMES } from './code-names';

/** How a cell is read: days YYYY-MM-DD, moments YYYY-MM-DDTHH:MM on the clock of the outlet, YES_NO "true" and "false". */
export const CELL_KINDS = [
  ...(['TEXT', 'CODE', 'NUMBER', 'RUPIAH', 'PERCENT', 'KILOGRAM', 'DAY', 'MOMENT', 'PERIOD', 'YES_NO'] as const),
];
export type CellKind = (typeof CELL_KINDS)[number];

export interface RowColumn<Key extends string = string> {
  readonly key: Key;
  readonly label: Wording;
  readonly kind: CellKind;
  /** CODE: what each code is called; a code that is not named stands for itself. */
  readonly names?: Readonly<Record<string, Wording>>;
  /** The party that the cell names: it leads to the page of that party. */
  readonly party?: Party;
  /** Goes behind the row on a phone. */
  readonly secondary?: true;
}

type Columns<Set extends RowSetId> = readonly RowColumn<CellOf<Set>>[];

function column<Key extends string>(
  key: Key,
  kind: CellKind,
  [id, en]: readonly [string, string],
  more: Pick<RowColumn, 'names' | 'party' | 'secondary'> = {},
): RowColumn<Key> {
  return { key, kind, label: { id, en }, ...more };
}

const SUPPLIER = column('supplier', 'TEXT', ['Penyedia', 'Supplier'], { party: 'supplier' });
const E_WARONG = column('eWarong', 'TEXT', ['E-warong', 'E-warong'], { party: 'eWarong', secondary: true });
const BEHIND = { secondary: true } as const;

const DELIVERY_COLUMNS: Columns<'DELIVERIES'> = [
  column('number', 'TEXT', ['Nomor kiriman', 'Delivery']),
  SUPPLIER,
  E_WARONG,
  column('promisedAt', 'MOMENT', ['Dijanjikan', 'Promised'], BEHIND),
  column('receivedAt', 'MOMENT', ['Diterima', 'Received']),
  column('onTime', 'YES_NO', ['Tepat waktu', 'On time'], BEHIND),
  column('orderedKg', 'KILOGRAM', ['Dipesan (kg)', 'Ordered (kg)'], BEHIND),
  column('acceptedKg', 'KILOGRAM', ['Diterima baik (kg)', 'Accepted (kg)'], BEHIND),
  column('value', 'RUPIAH', ['Nilai (Rp)', 'Value (Rp)']),
  column('underMou', 'YES_NO', ['Di bawah MoU', 'Under an MoU'], BEHIND),
];

const INVOICE_COLUMNS: Columns<'INVOICES_DUE'> = [
  column('number', 'TEXT', ['Nomor faktur', 'Invoice']),
  SUPPLIER,
  E_WARONG,
  column('deliveryNo', 'TEXT', ['Nomor kiriman', 'Delivery'], BEHIND),
  column('amount', 'RUPIAH', ['Jumlah (Rp)', 'Amount (Rp)']),
  column('receivedOn', 'DAY', ['Barang diterima', 'Goods received'], BEHIND),
  column('dueOn', 'DAY', ['Jatuh tempo', 'Due']),
  column('paidOn', 'DAY', ['Dibayar', 'Paid']),
  column('days', 'NUMBER', ['Hari kalender', 'Calendar days'], BEHIND),
  column('onTime', 'YES_NO', ['Tepat waktu', 'On time'], BEHIND),
];

/** What a table shows of each set of rows, in order. A cell that is not named here is for sorting out only. */
export const ROW_COLUMNS: { readonly [Set in RowSetId]: Columns<Set> } = {
  OUTLETS: [
    column('eWarong', 'TEXT', ['E-warong', 'E-warong'], { party: 'eWarong' }),
    column('number', 'TEXT', ['Nomor register', 'Register number'], BEHIND),
    column('legalForm', 'TEXT', ['Bentuk', 'Legal form'], BEHIND),
    column('status', 'CODE', ['Status', 'Status'], { names: STATE_NAMES, secondary: true }),
    column('startedOn', 'DAY', ['Mulai', 'Started'], BEHIND),
    column('kpmServed', 'NUMBER', ['KPM dilayani', 'KPM served']),
    column('chair', 'YES_NO', ['Ketua', 'Chair'], BEHIND),
    column('secretary', 'YES_NO', ['Sekretaris', 'Secretary'], BEHIND),
    column('treasurer', 'YES_NO', ['Bendahara', 'Treasurer'], BEHIND),
    column('postsFilled', 'YES_NO', ['Pengurus lengkap', 'Posts filled']),
  ],
  AGENTS: [
    column('agent', 'TEXT', ['Agen', 'Agent'], { party: 'bankAgent' }),
    column('number', 'TEXT', ['Nomor agen', 'Agent number']),
    column('bank', 'TEXT', ['Bank', 'Bank'], BEHIND),
    column('status', 'CODE', ['Status', 'Status'], { names: STATE_NAMES, secondary: true }),
    column('startedOn', 'DAY', ['Mulai', 'Started'], BEHIND),
  ],
  AGENT_LOGS: [
    column('agent', 'TEXT', ['Agen', 'Agent'], { party: 'bankAgent' }),
    column('bank', 'TEXT', ['Bank', 'Bank'], BEHIND),
    column('period', 'PERIOD', ['Bulan', 'Month']),
    column('trxAttempted', 'NUMBER', ['Transaksi dicoba', 'Attempted'], BEHIND),
    column('trxSucceeded', 'NUMBER', ['Transaksi berhasil', 'Succeeded'], BEHIND),
    column('trxPct', 'PERCENT', ['Berhasil %', 'Succeeded %']),
    column('minutesScheduled', 'NUMBER', ['Menit terjadwal', 'Minutes scheduled'], BEHIND),
    column('minutesUp', 'NUMBER', ['Menit tersedia', 'Minutes up'], BEHIND),
    column('uptimePct', 'PERCENT', ['Tersedia %', 'Up %']),
  ],
  DELIVERIES: DELIVERY_COLUMNS,
  PROMISES: DELIVERY_COLUMNS,
  DOCUMENTS: [
    SUPPLIER,
    column('legalForm', 'TEXT', ['Bentuk', 'Legal form'], BEHIND),
    column('documentKind', 'CODE', ['Dokumen', 'Document'], { names: DOCUMENT_NAMES }),
    column('number', 'TEXT', ['Nomor', 'Number'], BEHIND),
    column('issuedOn', 'DAY', ['Terbit', 'Issued'], BEHIND),
    column('validUntil', 'DAY', ['Berlaku sampai', 'Valid until'], BEHIND),
    column('held', 'YES_NO', ['Berlaku', 'Valid']),
  ],
  LOTS: [
    column('number', 'TEXT', ['Pemeriksaan / lot', 'Inspection / lot']),
    SUPPLIER,
    E_WARONG,
    column('commodity', 'TEXT', ['Bahan', 'Food'], BEHIND),
    column('qualityClass', 'TEXT', ['Kelas', 'Class'], BEHIND),
    column('day', 'DAY', ['Diambil', 'Sampled'], BEHIND),
    column('brokenPct', 'PERCENT', ['Butir patah %', 'Broken %']),
    column('brokenMax', 'PERCENT', ['Batas %', 'Limit %'], BEHIND),
    column('moisturePct', 'PERCENT', ['Kadar air %', 'Moisture %'], BEHIND),
    column('standard', 'TEXT', ['Standar', 'Standard'], BEHIND),
    column('brokenWithin', 'YES_NO', ['Patah dalam batas', 'Broken within limit'], BEHIND),
    column('passed', 'YES_NO', ['Lulus', 'Passed']),
  ],
  PRICES: [
    column('commodity', 'TEXT', ['Bahan', 'Food']),
    column('qualityClass', 'TEXT', ['Kelas', 'Class'], BEHIND),
    column('unit', 'TEXT', ['Satuan', 'Unit'], BEHIND),
    column('seenBy', 'CODE', ['Dilihat pada', 'Seen on'], { names: SEEN_BY_NAMES, secondary: true }),
    column('number', 'TEXT', ['Nomor', 'Number'], BEHIND),
    column('day', 'DAY', ['Tanggal', 'Day'], BEHIND),
    column('supplier', 'TEXT', ['Penyedia', 'Supplier'], { party: 'supplier', secondary: true }),
    E_WARONG,
    column('price', 'RUPIAH', ['Harga (Rp)', 'Price (Rp)']),
    column('reference', 'RUPIAH', ['Acuan (Rp)', 'Reference (Rp)'], BEHIND),
    column('deviationPct', 'PERCENT', ['Selisih %', 'Difference %']),
    column('het', 'RUPIAH', ['HET (Rp)', 'HET (Rp)'], BEHIND),
    column('withinHet', 'YES_NO', ['Dalam HET', 'Within HET'], BEHIND),
  ],
  INVOICES_DUE: INVOICE_COLUMNS,
  INVOICES_PAID: INVOICE_COLUMNS,
};

export const NUMERIC_KINDS: readonly CellKind[] = ['NUMBER', 'RUPIAH', 'PERCENT', 'KILOGRAM'];
