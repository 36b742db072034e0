import { REGION_PERIOD, indicator, limits, rate, ratio, share, total, words } from '../../definition/define';

/** When the help of a stage arrives, and where it does not (INDICATORS C). A stage counts once. */
export const topUpOnTime = indicator({
  code: 'IND-DST-01',
  name: words('Ketepatan top-up', 'Top-up on time'),
  explanation: words(
    'Persentase tahap yang dananya masuk ke kartu paling lambat pada tanggal rencana.',
    'The percentage of stages whose money was on the cards by the planned day.',
  ),
  unit: 'PERCENT',
  sixT: 'TIME',
  direction: 'UP',
  audience: 'K T',
  rule: '100 × stages with topUpDate ≤ plannedDate / stages due; a stage counts once, by plannedDate',
  frequency: 'STAGE',
  kind: 'flow',
  grain: 'REGENCY',
  dimensions: [...REGION_PERIOD, 'BANK'],
  formula: share('stages-on-time', 'stages-due'),
  thresholds: limits('95', '80'),
});

export const topUpFailed = indicator({
  code: 'IND-DST-03',
  name: words('Gagal salur', 'Failed top-up'),
  explanation: words(
    'Persentase keluarga dalam perintah bayar yang dananya gagal masuk ke kartu.',
    'The percentage of families in the payment order whose money could not be credited.',
  ),
  unit: 'PERCENT',
  sixT: 'AMOUNT',
  direction: 'DOWN',
  audience: 'T S',
  rule: '100 × Σ failedKpm / Σ allocatedKpm of the same payment rows (HANDBOOK 7.12)',
  frequency: 'STAGE',
  kind: 'flow',
  grain: 'REGENCY',
  dimensions: [...REGION_PERIOD, 'BANK', 'REASON'],
  formula: rate('kpm-failed', 'kpm-allocated-of-failed'),
  thresholds: limits('1', '3'),
});

export const monthsPerStage = indicator({
  code: 'IND-DST-06',
  name: words('Indeks rapel', 'Months per stage'),
  explanation: words(
    'Rata-rata banyaknya bulan bantuan yang disalurkan sekaligus dalam satu tahap.',
    'How many months of help are paid out at once in a stage on average.',
  ),
  unit: 'RATIO',
  sixT: 'TIME',
  direction: 'DOWN',
  audience: 'K T',
  rule: 'Σ months covered / number of stages; a stage counts once, in the period of its first month',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: ratio('stage-months', 'stages'),
  thresholds: limits('1', '2'),
});

export const daysToNinetyPercent = indicator({
  code: 'IND-DST-07',
  name: words('Hari menuju 90%', 'Days to 90%'),
  explanation: words(
    'Banyaknya hari sejak dana masuk sampai sembilan dari sepuluh keluarga bertransaksi.',
    'How many days pass from the top-up until nine of ten families have transacted.',
  ),
  unit: 'DAYS',
  sixT: 'TIME',
  direction: 'DOWN',
  audience: 'T',
  rule: 'days from topUpDate until cumulative kpmTransacted ≥ 0.9 × kpmEligible; not reached: no data',
  frequency: 'STAGE',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: total('days-to-ninety-percent'),
  thresholds: limits('7', '14'),
});
