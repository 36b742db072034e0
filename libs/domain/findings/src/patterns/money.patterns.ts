import { type FindingPattern } from './pattern';

/** Patterns about the card, the account and the list of families. */
export const MONEY_PATTERNS: readonly FindingPattern[] = [
  {
    code: 'FP-02',
    name: { id: 'KKS atau PIN dipegang pihak lain', en: 'Card or PIN held by somebody else' },
    sixT: 'ADMINISTRATION',
    followUp: {
      id: 'Kembalikan KKS kepada KPM dengan berita acara; ganti PIN di bank; laporkan ke bank penyalur.',
      en: 'Return the cards to the families on record; change the PIN at the bank; report to the paying bank.',
    },
    criticalFailures: ['EF1'],
    sources: ['P3'],
  },
  {
    code: 'FP-06',
    name: { id: 'Transaksi sebelum top-up atau tanpa barang', en: 'Debit before top-up or without goods' },
    sixT: 'TIME',
    followUp: {
      id: 'Minta rekap transaksi dari bank penyalur; cocokkan dengan penerimaan barang; bina e-warong.',
      en: 'Ask the bank for the transactions; match them with goods received; coach the e-warong.',
    },
    criticalFailures: ['EF5'],
    sources: ['P13', 'P14'],
  },
  {
    code: 'FP-11',
    name: { id: 'Potongan dari bantuan', en: 'Deduction from the benefit' },
    sixT: 'AMOUNT',
    followUp: {
      id: 'Kembalikan potongan kepada KPM; telusuri penerima potongan; teruskan ke APIP.',
      en: 'Give the deduction back to the families; trace who took it; pass on to the inspectorate.',
    },
    criticalFailures: ['GF1'],
    sources: ['P7'],
  },
  {
    code: 'FP-16',
    name: { id: 'Saldo mengendap dan KKS belum dikembalikan', en: 'Idle balances and cards not returned' },
    sixT: 'AMOUNT',
    followUp: {
      id: 'Minta bank penyalur memblokir dan menyetor kembali ke kas negara menurut batas waktunya.',
      en: 'Ask the paying bank to block the balance and return it to the treasury in time.',
    },
    criticalFailures: [],
    sources: ['P1'],
  },
  {
    code: 'FP-17',
    name: { id: 'KPM tidak berhak, ganda, atau meninggal', en: 'Ineligible, duplicate or deceased family' },
    sixT: 'TARGET',
    followUp: {
      id: 'Teruskan ke Tikor kabupaten/kota untuk pemutakhiran data dan usulan penggantian.',
      en: 'Pass on to the regency team to correct the list and propose replacements.',
    },
    criticalFailures: [],
    sources: ['P1'],
  },
  {
    code: 'FP-18',
    name: {
      id: 'KPM diarahkan ke luar wilayah atau ke satu e-warong',
      en: 'Families steered elsewhere or to one outlet',
    },
    sixT: 'TARGET',
    followUp: {
      id: 'Umumkan kebebasan memilih e-warong; bina pihak yang mengarahkan; wawancara ulang KPM.',
      en: 'Make the free choice of outlet known; coach who steered; interview families again.',
    },
    criticalFailures: [],
    sources: ['P2', 'R23'],
  },
];
