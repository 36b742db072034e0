import { type CriterionDefinition, type ScoreModelDefinition } from './criterion';

/** Supplier compliance, SCORING §2: the four LKPP aspects. */
const criteria: readonly CriterionDefinition[] = [
  {
    code: 'A1.1',
    aspect: 'A1',
    name: { id: 'Lot sesuai spesifikasi', en: 'Lots within spec' },
    measure: { kind: 'SHARE', part: 'lotsPassed', whole: 'lotsInspected', whenNone: 'MISSING', of: 'COUNT' },
    sampled: true,
    evidence: { id: 'Pemeriksaan mutu, laboratorium', en: 'Quality inspections, laboratory' },
  },
  {
    code: 'A1.2',
    aspect: 'A1',
    name: { id: 'Ketepatan jumlah', en: 'Quantity accuracy' },
    measure: { kind: 'SHARE', part: 'acceptedKg', whole: 'orderedKg', whenNone: 'NA', of: 'QUANTITY' },
    sampled: false,
    evidence: { id: 'Pengiriman, penimbangan ulang', en: 'Deliveries, scale checks' },
  },
  {
    code: 'A1.3',
    aspect: 'A1',
    name: { id: 'Jenis, label, dan merek sesuai kesepakatan', en: 'Type, label and brand as agreed' },
    measure: { kind: 'SHARE', part: 'lotsLabelOk', whole: 'lotsInspected', whenNone: 'MISSING', of: 'COUNT' },
    sampled: true,
    evidence: { id: 'Pemeriksaan mutu', en: 'Quality inspections' },
  },
  {
    code: 'A2.1',
    aspect: 'A2',
    name: { id: 'Kewajaran harga', en: 'Price fairness' },
    measure: { kind: 'PRICE', percent: 'priceDeviationPct', quotes: 'priceQuotesCollected' },
    sampled: false,
    evidence: { id: 'Survei harga, faktur', en: 'Price surveys, invoices' },
  },
  {
    code: 'A2.2',
    aspect: 'A2',
    name: { id: 'Harga faktur sesuai MoU', en: 'Invoice price as in the MoU' },
    measure: {
      kind: 'SHARE',
      part: 'invoiceLinesMatched',
      whole: 'invoiceLines',
      whenNone: 'MISSING',
      of: 'COUNT',
    },
    sampled: false,
    evidence: { id: 'Faktur, MoU', en: 'Invoices, MoU' },
  },
  {
    code: 'A3.1',
    aspect: 'A3',
    name: { id: 'Kirim tepat waktu', en: 'On-time delivery' },
    measure: { kind: 'SHARE', part: 'deliveriesOnTime', whole: 'deliveries', whenNone: 'NA', of: 'COUNT' },
    sampled: false,
    evidence: { id: 'Pengiriman', en: 'Deliveries' },
  },
  {
    code: 'A3.2',
    aspect: 'A3',
    name: { id: 'Lot ditolak diganti paling lama 24 jam', en: 'Rejected lots replaced within 24 h' },
    measure: { kind: 'SHARE', part: 'lotsReplacedIn24h', whole: 'lotsRejected', whenNone: 'NA', of: 'COUNT' },
    sampled: false,
    evidence: { id: 'Pengiriman', en: 'Deliveries' },
  },
  {
    code: 'A4.1',
    aspect: 'A4',
    name: { id: 'Pengaduan dijawab paling lama 7 hari kerja', en: 'Complaints answered within 7 working days' },
    measure: { kind: 'SHARE', part: 'complaintsAnsweredIn7wd', whole: 'complaints', whenNone: 'NA', of: 'COUNT' },
    sampled: false,
    evidence: { id: 'Pengaduan', en: 'Complaints' },
  },
  {
    code: 'A4.2',
    aspect: 'A4',
    name: { id: 'Dokumen wajib berlaku pada akhir triwulan', en: 'Mandatory documents valid at quarter end' },
    // Some documents are always mandatory (HANDBOOK 7.6), so none required means that nobody looked.
    measure: { kind: 'SHARE', part: 'docsValid', whole: 'docsRequired', whenNone: 'MISSING', of: 'COUNT' },
    sampled: false,
    evidence: { id: 'Dokumen penyedia', en: 'Supplier documents' },
  },
  {
    code: 'A4.3',
    aspect: 'A4',
    name: { id: 'Tindak lanjut selesai tepat waktu', en: 'Follow-ups done on time' },
    measure: { kind: 'SHARE', part: 'findingsClosedOnTime', whole: 'findingsDue', whenNone: 'NA', of: 'COUNT' },
    sampled: false,
    evidence: { id: 'Tindak lanjut', en: 'Follow-ups' },
  },
];

export const supplierModel: ScoreModelDefinition = {
  model: 'SUPPLIER',
  name: { id: 'Skor Kepatuhan Penyedia', en: 'Supplier compliance score' },
  aspects: [
    { code: 'A1', name: { id: 'Kualitas dan jumlah', en: 'Quality and quantity' } },
    { code: 'A2', name: { id: 'Biaya', en: 'Cost' } },
    { code: 'A3', name: { id: 'Waktu', en: 'Time' } },
    { code: 'A4', name: { id: 'Layanan dan administrasi', en: 'Service and administration' } },
  ],
  criteria,
  inspectedKey: 'lotsInspected',
  sitesKey: null,
  deliveriesKey: 'deliveries',
  criticalFailures: ['CF1', 'CF2', 'CF3', 'CF4', 'CF5', 'CF5R', 'CF6'],
  hasLkppView: true,
};
