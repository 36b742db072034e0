import { REGION_PERIOD, WITH_E_WARONG, indicator, limits, share, words } from '../../definition/define';

/** Whether the list is clean and those who need it most are served (INDICATORS B). */
export const priorityFamiliesServed = indicator({
  code: 'IND-KPM-05',
  name: words('KPM prioritas diantar', 'Priority KPM with free delivery'),
  explanation: words(
    'Persentase keluarga dengan lansia berbaring atau disabilitas berat yang barangnya diantar tanpa biaya.',
    'The percentage of families with bedridden elderly or severely disabled members to whom goods were brought free of charge.',
  ),
  unit: 'PERCENT',
  sixT: 'TARGET',
  direction: 'UP',
  audience: 'T M',
  rule: '100 × delivered free / (bedridden + severe disability), of the monthly recaps of e-warong that tell both; BR-03',
  frequency: 'STAGE',
  kind: 'flow',
  grain: 'OUTLET',
  dimensions: [...REGION_PERIOD, 'E_WARONG'],
  formula: share('priority-delivered-free', 'priority-kpm'),
  thresholds: limits('95', '80'),
  needsOfRegime: WITH_E_WARONG,
});

export const invalidRecords = indicator({
  code: 'IND-KPM-06',
  name: words('KPM bermasalah data', 'Invalid records'),
  explanation: words(
    'Persentase keluarga dalam data bayar yang NIK-nya tidak sah, ganda, meninggal, atau tidak aktif.',
    'The percentage of families in the payment list with an invalid NIK, double, deceased or inactive.',
  ),
  unit: 'PERCENT',
  sixT: 'TARGET',
  direction: 'DOWN',
  audience: 'S',
  rule: '100 × (invalid NIK + duplicate + deceased + inactive) / kpmEligible; FP-17 [P1]',
  frequency: 'QUARTER',
  kind: 'stock',
  grain: 'REGENCY',
  dimensions: REGION_PERIOD,
  formula: share('records-invalid', 'records-checked'),
  thresholds: limits('1', '3'),
});

export const replacementsDone = indicator({
  code: 'IND-KPM-07',
  name: words('Usulan penggantian selesai', 'Replacements done'),
  explanation: words(
    'Persentase usulan penggantian keluarga yang sudah diproses, dari yang jatuh tempo.',
    'The percentage of proposed replacements of families that were processed, of those due.',
  ),
  unit: 'PERCENT',
  sixT: 'TARGET',
  direction: 'UP',
  audience: 'T',
  rule: '100 × replacement proposals processed / proposals due; art. 46 [R1]',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'REGENCY',
  dimensions: REGION_PERIOD,
  formula: share('replacements-processed', 'replacements-due'),
  thresholds: limits('90', '70'),
});
