import { type Question } from '../../instrument/question';
import { FOOD_GROUPS, FOUND, LEGAL_FORMS, OCCUPATIONS, OFFICERS } from './choices';

/** EW-01..EW-12: the place, who runs it, its declarations, what it holds. */
export const PLACE_QUESTIONS: readonly Question[] = [
  {
    code: 'EW-01',
    kind: 'ONE',
    choices: FOUND,
    text: {
      id: 'Apakah e-warong ditemukan di alamat terdaftar?',
      en: 'Was the e-warong found at its registered address?',
    },
    jumps: [{ when: { question: 'EW-01', is: ['NOT_FOUND'] }, to: 'EW-28' }],
    feeds: ['IND-EWR-05', 'E1'],
  },
  {
    code: 'EW-02',
    kind: 'YNX',
    text: {
      id: 'Apakah tempat ini menjual bahan pangan setiap hari?',
      en: 'Does this place sell food every day?',
    },
    help: {
      id: 'Lihat stok, buku penjualan, dan keterangan tetangga. Dasar: BR-05.',
      en: 'Look at stock, sales book and neighbours. Basis: BR-05.',
    },
    feeds: ['E1', 'IND-EWR-04'],
  },
  {
    code: 'EW-03',
    kind: 'YN',
    text: { id: 'Apakah sedang buka saat tim datang?', en: 'Was it open when the team came?' },
    feeds: ['IND-EWR-08'],
  },
  {
    code: 'EW-04',
    kind: 'ONE',
    choices: LEGAL_FORMS,
    text: { id: 'Bentuk usaha', en: 'Legal form' },
    help: { id: 'Bila agen bank, isi juga instrumen AG.', en: 'For a bank agent fill in instrument AG too.' },
    feeds: ['register'],
  },
  {
    code: 'EW-05',
    kind: 'MANY',
    choices: OFFICERS,
    askedWhen: { question: 'EW-04', is: ['KUBE'] },
    text: { id: 'Pengurus aktif yang dapat ditunjukkan', en: 'Active officers that could be shown' },
    feeds: ['IND-EWR-10'],
  },
  {
    code: 'EW-06',
    kind: 'ONE',
    choices: OCCUPATIONS,
    text: { id: 'Pekerjaan pemilik atau pengelola', en: 'Occupation of the owner or manager' },
    help: { id: 'Pihak yang dilarang: BR-04.', en: 'Prohibited persons: BR-04.' },
    feeds: ['E1'],
  },
  {
    code: 'EW-07',
    kind: 'YNX',
    text: {
      id: 'Adakah hubungan keluarga dengan pihak pada EW-06?',
      en: 'Is there a family tie with a person of EW-06?',
    },
  },
  {
    code: 'EW-08',
    kind: 'YNX',
    text: {
      id: 'Surat pernyataan harga mengikuti pantauan dinas perdagangan ada?',
      en: 'Is there a declaration that prices follow the price watch of the trade office?',
    },
    help: {
      id: 'Surat bermeterai, bertanda tangan pemilik, menyebut harga mengikuti pantauan dinas perdagangan. Dasar: Permensos 5/2021.',
      en: 'Stamped, signed by the owner, saying that prices follow the price watch. Basis: Permensos 5/2021.',
    },
    feeds: ['E1', 'IND-EWR-04'],
  },
  {
    code: 'EW-09',
    kind: 'YNX',
    text: {
      id: 'Surat pernyataan antar gratis untuk lansia dan disabilitas berat ada?',
      en: 'Is there a declaration of free delivery to bedridden elderly and severely disabled?',
    },
    feeds: ['E1', 'IND-EWR-04'],
  },
  {
    code: 'EW-10',
    kind: 'YNX',
    text: {
      id: 'Surat pernyataan tidak dimiliki pihak yang dilarang ada?',
      en: 'Is there a declaration of not being owned by a prohibited person?',
    },
    feeds: ['E1', 'IND-EWR-04'],
  },
  {
    code: 'EW-11',
    kind: 'INT',
    minimum: 0,
    maximum: 100_000,
    unit: { id: 'KPM', en: 'families' },
    text: { id: 'Jumlah KPM yang dilayani pada tahap ini', en: 'Families served in this stage' },
    feeds: ['IND-EWR-01', 'IND-EWR-02', 'E6'],
  },
  {
    code: 'EW-12',
    kind: 'MANY',
    choices: FOOD_GROUPS,
    text: { id: 'Kelompok pangan yang tersedia sekarang', en: 'Food groups in stock now' },
    help: { id: '“Tidak ada satu pun” adalah jawaban.', en: '“None at all” is an answer.' },
    feeds: ['IND-QLT-05', 'E5'],
  },
];
