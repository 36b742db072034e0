import { REGION_PERIOD, WITH_E_WARONG, indicator, limits, share, words } from '../../definition/define';

/** Whether there is an outlet near, and whether the lists agree (INDICATORS D). */
export const villagesWithOutlet = indicator({
  code: 'IND-EWR-03',
  name: words('Cakupan desa', 'Villages with an outlet'),
  explanation: words(
    'Persentase desa dan kelurahan berpenerima yang mempunyai paling sedikit satu e-warong aktif.',
    'The percentage of villages with beneficiary families that have at least one active e-warong.',
  ),
  unit: 'PERCENT',
  sixT: 'TARGET',
  direction: 'UP',
  audience: 'T',
  rule: '100 × villages with ≥ 1 active outlet / villages with KPM > 0; one per village is the practice of Pasuruan and Sukoharjo',
  frequency: 'QUARTER',
  kind: 'stock',
  grain: 'VILLAGE',
  dimensions: REGION_PERIOD,
  formula: share('villages-with-outlet', 'villages-with-kpm'),
  thresholds: limits('95', '75', { source: '[R11]' }),
  needsOfRegime: WITH_E_WARONG,
});

export const registerVariance = indicator({
  code: 'IND-EWR-06',
  name: words('Selisih register', 'Register variance'),
  explanation: words(
    'Selisih antara e-warong yang ditemukan di lapangan dan daftar bank, dalam persen dari daftar bank.',
    'The difference between e-warong found in the field and the list of the bank, in percent of that list.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'TWO_SIDED',
  audience: 'S',
  rule: '100 × (found in field − bank list) / bank list',
  frequency: 'HALF_YEAR',
  kind: 'stock',
  grain: 'REGENCY',
  dimensions: REGION_PERIOD,
  formula: share('outlets-field-difference', 'outlets-on-bank-list'),
  thresholds: limits('1', '5'),
  needsOfRegime: WITH_E_WARONG,
});
