import { type FindingPattern } from './pattern';

/** Patterns about who runs an outlet, who supplies it and where it stands. */
export const OUTLET_PATTERNS: readonly FindingPattern[] = [
  {
    code: 'FP-07',
    name: { id: 'Pemilik atau pengelola yang dilarang', en: 'Prohibited owner or manager' },
    sixT: 'ADMINISTRATION',
    followUp: {
      id: 'Klarifikasi kepemilikan; rekomendasi pergantian pengelola atau penonaktifan ke bank penyalur.',
      en: 'Clarify the ownership; recommend another manager or deactivation to the paying bank.',
    },
    criticalFailures: ['CF3', 'EF3'],
    sources: ['R2', 'R7', 'P3', 'P18'],
  },
  {
    code: 'FP-08',
    name: { id: 'E-warong atau gudang fiktif', en: 'Fictitious outlet or warehouse' },
    sixT: 'ADMINISTRATION',
    followUp: {
      id: 'Kunjungan ulang oleh tim lain; cocokkan transaksi dengan bank; rekomendasi penonaktifan bila terbukti.',
      en: 'Another team visits again; match transactions with the bank; recommend deactivation if proven.',
    },
    criticalFailures: ['EF4'],
    sources: ['P2', 'P4', 'P19'],
  },
  {
    code: 'FP-09',
    name: { id: 'Penyedia dominan, pembagian wilayah, atau paksaan', en: 'Dominant supplier, cartel or coercion' },
    sixT: 'ADMINISTRATION',
    followUp: {
      id: 'Klarifikasi di luar lokasi; tegaskan kebebasan memilih pemasok; teruskan ke APIP bila ada paksaan.',
      en: 'Clarify away from the site; confirm the free choice of supplier; pass coercion on to the inspectorate.',
    },
    criticalFailures: ['CF4'],
    sources: ['P5', 'P9', 'P17', 'P20'],
  },
  {
    code: 'FP-10',
    name: { id: 'Imbalan atau selisih harga diminta', en: 'Kickback or price difference demanded' },
    sixT: 'PRICE',
    followUp: {
      id: 'Amankan keterangan; teruskan ke APIP atau aparat penegak hukum.',
      en: 'Secure the statement; refer to the inspectorate or law enforcement.',
    },
    criticalFailures: ['CF4'],
    sources: ['P5'],
  },
  {
    code: 'FP-15',
    name: { id: 'Penyaluran di luar lokasi atau EDC berpindah', en: 'Distribution off site or a wandering EDC' },
    sixT: 'ADMINISTRATION',
    followUp: {
      id: 'Kembalikan EDC ke e-warong terdaftar; minta bank memeriksa lokasi transaksi.',
      en: 'Bring the EDC back to its registered outlet; ask the bank to check where it was used.',
    },
    criticalFailures: ['GF2'],
    sources: ['P3', 'P12'],
  },
];
