import { REGION_PERIOD, WITH_E_WARONG, indicator, limits, ratio, share, words } from '../../definition/define';

/** What verified visits, interviews and scores say about e-warong (INDICATORS D). */
export const criteriaCompliance = indicator({
  code: 'IND-EWR-04',
  name: words('Pemenuhan kriteria', 'Criteria compliance'),
  explanation: words(
    'Persentase kriteria e-warong yang dipenuhi, dari semua yang diperiksa pada kunjungan terverifikasi.',
    'The percentage of criteria met by e-warong, of all that were checked on verified visits.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'T M',
  rule: '100 × criteria met / criteria checked, pooled over verified visits; BR-03, BR-05',
  frequency: 'VISIT',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'E_WARONG'],
  formula: share('criteria-met', 'criteria-checked'),
  thresholds: limits('95', '80'),
  needsOfRegime: WITH_E_WARONG,
});

export const problemOutlets = indicator({
  code: 'IND-EWR-05',
  name: words('E-warong bermasalah', 'Problem outlets'),
  explanation: words(
    'Persentase e-warong yang dievaluasi dan mempunyai temuan besar atau kritis yang terkonfirmasi.',
    'The percentage of evaluated e-warong with a confirmed major or critical finding.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: 'K T',
  rule: '100 × e-warong with ≥ 1 confirmed MAJOR or CRITICAL finding in the period, of those evaluated / e-warong evaluated (a verified visit)',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'PATTERN'],
  formula: share('outlets-with-finding', 'outlets-evaluated'),
  thresholds: limits('5', '15'),
  needsOfRegime: WITH_E_WARONG,
});

export const bundling = indicator({
  code: 'IND-EWR-07',
  name: words('Prevalensi pemaketan', 'Bundling'),
  explanation: words(
    'Persentase keluarga yang diwawancarai dan tidak dapat memilih jenis atau jumlah barangnya.',
    'The percentage of interviewed families who could not choose what or how much they got.',
  ),
  unit: 'PERCENT',
  sixT: 'QUALITY',
  direction: 'DOWN',
  audience: 'K T M',
  rule: '100 × KPM who could not choose / KPM interviewed with an answer; not free where KP-10 or KP-11 is Tidak; FP-01, BR-06, BR-07',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'E_WARONG'],
  formula: share('could-not-choose', 'choice-answers'),
  thresholds: limits('2', '10'),
  survey: true,
  needsOfRegime: WITH_E_WARONG,
});

export const openDaily = indicator({
  code: 'IND-EWR-08',
  name: words('Buka harian', 'Daily operation'),
  explanation: words(
    'Persentase kunjungan di luar hari penyaluran yang menemukan e-warong sedang buka.',
    'The percentage of visits outside distribution days that found the e-warong open.',
  ),
  unit: 'PERCENT',
  sixT: 'TIME',
  direction: 'UP',
  audience: 'M',
  rule: '100 × visits outside distribution days found open / such visits; BR-05, FP-08',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('off-day-open', 'off-day-visits'),
  thresholds: limits('95', '80'),
  needsOfRegime: WITH_E_WARONG,
});

export const outletScore = indicator({
  code: 'IND-EWR-09',
  name: words('Skor kinerja e-warong', 'E-warong score'),
  explanation: words(
    'Rata-rata skor kinerja e-warong yang terbit pada triwulan ini.',
    'The mean of the performance scores of e-warong that were published for the quarter.',
  ),
  unit: 'POINTS',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'T',
  rule: 'Σ published scores / number of them (SCORING §5); recomputed from the rows',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'OUTLET',
  dimensions: [...REGION_PERIOD, 'E_WARONG', 'GRADE'],
  formula: ratio('outlet-score-sum', 'outlets-scored'),
  thresholds: limits('75', '60', { source: 'usulan (SCORING 2.3)' }),
  needsOfRegime: WITH_E_WARONG,
});
