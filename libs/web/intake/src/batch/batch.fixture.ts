import { type BatchDetailFragment } from '@monev/contracts';

/** A staged file of Jakarta Utara without problems; a test names only what it is about. */
export function batch(differs: Partial<BatchDetailFragment> = {}): BatchDetailFragment {
  const utara = { code: '3172', name: 'Kota Administrasi Jakarta Utara', level: 'REGENCY' as const };
  return {
    id: 'b-1',
    fileName: 'Jakut_rev3_FINAL.xlsx',
    template: { id: 'bank', name: { idn: 'Realisasi bank', eng: 'Bank realisation' } },
    state: 'STAGED',
    period: '2021-08',
    createdAt: '2021-09-22T02:12:00Z',
    committedAt: null,
    rowsRead: 7,
    recordCount: 6,
    refusedCount: 0,
    warningCount: 0,
    ignoredTotalRows: 1,
    setAsideReason: null,
    sender: 'Sudinsos Jakarta Utara',
    createdBy: 'Siti Aminah',
    committedBy: null,
    undoneAt: null,
    undoneBy: null,
    undoReason: null,
    problemGroups: (differs.problems ?? []).map(({ severity, code }) => ({ severity, code, count: 1 })),
    decisions: [],
    changes: [],
    comparison: [],
    droppedPersonalColumns: [],
    problems: [],
    totals: [{ region: utara, label: { idn: 'Jumlah KPM', eng: 'KPM count' }, current: '49636', previous: '49368' }],
    printedTotals: [],
    months: ['2021-08'],
    ...differs,
  };
}

type Problem = BatchDetailFragment['problems'][number];

export function problem(severity: Problem['severity'], differs: Partial<Problem> = {}): Problem {
  const message = { idn: 'Bagian tidak boleh melebihi jumlah.', eng: 'A part cannot exceed the whole.' };
  return { severity, code: 'PART', sheet: 'Agustus', row: 9, column: 'D', text: '14.291', message, ...differs };
}
