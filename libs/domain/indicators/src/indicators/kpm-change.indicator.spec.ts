import { month } from '@monev/kernel';
import { evaluateIndicator } from '../evaluation/evaluate-indicator';
import { evidenceNeeds } from '../evaluation/evidence-needs';
import { evidenceOf, row } from '../testing/evidence-builder';
import { kpmChange } from './kpm-change.indicator';

describe('KPM change (IND-KPM-02)', () => {
  const change = (...args: Parameters<typeof evidenceOf>) => evaluateIndicator(kpmChange, evidenceOf(...args));
  const kpm = (at: string, value: number, rowsUsed = 1) => row('kpm-eligible', at, value, { rowsUsed });

  it.each([
    [1000, 1020, 2, 'GREEN'],
    [1000, 980, -2, 'GREEN'],
    [1000, 950, -5, 'AMBER'],
    [1000, 1051, 5.1, 'RED'],
    [1000, 949, -5.1, 'RED'],
    [300, 301, 0.33, 'GREEN'],
  ])('from %d to %d families is %d%%, %s', (before, now, value, colour) => {
    expect(change('2024-01', [kpm('2023-12', before), kpm('2024-01', now)])).toMatchObject({
      value,
      colour,
      numerator: BigInt(now - before),
      denominator: BigInt(before),
    });
  });

  it('has no percentage of nothing: 0 → 120 is ZERO_DENOMINATOR', () => {
    expect(change('2024-01', [kpm('2023-12', 0), kpm('2024-01', 120)])).toMatchObject({
      value: null,
      status: 'ZERO_DENOMINATOR',
      colour: 'GREY',
    });
  });

  it('is NO_DATA when the month before, or the month itself, is missing', () => {
    expect(change('2024-01', [kpm('2024-01', 120)])).toMatchObject({
      value: null,
      status: 'NO_DATA',
      reason: { id: 'Belum ada laporan untuk Desember 2023 sebagai pembanding.' },
    });
    expect(change('2024-01', [kpm('2023-12', 120)])).toMatchObject({
      value: null,
      status: 'NO_DATA',
      reason: { id: 'Belum ada laporan untuk Januari 2024. Laporan terakhir: Desember 2023.' },
    });
  });

  it('compares the end of a quarter with the end of the quarter before, and asks for just these months', () => {
    expect(evidenceNeeds(kpmChange, month('2024-01')).months).toEqual(['2023-12', '2024-01']);
    expect(change('2024-Q1', [kpm('2023-12', 100), kpm('2024-02', 5), kpm('2024-03', 101)]).value).toBe(1);
  });

  it('is only as well covered as the weaker of its two months', () => {
    const result = change('2024-01', [kpm('2023-12', 500, 7), kpm('2024-01', 1000, 10)], {
      '2023-12': 10,
      '2024-01': 10,
    });
    expect(result).toMatchObject({ coveragePct: 70, rowsUsed: 7, partial: true });
  });
});
