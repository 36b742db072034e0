import { REGION_PERIOD, WITH_E_WARONG, indicator, limits, share, words } from '../../definition/define';

/** What the bank's log and the outlets tell about how cards are used (INDICATORS C). */
export const outOfSchedule = indicator({
  code: 'IND-DST-04',
  name: words('Transaksi di luar jadwal', 'Out-of-schedule transactions'),
  explanation: words(
    'Persentase transaksi sebelum dana masuk atau di luar jendela penyaluran.',
    'The percentage of transactions before the top-up or outside the window of the stage.',
  ),
  unit: 'PERCENT',
  sixT: 'TIME',
  direction: 'DOWN',
  audience: 'T M',
  rule: '100 × transactions before topUpDate or outside the window / transactions; FP-06',
  frequency: 'STAGE',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'E_WARONG', 'AGENT'],
  formula: share('transactions-out-of-schedule', 'transactions-judged'),
  thresholds: limits('0', '1'),
  needsOfRegime: WITH_E_WARONG,
});

export const zeroBalance = indicator({
  code: 'IND-DST-05',
  name: words('Saldo nol', 'Zero balance'),
  explanation: words(
    'Persentase pemegang kartu yang saldonya nol pada bulan yang sama.',
    'The percentage of card holders whose balance was zero in the same month.',
  ),
  unit: 'PERCENT',
  sixT: 'AMOUNT',
  direction: 'DOWN',
  audience: 'T',
  rule: '100 × kpmZeroBalance / kksDistributed of the same month; family-months are never added across months',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'VILLAGE',
  dimensions: [...REGION_PERIOD, 'BANK'],
  formula: share('kpm-zero-balance', 'kks-distributed'),
  thresholds: limits('0.5', '2'),
});

export const offSite = indicator({
  code: 'IND-DST-08',
  name: words('Transaksi di luar lokasi', 'Off-site transactions'),
  explanation: words(
    'Persentase transaksi pada mesin EDC yang terdaftar pada agen lain.',
    'The percentage of transactions at a card reader that is registered with another agent.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: 'M',
  rule: '100 × offSiteTransactions / transactions; the log names the card reader, not the place; FP-15, BR-19',
  frequency: 'STAGE',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'E_WARONG', 'AGENT'],
  formula: share('transactions-off-site', 'transactions-located'),
  thresholds: limits('0', '2'),
  needsOfRegime: WITH_E_WARONG,
});
