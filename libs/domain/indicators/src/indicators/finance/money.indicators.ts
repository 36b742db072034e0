import { REGION_PERIOD, companion, indicator, limits, ratio, share, total, words } from '../../definition/define';

/** Whether each family got what it is entitled to, and where money stays behind (INDICATORS G). Whole rupiah. */
export const benefitPerFamily = indicator({
  code: 'IND-FIN-02',
  name: words('Manfaat rata-rata', 'Benefit against entitlement'),
  explanation: words(
    'Dana yang disalurkan dibandingkan dengan hak seluruh keluarga menurut besaran bantuan yang berlaku, dalam persen.',
    'The money paid out against what all families are entitled to by the benefit in force, in percent.',
  ),
  unit: 'PERCENT',
  sixT: 'AMOUNT',
  direction: 'TWO_SIDED',
  audience: 'K T',
  rule: '100 × realised / Σ months (kpmEligible × benefit of the regime of the month); HANDBOOK §2',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'REGENCY',
  dimensions: REGION_PERIOD,
  formula: { kind: 'ENTITLEMENT', paid: 'amount-disbursed', families: 'kpm-eligible' },
  thresholds: limits('2', '5', { centre: '100' }),
});

export const idleBalance = indicator({
  code: 'IND-FIN-03',
  name: words('Saldo mengendap', 'Idle balance'),
  explanation: words(
    'Rupiah pada kartu yang belum dibagikan atau tidak ditransaksikan lebih dari 30 hari.',
    'Rupiah on cards that were not handed out, or not used for more than 30 days.',
  ),
  unit: 'RUPIAH',
  sixT: 'AMOUNT',
  direction: 'DOWN',
  audience: 'K T',
  rule: 'Σ rupiah on undistributed KKS + Σ on KKS without transaction > 30 days, judged as a share of the budget; BR-20, FP-16',
  frequency: 'QUARTER',
  kind: 'flow', // the budget of all its months; the balance is read on the last day
  grain: 'REGENCY',
  dimensions: [...REGION_PERIOD, 'BANK', 'AGE_BAND'],
  formula: total('idle-amount'),
  companions: [
    companion(
      'per-kpm',
      words('Per keluarga terkait', 'For each family concerned'),
      'RUPIAH',
      ratio('idle-amount', 'idle-kpm'),
    ),
    companion(
      'of-budget',
      words('Bagian dari anggaran', 'Share of the budget'),
      'PERCENT',
      share('idle-amount', 'amount-allocated-of-disbursed'),
    ),
  ],
  thresholds: limits('0', '0.5'),
  judgedBy: 'of-budget',
});

export const returnedToTreasury = indicator({
  code: 'IND-FIN-04',
  name: words('Pengembalian ke kas', 'Returned to the treasury'),
  explanation: words(
    'Persentase dana yang harus dikembalikan dan sudah disetor ke kas negara.',
    'The percentage of the money to be returned that has been paid back to the treasury.',
  ),
  unit: 'PERCENT',
  sixT: 'AMOUNT',
  direction: 'UP',
  audience: 'T',
  rule: '100 × returned to treasury / to be returned; BR-20 [P1]',
  frequency: 'HALF_YEAR',
  kind: 'flow',
  grain: 'REGENCY',
  dimensions: [...REGION_PERIOD, 'BANK'],
  formula: share('return-made', 'return-due'),
  thresholds: limits('100', '95'),
});

export const lossEstimate = indicator({
  code: 'IND-FIN-07',
  name: words('Nilai potensi kerugian', 'Loss estimate'),
  explanation: words(
    'Jumlah taksiran kerugian terakhir dari temuan yang masih terbuka.',
    'The sum of the latest loss estimates of findings that are still open.',
  ),
  unit: 'RUPIAH',
  sixT: 'AMOUNT',
  direction: 'DOWN',
  audience: 'K',
  rule: 'Σ latest lossEstimate of open findings, with source and date',
  frequency: 'QUARTER',
  kind: 'stock',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'PATTERN'],
  formula: total('loss-estimate'),
  thresholds: limits('0', '100000000', { strictAmber: true }),
});
