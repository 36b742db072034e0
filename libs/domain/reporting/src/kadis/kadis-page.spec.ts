import { isoDate, period, rupiah } from '@monev/kernel';
import { type IndicatorReading } from './indicator-reading';
import { kadisPage } from './kadis-page';
import { type KadisPageInput } from './kadis-page-parts';
import { kadisHeadline } from './kadis-headline';
import { overdueList } from './overdue';

const reading = (code: string, value: number, previous: number | null, colour: IndicatorReading['colour']) => ({
  code,
  value,
  previous,
  colour,
  status: 'OK' as const,
});

/** The page of the mockup: DKI Jakarta, August 2021. */
const august: KadisPageInput = {
  period: period('2021-08'),
  regionName: 'DKI Jakarta',
  asOf: new Date('2021-09-22T01:10:00Z'),
  zone: 'WIB',
  today: isoDate('2021-09-22'),
  coverage: { reported: 42, expected: 44, level: 'DISTRICT' },
  isDemo: true,
  headline: { realisation: { value: 94.4947, target: 95, acceptable: 90 } },
  readings: [
    {
      ...reading('IND-DST-02', 94.4947, 94.9, 'AMBER'),
      basis: { id: '194.594 dari 205.931 KPM', en: '194,594 of 205,931 families' },
    },
    reading('IND-FIN-01', 94.94, 95.5, 'RED'),
    reading('IND-SIX-01', 61.77, 63.2, 'AMBER'),
    reading('IND-FND-02', 2, 3, 'AMBER'),
    reading('IND-FND-04', 71.43, 68.52, 'RED'),
  ],
  evidence: {
    asOf: isoDate('2021-09-22'),
    families: {
      eligible: 205_931,
      transacted: 194_594,
      target: 95,
      acceptable: 90,
      children: [
        { name: 'Cilincing', eligible: 14_160, transacted: 12_291 },
        { name: 'Penjaringan', eligible: 9_451, transacted: 8_402 },
        { name: 'Cakung', eligible: 11_714, transacted: 10_753 },
        { name: 'Tebet', eligible: 3_280, transacted: 3_109 },
        { name: 'Kepulauan Seribu Utara', eligible: 296, transacted: null },
      ],
    },
    lateTopUps: [{ regionName: 'Jakarta Utara', daysLate: 9, monthsInRow: 2, familiesWaiting: 49_636 }],
    outletLoad: {
      kpmPerEWarong: 815.96,
      limit: 250,
      shortage: 573,
      families: 206_438,
      areaWord: { id: 'provinsi', en: 'province' },
    },
    money: { allocated: rupiah(41_190_000_000n), disbursed: rupiah(39_070_000_000n), target: 98, acceptable: 95 },
  },
  due: [],
  waiting: 3,
};

describe('the Kadis page', () => {
  const page = kadisPage(august);

  it('opens with what was reached, against the target, and what waits', () => {
    expect(page.headline.id).toBe(
      'Agustus 2021: 94,5% keluarga sudah menerima, 0,5 poin di bawah target. Tiga hal menunggu keputusan.',
    );
    expect(page.headline.en).toBe(
      'August 2021: 94.5% of families reached, 0.5 points below target. Three matters wait for a decision.',
    );
    expect(page.asOfLine.id).toBe('Per 22 Sep 2021, 08.10 WIB · 42 dari 44 kecamatan melapor · dibandingkan Juli 2021');
  });

  it('shows five numbers with target, change and state, always in the same order', () => {
    expect(
      page.figures.map(({ code, value, target, change, state }) => [code, value?.id, target.id, change?.id, state.id]),
    ).toEqual([
      ['IND-DST-02', '94,5%', 'target ≥ 95,0', '−0,4 poin dari Juli', 'Perlu perhatian'],
      ['IND-FIN-01', '94,9%', 'target ≥ 98,0', '−0,6 poin dari Juli', 'Di luar batas'],
      ['IND-SIX-01', '61,8', 'target ≥ 80,0', '−1,4 dari Juli', 'Perlu perhatian'],
      ['IND-FND-02', '2', 'batas 0', '−1 dari Juli', 'Perlu perhatian'],
      ['IND-FND-04', '71,4%', 'target ≥ 90,0', '+2,9 poin dari Juli', 'Di luar batas'],
    ]);
  });

  it('says why a number is missing instead of writing a zero', () => {
    const none = kadisPage({
      ...august,
      readings: [{ ...reading('IND-FIN-01', 0, null, 'GREY'), value: null, status: 'NOT_APPLICABLE' }],
    });
    expect(none.figures.map(({ value, state, change }) => [value, state.id, change])).toEqual([
      [null, 'Tidak ada data', null],
      [null, 'Tidak berlaku', null],
      [null, 'Tidak ada data', null],
      [null, 'Tidak ada data', null],
      [null, 'Tidak ada data', null],
    ]);
    expect(none.figures).toHaveLength(5);
  });

  it('names three problems in one sentence each', () => {
    expect(page.problems.map(({ sentence }) => sentence.id)).toEqual([
      'Satu e-warong melayani rata-rata 816 KPM, lebih dari tiga kali batas 250; provinsi kekurangan 573 e-warong.',
      'Top-up di Jakarta Utara terlambat 9 hari, dua bulan berturut-turut, sehingga 49.636 KPM menunggu.',
      'Satu dari 18 keluarga belum bertransaksi: 11.337 KPM, 34% di antaranya di Cilincing, Penjaringan, dan Cakung.',
    ]);
    expect(page.noMoreProblems).toBeNull();
  });

  it('says so when less than three things are wrong', () => {
    const calm = kadisPage({ ...august, evidence: { asOf: august.today } });
    expect(calm.problems).toEqual([]);
    expect(calm.noMoreProblems?.id).toBe('Tidak ada masalah yang melewati batas.');
    const one = kadisPage({ ...august, evidence: { asOf: august.today, lateTopUps: august.evidence.lateTopUps } });
    expect(one.noMoreProblems?.id).toBe('Tidak ada masalah lain yang melewati batas.');
  });

  it('gives the same page as a message, with as-of line and coverage', () => {
    expect(page.whatsApp.id.split('\n')).toEqual([
      '*Tikor Bansos Pangan DKI Jakarta*',
      'Agustus 2021, per 22 Sep 2021 08.10 WIB (DATA CONTOH)',
      '',
      '1. Keluarga yang menerima: 94,5% (target ≥ 95,0; −0,4 poin dari Juli)',
      '2. Dana tersalur: 94,9% (target ≥ 98,0; −0,6 poin dari Juli)',
      '3. Indeks enam tepat: 61,8 (target ≥ 80,0; −1,4 dari Juli)',
      '4. Temuan kritis terbuka: 2 (batas 0; −1 dari Juli)',
      '5. Tindak lanjut tepat waktu: 71,4% (target ≥ 90,0; +2,9 poin dari Juli)',
      '',
      'Perhatian:',
      ...page.problems.map(({ sentence }) => `- ${sentence.id}`),
      '',
      'Menunggu keputusan: 3. Terlambat: 0.',
      'Angka dari 42 dari 44 kecamatan.',
    ]);
    const real = kadisPage({ ...august, isDemo: false, coverage: null, readings: [] });
    expect(real.whatsApp.id).not.toContain('CONTOH');
    expect(real.whatsApp.id).toContain('1. Keluarga yang menerima: tidak ada data');
    expect(real.whatsApp.en).not.toContain('Figures of');
  });
});

describe('headline of the Kadis page', () => {
  const base = { period: period('2021-08'), regionName: 'Bali', waiting: 0 };
  it('knows above, below and on target', () => {
    const at = (value: number) => kadisHeadline({ ...base, realisation: { value, target: 95, acceptable: 90 } }).id;
    expect(at(96.2)).toBe('Agustus 2021: 96,2% keluarga sudah menerima, 1,2 poin di atas target.');
    expect(at(95)).toBe('Agustus 2021: 95,0% keluarga sudah menerima, tepat pada target.');
    expect(at(94.98)).toBe('Agustus 2021: 94,98% keluarga sudah menerima, 0,02 poin di bawah target.');
  });
  it('without a realisation says what is known', () => {
    expect(kadisHeadline({ ...base, waiting: 1 }).id).toBe(
      'Agustus 2021: belum ada laporan dari Bali. Satu hal menunggu keputusan.',
    );
    expect(kadisHeadline({ ...base, waiting: 1 }).en).toContain('One matter waits for a decision.');
    expect(kadisHeadline({ ...base, kpmCount: { value: 1200 } }).emphasis?.id).toBe('1.200');
  });
});

describe('what is overdue', () => {
  const due = (title: string, dueOn: string) => ({
    title: { id: title, en: title },
    owner: 'Bank penyalur',
    dueOn: isoDate(dueOn),
    link: title,
  });
  const today = isoDate('2021-09-22');

  it('lists the three latest and sums up the rest', () => {
    const list = overdueList(
      [
        due('d', '2021-09-18'),
        due('a', '2021-09-05'),
        due('b', '2021-09-14'),
        due('c', '2021-09-17'),
        due('e', '2021-09-21'),
      ],
      today,
    );
    expect(list.total).toBe(5);
    expect(list.lines.map(({ title, late }) => `${title.id} ${late.id}`)).toEqual([
      'a 17 hari',
      'b 8 hari',
      'c 5 hari',
    ]);
    expect(list.others).toEqual({ id: '2 lainnya terlambat 1 sampai 4 hari', en: '2 more late by 1 to 4 days' });
  });
  it('due today is not late', () => {
    expect(overdueList([due('a', '2021-09-22'), due('b', '2021-09-21')], today)).toMatchObject({
      total: 1,
      lines: [{ late: { id: '1 hari', en: '1 day' } }],
      others: null,
    });
  });
});
