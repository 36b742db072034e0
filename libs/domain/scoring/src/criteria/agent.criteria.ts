import { type CriterionDefinition, type ScoreModelDefinition } from './criterion';

/** Bank agent performance, SCORING §6. */
const criteria: readonly CriterionDefinition[] = [
  {
    code: 'G1',
    aspect: 'G1',
    name: { id: 'Ketersediaan EDC', en: 'EDC uptime' },
    measure: { kind: 'SHARE', part: 'edcMinutesUp', whole: 'edcMinutesScheduled', whenNone: 'MISSING', of: 'COUNT' },
    sampled: false,
    evidence: { id: 'Log bank', en: 'Bank log' },
  },
  {
    code: 'G2',
    aspect: 'G2',
    name: { id: 'Transaksi berhasil', en: 'Transactions succeeded' },
    measure: { kind: 'SHARE', part: 'trxSucceeded', whole: 'trxAttempted', whenNone: 'NA', of: 'COUNT' },
    sampled: false,
    evidence: { id: 'Log bank', en: 'Bank log' },
  },
  {
    code: 'G3',
    aspect: 'G3',
    name: { id: 'Penyelesaian dana tepat waktu', en: 'Settlement on time' },
    measure: { kind: 'SHARE', part: 'settlementsOnTime', whole: 'settlementsDue', whenNone: 'NA', of: 'COUNT' },
    sampled: false,
    evidence: { id: 'Log bank', en: 'Bank log' },
  },
  {
    code: 'G4',
    aspect: 'G4',
    name: {
      id: 'Pengaduan KKS dan saldo dijawab paling lama 7 hari kerja',
      en: 'KKS and balance complaints answered within 7 working days',
    },
    measure: { kind: 'SHARE', part: 'complaintsAnsweredIn7wd', whole: 'complaints', whenNone: 'NA', of: 'COUNT' },
    sampled: false,
    evidence: { id: 'Pengaduan', en: 'Complaints' },
  },
  {
    code: 'G5',
    aspect: 'G5',
    name: { id: 'Laporan tepat waktu', en: 'Reports on time' },
    measure: { kind: 'SHARE', part: 'reportsOnTime', whole: 'reportsDue', whenNone: 'NA', of: 'COUNT' },
    sampled: false,
    evidence: { id: 'Laporan bank', en: 'Bank reports' },
  },
];

export const agentModel: ScoreModelDefinition = {
  model: 'AGENT',
  name: { id: 'Skor Kinerja Agen', en: 'Bank agent performance score' },
  aspects: criteria.map(({ aspect, name }) => ({ code: aspect, name })),
  criteria,
  inspectedKey: 'settlementsDue',
  sitesKey: null,
  deliveriesKey: null,
  criticalFailures: ['GF1', 'GF2'],
  hasLkppView: false,
};
