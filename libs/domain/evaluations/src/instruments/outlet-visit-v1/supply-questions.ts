import { type Question } from '../../instrument/question';
import { CARDS_KEPT, MOU_STATES, PRESSURE, PRESSURE_KINDS, WHO_CHOOSES } from './choices';

/** EW-21..EW-28: suppliers, payment, pressure, cards, dates and photos. */
export const SUPPLY_QUESTIONS: readonly Question[] = [
  {
    code: 'EW-21',
    kind: 'ONE',
    choices: WHO_CHOOSES,
    text: { id: 'Siapa yang menentukan pemasok?', en: 'Who chooses the supplier?' },
    help: { id: 'E-warong bebas memilih pemasok (BR-10).', en: 'The e-warong chooses freely (BR-10).' },
    feeds: ['IND-SUP-12'],
  },
  {
    code: 'EW-22',
    kind: 'TABLE',
    minimumRows: 1,
    columns: [
      {
        key: 'supplier',
        kind: 'ONE',
        choiceSource: 'SUPPLIER',
        openChoice: true,
        label: { id: 'Pemasok', en: 'Supplier' },
      },
      { key: 'commodity', kind: 'ONE', choiceSource: 'COMMODITY', label: { id: 'Komoditas', en: 'Commodity' } },
      { key: 'value', kind: 'RP', label: { id: 'Nilai', en: 'Value' } },
    ],
    text: {
      id: 'Jumlah pemasok pada tahap ini dan nama masing-masing',
      en: 'Suppliers of this stage, each by name',
    },
    feeds: ['IND-SUP-02', 'IND-SUP-03', 'IND-SUP-04'],
  },
  {
    code: 'EW-23',
    kind: 'ONE',
    choices: MOU_STATES,
    text: { id: 'MoU dengan pemasok ditunjukkan?', en: 'Was the MoU with the supplier shown?' },
    feeds: ['IND-SUP-07', 'A4.2'],
  },
  {
    code: 'EW-24',
    kind: 'PARTS',
    text: {
      id: 'Tanggal barang diterima dan tanggal dibayar (tagihan terakhir)',
      en: 'Date goods were received and date paid (last invoice)',
    },
    help: {
      id: 'Kosongkan tanggal dibayar bila belum dibayar.',
      en: 'Leave the date of payment empty if not yet paid.',
    },
    parts: [
      { key: 'receivedOn', kind: 'DATE', label: { id: 'Barang diterima', en: 'Goods received' } },
      { key: 'paidOn', kind: 'DATE', optional: true, label: { id: 'Dibayar', en: 'Paid' } },
    ],
    feeds: ['IND-FIN-05', 'IND-FIN-06'],
  },
  {
    code: 'EW-25',
    kind: 'ONE',
    choices: PRESSURE,
    text: {
      id: 'Pernah ditekan, diancam dicabut, atau diminta imbalan?',
      en: 'Ever pressed, threatened with revocation or asked for a reward?',
    },
    help: { id: 'Tanyakan tanpa pihak lain di dekatnya.', en: 'Ask with nobody else near.' },
  },
  {
    code: 'EW-25a',
    kind: 'TEXT',
    detailOf: 'EW-25',
    askedWhen: { question: 'EW-25', is: ['YES'] },
    text: { id: 'Oleh siapa dan bagaimana? (jabatan, tanpa nama)', en: 'By whom and how? (position, no name)' },
  },
  {
    code: 'EW-25b',
    kind: 'MANY',
    choices: PRESSURE_KINDS,
    minimum: 1,
    detailOf: 'EW-25',
    askedWhen: { question: 'EW-25', is: ['YES'] },
    text: { id: 'Yang terjadi', en: 'What happened' },
  },
  {
    code: 'EW-26',
    kind: 'ONE',
    choices: CARDS_KEPT,
    uncheckable: true,
    text: { id: 'Kartu KKS milik KPM disimpan di sini?', en: 'Are cards of families kept here?' },
  },
  {
    code: 'EW-26a',
    kind: 'INT',
    minimum: 1,
    maximum: 100_000,
    detailOf: 'EW-26',
    askedWhen: { question: 'EW-26', is: ['YES'] },
    text: { id: 'Jumlah kartu (tanpa nomor)', en: 'How many cards (no numbers)' },
  },
  {
    code: 'EW-27',
    kind: 'PARTS',
    text: {
      id: 'Transaksi pertama tahap ini dan tanggal top-up',
      en: 'First transaction of this stage and top-up date',
    },
    parts: [
      { key: 'firstTransactionOn', kind: 'DATE', label: { id: 'Transaksi pertama', en: 'First transaction' } },
      { key: 'topUpOn', kind: 'DATE', label: { id: 'Top-up', en: 'Top-up' } },
    ],
    feeds: ['IND-DST-04'],
  },
  {
    code: 'EW-28',
    kind: 'PHOTO',
    minimum: 3,
    fewerWhen: { condition: { question: 'EW-01', is: ['NOT_FOUND'] }, minimum: 1 },
    text: { id: 'Foto depan, rak, dan mesin EDC', en: 'Photos of the front, the shelf and the EDC' },
    help: { id: 'Tanpa wajah. Satu foto bila e-warong tidak ada.', en: 'No faces. One photo when it was not found.' },
  },
];
