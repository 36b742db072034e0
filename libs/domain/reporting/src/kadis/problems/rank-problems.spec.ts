import { SEVERITIES, isoDate, rupiah } from '@monev/kernel';
import fc from 'fast-check';
import { type IndicatorProblem, type KadisEvidence } from './evidence';
import { rankProblems, topProblems } from './rank-problems';

const asOf = isoDate('2021-09-22');
const found = (evidence: Omit<KadisEvidence, 'asOf'>) => rankProblems({ asOf, ...evidence });
const texts = (evidence: Omit<KadisEvidence, 'asOf'>) => found(evidence).map(({ sentence }) => sentence.id);
const families = (transacted: number, eligible = 1000) => ({
  eligible,
  transacted,
  target: 95,
  acceptable: 90,
  children: [],
});

describe('rules that make a sentence', () => {
  it('families not reached: nothing on target, serious below it, critical below the acceptable rate', () => {
    expect(found({ families: families(950) })).toEqual([]);
    expect(found({ families: families(949) })[0]?.severity).toBe('MAJOR');
    expect(found({ families: families(899) })[0]?.severity).toBe('CRITICAL');
    expect(texts({ families: families(949) })).toEqual(['Satu dari 20 keluarga belum bertransaksi: 51 KPM.']);
    expect(texts({ families: families(300) })).toEqual(['70% keluarga belum bertransaksi: 700 KPM.']);
    expect(found({ families: families(300) })[0]?.sentence.en).toBe(
      '70% of families have not yet used the benefit: 700 KPM.',
    );
    expect(found({ families: families(0, 0) })).toEqual([]);
  });

  it('a region that did not report is not named as the worst', () => {
    const children = [
      { name: 'Utara', eligible: 500, transacted: null },
      { name: 'Selatan', eligible: 400, transacted: 300 },
    ];
    expect(texts({ families: { ...families(800), children } })[0]).toBe(
      'Satu dari 5 keluarga belum bertransaksi: 200 KPM, 50% di antaranya di Selatan.',
    );
  });

  it('top-up late: minor for a few days, serious after a week or in a second month', () => {
    const late = (daysLate: number, monthsInRow: number) => ({
      lateTopUps: [{ regionName: 'Bangli', daysLate, monthsInRow, familiesWaiting: 0 }],
    });
    expect(found(late(7, 1))[0]?.severity).toBe('MINOR');
    expect(found(late(8, 1))[0]?.severity).toBe('MAJOR');
    expect(found(late(2, 2))[0]?.severity).toBe('MAJOR');
    expect(found(late(0, 3))).toEqual([]);
    expect(texts(late(7, 1))).toEqual(['Top-up di Bangli terlambat 7 hari.']);
    expect(found(late(1, 1))[0]?.sentence.en).toBe('The top-up in Bangli is 1 day late.');
  });

  it('outlet load: nothing at the limit, the excess in words', () => {
    const load = (kpmPerEWarong: number, shortage = 0) => ({
      outletLoad: { kpmPerEWarong, limit: 250, shortage, families: 10, areaWord: { id: 'kota', en: 'city' } },
    });
    expect(found(load(250))).toEqual([]);
    expect(texts(load(302.5, 4))).toEqual([
      'Satu e-warong melayani rata-rata 303 KPM, 21% di atas batas 250; kota kekurangan 4 e-warong.',
    ]);
    expect(found(load(280))[0]?.severity).toBe('MINOR');
  });

  it('money: what is left of how much', () => {
    const money = (disbursed: bigint) => ({
      money: { allocated: rupiah(41_190_000_000n), disbursed: rupiah(disbursed), target: 98, acceptable: 95 },
    });
    expect(texts(money(39_070_000_000n))).toEqual([
      'Rp2,12 miliar dari Rp41,19 miliar (5,1%) belum tersalur ke rekening keluarga.',
    ]);
    expect(found(money(41_000_000_000n))).toEqual([]);
    expect(found(money(42_000_000_000n))).toEqual([]);
  });

  it('critical findings: how many, which is the oldest, by place and pattern', () => {
    const finding = (findingNo: string, reportedOn: string) => ({
      findingNo,
      subjectName: `E-warong ${findingNo}`,
      patternName: { id: 'Pemaketan barang', en: 'Bundling of goods' },
      reportedOn: isoDate(reportedOn),
      state: 'CONFIRMED',
    });
    const problem = found({ openCritical: [finding('T-2', '2021-09-10'), finding('T-1', '2021-09-01')] })[0];
    expect(problem?.sentence.id).toBe(
      'Dua temuan kritis masih terbuka; yang tertua di E-warong T-1 (pemaketan barang) selama 21 hari.',
    );
    expect(problem).toMatchObject({ link: 'T-1', severity: 'CRITICAL' });
    expect(texts({ openCritical: [finding('T-1', '2021-09-01')] })).toEqual([
      'Satu temuan kritis masih terbuka; di E-warong T-1 (pemaketan barang) selama 21 hari.',
    ]);
    expect(found({ openCritical: [] })).toEqual([]);
  });

  it('a capped score is named with the failure and what it cost', () => {
    const capped = (
      name: string,
      rawScore: number,
      finalScore: number,
      kind: 'SUPPLIER' | 'E_WARONG' = 'SUPPLIER',
    ) => ({
      subject: { kind, id: name },
      name,
      code: 'CF5',
      rawScore,
      finalScore,
      grade: 'D',
    });
    expect(
      texts({ cappedScores: [capped('Mawar', 90, 59.99, 'E_WARONG'), capped('CV Berkah Tani Muda', 95.11, 59.99)] }),
    ).toEqual(['Skor penyedia CV Berkah Tani Muda dibatasi CF5 dari 95,11 menjadi 59,99 (D).']);
    expect(texts({ cappedScores: [capped('B', 80, 59.99), capped('A', 95, 59.99)] })).toEqual([
      'Skor penyedia A dibatasi CF5 dari 95,00 menjadi 59,99 (D); begitu pula satu penyedia lain.',
    ]);
    expect(found({ cappedScores: [capped('A', 40, 40)] })).toEqual([]);
  });

  it('suppliers: weak ones need coaching, thin evidence is ours', () => {
    expect(texts({ supplierScores: { rated: 19, weak: 2, notRateable: 5 } })).toEqual([
      'Dua dari 19 penyedia yang dinilai memperoleh D atau E dan perlu dibina; lima lain belum dapat dinilai.',
    ]);
    expect(texts({ supplierScores: { rated: 19, weak: 0, notRateable: 5 } })).toEqual([
      'Lima dari 24 penyedia belum dapat dinilai karena bukti kita kurang.',
    ]);
    expect(found({ supplierScores: { rated: 18, weak: 0, notRateable: 2 } })).toEqual([]);
    expect(found({ supplierScores: { rated: 0, weak: 0, notRateable: 0 } })).toEqual([]);
  });

  it('follow-ups and invoices: how many were not on time; nothing due is no problem', () => {
    const share = (due: number, onTime: number) => ({ due, onTime, target: 90, acceptable: 75 });
    expect(texts({ followUps: share(28, 20) })).toEqual([
      '8 dari 28 tindak lanjut yang jatuh tempo belum selesai tepat waktu.',
    ]);
    expect(texts({ supplierPayment: share(40, 34) })).toEqual([
      '6 dari 40 tagihan penyedia yang jatuh tempo belum dibayar tepat waktu.',
    ]);
    expect(found({ followUps: share(0, 0), supplierPayment: share(10, 9) })).toEqual([]);
  });

  it('regions that have not reported are named when they are few', () => {
    const coverage = (reported: number) => ({ reported, expected: 44, level: 'DISTRICT' as const });
    expect(
      texts({ reporting: { coverage: coverage(42), silent: ['Seribu Utara', 'Seribu Selatan'], daysLate: 17 } }),
    ).toEqual(['Dua dari 44 kecamatan belum melapor: Seribu Utara dan Seribu Selatan; terlambat 17 hari.']);
    expect(texts({ reporting: { coverage: coverage(30), silent: [], daysLate: 0 } })).toEqual([
      '14 dari 44 kecamatan belum melapor.',
    ]);
    expect(found({ reporting: { coverage: coverage(44), silent: [], daysLate: 3 } })).toEqual([]);
  });
});

const indicator = (code: string, more: Partial<IndicatorProblem> = {}): IndicatorProblem => ({
  code,
  name: { id: 'Deviasi harga', en: 'Price deviation' },
  value: 6.3,
  unit: 'PERCENT',
  colour: 'RED',
  green: 2,
  red: 5,
  ...more,
});

describe('the general rule', () => {
  it('speaks for red and amber indicators, not for green and grey ones', () => {
    expect(texts({ indicators: [indicator('IND-PRC-01')] })).toEqual(['Deviasi harga 6,3%, jauh di atas batas 2,0%.']);
    expect(texts({ indicators: [indicator('IND-PRC-01', { colour: 'AMBER', value: 2.01 })] })).toEqual([
      'Deviasi harga 2,01%, di atas batas 2,00%.',
    ]);
    const up = {
      name: { id: 'Lot lulus mutu', en: 'Lots passed' },
      value: 94.8,
      green: 98,
      red: 90,
      colour: 'AMBER',
    } as const;
    expect(texts({ indicators: [indicator('IND-QLT-01', up)] })).toEqual([
      'Lot lulus mutu 94,8%, di bawah target 98,0%.',
    ]);
    expect(found({ indicators: [indicator('A', { colour: 'GREEN' }), indicator('B', { colour: 'GREY' })] })).toEqual(
      [],
    );
  });
  it('keeps quiet about an indicator that another rule speaks for', () => {
    expect(found({ indicators: [indicator('IND-DST-02')] })).toEqual([]);
  });
});

describe('which three', () => {
  it('the gravest first, then those that touch most families, then the farthest out', () => {
    const problems = found({
      families: families(949),
      lateTopUps: [{ regionName: 'Bangli', daysLate: 9, monthsInRow: 1, familiesWaiting: 9000 }],
      openCritical: [
        {
          findingNo: 'T-1',
          subjectName: 'Mawar',
          patternName: { id: 'x', en: 'x' },
          reportedOn: asOf,
          state: 'CONFIRMED',
        },
      ],
      indicators: [indicator('IND-PRC-01'), indicator('IND-PRC-02', { value: 9 })],
    });
    expect(problems.map(({ link }) => link)).toEqual(['T-1', 'IND-DST-01', 'IND-DST-02', 'IND-PRC-02', 'IND-PRC-01']);
  });

  const colour = fc.constantFrom('GREEN', 'AMBER', 'RED', 'GREY');
  const anyEvidence: fc.Arbitrary<KadisEvidence> = fc.record({
    asOf: fc.constant(asOf),
    families: fc.option(
      fc
        .record({ eligible: fc.integer({ min: 1, max: 300_000 }), rate: fc.integer({ min: 0, max: 100 }) })
        .map(({ eligible, rate }) => families(Math.floor((eligible * rate) / 100), eligible)),
    ),
    lateTopUps: fc.array(
      fc.record({
        regionName: fc.constantFrom('Utara', 'Selatan'),
        daysLate: fc.nat(60),
        monthsInRow: fc.integer({ min: 1, max: 12 }),
        familiesWaiting: fc.nat(50_000),
      }),
      { maxLength: 3 },
    ),
    followUps: fc.option(
      fc.record({ due: fc.nat(50), share: fc.nat(100) }).map(({ due, share }) => ({
        due,
        onTime: Math.floor((due * share) / 100),
        target: 90,
        acceptable: 75,
      })),
    ),
    indicators: fc.uniqueArray(
      fc
        .record({ code: fc.constantFrom('IND-PRC-01', 'IND-QLT-01', 'IND-SUP-03'), colour, value: fc.nat(100) })
        .map((each) => indicator(each.code, each)),
      { selector: ({ code }) => code },
    ),
  });

  it('are at most three, in order, whole sentences in both languages whose emphasis stands in them, without blame', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const all = rankProblems(evidence);
        expect(topProblems(evidence)).toEqual(all.slice(0, 3));
        all.slice(1).forEach((problem, index) => {
          const before = SEVERITIES.indexOf(all[index]!.severity);
          expect(SEVERITIES.indexOf(problem.severity)).toBeLessThanOrEqual(before);
        });
        for (const { sentence, excess } of all) {
          expect(excess).toBeGreaterThanOrEqual(0);
          expect(excess).toBeLessThanOrEqual(1);
          for (const language of ['id', 'en'] as const) {
            expect(sentence[language]).toMatch(/^[^a-z].*[^.]\.$/);
            expect(sentence[language]).toContain(sentence.emphasis?.[language] ?? '');
            expect(sentence[language]).not.toMatch(/undefined|NaN|null|gagal|lalai|curang|salah|korup|fail|guilt/i);
          }
        }
      }),
    );
  });

  it('do not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const turned = {
          ...evidence,
          lateTopUps: [...(evidence.lateTopUps ?? [])].reverse(),
          indicators: [...(evidence.indicators ?? [])].reverse(),
        };
        expect(rankProblems(turned).map(({ sentence }) => sentence.id)).toEqual(
          rankProblems(evidence).map(({ sentence }) => sentence.id),
        );
      }),
    );
  });
});
