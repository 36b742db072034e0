import { evaluateIndicator } from '../evaluation/evaluate-indicator';
import { evidenceOf, row } from '../testing/evidence-builder';
import { kpmCount } from './kpm-count.indicator';

describe('KPM count (IND-KPM-01)', () => {
  const count = (...args: Parameters<typeof evidenceOf>) => evaluateIndicator(kpmCount, evidenceOf(...args));

  it('answers 12,037 for Soppeng in December 2023, partial: 50 of 70 villages reported', () => {
    const soppeng = row('kpm-eligible', '2023-12', 12_037, { rowsUsed: 50 });
    expect(count('2023-12', [soppeng], { '2023-12': 70 })).toMatchObject({
      value: 12_037,
      status: 'OK',
      numerator: 12_037n,
      denominator: null,
      coveragePct: 71.43,
      rowsUsed: 50,
      rowsExpected: 70,
      partial: true,
      colour: 'GREY',
      reason: { id: 'Sebagian: 50 dari 70 desa/kelurahan melapor.' },
    });
  });

  it('adds its villages', () => {
    const villages = [row('kpm-eligible', '2023-12', 100), row('kpm-eligible', '2023-12', 0)];
    expect(count('2023-12', villages)).toMatchObject({ value: 100, coveragePct: 100, partial: false, reason: null });
  });

  it('takes the last month of a quarter, never the sum of its months', () => {
    const rows = ['2023-10', '2023-11', '2023-12'].map((at, index) => row('kpm-eligible', at, 100 + index));
    expect(count('2023-Q4', rows)).toMatchObject({ value: 102, rowsUsed: 1, rowsExpected: 1 });
  });

  it('is NO_DATA and names the last month reported when the last month of the period is missing', () => {
    const result = count('2023', [row('kpm-eligible', '2023-10', 100)], { '2023-12': 1 });
    expect(result).toMatchObject({
      value: null,
      status: 'NO_DATA',
      lastReported: '2023-10',
      colour: 'GREY',
      coveragePct: 0,
      reason: {
        id: 'Belum ada laporan untuk Desember 2023. Laporan terakhir: Oktober 2023.',
        en: 'Nothing was reported for December 2023. Last report: October 2023.',
      },
    });
  });

  it('does not name a month after the period as the last one reported', () => {
    const reportedMonths = [row('kpm-eligible', '2024-05', 1).period];
    expect(count('2023-12', [], { '2023-12': 70 }, { reportedMonths }).lastReported).toBeNull();
  });

  it('keeps a reported zero as zero', () => {
    expect(count('2023-12', [row('kpm-eligible', '2023-12', 0)])).toMatchObject({ value: 0, status: 'OK' });
  });
});
