import {
  REGION_PERIOD,
  WITH_E_WARONG,
  companion,
  indicator,
  limits,
  ratio,
  share,
  total,
  words,
} from '../../definition/define';

/** What scores, deliveries and visits say about suppliers beyond their trade (INDICATORS F). */
const gradeCount = (grade: 'a' | 'b' | 'c' | 'd' | 'e') =>
  companion(
    `grade-${grade}`,
    words(`Penyedia bernilai ${grade.toUpperCase()}`, `Suppliers graded ${grade.toUpperCase()}`),
    'COUNT',
    total(`suppliers-grade-${grade}`),
  );

export const supplierScore = indicator({
  code: 'IND-SUP-05',
  name: words('Skor kepatuhan penyedia', 'Compliance score of suppliers'),
  explanation: words(
    'Rata-rata skor kepatuhan penyedia yang terbit pada triwulan ini, dengan banyaknya penyedia menurut nilai.',
    'The mean of the compliance scores of suppliers published for the quarter, with how many got each grade.',
  ),
  unit: 'POINTS',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'K T',
  rule: 'Σ published scores / number of them, and counts by grade (SCORING §2); recomputed from the rows',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'SUPPLIER',
  dimensions: [...REGION_PERIOD, 'SUPPLIER', 'GRADE'],
  formula: ratio('supplier-score-sum', 'suppliers-graded'),
  companions: (['a', 'b', 'c', 'd', 'e'] as const).map(gradeCount),
  thresholds: limits('75', '60', { source: 'usulan (SCORING 2.3)' }),
  needsOfRegime: WITH_E_WARONG,
});

export const suppliersNotRateable = indicator({
  code: 'IND-SUP-06',
  name: words('Penyedia belum dapat dinilai', 'Suppliers not rateable'),
  explanation: words(
    'Persentase penyedia aktif yang buktinya belum cukup untuk dinilai.',
    'The percentage of active suppliers of whom there is too little evidence to be rated.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: 'T M',
  rule: '100 × active suppliers with confidence LOW / active suppliers with a score (SCORING 2.2)',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'SUPPLIER',
  dimensions: REGION_PERIOD,
  formula: share('suppliers-not-rateable', 'suppliers-rated'),
  thresholds: limits('10', '30'),
  needsOfRegime: WITH_E_WARONG,
});

export const terminationRate = indicator({
  code: 'IND-SUP-08',
  name: words('Pemutusan kerja sama', 'Termination rate'),
  explanation: words(
    'Persentase penyedia yang kerja samanya diakhiri karena kesalahan, dari yang pernah aktif dalam tahun ini.',
    'The percentage of suppliers ended for cause, of those active at any time in the year.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'NONE',
  audience: 'T',
  rule: '100 × suppliers ended for cause in the period (MoU terminated with a reason, or delisted) / suppliers active at any time in it',
  frequency: 'YEAR',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('suppliers-ended', 'suppliers-in-span'),
  needsOfRegime: WITH_E_WARONG,
});

export const territoryOverlap = indicator({
  code: 'IND-SUP-11',
  name: words('Pembagian wilayah', 'Territory overlap'),
  explanation: words(
    'Rata-rata banyaknya penyedia selain yang pertama di setiap kecamatan: nol bila semua kecamatan hanya mempunyai satu.',
    'How many suppliers beyond the first deliver to a district on average: zero when every district has one.',
  ),
  unit: 'RATIO',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'T',
  rule: 'mean over districts with a delivery of (suppliers delivering there − 1); FP-09',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: ratio('suppliers-beyond-first', 'districts-supplied'),
  thresholds: limits('1', '0.5'),
  needsOfRegime: WITH_E_WARONG,
});

export const freeChoice = indicator({
  code: 'IND-SUP-12',
  name: words('Kebebasan memilih pemasok', 'Free choice of supplier'),
  explanation: words(
    'Persentase e-warong yang menyatakan memilih pemasoknya sendiri, dari yang menjawab.',
    'The percentage of e-warong that say they chose their supplier themselves, of those that answered.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'K M',
  rule: '100 × e-warong stating they chose freely / answered (EW-21); BR-10',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('supplier-chosen-freely', 'supplier-answers'),
  thresholds: limits('95', '85'),
  survey: true,
  needsOfRegime: WITH_E_WARONG,
});
