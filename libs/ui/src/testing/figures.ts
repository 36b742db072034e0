import { type FigureDefinition, type TracedFigure } from '../figures/figure';

/** A complete figure of DKI Jakarta, August 2021; a test names only what it is about. */
export function figure(differs: Partial<TracedFigure> = {}): TracedFigure {
  return {
    code: 'IND-DST-02',
    region: { code: '31', name: 'DKI Jakarta', level: 'PROVINCE' },
    period: '2021-08',
    value: 94.52,
    status: 'OK',
    coveragePct: 95.45,
    rowsUsed: 42,
    rowsExpected: 44,
    partial: false,
    provisional: false,
    colour: 'AMBER',
    reason: null,
    lastReported: null,
    asOf: '2021-09-22T01:10:00Z',
    numerator: '195101',
    denominator: '206438',
    companions: [],
    sources: [
      {
        batchId: 'b-1',
        fileName: 'realisasi agustus.xlsx',
        source: 'BANK_REPORT',
        committedAt: '2021-09-22T01:10:00Z',
        rows: 44,
      },
    ],
    ...differs,
  };
}

export const missing = (differs: Partial<TracedFigure> = {}): TracedFigure =>
  figure({ value: null, status: 'NO_DATA', colour: 'GREY', coveragePct: 0, rowsUsed: 0, sources: [], ...differs });

export function definition(differs: Partial<FigureDefinition> = {}): FigureDefinition {
  return {
    code: 'IND-DST-02',
    name: { idn: 'Realisasi KPM', eng: 'KPM realisation' },
    explanation: { idn: '100 × KPM bertransaksi / KPM berhak.', eng: '100 × transacted / entitled.' },
    unit: 'PERCENT',
    decimals: 2,
    direction: 'UP',
    target: { idn: '≥ 95%', eng: '≥ 95%' },
    targetValue: 95,
    rule: 'INDICATORS C',
    ...differs,
  };
}
