import { REGION_PERIOD, companion, indicator, limits, ratio, share, total, words } from '../../definition/define';

/** What the field found, and what came of it (INDICATORS J). */
const perTenVisits = (severity: 'minor' | 'major' | 'critical', id: string, en: string) =>
  companion(
    severity,
    words(`Temuan ${id}`, `${en} findings`),
    'RATIO',
    ratio(`visit-findings-${severity}`, 'visits-verified', 10),
  );

export const findingsPerTenVisits = indicator({
  code: 'IND-FND-01',
  name: words('Temuan per 10 kunjungan', 'Findings per 10 visits'),
  explanation: words(
    'Banyaknya temuan terkonfirmasi untuk setiap sepuluh kunjungan yang terverifikasi.',
    'How many confirmed findings there were for every ten verified visits.',
  ),
  unit: 'RATIO',
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: 'K T',
  rule: '10 × confirmed findings from visits / verified visits',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'SEVERITY', 'PATTERN', 'SIX_T'],
  formula: ratio('visit-findings', 'visits-verified', 10),
  companions: [
    perTenVisits('minor', 'kecil', 'Minor'),
    perTenVisits('major', 'besar', 'Major'),
    perTenVisits('critical', 'kritis', 'Critical'),
  ],
  thresholds: limits('3', '8'),
});

export const criticalOpen = indicator({
  code: 'IND-FND-02',
  name: words('Temuan kritis terbuka', 'Open critical findings'),
  explanation: words(
    'Banyaknya temuan kritis yang belum selesai pada hari terakhir periode.',
    'How many critical findings were not settled on the last day of the period.',
  ),
  unit: 'COUNT',
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: 'K',
  rule: 'count of CRITICAL with state not in DRAFT, CLOSED, REJECTED, VOID at the end of the period',
  frequency: 'DAY',
  kind: 'stock',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'PATTERN'],
  formula: total('critical-open'),
  thresholds: limits('0', '2'),
});

export const followUpsDone = indicator({
  code: 'IND-FND-03',
  name: words('Tindak lanjut selesai', 'Follow-ups done'),
  explanation: words(
    'Persentase tindak lanjut yang sudah selesai, dari semua yang diberikan sampai akhir periode.',
    'The percentage of follow-ups that are done, of all given out up to the end of the period.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'UP',
  audience: 'K T',
  rule: '100 × follow-ups done / follow-ups created up to the end of the period; dropped ones are left out',
  frequency: 'MONTH',
  kind: 'stock',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'AGENCY'],
  formula: share('follow-ups-done', 'follow-ups'),
  thresholds: limits('90', '75'),
});

export const followUpsOnTime = indicator({
  code: 'IND-FND-04',
  name: words('Tindak lanjut tepat waktu', 'Follow-ups on time'),
  explanation: words(
    'Persentase tindak lanjut yang selesai paling lambat pada tenggatnya, dari yang jatuh tempo pada periode ini.',
    'The percentage of follow-ups done by their deadline, of those due in the period.',
  ),
  unit: 'PERCENT',
  sixT: 'TIME',
  direction: 'UP',
  audience: 'T',
  rule: '100 × done with doneOn ≤ dueOn / due in the period (not done = late)',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'AGENCY'],
  formula: share('follow-ups-on-time', 'follow-ups-due'),
  thresholds: limits('90', '75'),
});

export const recurrence = indicator({
  code: 'IND-FND-05',
  name: words('Temuan berulang', 'Recurring findings'),
  explanation: words(
    'Persentase temuan yang ditutup lalu muncul lagi pada pihak yang sama dalam 180 hari.',
    'The percentage of closed findings that came back at the same subject within 180 days.',
  ),
  unit: 'PERCENT',
  sixT: 'ADMINISTRATION',
  direction: 'DOWN',
  audience: 'T M',
  rule: '100 × findings closed in the period after which one with the same subject and pattern occurred within 180 days / findings closed',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'PATTERN'],
  formula: share('findings-recurred', 'findings-closed'),
  thresholds: limits('5', '15'),
});

export const daysToClose = indicator({
  code: 'IND-FND-06',
  name: words('Lama penutupan', 'Days to close'),
  explanation: words(
    'Nilai tengah banyaknya hari sejak temuan dilaporkan sampai ditutup.',
    'The median of days from the report of a finding until it was closed.',
  ),
  unit: 'DAYS',
  sixT: 'TIME',
  direction: 'DOWN',
  audience: 'T',
  rule: 'median of closedOn − reportedOn, closed in the period; recomputed from the rows',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'SEVERITY'],
  formula: total('closing-days-median'),
  thresholds: limits('14', '30'),
});
