import { type ComparedFigureFieldsFragment } from '@monev/contracts';
import { shortfallSays } from './shortfall';

const at = (code: string, name: string, reached: number | null): ComparedFigureFieldsFragment => ({
  code: 'IND-DST-02',
  region: { code, name, level: 'DISTRICT' },
  period: '2021-08',
  value: reached === null ? null : reached / 10,
  status: reached === null ? 'NO_DATA' : 'OK',
  numerator: reached === null ? null : String(reached),
  denominator: reached === null ? null : '1000',
  coveragePct: 100,
  rowsUsed: 7,
  rowsExpected: 7,
  partial: false,
  provisional: false,
  colour: 'GREY',
  reason: null,
  lastReported: null,
  asOf: null,
});
const realisation = {
  code: 'IND-DST-02',
  level: 'DISTRICT' as const,
  children: [
    at('317204', 'Cilincing', 868),
    at('317101', 'Gambir', 980),
    at('317102', 'Sawah Besar', 975),
    at('310101', 'Kepulauan Seribu Utara', null),
  ],
  between: [{ code: '3172', name: 'Kota Administrasi Jakarta Utara' }],
  target: 95,
  nameOf: (name: string) => name,
};

describe('where families were not reached, over a map', () => {
  it('counts only regions that reported', () => {
    expect(shortfallSays(realisation)?.idn).toBe(
      'Cilincing, di bawah 87%, sendiri menyumbang 75% dari 177 KPM yang belum bertransaksi.',
    );
  });
  it('is said of realisation only', () => {
    expect(shortfallSays({ ...realisation, code: 'IND-FIN-01' })).toBeNull();
  });
});
