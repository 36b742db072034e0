import { isPersonalHeader } from '@monev/domain/intake';

/** Columns of a bank's log of card transactions. */
export const FIELDS = [
  'trx', 'date', 'time', 'card', 'agent', 'agentName', 'village', 'commodity', 'quantity', 'unit', 'price', 'amount',
  'status', 'note', 'serial',
] as const; // prettier-ignore
export type CardField = (typeof FIELDS)[number];

/** Headers, upper case with one underscore for whatever is no letter or digit. The first is the layout's own. */
const HEADERS: Readonly<Record<CardField, readonly string[]>> = {
  trx: ['ID_TRX', 'ID_TRANSAKSI', 'TRX_ID', 'NO_TRX', 'NO_REFERENSI', 'REF_NO'],
  date: ['TGL_TRX', 'TANGGAL_TRX', 'TANGGAL_TRANSAKSI', 'TGL_TRANSAKSI', 'TANGGAL', 'TGL'],
  time: ['JAM', 'WAKTU', 'JAM_TRX', 'WAKTU_TRX'],
  card: ['NO_KARTU', 'NOMOR_KARTU', 'NO_KKS', 'NOMOR_KKS'],
  agent: ['KD_AGEN', 'KODE_AGEN', 'NO_AGEN', 'ID_AGEN'],
  agentName: ['NAMA_AGEN', 'NM_AGEN'],
  village: ['KODE_KEL', 'KD_KEL', 'KODE_KELURAHAN', 'KODE_WILAYAH', 'KODE_DESA'],
  commodity: ['KOMODITAS', 'BARANG', 'NAMA_BARANG'],
  quantity: ['QTY', 'JUMLAH', 'KUANTITAS'],
  unit: ['SATUAN'],
  price: ['HARGA', 'HARGA_SATUAN'],
  amount: ['NOMINAL', 'NILAI', 'TOTAL'],
  status: ['STATUS', 'STATUS_TRX'],
  note: ['KETERANGAN', 'KET', 'ALASAN', 'ALASAN_GAGAL'],
  serial: ['SERI_EDC', 'NO_SERI_EDC', 'NOMOR_SERI_EDC', 'SN_EDC', 'EDC'],
};
const OPTIONAL: ReadonlySet<CardField> = new Set(['agentName', 'note', 'serial', 'unit']);

export const CARD_TEMPLATE_ID = 'card-transactions';
/** Snake-case name of the layout, as in the files that show it. */
export const CARD_LAYOUT = 'transaksi_kartu_bank';

/** Where each field stands in a row; −1 for one the file does not have. */
export interface CardLayout {
  readonly separator: number;
  readonly columns: number;
  readonly places: Readonly<Record<CardField, number>>;
  /** Header texts of columns about persons, in the order of the file. */
  readonly personal: readonly string[];
}

/** The layout of a header line; null when it is not one of card transactions. */
export function cardLayoutOf(line: string): CardLayout | null {
  const separator = [';', '\t', ',', '|'].find((each) => line.split(each).length >= 10);
  if (!separator) return null;
  const headers = line.split(separator).map((header) => header.replace(/^[\s"]+|[\s"]+$/g, ''));
  const words = headers.map((header) =>
    header
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '_')
      .replace(/^_+|_+$/g, ''),
  );
  const placeOf = (field: CardField) => words.findIndex((word) => HEADERS[field].includes(word));
  const places = Object.fromEntries(FIELDS.map((field) => [field, placeOf(field)])) as Record<CardField, number>;
  if (FIELDS.some((field) => places[field] < 0 && !OPTIONAL.has(field))) return null;
  const personal = headers.filter((header, at) => at === places.card || isPersonalHeader(header));
  return { separator: separator.charCodeAt(0), columns: headers.length, places, personal };
}
