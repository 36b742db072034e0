import { type CriterionDefinition, type MeasureRule, type ScoreModelDefinition } from './criterion';

/** Everything here is inspected or asked: nothing seen is our gap, never a virtue of the outlet. */
const share = (part: string, whole: string): MeasureRule => {
  return { kind: 'SHARE', part, whole, whenNone: 'MISSING', of: 'COUNT' };
};

/** E-warong performance, SCORING §5. */
const criteria: readonly CriterionDefinition[] = [
  {
    code: 'E1',
    aspect: 'E1',
    name: { id: 'Kriteria dan pernyataan terpenuhi', en: 'Criteria and declarations met' },
    measure: share('criteriaMet', 'criteriaRequired'),
    sampled: false,
    evidence: { id: 'Instrumen EW', en: 'Instrument EW' },
  },
  {
    code: 'E2',
    aspect: 'E2',
    name: { id: 'KPM bebas memilih, tanpa paket', en: 'KPM choose freely, no bundling' },
    measure: share('kpmChoseFreely', 'kpmInterviewed'),
    sampled: true,
    evidence: { id: 'Wawancara KPM', en: 'Interviews with KPM' },
  },
  {
    code: 'E3',
    aspect: 'E3',
    name: { id: 'Kewajaran harga', en: 'Price fairness' },
    measure: { kind: 'PRICE', percent: 'priceDeviationPct', quotes: 'priceQuotesCollected' },
    sampled: false,
    evidence: { id: 'Survei harga', en: 'Price surveys' },
  },
  {
    code: 'E4',
    aspect: 'E4',
    name: { id: 'Mutu dan jumlah barang yang diperiksa', en: 'Quality and quantity of items checked' },
    measure: share('itemsPassed', 'itemsChecked'),
    sampled: true,
    evidence: { id: 'Pemeriksaan barang', en: 'Item checks' },
  },
  {
    code: 'E5',
    aspect: 'E5',
    name: { id: 'Empat kelompok pangan tersedia', en: 'Four food groups in stock' },
    measure: share('visitsWithFourGroups', 'visits'),
    sampled: true,
    evidence: { id: 'Kunjungan', en: 'Visits' },
  },
  {
    code: 'E6',
    aspect: 'E6',
    name: { id: 'Beban layanan (KPM dilayani)', en: 'Load (KPM served)' },
    measure: { kind: 'MEAN', values: 'kpmServed' },
    sampled: false,
    evidence: { id: 'Rekap bulanan e-warong', en: 'Monthly e-warong summaries' },
  },
  {
    code: 'E7',
    aspect: 'E7',
    name: {
      id: 'Keterbukaan: daftar harga, poster, nota, buku KPM',
      en: 'Transparency: price list, poster, receipt, KPM book',
    },
    measure: share('transparencyMet', 'transparencyItems'),
    sampled: false,
    evidence: { id: 'Instrumen EW', en: 'Instrument EW' },
  },
];

export const eWarongModel: ScoreModelDefinition = {
  model: 'E_WARONG',
  name: { id: 'Skor Kinerja E-Warong', en: 'E-warong performance score' },
  aspects: criteria.map(({ aspect, name }) => ({ code: aspect, name })),
  criteria,
  inspectedKey: 'itemsChecked',
  sitesKey: 'visits',
  deliveriesKey: null,
  criticalFailures: ['EF1', 'EF2', 'EF3', 'EF4', 'EF5', 'EF6'],
  hasLkppView: false,
};
