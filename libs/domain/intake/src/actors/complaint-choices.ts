import { type Choices } from './choices';

/** HANDBOOK 7.19 */
export const COMPLAINT_CHANNELS: Choices = {
  LAPOR: ['SP4N LAPOR', 'Lapor!'],
  JAGA: ['JAGA KPK'],
  CALL: ['Telepon', 'Pusat panggilan'],
  SMS: ['WhatsApp', 'Pesan singkat'],
  WEB: ['Situs web', 'Daring'],
  WALK_IN: ['Tatap muka', 'Datang langsung'],
  MONEV: ['Temuan monev', 'Monitoring'],
  MEDIA: ['Media massa'],
};

/** The list of KPK JAGA, and the further ones that the HANDBOOK proposes. */
export const COMPLAINT_CATEGORIES: Choices = {
  NOT_RECEIVED: ['Terdaftar tetapi tidak menerima', 'Tidak menerima'],
  WITHHELD: ['Tidak diserahkan petugas', 'Ditahan petugas'],
  SHORT: ['Jumlah kurang', 'Nominal kurang'],
  FICTITIOUS: ['Penerima fiktif'],
  DOUBLE: ['Menerima lebih dari satu', 'Penerima ganda'],
  POOR_QUALITY: ['Mutu buruk', 'Kualitas buruk'],
  INELIGIBLE: ['Tidak layak tetapi menerima', 'Tidak tepat sasaran'],
  BUNDLED: ['Dipaketkan', 'Pemaketan'],
  CARD_HELD: ['Kartu dipegang pihak lain', 'KKS dipegang orang lain'],
  OVERPRICED: ['Harga terlalu mahal', 'Harga di atas pasar'],
  ZERO_BALANCE: ['Saldo nol', 'Saldo kosong'],
  COERCED: ['Paksaan', 'Dipaksa'],
  OTHER: ['Lainnya', 'Lain-lain'],
};

export const COMPLAINT_STATES: Choices = {
  RECEIVED: ['Diterima'],
  VERIFIED: ['Terverifikasi', 'Diverifikasi'],
  INCOMPLETE: ['Tidak lengkap'],
  FORWARDED: ['Diteruskan'],
  IN_PROGRESS: ['Diproses', 'Dalam proses'],
  RESOLVED: ['Selesai', 'Diselesaikan'],
  CLOSED: ['Ditutup'],
};
