import { REGION_PERIOD, WITH_E_WARONG, indicator, limits, share, words } from '../../definition/define';

/** How much of the field was seen, how well it was written down, and what families say (INDICATORS L). */
export const planRealised = indicator({
  code: 'IND-MON-01',
  name: words('Realisasi rencana monev', 'Monitoring plan realised'),
  explanation: words(
    'Persentase kunjungan yang direncanakan dan benar-benar dilakukan; yang dibatalkan tetap dihitung sebagai rencana.',
    'The percentage of planned visits that were really made; cancelled ones stay planned.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'K T',
  rule: '100 × visits VERIFIED or SUBMITTED / visits planned (cancelled stay in the denominator)',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'TEAM'],
  formula: share('visits-made', 'visits-planned'),
  thresholds: limits('90', '75'),
});

export const outletsVisited = indicator({
  code: 'IND-MON-02',
  name: words('Cakupan e-warong', 'E-warong visited'),
  explanation: words(
    'Persentase e-warong aktif yang dikunjungi paling sedikit sekali dalam dua belas bulan terakhir.',
    'The percentage of active e-warong visited at least once in the last twelve months.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'T',
  rule: '100 × distinct active e-warong visited in 12 months / active e-warong',
  frequency: 'QUARTER',
  kind: 'stock',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('outlets-visited', 'outlets-to-visit'),
  thresholds: limits('80', '50'),
  needsOfRegime: WITH_E_WARONG,
});

export const suppliersInspected = indicator({
  code: 'IND-MON-03',
  name: words('Cakupan penyedia', 'Suppliers inspected'),
  explanation: words(
    'Persentase penyedia aktif yang dikunjungi atau lotnya diperiksa pada triwulan ini.',
    'The percentage of active suppliers that were visited, or had a lot inspected, in the quarter.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'K T',
  rule: '100 × distinct active suppliers inspected in the quarter (a visit or an inspected lot) / active suppliers [D1]',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('suppliers-inspected', 'suppliers-to-inspect'),
  thresholds: limits('100', '80'),
  needsOfRegime: WITH_E_WARONG,
});

export const submittedInTime = indicator({
  code: 'IND-MON-04',
  name: words('Kirim instrumen ≤2 hari', 'Timely submission'),
  explanation: words(
    'Persentase instrumen yang dikirim paling lama dua hari kalender setelah kunjungan.',
    'The percentage of instruments sent within two calendar days of the visit.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'M S',
  rule: '100 × submissions ≤ 2 calendar days after the visit / submissions; the first filing counts',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'TEAM'],
  formula: share('submissions-in-time', 'submissions'),
  thresholds: limits('95', '80'),
});

export const submissionsReturned = indicator({
  code: 'IND-MON-05',
  name: words('Instrumen dikembalikan', 'Instruments returned'),
  explanation: words(
    'Persentase instrumen yang paling sedikit sekali dikembalikan untuk diperbaiki.',
    'The percentage of instruments that were returned at least once to be mended.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: 'S',
  rule: '100 × RETURNED at least once / submitted',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'TEAM'],
  formula: share('submissions-returned', 'submissions'),
  thresholds: limits('5', '15'),
});

export const familiesSatisfied = indicator({
  code: 'IND-MON-06',
  name: words('Kepuasan KPM', 'KPM satisfied'),
  explanation: words(
    'Persentase keluarga yang diwawancarai dan menyatakan puas atau sangat puas.',
    'The percentage of interviewed families who say they are satisfied or very satisfied.',
  ),
  unit: 'PERCENT',
  sixT: 'QUALITY',
  direction: 'UP',
  audience: 'K T',
  rule: '100 × answers 4–5 / answers 1–5, with interval (KP-22); benchmark 96% (MicroSave 2018)',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('satisfied-answers', 'satisfaction-answers'),
  thresholds: limits('90', '75'),
  survey: true,
});

export const sampleAdequacy = indicator({
  code: 'IND-MON-07',
  name: words('Kecukupan sampel', 'Sample adequacy'),
  explanation: words(
    'Banyaknya keluarga yang diwawancarai dalam persen dari yang diperlukan agar kesimpulan dapat ditarik.',
    'How many families were interviewed, in percent of those needed to draw a conclusion.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'M',
  rule: '100 × interviewed / required; required = ceil(n₀ / (1 + (n₀ − 1) / N)), n₀ = parameter sampleBase (±10 points, 95%), N = KPM of the area',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: { kind: 'SAMPLE', interviewed: 'kpm-interviewed', families: 'kpm-eligible', base: 'sampleBase' },
  thresholds: limits('100', '80'),
});
