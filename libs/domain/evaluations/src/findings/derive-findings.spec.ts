import { rupiah } from '@monev/kernel';
import { type AnswerValue } from '../answers/answer';
import { outletVisitV1 } from '../instruments/outlet-visit-v1/outlet-visit-v1.instrument';
import { outletContext, eggItem, riceItem, soundAnswers } from '../testing/outlet-answers';
import { deriveFindings } from './derive-findings';

type More = Readonly<Partial<Record<string, AnswerValue>>>;
const findings = (more: More, context = outletContext()) => deriveFindings(outletVisitV1, soundAnswers(more), context);
const short = (more: More, context = outletContext()) =>
  findings(more, context).map(
    ({ pattern, severity, subject, suggestedFailure }) =>
      `${pattern} ${severity} ${subject.id}${suggestedFailure ? ` ${suggestedFailure}` : ''}`,
  );

describe('findings from the answers of EW (the "→ F:" of INSTRUMENTS)', () => {
  it('an e-warong in order has none', () => {
    expect(findings({})).toEqual([]);
  });

  it.each<[string, More, string[]]>([
    ['EW-01 not found', { 'EW-01': 'NOT_FOUND' }, ['FP-08 CRITICAL ew-1 EF4']],
    ['EW-01 moved', { 'EW-01': 'MOVED' }, ['FP-08 MAJOR ew-1']],
    ['EW-02 not every day', { 'EW-02': false }, ['FP-08 MAJOR ew-1']],
    ['EW-06 village head', { 'EW-06': 'VILLAGE_HEAD' }, ['FP-07 CRITICAL ew-1 EF3']],
    ['EW-06 other', { 'EW-06': 'OTHER' }, []],
    ['EW-07 family tie', { 'EW-07': true }, ['FP-07 MAJOR ew-1']],
    ['EW-13 bundles delivered', { 'EW-13': true }, ['FP-01 CRITICAL supplier-1 CF5']],
    ['EW-14 identical bundles', { 'EW-14': true }, ['FP-01 MAJOR ew-1 EF6']],
    ['EW-15 unlisted goods', { 'EW-15': true, 'EW-15a': 'minyak goreng' }, ['FP-13 MAJOR ew-1']],
    ['EW-21 own meeting', { 'EW-21': 'E_WARONG_MEETING' }, []],
    ['EW-21 assistant', { 'EW-21': 'ASSISTANT' }, ['FP-09 CRITICAL ew-1']],
    ['EW-21 official', { 'EW-21': 'OFFICIAL' }, ['FP-09 CRITICAL ew-1']],
    ['EW-21 bank', { 'EW-21': 'BANK' }, ['FP-09 CRITICAL ew-1']],
    ['EW-21 supplier', { 'EW-21': 'SUPPLIER' }, ['FP-09 CRITICAL ew-1']],
    ['EW-25 pressed', { 'EW-25': 'YES', 'EW-25b': ['COERCED'] }, ['FP-09 CRITICAL ew-1']],
    ['EW-25 reward', { 'EW-25': 'YES', 'EW-25b': ['REWARD_DEMANDED'] }, ['FP-10 CRITICAL ew-1']],
    ['EW-25 not said what', { 'EW-25': 'YES' }, ['FP-09 CRITICAL ew-1', 'FP-10 CRITICAL ew-1']],
    ['EW-25 declined', { 'EW-25': 'DECLINED' }, []],
    ['EW-26 cards kept', { 'EW-26': 'YES', 'EW-26a': 4 }, ['FP-02 CRITICAL ew-1 EF1']],
    [
      'EW-27 before top-up',
      { 'EW-27': { firstTransactionOn: '2021-09-07', topUpOn: '2021-09-08' } },
      ['FP-06 MAJOR ew-1 EF5'],
    ],
    ['EW-27 on the day', { 'EW-27': { firstTransactionOn: '2021-09-08', topUpOn: '2021-09-08' } }, []],
    ['not found hides the rest', { 'EW-01': 'NOT_FOUND', 'EW-26': 'YES' }, ['FP-08 CRITICAL ew-1 EF4']],
    ['an invalid answer opens nothing', { 'EW-06': 'KING', 'EW-14': 'yes' }, []],
  ])('%s', (_, more, expected) => {
    expect(short(more)).toEqual(expected);
  });

  it('is one per subject and pattern: all answers are evidence, the highest severity wins', () => {
    const [finding, ...others] = findings({ 'EW-06': 'BANK_STAFF', 'EW-07': true });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ pattern: 'FP-07', severity: 'CRITICAL', occurredOn: '2021-09-23' });
    expect(finding?.evidence.map(({ question }) => question)).toEqual(['EW-06', 'EW-07']);
    expect(finding?.evidence[0]?.statement.id).toBe('Pemilik atau pengelola: Pegawai bank penyalur.');
  });

  it('bundles of supplier and of outlet are two findings of one pattern', () => {
    expect(short({ 'EW-13': true, 'EW-14': true })).toEqual(['FP-01 MAJOR ew-1 EF6', 'FP-01 CRITICAL supplier-1 CF5']);
  });

  it('EW-13 names the supplier told in EW-13a; of several suppliers nobody is accused unheard', () => {
    const two = [
      { supplier: 'supplier-1', commodity: 'BERAS', value: 1 },
      { supplier: 'supplier-2', commodity: 'TELUR', value: 1 },
    ];
    expect(short({ 'EW-13': true, 'EW-22': two })).toEqual(['FP-01 CRITICAL ew-1']);
    expect(short({ 'EW-13': true, 'EW-22': two, 'EW-13a': ['supplier-2'] })).toEqual(['FP-01 CRITICAL supplier-2 CF5']);
    const market = [{ supplier: 'OTHER:Pasar Koja', commodity: 'BERAS', value: 1 }];
    expect(short({ 'EW-13': true, 'EW-22': market })).toEqual(['FP-01 CRITICAL ew-1']);
  });
});

describe('findings from the items of EW-16', () => {
  it('FP-03: more than 5% above the nearest shop; 5.00% is none', () => {
    const [finding] = findings({ 'EW-16': [riceItem({ price: 13_500 }), eggItem()] });
    expect(finding).toMatchObject({ pattern: 'FP-03', severity: 'MAJOR' });
    expect(finding?.evidence).toEqual([
      {
        question: 'EW-16',
        row: 1,
        statement: {
          id: 'Beras premium: Rp13.500; toko terdekat Rp12.700; selisih 6,3%.',
          en: 'Beras premium: Rp13,500; nearest shop Rp12,700; 6.3% above.',
        },
      },
    ]);
    expect(short({ 'EW-16': [eggItem({ price: 25_200 }), riceItem()] })).toEqual([]);
    expect(findings({ 'EW-16': [eggItem({ price: 25_205 }), riceItem()] })[0]?.evidence[0]?.statement.id).toContain(
      '5,02%',
    );
  });

  it('FP-03 compares with the market survey first, then the nearest shop, then HAP, then HET', () => {
    const survey = { kind: 'MARKET_SURVEY', commodity: 'TELUR', qualityClass: '', unit: 'KG' } as const;
    const context = outletContext({ referencePrices: [{ ...survey, price: rupiah(20_000) }] });
    expect(short({ 'EW-16': [riceItem(), eggItem()] }, context)).toEqual(['FP-03 MAJOR ew-1']);
    const noNeighbour = riceItem({ price: 13_500, neighbourPrice: undefined });
    expect(findings({ 'EW-16': [noNeighbour, eggItem()] })[0]?.evidence[0]?.statement.id).toContain('HET Rp12.800');
    const litre = riceItem({ price: 13_500, neighbourPrice: undefined, unit: 'LITER' });
    expect(short({ 'EW-16': [litre, eggItem()] })).toEqual([]);
  });

  it('FP-04: critical with smell or pests, major outside the specification of the class', () => {
    expect(short({ 'EW-16': [riceItem({ smellOrPests: true }), eggItem()] })).toEqual(['FP-04 CRITICAL ew-1']);
    expect(short({ 'EW-16': [riceItem({ brokenPct: '15.01' }), eggItem()] })).toEqual(['FP-04 MAJOR ew-1']);
    expect(short({ 'EW-16': [riceItem({ brokenPct: '15' }), eggItem()] })).toEqual([]);
    expect(short({ 'EW-16': [riceItem({ moisturePct: '14.5' }), eggItem({ smellOrPests: true })] })).toEqual([
      'FP-04 CRITICAL ew-1',
    ]);
    expect(short({ 'EW-16': [riceItem({ brokenPct: '40', qualityClass: 'MEDIUM' }), eggItem()] })).toEqual([]);
  });

  it('FP-05: under 99% of the labelled weight', () => {
    expect(short({ 'EW-16': [riceItem({ measuredWeight: '9.89' }), eggItem()] })).toEqual(['FP-05 MAJOR ew-1']);
    expect(short({ 'EW-16': [riceItem({ measuredWeight: '9.9' }), eggItem()] })).toEqual([]);
    expect(short({ 'EW-16': [riceItem({ labelWeight: undefined }), eggItem()] })).toEqual([]);
  });

  it('a wrong label is no finding by itself: EW names none', () => {
    expect(short({ 'EW-16': [riceItem({ labelOk: false }), eggItem()] })).toEqual([]);
  });
});
