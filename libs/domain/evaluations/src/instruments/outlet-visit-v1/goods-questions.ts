import { type Field, type Question } from '../../instrument/question';
import { QUALITY_CLASSES, UNITS } from './choices';

const percent = { id: '%', en: '%' };
const kilogram = { id: 'kg', en: 'kg' };

/** EW-16: one item on the shelf per row, priced and inspected. Whole rupiah per unit, kilograms, percent. */
const ITEM_COLUMNS: readonly Field[] = [
  { key: 'commodity', kind: 'ONE', choiceSource: 'COMMODITY', label: { id: 'Komoditas', en: 'Commodity' } },
  { key: 'qualityClass', kind: 'ONE', choices: QUALITY_CLASSES, optional: true, label: { id: 'Kelas', en: 'Class' } },
  { key: 'unit', kind: 'ONE', choices: UNITS, label: { id: 'Satuan', en: 'Unit' } },
  { key: 'price', kind: 'RP', minimum: 1, label: { id: 'Harga jual', en: 'Selling price' } },
  {
    key: 'neighbourPrice',
    kind: 'RP',
    minimum: 1,
    optional: true,
    label: { id: 'Harga toko terdekat', en: 'Price at the nearest shop' },
  },
  { key: 'het', kind: 'RP', minimum: 1, auto: true, label: { id: 'HET', en: 'Ceiling price (HET)' } },
  { key: 'labelWeight', kind: 'DEC', optional: true, unit: kilogram, label: { id: 'Berat label', en: 'Label weight' } },
  {
    key: 'measuredWeight',
    kind: 'DEC',
    optional: true,
    unit: kilogram,
    label: { id: 'Berat timbang', en: 'Weight on the scale' },
  },
  {
    key: 'moisturePct',
    kind: 'DEC',
    maximum: 100,
    optional: true,
    unit: percent,
    label: { id: 'Kadar air', en: 'Moisture' },
  },
  {
    key: 'brokenPct',
    kind: 'DEC',
    maximum: 100,
    optional: true,
    unit: percent,
    label: { id: 'Butir patah', en: 'Broken grains' },
  },
  { key: 'smellOrPests', kind: 'YN', optional: true, label: { id: 'Bau atau kutu', en: 'Smell or pests' } },
  { key: 'labelOk', kind: 'YN', optional: true, label: { id: 'Label benar', en: 'Label correct' } },
];

/** EW-13..EW-20: how goods come and go, what they cost and weigh, what the family can read. */
export const GOODS_QUESTIONS: readonly Question[] = [
  {
    code: 'EW-13',
    kind: 'YNX',
    text: {
      id: 'Barang diterima dari pemasok dalam keadaan sudah dipaketkan?',
      en: 'Did goods arrive from the supplier already packed as bundles?',
    },
    help: {
      id: 'Paket: jenis dan jumlah ditetapkan sepihak sehingga KPM tidak dapat memilih (BR-07).',
      en: 'Bundle: kind and amount fixed one-sidedly so that the family has no choice (BR-07).',
    },
  },
  {
    code: 'EW-13a',
    kind: 'MANY',
    choiceSource: 'SUPPLIER',
    optional: true,
    detailOf: 'EW-13',
    askedWhen: { question: 'EW-13', is: [true] },
    text: { id: 'Pemasok mana yang mengirim barang berpaket?', en: 'Which supplier delivered the bundles?' },
  },
  {
    code: 'EW-14',
    kind: 'YNX',
    text: {
      id: 'Barang untuk KPM disiapkan dalam paket yang sama?',
      en: 'Are the goods for families prepared in identical bundles?',
    },
  },
  {
    code: 'EW-15',
    kind: 'YNX',
    text: {
      id: 'Adakah barang di luar daftar yang dibayar dengan KKS?',
      en: 'Are goods outside the list paid with the card?',
    },
  },
  {
    code: 'EW-15a',
    kind: 'TEXT',
    detailOf: 'EW-15',
    askedWhen: { question: 'EW-15', is: [true] },
    text: { id: 'Barang apa?', en: 'Which goods?' },
  },
  {
    code: 'EW-16',
    kind: 'TABLE',
    columns: ITEM_COLUMNS,
    minimumRows: 0,
    text: {
      id: 'Harga dan pemeriksaan barang (paling sedikit beras dan telur)',
      en: 'Price and inspection of goods (at least rice and eggs)',
    },
    feeds: ['IND-PRC-01', 'IND-PRC-02', 'IND-QLT-01', 'IND-QLT-02', 'IND-QLT-03', 'E3', 'E4'],
  },
  {
    code: 'EW-17',
    kind: 'YN',
    text: { id: 'Daftar harga terpasang dan terbaca?', en: 'Is a price list put up and readable?' },
    feeds: ['E7'],
  },
  {
    code: 'EW-18',
    kind: 'YN',
    text: { id: 'Poster pengaduan terpasang?', en: 'Is the complaint poster put up?' },
    feeds: ['E7', 'IND-CMP-06'],
  },
  {
    code: 'EW-19',
    kind: 'YNX',
    text: { id: 'Nota rinci diberikan kepada KPM?', en: 'Do families get an itemised receipt?' },
    feeds: ['E7'],
  },
  {
    code: 'EW-20',
    kind: 'YNX',
    text: {
      id: 'Buku KPM dan buku stok terisi sampai tahap ini?',
      en: 'Are the family book and the stock book kept up to this stage?',
    },
    feeds: ['E7'],
  },
];
