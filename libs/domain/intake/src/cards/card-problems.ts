import { type Wording } from '@monev/kernel';

/** What can be wrong with a row of a bank's card transactions. */
export const CARD_PROBLEMS = {
  TRX_ID_REPEATED: [
    'duplikat',
    'ID transaksi ini sudah dipakai: lebih dulu dalam berkas ini, atau dalam berkas lain untuk bulan yang sama. Hapus baris gandanya.',
    'This transaction id was used before: earlier in this file, or in another file for the same month. Remove the double row.',
  ],
  TRX_AMOUNT_NOT_PRODUCT: [
    'nominal_tidak_sama_dengan_qty_x_harga',
    'Nominal tidak sama dengan jumlah kali harga. Tanyakan angka yang benar kepada bank.',
    'The amount is not quantity times price. Ask the bank which figure is right.',
  ],
  TRX_QUANTITY_NEGATIVE: [
    'jumlah_negatif',
    'Jumlah barang negatif. Pembatalan dikirim sebagai transaksi GAGAL, bukan angka negatif.',
    'The quantity is negative. A reversal is sent as a failed transaction, not as a negative figure.',
  ],
  TRX_QUANTITY_ZERO: [
    'jumlah_nol',
    'Jumlah barang nol: tidak ada yang dibeli.',
    'The quantity is zero: nothing was bought.',
  ],
  TRX_CARD_UNREADABLE: [
    'nomor_kartu_tidak_terbaca',
    'Nomor kartu bukan 12 sampai 18 angka. Di Excel, simpan kolom ini sebagai teks.',
    'The card number is not 12 to 18 digits. In Excel, keep this column as text.',
  ],
  TRX_STATUS_UNKNOWN: [
    'status_tidak_dikenal',
    'Status hanya BERHASIL atau GAGAL.',
    'The status is BERHASIL (succeeded) or GAGAL (failed), nothing else.',
  ],
  TRX_COLUMNS_DIFFER: [
    'jumlah_kolom_berbeda',
    'Jumlah kolom baris ini berbeda dengan baris judul. Periksa pemisah di dalam isi sel.',
    'This row has another number of columns than the header. Look for a separator inside a cell.',
  ],
  TRX_MONTH_RETIRED: [
    'bulan_sudah_dihapus',
    'Transaksi bulan ini sudah dihapus menurut masa simpan; tambahan tidak dapat diperiksa lagi.',
    'The transactions of this month were dropped at the end of their retention; more of them cannot be checked.',
  ],
  TRX_DATE_AHEAD: [
    'tanggal_belum_tiba',
    'Tanggal transaksi ini belum tiba, atau sebelum tahun 2000.',
    'The day of this transaction has not come yet, or lies before 2000.',
  ],
  TRX_TOO_MANY_WORDS: [
    'terlalu_banyak_ragam',
    'Kolom ini memuat terlalu banyak isian berbeda; mungkin isi kolomnya tertukar.',
    'This column holds too many different words; its contents may be those of another column.',
  ],
} as const satisfies Record<string, readonly [reason: string, id: string, en: string]>;

export type CardProblemCode = keyof typeof CARD_PROBLEMS;

const entries = Object.entries(CARD_PROBLEMS) as [CardProblemCode, readonly [string, string, string]][];

export const CARD_PROBLEM_WORDING = Object.fromEntries(
  entries.map(([code, [, id, en]]) => [code, { id, en }]),
) as Record<CardProblemCode, Wording>;

/** The reason in the office's words, snake case. */
export const CARD_PROBLEM_REASONS = Object.fromEntries(entries.map(([code, [reason]]) => [code, reason])) as Record<
  CardProblemCode,
  string
>;
