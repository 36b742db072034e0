import {
  REGION_PERIOD,
  WITH_E_WARONG,
  companion,
  indicator,
  limits,
  ratio,
  share,
  words,
} from '../../definition/define';

/** What was rejected, offered and unfit (INDICATORS H). */
export const rejectedGoods = indicator({
  code: 'IND-QLT-04',
  name: words('Barang ditolak', 'Rejected goods'),
  explanation: words(
    'Persentase barang yang ditolak e-warong dari yang dikirim, dan seberapa sering gantinya datang dalam sehari.',
    'The percentage of delivered goods that e-warong rejected, and how often the replacement came within a day.',
  ),
  unit: 'PERCENT',
  sixT: 'QUALITY',
  direction: 'DOWN',
  audience: 'T',
  rule: '100 × rejected qty / delivered qty, in kilogram; beside it 100 × rejected lots replaced ≤ 24 h / rejected lots (HANDBOOK 7.10)',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'SUPPLIER'],
  formula: share('qty-rejected', 'qty-delivered'),
  companions: [
    companion(
      'replaced',
      words('Lot ditolak yang diganti ≤24 jam', 'Rejected lots replaced within 24 hours'),
      'PERCENT',
      share('lots-replaced', 'lots-rejected'),
      { direction: 'UP', thresholds: limits('95', '80', { source: 'usulan (INDICATORS H)' }) },
    ),
  ],
  thresholds: limits('1', '3'),
  needsOfRegime: WITH_E_WARONG,
});

export const fourFoodGroups = indicator({
  code: 'IND-QLT-05',
  name: words('Kelengkapan kelompok gizi', 'Four food groups'),
  explanation: words(
    'Persentase kunjungan yang menemukan keempat kelompok pangan tersedia di e-warong.',
    'The percentage of visits that found all four food groups at the e-warong.',
  ),
  unit: 'PERCENT',
  sixT: 'QUALITY',
  direction: 'UP',
  audience: 'M T',
  rule: '100 × visits with ≥ 1 eligible food in each of the four groups / visits (EW-12); HANDBOOK 7.8',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'E_WARONG'],
  formula: share('food-complete', 'food-visits'),
  thresholds: limits('95', '75'),
  needsOfRegime: WITH_E_WARONG,
});

export const unfitFood = indicator({
  code: 'IND-QLT-06',
  name: words('Kejadian tidak layak', 'Unfit incidents'),
  explanation: words(
    'Banyaknya temuan terkonfirmasi tentang pangan tidak layak makan untuk setiap sepuluh ribu keluarga yang menerima.',
    'How many confirmed findings of food unfit to eat there were for every ten thousand families served.',
  ),
  unit: 'RATIO',
  sixT: 'QUALITY',
  direction: 'DOWN',
  audience: 'K',
  rule: '10,000 × confirmed unfit-food findings (FP-04, CRITICAL) / kpmTransacted',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'VILLAGE',
  dimensions: REGION_PERIOD,
  formula: ratio('unfit-findings', 'kpm-transacted', 10_000),
  thresholds: limits('0', '1'),
  needsOfRegime: WITH_E_WARONG,
});
