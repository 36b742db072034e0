import { type MonevCounts } from '@monev/data';
import { regionCode } from '@monev/kernel';
import { onTimeSeries, openCriticalSeries } from './monev-series';

const nothing: MonevCounts = {
  regionCode: regionCode('31'),
  criteriaMet: 0,
  criteriaChecked: 0,
  outletsEvaluated: 0,
  outletsWithFinding: 0,
  offDayVisits: 0,
  offDayFoundOpen: 0,
  priceDifference: 0n,
  priceReference: 0n,
  visitsPlanned: 0,
  visitsDone: 0,
  outletsActive: 253,
  outletsVisited: 0,
  visitsVerified: 0,
  findingsMinor: 0,
  findingsMajor: 0,
  findingsCritical: 0,
  criticalOpen: 0,
  followUpsGiven: 0,
  followUpsDone: 0,
  followUpsDue: 0,
  followUpsOnTime: 0,
};
const month = (differs: Partial<MonevCounts>): MonevCounts => ({ ...nothing, ...differs });

describe('open critical findings (IND-FND-02)', () => {
  it('are no data, not zero, where nobody has been in the field', () => {
    const { reading, history } = openCriticalSeries([nothing, nothing]);
    expect(reading).toMatchObject({ value: null, status: 'NO_DATA', colour: 'GREY', previous: null });
    expect(history).toEqual([null, null]);
  });
  it('are zero once outlets were visited and nothing is open', () => {
    expect(openCriticalSeries([month({ outletsVisited: 3 })]).reading).toMatchObject({ value: 0, colour: 'GREEN' });
  });
  it.each([
    [1, 'AMBER'],
    [2, 'AMBER'],
    [3, 'RED'],
  ])('are judged: %i open is %s', (criticalOpen, colour) => {
    expect(openCriticalSeries([nothing, month({ criticalOpen })]).reading).toMatchObject({
      value: criticalOpen,
      colour,
    });
  });
});

describe('follow-ups on time (IND-FND-04)', () => {
  it('divide what was done in time by what was due, and keep the month before', () => {
    const before = month({ followUpsGiven: 10, followUpsDue: 10, followUpsOnTime: 9 });
    const now = month({ followUpsGiven: 28, followUpsDue: 28, followUpsOnTime: 20 });
    const { reading, history } = onTimeSeries([before, now]);
    expect(reading.basis?.id).toBe('20 dari 28 jatuh tempo');
    expect(reading.colour).toBe('RED');
    expect(history).toEqual([90, 71.43]);
  });
  it.each([
    [90, 'GREEN'],
    [89, 'AMBER'],
    [75, 'AMBER'],
    [74, 'RED'],
  ])('%i of 100 is %s', (followUpsOnTime, colour) => {
    expect(onTimeSeries([month({ followUpsDue: 100, followUpsOnTime })]).reading.colour).toBe(colour);
  });
  it('have no value in a month in which nothing was due', () => {
    expect(onTimeSeries([month({ followUpsGiven: 4 })]).reading).toMatchObject({
      value: null,
      status: 'ZERO_DENOMINATOR',
    });
    expect(onTimeSeries([nothing]).reading).toMatchObject({ value: null, status: 'NO_DATA' });
  });
});
