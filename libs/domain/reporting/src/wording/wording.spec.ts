import { Fraction, isoDate, period } from '@monev/kernel';
import fc from 'fast-check';
import { percentBeside, pointsFrom, timesOverText } from './comparison-text';
import { dateText, momentText, periodText, previousPeriodText } from './date-text';
import { rupiahInFull, rupiahText } from './money-text';
import { countWord, listText, numberText, percentText, signedText } from './number-text';

describe('numbers as people in an Indonesian office read them (SCREENS §12)', () => {
  it('groups by points and writes a decimal comma; English the other way round', () => {
    expect(numberText(206_438, 0, 'id')).toBe('206.438');
    expect(numberText(1_234_567.891, 2, 'id')).toBe('1.234.567,89');
    expect(numberText(1_234_567.891, 2, 'en')).toBe('1,234,567.89');
    expect(percentText(94.45, 'id')).toBe('94,5%');
  });
  it('rounds once, half away from zero, also where floats would slip', () => {
    expect(numberText(1.005, 2, 'id')).toBe('1,01');
    expect(numberText(-0.45, 1, 'id')).toBe('−0,5');
    expect(numberText(Fraction.of(2, 3), 2, 'id')).toBe('0,67');
    expect(numberText(1e-7, 2, 'id')).toBe('0,00');
  });
  it('uses a true minus, never a minus zero, and signs differences', () => {
    expect(numberText(-0.001, 1, 'id')).toBe('0,0');
    expect(signedText(-0.4, 1, 'id')).toBe('−0,4');
    expect(signedText(2.9, 1, 'id')).toBe('+2,9');
    expect(signedText(-0.04, 1, 'id')).toBe('±0,0');
  });
  it('refuses what is no number', () => {
    expect(() => numberText(Number.NaN, 1, 'id')).toThrow(RangeError);
  });
  it('agrees with the ICU of the machine on every whole number', () => {
    const icu = new Intl.NumberFormat('id-ID');
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (value) => {
        expect(numberText(value, 0, 'id')).toBe(icu.format(value));
      }),
    );
  });
  it('writes small counts as words and joins names', () => {
    expect(countWord(3, 'id')).toBe('tiga');
    expect(countWord(24, 'id')).toBe('24');
    expect(listText(['A', 'B', 'C'], 'id')).toBe('A, B, dan C');
    expect(listText(['A', 'B', 'C'], 'en')).toBe('A, B and C');
    expect(listText(['A', 'B'], 'id')).toBe('A dan B');
    expect(listText(['A'], 'id')).toBe('A');
    expect(listText([], 'id')).toBe('');
  });
});

describe('rupiah', () => {
  it('stands in the largest scale that fits in a sentence, and in full in a table', () => {
    expect(rupiahText(39_074_500_000n, 'id')).toBe('Rp39,07 miliar');
    expect(rupiahText(6_400_000n, 'id')).toBe('Rp6,40 juta');
    expect(rupiahText(950_000n, 'id')).toBe('Rp950.000');
    expect(rupiahText(1_250_000_000_000n, 'en')).toBe('Rp1.25 trillion');
    expect(rupiahText(-6_400_000n, 'id')).toBe('−Rp6,40 juta');
    expect(rupiahInFull(39_074_500_000n, 'id')).toBe('Rp39.074.500.000');
    expect(rupiahInFull(-1_500n, 'id')).toBe('−Rp1.500');
  });
});

describe('days and periods', () => {
  it('names months, quarters and years', () => {
    expect(periodText(period('2021-08'), 'id')).toBe('Agustus 2021');
    expect(periodText(period('2021-Q2'), 'id')).toBe('Triwulan II 2021');
    expect(periodText(period('2021-Q2'), 'en')).toBe('Quarter II 2021');
  });
  it('names the period before shortly, and with its year across the turn of the year', () => {
    expect(previousPeriodText(period('2021-08'), 'id')).toBe('Juli');
    expect(previousPeriodText(period('2021-01'), 'id')).toBe('Desember 2020');
    expect(previousPeriodText(period('2021-Q2'), 'id')).toBe('Triwulan I');
    expect(previousPeriodText(period('2021'), 'id')).toBe('tahun 2020');
  });
  it('writes a day and a moment in the zone of the region', () => {
    expect(dateText(isoDate('2021-08-06'), 'id')).toBe('6 Agu 2021');
    const moment = new Date('2021-09-22T01:10:00Z');
    expect(momentText(moment, 'WIB', 'id')).toBe('22 Sep 2021, 08.10 WIB');
    expect(momentText(moment, 'WIT', 'en')).toBe('22 Sep 2021, 10:10 WIT');
    expect(momentText(new Date('2021-09-22T18:00:00Z'), 'WIB', 'id')).toBe('23 Sep 2021, 01.00 WIB');
  });
});

describe('a figure against its limit', () => {
  it('says how many times the limit', () => {
    expect(timesOverText(815.96, 250, 'id')).toBe('lebih dari tiga kali batas');
    expect(timesOverText(500, 250, 'id')).toBe('dua kali batas');
    expect(timesOverText(302.5, 250, 'id')).toBe('21% di atas batas');
    expect(timesOverText(251, 250, 'id')).toBe('0,4% di atas batas');
    expect(timesOverText(815.96, 250, 'en')).toBe('more than three times the limit');
  });
  it('shows enough places to tell which side of the target it is on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 9000, max: 9999 }), (hundredths) => {
        const shown = percentBeside(hundredths / 100, 95, 'id');
        expect(shown === '95,0%').toBe(hundredths === 9500);
        expect(pointsFrom(hundredths / 100, 95, 'id') === '0,0').toBe(hundredths === 9500);
      }),
    );
  });
});
