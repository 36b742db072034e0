import { type Question } from '../instrument/question';

/** T-01..T-04, common to all instruments. */
export const COMMON_TAIL: readonly Question[] = [
  { code: 'T-01', kind: 'TEXT', text: { id: 'Kesimpulan tim', en: 'Conclusion of the team' } },
  {
    code: 'T-02',
    kind: 'TEXT',
    optional: true,
    text: { id: 'Pembinaan yang diberikan saat kunjungan', en: 'Coaching given during the visit' },
    feeds: ['IND-GOV-06', 'IND-GOV-07'],
  },
  {
    code: 'T-03',
    kind: 'PARTS',
    optional: true,
    text: { id: 'Rencana perbaikan dan tanggalnya', en: 'Plan of improvement and its date' },
    parts: [
      { key: 'plan', kind: 'TEXT', label: { id: 'Rencana perbaikan', en: 'Plan' } },
      { key: 'dueOn', kind: 'DATE', label: { id: 'Selesai pada', en: 'Done by' } },
    ],
  },
  {
    code: 'T-04',
    kind: 'PHOTO',
    minimum: 1,
    text: { id: 'Foto berita acara', en: 'Photo of the signed record' },
    help: { id: 'Tanpa wajah. Tanda tangan terbaca.', en: 'No faces. The signatures can be read.' },
  },
];
