import { REGION_PERIOD, indicator, limits, share, words } from '../../definition/define';

/** Cards in the hands of families (INDICATORS B). Reasons are those of HANDBOOK 7.2. */
export const cardsDistributed = indicator({
  code: 'IND-KPM-03',
  name: words('KKS terdistribusi', 'KKS distributed'),
  explanation: words(
    'Persentase keluarga penerima manfaat yang sudah memegang kartunya.',
    'The percentage of beneficiary families who hold their card.',
  ),
  unit: 'PERCENT',
  sixT: 'TARGET',
  direction: 'UP',
  audience: 'T S',
  rule: '100 × kksDistributed / kpmEligible; BR-20',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'VILLAGE',
  dimensions: [...REGION_PERIOD, 'BANK'],
  formula: share('kks-distributed', 'kpm-for-cards'),
  thresholds: limits('98', '95', { source: '[P1]: a backlog every year' }),
});

export const reasonsCardsNotDistributed = indicator({
  code: 'IND-KPM-04',
  name: words('Sebab KKS tak terdistribusi', 'Reasons for undistributed KKS'),
  explanation: words(
    'Sebab yang paling sering membuat kartu tidak dapat dibagikan, dalam persen dari seluruh kartu yang belum terbagi.',
    'The most frequent reason why cards could not be handed out, in percent of all that were not.',
  ),
  unit: 'PERCENT',
  sixT: 'TARGET',
  direction: 'NONE',
  audience: 'T S',
  rule: '100 × undistributed[reason] / Σ undistributed, the largest first and every reason beside it',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'VILLAGE',
  dimensions: [...REGION_PERIOD, 'REASON'],
  formula: {
    kind: 'COMPOSITION',
    whole: 'kks-undistributed',
    parts: [
      { key: 'deceased', label: words('Meninggal', 'Deceased'), of: 'kks-deceased' },
      { key: 'moved', label: words('Pindah', 'Moved'), of: 'kks-moved' },
      { key: 'not-found', label: words('Tidak ditemukan', 'Not found'), of: 'kks-not-found' },
      { key: 'duplicate', label: words('Ganda', 'Duplicate'), of: 'kks-duplicate' },
      { key: 'refused', label: words('Menolak atau mampu', 'Refused or able'), of: 'kks-refused-or-able' },
      { key: 'other', label: words('Lainnya', 'Other'), of: 'kks-other' },
    ],
  },
});
