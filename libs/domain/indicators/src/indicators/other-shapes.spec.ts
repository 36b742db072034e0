import { month } from '@monev/kernel';
import { evaluateIndicator } from '../evaluation/evaluate-indicator';
import { type IndicatorEvidence } from '../evaluation/evidence';
import { evidenceNeeds } from '../evaluation/evidence-needs';
import { type FactEvidence } from '../facts/fact-evidence';
import { evidenceOf, facts, row } from '../testing/evidence-builder';
import { getIndicator } from './registry';

const answer = (code: string, evidence: IndicatorEvidence) => evaluateIndicator(getIndicator(code), evidence);
const of = (at: string, found: FactEvidence[], more: Partial<IndicatorEvidence> = {}) =>
  evidenceOf(at, [], {}, { facts: found, ...more });

describe('failed top-ups (IND-DST-03)', () => {
  it.each([
    [1, 'GREEN'],
    [3, 'AMBER'],
    [4, 'RED'],
  ])('%d of 100 are %s', (failed, colour) => {
    const rows = [row('kpm-failed', '2021-09', failed), row('kpm-allocated-of-failed', '2021-09', 100)];
    expect(answer('IND-DST-03', evidenceOf('2021-09', rows))).toMatchObject({ value: failed, colour });
  });
});

describe('days to 90% and days to close (IND-DST-07, IND-FND-06)', () => {
  it.each([
    ['7', 7, 'GREEN'],
    ['14', 14, 'AMBER'],
    ['14.1', 14.1, 'RED'],
  ])('%s days', (days, value, colour) => {
    const found = facts('STAGE_DAYS', { 'days-to-ninety-percent': days });
    expect(answer('IND-DST-07', of('2021-09', [found]))).toMatchObject({ value, colour });
  });
  it('a median of two numbers of days may be half a day', () => {
    const found = facts('CLOSED_FINDINGS', { 'closing-days-median': '14.5' });
    expect(answer('IND-FND-06', of('2021-Q3', [found]))).toMatchObject({ value: 14.5, colour: 'AMBER' });
  });
});

describe('open critical findings (IND-FND-02)', () => {
  it.each([
    [0, 'GREEN'],
    [1, 'AMBER'],
    [2, 'AMBER'],
    [3, 'RED'],
  ])('%d are %s', (open, colour) =>
    expect(answer('IND-FND-02', of('2021-09', [facts('OPEN_FINDINGS', { 'critical-open': open })]))).toMatchObject({
      value: open,
      colour,
    }),
  );
});

describe('loss estimate (IND-FIN-07)', () => {
  it.each([
    [0, 'GREEN'],
    [1, 'AMBER'],
    [99_999_999, 'AMBER'],
    [100_000_000, 'RED'],
  ])('Rp%d is %s', (loss, colour) =>
    expect(answer('IND-FIN-07', of('2021-Q3', [facts('LOSSES', { 'loss-estimate': loss })]))).toMatchObject({ colour }),
  );
});

describe('idle balance (IND-FIN-03)', () => {
  const idle = (amount: number, budget: number | null) =>
    answer('IND-FIN-03', {
      ...evidenceOf('2021-Q3', budget === null ? [] : [row('amount-allocated-of-disbursed', '2021-07', budget)]),
      facts: [facts('IDLE_BALANCES', { 'idle-amount': amount, 'idle-kpm': 4 })],
      rowsExpected: new Map([[month('2021-07'), 1]]),
    });
  it('is rupiah, judged as a share of the budget: up to half a percent is amber', () => {
    expect(idle(0, 1_000)).toMatchObject({ value: 0, colour: 'GREEN' });
    expect(idle(5, 1_000)).toMatchObject({
      ...{ value: 5, colour: 'AMBER' },
      companions: [
        { key: 'per-kpm', value: 1 },
        { key: 'of-budget', value: 0.5 },
      ],
    });
    expect(idle(6, 1_000)).toMatchObject({ value: 6, colour: 'RED' });
  });
  it('without a budget to compare with it has no colour, and its value stays', () =>
    expect(idle(6, null)).toMatchObject({ value: 6, colour: 'GREY' }));
});

describe('benefit against entitlement (IND-FIN-02)', () => {
  const paid = (amounts: [string, number, number][], benefits: [string, bigint | null][]) =>
    answer('IND-FIN-02', {
      ...evidenceOf(
        '2021-Q3',
        amounts.flatMap(([at, amount, families]) => [
          row('amount-disbursed', at, amount),
          row('kpm-eligible', at, families),
        ]),
      ),
      benefits: new Map(benefits.map(([at, benefit]) => [month(at), benefit])),
    });
  it.each([
    [2_000, 100, 'GREEN'],
    [1_960, 98, 'GREEN'],
    [2_040, 102, 'GREEN'],
    [1_900, 95, 'AMBER'],
    [2_101, 105.05, 'RED'],
  ])('Rp%d for ten families at Rp200 are %d%%, %s', (amount, value, colour) =>
    expect(paid([['2021-09', amount, 10]], [['2021-09', 200n]])).toMatchObject({ value, colour, denominator: 2_000n }),
  );
  it('adds what each month entitled to, whatever the benefit then was', () =>
    expect(
      paid(
        [
          ['2021-08', 1_500, 10],
          ['2021-09', 2_000, 10],
        ],
        [
          ['2021-08', 150n],
          ['2021-09', 200n],
        ],
      ),
    ).toMatchObject({ value: 100, denominator: 3_500n }));
  it('says so where no source states the benefit', () =>
    expect(paid([['2021-09', 2_000, 10]], [['2021-09', null]])).toMatchObject({
      status: 'NO_DATA',
      reason: { id: 'Besaran bantuan per keluarga pada skema periode ini belum diketahui.' },
    }));
});

describe('why cards stay, and what people complain of (IND-KPM-04, IND-CMP-02)', () => {
  it('the largest share is the value, every part stands beside it', () => {
    const found = facts('CARDS', {
      ...{ 'kks-undistributed': 10, 'kks-deceased': 6, 'kks-moved': 3, 'kks-not-found': 1, 'kks-duplicate': 0 },
      ...{ 'kks-refused-or-able': 0, 'kks-other': 0 },
    });
    const result = answer('IND-KPM-04', of('2021-09', [found]));
    expect(result).toMatchObject({ value: 60, numerator: 6n, denominator: 10n, colour: 'GREY' });
    expect(result.companions.map(({ key, value }) => [key, value])).toEqual([
      ...[
        ['deceased', 60],
        ['moved', 30],
        ['not-found', 10],
        ['duplicate', 0],
        ['refused', 0],
        ['other', 0],
      ],
    ]);
  });
  it('of nothing there is no share', () => {
    expect(
      answer('IND-KPM-04', of('2021-09', [facts('CARDS', { 'kks-undistributed': 0, 'kks-deceased': 0 })])),
    ).toMatchObject({ status: 'ZERO_DENOMINATOR' });
    expect(getIndicator('IND-CMP-02').formula).toMatchObject({ kind: 'COMPOSITION', parts: { length: 13 } });
  });
});

describe('small samples (INDICATORS A.7)', () => {
  const asked = (answers: number, singleOutlet: boolean) =>
    answer(
      'IND-EWR-07',
      of('2021-Q3', [facts('INTERVIEWS', { 'choice-answers': answers, 'could-not-choose': 1 })], { singleOutlet }),
    );
  it('fewer than ten answers at one outlet are not shown, not even their number of yes', () =>
    expect(asked(9, true)).toMatchObject({ value: null, status: 'SUPPRESSED', numerator: null, colour: 'GREY' }));
  it('ten are; below a hundred the interval stands beside, from a hundred on not', () => {
    expect(asked(10, true)).toMatchObject({ value: 10, status: 'OK', interval: { lower: 1.79, upper: 40.42 } });
    expect(asked(9, false)).toMatchObject({ status: 'OK', interval: { lower: expect.any(Number) } });
    expect(asked(100, true)).toMatchObject({ value: 1, interval: null });
  });
});

describe('what a scheme does not have (HANDBOOK §2, 8.1)', () => {
  const regimes = (...features: ('E_WARONG' | 'MOU')[]) => ({ regimes: new Map([[month('2023-04'), features]]) });
  it('is not applicable with the reason, and never zero', () => {
    expect(answer('IND-EWR-04', of('2023-04', [], regimes()))).toMatchObject({
      ...{ value: null, status: 'NOT_APPLICABLE', colour: 'GREY' },
      reason: { id: expect.stringContaining('tidak memakai e-warong') },
    });
    expect(answer('IND-PRC-03', of('2023-04', [], regimes('E_WARONG')))).toMatchObject({
      reason: { id: expect.stringContaining('tidak dianjurkan') },
    });
  });
  it('families and money go on', () =>
    expect(answer('IND-KPM-01', evidenceOf('2023-04', [row('kpm-eligible', '2023-04', 5)], {}, regimes())).value).toBe(
      5,
    ));
});

describe('thresholds of a region (INDICATORS, local rice of Tanjungbalai)', () => {
  const local = (broken: string, region?: string) =>
    answer(
      'IND-QLT-02',
      of('2021-09', [facts('LOTS', { 'local-lots': 1, 'local-broken': broken })], { region: region as never }),
    ).companions.find(({ key }) => key === 'local');
  it('holds there and nowhere else', () => {
    expect([local('5', '1274')?.colour, local('7', '127401')?.colour, local('7.5', '1274')?.colour]).toEqual([
      ...['GREEN', 'AMBER', 'RED'],
    ]);
    expect(local('5', '31')?.colour).toBe('GREY');
  });
});

describe('the six-T index (IND-SIX-01)', () => {
  const headline = {
    QUANTITY: facts('DELIVERIES', { 'qty-accepted': '98.75', 'qty-ordered': 100 }), // half way from 98 to 99.5
    PRICE: facts('SHELF_PRICES', { 'shelf-difference': 0, 'shelf-reference': 100 }), // 100
    QUALITY: facts('LOTS', { 'lots-passed': 80, 'lots-judged': 100 }), // below red: 0
    TIME: facts('PROMISES', { 'deliveries-on-time': 90, 'deliveries-judged': 100 }), // half way from 85 to 95
    PAPERS: facts('DOCUMENTS', { 'documents-valid': 100, 'documents-required': 100 }), // 100
  };
  it('is the mean of the T that have a value; a T without one is left out, not zero', () => {
    const result = answer('IND-SIX-01', of('2021-Q3', Object.values(headline)));
    expect(result).toMatchObject({ value: 60, status: 'OK', colour: 'AMBER', rowsUsed: 5, rowsExpected: 12 });
    expect(result.companions.map(({ key, value }) => [key, value])).toEqual([
      ...[
        ['target', null],
        ['amount', 50],
        ['price', 100],
        ['quality', 0],
        ['time', 50],
        ['administration', 100],
      ],
    ]);
  });
  it('needs four of six', () =>
    expect(answer('IND-SIX-01', of('2021-Q3', [headline.QUANTITY, headline.PRICE, headline.TIME]))).toMatchObject({
      status: 'NO_DATA',
      reason: { id: 'Baru 3 dari enam T yang mempunyai nilai; indeks memerlukan paling sedikit 4.' },
    }));
  it('of a month is that of its quarter, and reads all months of it', () => {
    expect(evidenceNeeds(getIndicator('IND-SIX-01'), month('2021-08'))).toMatchObject({
      answeredPeriod: '2021-Q3',
      months: ['2021-07', '2021-08', '2021-09'],
    });
  });
});
