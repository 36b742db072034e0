import { type FindingPattern } from './pattern';

/** Patterns about what the family takes home: choice, price, quality, weight. */
export const GOODS_PATTERNS: readonly FindingPattern[] = [
  {
    code: 'FP-01',
    name: { id: 'Pemaketan barang', en: 'Bundling of goods' },
    sixT: 'QUALITY',
    followUp: {
      id: 'Hentikan pengiriman dan penjualan paket; bina e-warong dan penyedia; periksa ulang pada tahap berikutnya.',
      en: 'Stop delivering and selling bundles; coach the e-warong and the supplier; check again next stage.',
    },
    criticalFailures: ['CF5', 'EF6'],
    sources: ['P2', 'P3', 'P5', 'R9'],
  },
  {
    code: 'FP-03',
    name: { id: 'Harga di atas pasar atau HET', en: 'Price above market or HET' },
    sixT: 'PRICE',
    followUp: {
      id: 'Pembinaan harga bersama Dinas Perdagangan; pasang daftar harga; survei ulang dalam 14 hari.',
      en: 'Coach on prices with the trade office; put up the price list; survey again within 14 days.',
    },
    criticalFailures: [],
    sources: ['P4', 'P7'],
  },
  {
    code: 'FP-04',
    name: { id: 'Mutu di bawah spesifikasi atau tidak layak', en: 'Quality below specification or unfit' },
    sixT: 'QUALITY',
    followUp: {
      id: 'Tarik dan ganti barang; periksa lot yang sama di e-warong lain; uji ulang.',
      en: 'Withdraw and replace the goods; inspect the same lot at other e-warong; test again.',
    },
    criticalFailures: ['CF1'],
    sources: ['P17'],
  },
  {
    code: 'FP-05',
    name: { id: 'Berat atau jumlah kurang', en: 'Short weight or quantity' },
    sixT: 'AMOUNT',
    followUp: {
      id: 'Ganti kekurangan kepada KPM; periksa tera timbangan dan label kemasan.',
      en: 'Make up the shortage to the families; check the scales and the labels.',
    },
    criticalFailures: [],
    sources: ['P7', 'P17'],
  },
  {
    code: 'FP-12',
    name: { id: 'Pelabelan ulang medium menjadi premium', en: 'Relabelling medium as premium' },
    sixT: 'QUALITY',
    followUp: {
      id: 'Amankan contoh untuk uji laboratorium; teruskan ke Dinas Perdagangan dan Satgas Pangan.',
      en: 'Secure a sample for the laboratory; pass on to the trade office and the food task force.',
    },
    criticalFailures: ['CF2'],
    sources: ['P4'],
  },
  {
    code: 'FP-13',
    name: { id: 'Barang di luar daftar atau ditukar uang', en: 'Goods outside the list or exchanged for cash' },
    sixT: 'QUALITY',
    followUp: {
      id: 'Hentikan penjualan di luar daftar dengan KKS; bina e-warong; teruskan ke bank penyalur bila berulang.',
      en: 'Stop selling unlisted goods on the card; coach the e-warong; pass on to the bank when it recurs.',
    },
    criticalFailures: ['EF2', 'GF1'],
    sources: ['P2', 'R3'],
  },
  {
    code: 'FP-14',
    name: { id: 'Nota tidak rinci atau tidak sesuai jumlah', en: 'Receipts without detail or that do not add up' },
    sixT: 'PRICE',
    followUp: {
      id: 'Bina e-warong memberi nota rinci; periksa nota pada kunjungan berikutnya.',
      en: 'Coach the e-warong to give itemised receipts; check receipts at the next visit.',
    },
    criticalFailures: [],
    sources: ['P7'],
  },
];
