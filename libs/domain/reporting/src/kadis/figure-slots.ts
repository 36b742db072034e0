import { type Wording } from '@monev/kernel';

/** How a figure of the Kadis page is written. */
export type FigureUnit = 'PERCENT' | 'INDEX' | 'COUNT';

/** One of the five numbers of the page: which indicator, under which words, against which target. */
export interface FigureSlot {
  readonly code: string;
  readonly label: Wording;
  readonly unit: FigureUnit;
  /** Green boundary of the indicator (INDICATORS); at or beyond it the target is met. */
  readonly target: number;
  readonly direction: 'UP' | 'DOWN';
}

/** Always these five, in this order, so that the page means the same every month; without data one says so. */
export const KADIS_FIGURE_SLOTS: readonly FigureSlot[] = [
  {
    code: 'IND-DST-02',
    label: { id: 'Keluarga yang menerima', en: 'Families reached' },
    unit: 'PERCENT',
    target: 95,
    direction: 'UP',
  },
  {
    code: 'IND-FIN-01',
    label: { id: 'Dana tersalur', en: 'Money disbursed' },
    unit: 'PERCENT',
    target: 98,
    direction: 'UP',
  },
  {
    code: 'IND-SIX-01',
    label: { id: 'Indeks enam tepat', en: 'Six-rights index' },
    unit: 'INDEX',
    target: 80,
    direction: 'UP',
  },
  {
    code: 'IND-FND-02',
    label: { id: 'Temuan kritis terbuka', en: 'Open critical findings' },
    unit: 'COUNT',
    target: 0,
    direction: 'DOWN',
  },
  {
    code: 'IND-FND-04',
    label: { id: 'Tindak lanjut tepat waktu', en: 'Follow-ups on time' },
    unit: 'PERCENT',
    target: 90,
    direction: 'UP',
  },
];
