import { type FactId } from '../../facts/fact';
import { REGION_PERIOD, WITH_E_WARONG, indicator, limits, ratio, share, words } from '../../definition/define';

/** How loud people are, about what, and whether they get an answer (INDICATORS K). */
export const complaintsPerFamilies = indicator({
  code: 'IND-CMP-01',
  name: words('Pengaduan per 10.000 KPM', 'Complaints per 10,000 KPM'),
  explanation: words(
    'Banyaknya pengaduan untuk setiap sepuluh ribu keluarga; sedikit dapat berarti tidak ada saluran.',
    'How many complaints came for every ten thousand families; few may mean that there is no channel.',
  ),
  unit: 'RATIO',
  sixT: 'ADMINISTRATION',
  direction: 'NONE',
  audience: 'K T',
  rule: '10,000 × complaints received / kpmEligible',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'VILLAGE',
  dimensions: [...REGION_PERIOD, 'CHANNEL'],
  formula: ratio('complaints', 'kpm-eligible', 10_000),
});

/** Categories of KPK JAGA and our additions (HANDBOOK 7.19). */
const CATEGORIES: readonly (readonly [FactId & `complaints-${string}`, string, string])[] = [
  ['complaints-not-received', 'Terdaftar tetapi tidak menerima', 'Registered but not received'],
  ['complaints-withheld', 'Tidak diserahkan petugas', 'Not handed over by officials'],
  ['complaints-short', 'Jumlah kurang', 'Amount short'],
  ['complaints-fictitious', 'Penerima fiktif', 'Fictitious recipient'],
  ['complaints-double', 'Menerima lebih dari satu', 'Received more than one'],
  ['complaints-poor-quality', 'Kualitas buruk', 'Poor quality'],
  ['complaints-ineligible', 'Tidak berhak tetapi menerima', 'Ineligible but received'],
  ['complaints-bundled', 'Dipaketkan', 'Bundled'],
  ['complaints-card-held', 'Kartu dipegang orang lain', 'Card held by others'],
  ['complaints-overpriced', 'Harga terlalu mahal', 'Overpriced'],
  ['complaints-zero-balance', 'Saldo nol', 'Zero balance'],
  ['complaints-coerced', 'Paksaan', 'Coercion'],
  ['complaints-other', 'Lainnya', 'Other'],
];

export const complaintCategories = indicator({
  code: 'IND-CMP-02',
  name: words('Komposisi pengaduan', 'Complaint categories'),
  explanation: words(
    'Kategori pengaduan yang paling sering, dalam persen dari semua pengaduan.',
    'The most frequent category of complaint, in percent of all complaints.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'NONE',
  audience: 'K T',
  rule: '100 × complaints[category] / complaints, the largest first and every category beside it',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'CATEGORY'],
  formula: {
    kind: 'COMPOSITION',
    whole: 'complaints',
    parts: CATEGORIES.map(([of, id, en]) => ({ key: of.slice('complaints-'.length), label: words(id, en), of })),
  },
});

export const complaintsSettled = indicator({
  code: 'IND-CMP-03',
  name: words('Pengaduan selesai', 'Complaints resolved'),
  explanation: words(
    'Persentase pengaduan tahun berjalan yang sudah selesai atau ditutup.',
    'The percentage of the complaints of the year so far that are resolved or closed.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'K T',
  rule: '100 × RESOLVED or CLOSED / received, from January to the end of the period',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('complaints-settled', 'complaints-of-year'),
  thresholds: limits('80', '60'),
});

export const complaintsUnanswered = indicator({
  code: 'IND-CMP-04',
  name: words('Tanpa respons >7 hari kerja', 'No response for more than 7 working days'),
  explanation: words(
    'Persentase pengaduan diteruskan yang lebih dari tujuh hari kerja tidak berubah statusnya.',
    'The percentage of forwarded complaints whose status did not change for more than seven working days.',
  ),
  unit: 'PERCENT',
  sixT: 'TIME',
  direction: 'DOWN',
  audience: 'K T',
  rule: '100 × forwarded with no status change for > 7 working days / forwarded; BR-13',
  frequency: 'WEEK',
  kind: 'stock',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('complaints-unanswered', 'complaints-forwarded'),
  thresholds: limits('0', '5', { source: '[P6]' }),
});

export const complaintsVerified = indicator({
  code: 'IND-CMP-05',
  name: words('Verifikasi ≤3 hari', 'Verified within 3 days'),
  explanation: words(
    'Persentase pengaduan yang diverifikasi paling lama tiga hari kalender setelah diterima.',
    'The percentage of complaints verified within three calendar days of receipt.',
  ),
  unit: 'PERCENT',
  sixT: 'TIME',
  direction: 'UP',
  audience: 'S',
  rule: '100 × verified within 3 calendar days / received; BR-13',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('complaints-verified-in-time', 'complaints'),
  thresholds: limits('95', '80', { source: '[P6]' }),
});

export const posterSeen = indicator({
  code: 'IND-CMP-06',
  name: words('Poster pengaduan', 'Complaint poster'),
  explanation: words(
    'Persentase kunjungan yang menemukan poster pengaduan terpasang di e-warong.',
    'The percentage of visits that found the complaint poster on the wall of the e-warong.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'M T',
  rule: '100 × visits with poster seen / visits (EW-18); BR-12',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: REGION_PERIOD,
  formula: share('poster-seen', 'poster-visits'),
  thresholds: limits('100', '90', { source: '[R13]' }),
  needsOfRegime: WITH_E_WARONG,
});
