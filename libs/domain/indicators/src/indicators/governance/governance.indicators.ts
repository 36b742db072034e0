import { REGION_PERIOD, WITH_E_WARONG, indicator, limits, share, words } from '../../definition/define';

/** Whether the teams report, meet, decide and coach, and whether the data can be trusted (INDICATORS L). */
export const reportsOnTime = indicator({
  code: 'IND-GOV-01',
  name: words('Laporan kab/kota tepat waktu', 'Kabupaten/kota reports on time'),
  explanation: words(
    'Persentase laporan kabupaten/kota yang diterima paling lambat tanggal 5 bulan berikutnya.',
    'The percentage of reports of kabupaten/kota received by day 5 of the following month.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'K T',
  rule: '100 × reports received ≤ day 5 of the following month / reports due; BR-24',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'REGENCY',
  dimensions: REGION_PERIOD,
  formula: share('reports-on-time', 'reports-due'),
  thresholds: limits('95', '80'),
});

export const meetingsHeld = indicator({
  code: 'IND-GOV-02',
  name: words('Rapat Tikor terlaksana', 'Tikor meetings held'),
  explanation: words(
    'Persentase rapat tim koordinasi yang direncanakan dan terlaksana.',
    'The percentage of planned meetings of the coordination team that were held.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'K',
  rule: '100 × meetings held / meetings planned',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('meetings-held', 'meetings-planned'),
  thresholds: limits('100', '75'),
});

export const decisionsDone = indicator({
  code: 'IND-GOV-03',
  name: words('Keputusan terlaksana', 'Decisions done on time'),
  explanation: words(
    'Persentase keputusan rapat yang dilaksanakan paling lambat pada tenggatnya.',
    'The percentage of decisions carried out by their deadline.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'K T',
  rule: '100 × DONE by dueOn / decisions due',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'AGENCY'],
  formula: share('decisions-done', 'decisions-due'),
  thresholds: limits('90', '75'),
});

export const completeness = indicator({
  code: 'IND-GOV-04',
  name: words('Kelengkapan data', 'Data completeness'),
  explanation: words(
    'Persentase kolom yang diperlukan dan sudah terisi, dari semua data yang diterima.',
    'The percentage of needed fields that are filled, of all data that came in.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'S',
  rule: '100 × mandatory fields filled / mandatory fields expected, over all datasets',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'DATASET'],
  formula: share('fields-filled', 'fields-expected'),
  thresholds: limits('98', '90'),
});

export const coachedFirst = indicator({
  code: 'IND-GOV-06',
  name: words('Pembinaan sebelum sanksi', 'Coached first'),
  explanation: words(
    'Persentase surat peringatan pertama yang didahului pembinaan dalam 90 hari.',
    'The percentage of first warnings that were preceded by coaching within 90 days.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'T',
  rule: '100 × SP1 preceded by coaching in 90 days / SP1, critical failures left out; BR-25 [D1]',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('first-warnings-coached', 'first-warnings'),
  thresholds: limits('100', '80'),
  needsOfRegime: WITH_E_WARONG,
});

export const suppliersCoached = indicator({
  code: 'IND-GOV-07',
  name: words('Penyedia dibina', 'Suppliers coached'),
  explanation: words(
    'Persentase penyedia bernilai C sampai E yang dibina pada triwulan sesudahnya.',
    'The percentage of suppliers graded C to E that were coached in the quarter after.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'K',
  rule: '100 × grade C–E suppliers with coaching in the quarter after / grade C–E suppliers [D1]',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('suppliers-weak-coached', 'suppliers-weak'),
  thresholds: limits('95', '80'),
  needsOfRegime: WITH_E_WARONG,
});
