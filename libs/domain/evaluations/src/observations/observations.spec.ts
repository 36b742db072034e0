import { isoDate } from '@monev/kernel';
import { type AnswerValue } from '../answers/answer';
import { outletVisitV1 } from '../instruments/outlet-visit-v1/outlet-visit-v1.instrument';
import { eggItem, outletContext, riceItem, soundAnswers } from '../testing/outlet-answers';
import { observationsOf } from './observations-of';
import { kpmServedByMonth, outletScoreCounts } from './outlet-score-counts';

type More = Readonly<Partial<Record<string, AnswerValue>>>;
const seen = (more: More = {}, visitedOn = '2021-09-23') =>
  observationsOf(outletVisitV1, soundAnswers(more), outletContext({ visitedOn: isoDate(visitedOn) }));

describe('what a visit with EW feeds', () => {
  it('criteria: four for IND-EWR-04, with address and owner six for E1', () => {
    expect(seen().criteria).toEqual({ met: 4, checked: 4 });
    expect(seen().scoreCriteria).toEqual({ met: 6, checked: 6 });
    const moved = seen({ 'EW-01': 'MOVED', 'EW-06': 'ASSISTANT', 'EW-08': false });
    expect(moved.criteria).toEqual({ met: 3, checked: 4 });
    expect(moved.scoreCriteria).toEqual({ met: 3, checked: 6 });
  });
  it('what could not be checked stands in neither count', () => {
    expect(seen({ 'EW-08': null, 'EW-19': null })).toMatchObject({
      criteria: { met: 3, checked: 3 },
      transparency: { met: 3, checked: 3 },
    });
  });
  it('IND-EWR-08 counts only visits outside distribution days', () => {
    expect(seen({ 'EW-03': false }).foundOpen).toBe(false);
    expect(seen({ 'EW-03': false, 'H-07': true }).foundOpen).toBeNull();
  });
  it('officers of KUBE, food groups, poster, free choice, payment, top-up', () => {
    expect(seen().officersComplete).toBeNull();
    expect(seen({ 'EW-04': 'KUBE', 'EW-05': ['CHAIR', 'TREASURER'] }).officersComplete).toBe(false);
    expect(seen({ 'EW-12': ['CARBOHYDRATE'] }).fourFoodGroups).toBe(false);
    expect(seen({ 'EW-18': false })).toMatchObject({ posterSeen: false, transparency: { met: 3, checked: 4 } });
    expect(seen({ 'EW-21': 'BANK' }).choseSupplierFreely).toBe(false);
    expect(seen({ 'EW-24': { receivedOn: '2021-09-06' } }).lastInvoice).toEqual({
      receivedOn: '2021-09-06',
      paidOn: null,
    });
    expect(seen().transactedBeforeTopUp).toBe(false);
    expect(seen().suppliers).toEqual([{ supplier: 'supplier-1', commodity: 'BERAS', value: 101_600_000n }]);
  });
  it('an e-warong that was not found says nothing but that', () => {
    expect(seen({ 'EW-01': 'NOT_FOUND' })).toMatchObject({
      located: 'NOT_FOUND',
      criteria: { met: 0, checked: 0 },
      scoreCriteria: { met: 0, checked: 1 },
      items: { met: 0, checked: 0 },
      transparency: { met: 0, checked: 0 },
      kpmServed: null,
      fourFoodGroups: null,
      foundOpen: null,
      lastInvoice: null,
    });
  });
  it('an item passes when nothing measured is wrong; with nothing measured it is no inspection', () => {
    expect(seen().items).toEqual({ met: 2, checked: 2 });
    expect(seen({ 'EW-16': [riceItem({ labelOk: false }), eggItem()] }).items).toEqual({ met: 1, checked: 2 });
    const bare = { commodity: 'TEMPE', unit: 'BUTIR', price: 5_000 };
    expect(seen({ 'EW-16': [riceItem(), eggItem(), bare] }).items).toEqual({ met: 2, checked: 2 });
    expect(seen({ 'EW-16': [riceItem(), eggItem(), bare] }).prices).toHaveLength(3);
  });
  it('an item broken against no bound of its class was measured (IND-QLT-02) but not judged (E4)', () => {
    const medium = { commodity: 'BERAS', qualityClass: 'MEDIUM', unit: 'KG', price: 10_000, brokenPct: '20' };
    const visit = seen({ 'EW-16': [medium, eggItem()] });
    expect(visit.measured.map((item) => item.brokenPct?.toFixed(2) ?? null)).toEqual(['20.00', null]);
    expect(visit.items).toEqual({ met: 1, checked: 1 });
  });
});

describe('score counts of an e-warong from its visits (SCORING §5)', () => {
  it('pools counts, never rates', () => {
    const counts = outletScoreCounts([
      seen({ 'EW-08': false }),
      seen({ 'EW-12': ['CARBOHYDRATE'], 'EW-17': false, 'EW-09': null }),
    ]);
    expect(counts).toMatchObject({
      criteriaRequired: 11,
      criteriaMet: 10,
      itemsChecked: 4,
      itemsPassed: 4,
      visits: 2,
      visitsWithFourGroups: 1,
      transparencyItems: 8,
      transparencyMet: 7,
      nVisits: 2,
    });
  });
  it('E3 is pooled over items with a reference, as in IND-PRC-01', () => {
    const dear = seen({ 'EW-16': [riceItem({ price: 13_500 }), eggItem()] });
    expect(outletScoreCounts([dear]).priceDeviationPct?.toFixed(2)).toBe('2.18');
    const without = seen({ 'EW-16': [eggItem({ neighbourPrice: undefined })] });
    expect(outletScoreCounts([without]).priceDeviationPct).toBeNull();
  });
  it('E6 is the mean of the months, the later visit of a month counting', () => {
    const visits = [
      seen({ 'EW-11': 300, 'H-06': '2021-07' }, '2021-07-20'),
      seen({ 'EW-11': 400, 'H-06': '2021-08' }, '2021-08-11'),
      seen({ 'EW-11': 500, 'H-06': '2021-08' }, '2021-08-25'),
    ];
    expect(outletScoreCounts(visits).kpmServed?.toFixed(2)).toBe('400.00');
    expect(outletScoreCounts([...visits].reverse())).toEqual(outletScoreCounts(visits));
    expect([...kpmServedByMonth(visits)]).toEqual([
      ['2021-07', 300],
      ['2021-08', 500],
    ]);
  });
  it('no visit gives no figure, not zero', () => {
    expect(outletScoreCounts([])).toMatchObject({ priceDeviationPct: null, kpmServed: null, visits: 0, nVisits: 0 });
  });
});
