import { period } from '@monev/kernel';
import { overviewHeadline } from './overview-headline';

const august = period('2021-08');
const dki = { period: august, regionName: 'DKI Jakarta' };
const rate = (value: number, more = {}) => ({ value, target: 95, acceptable: 90, ...more });

describe('headline of the overview (SCREENS §12: what, how much, against what, where)', () => {
  it('says the reach and that it is a little below the target', () => {
    const headline = overviewHeadline({ ...dki, realisation: rate(94.4957) });
    expect(headline.id).toBe('Agustus 2021: bantuan sampai ke 94,5% keluarga, sedikit di bawah target 95,0%.');
    expect(headline.en).toBe('August 2021: help reached 94.5% of families, slightly below the target of 95.0%.');
    expect(headline.emphasis).toEqual({ id: '94,5%', en: '94.5%' });
  });

  it('says so when the target is met, and when it is far away', () => {
    expect(overviewHeadline({ ...dki, realisation: rate(95) }).id).toContain('95,0% keluarga, sesuai target 95,0%.');
    expect(overviewHeadline({ ...dki, realisation: rate(89.994) }).id).toContain('jauh di bawah target 95,0%.');
  });

  it('never prints the target as a figure that is below the target', () => {
    expect(overviewHeadline({ ...dki, realisation: rate(94.96) }).id).toContain(
      '94,96% keluarga, sedikit di bawah target 95,0%',
    );
    expect(overviewHeadline({ ...dki, realisation: rate(94.996) }).id).toContain('95,0% keluarga, sesuai target');
  });

  it('names at most the two lowest regions below the acceptable rate, lowest first', () => {
    const headline = overviewHeadline({
      ...dki,
      realisation: rate(94.5),
      weakestChildren: [
        { name: 'Jakarta Pusat', value: 96.4 },
        { name: 'Penjaringan', value: 88.9 },
        { name: 'Koja', value: 89.4 },
        { name: 'Cilincing', value: 86.8 },
      ],
    });
    expect(headline.id).toMatch(/Cilincing dan Penjaringan perlu dibahas\.$/);
    expect(headline.en).toMatch(/Cilincing and Penjaringan need a discussion\.$/);
  });

  it('marks a figure as partial under 80% coverage and as provisional before validation', () => {
    const realisation = rate(94.5, { coverage: { reported: 31, expected: 44, level: 'DISTRICT' }, provisional: true });
    const headline = overviewHeadline({ ...dki, realisation });
    expect(headline.id).toContain('Angka sebagian: baru 31 dari 44 kecamatan melapor. Angka sementara');
    const full = rate(94.5, { coverage: { reported: 42, expected: 44, level: 'DISTRICT' } });
    expect(overviewHeadline({ ...dki, realisation: full }).id).not.toContain('sebagian');
  });

  it('counts the families when only the payment list is known, and says what is missing', () => {
    const headline = overviewHeadline({ ...dki, kpmCount: { value: 206_438 } });
    expect(headline.id).toBe(
      'Agustus 2021: 206.438 keluarga di DKI Jakarta terdaftar sebagai penerima; ' +
        'jumlah yang sudah bertransaksi belum dilaporkan.',
    );
    expect(headline.emphasis?.en).toBe('206,438');
  });

  it('says that nothing was reported, without a zero, and names the last report', () => {
    const headline = overviewHeadline({ ...dki, lastReported: period('2021-06') });
    expect(headline.id).toBe('Agustus 2021: belum ada laporan dari DKI Jakarta. Laporan terakhir: Juni 2021.');
    expect(headline.id + headline.en).not.toMatch(/\b0\b/);
    expect(headline.emphasis).toBeNull();
  });

  it('knows quarters and years', () => {
    expect(overviewHeadline({ period: period('2021-Q2'), regionName: 'Bali' }).id).toBe(
      'Triwulan II 2021: belum ada laporan dari Bali.',
    );
    expect(overviewHeadline({ period: period('2021'), regionName: 'Bali' }).id).toBe(
      'Tahun 2021: belum ada laporan dari Bali.',
    );
  });
});
