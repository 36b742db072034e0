import { isoDate, month } from '@monev/kernel';
import { reportDueOn, reportingState } from './timeliness';

describe('when data of a month should be there (HANDBOOK §5)', () => {
  const state = (receivedOn: string | null, today: string, applies = true) =>
    reportingState(month('2021-12'), {
      receivedOn: receivedOn === null ? null : isoDate(receivedOn),
      ...{ dueDay: 5, today: isoDate(today), applies },
    });

  it('is day 5 of the following month, over the turn of the year too', () => {
    expect(reportDueOn(month('2021-12'), 5)).toBe('2022-01-05');
  });
  it.each([
    ['2021-12-20', 'ON_TIME'],
    ['2022-01-05', 'ON_TIME'],
    ['2022-01-06', 'LATE'],
  ])('what came on %s is %s, whenever one looks', (day, expected) => {
    expect(state(day, '2022-03-01')).toBe(expected);
    expect(state(day, '2022-03-01', false)).toBe(expected);
  });
  it('what did not come is missing only after its day', () => {
    expect(state(null, '2022-01-05')).toBe('NOT_DUE');
    expect(state(null, '2022-01-06')).toBe('MISSING');
  });
  it('is not asked for where the scheme has no such data', () => {
    expect(state(null, '2022-03-01', false)).toBe('NOT_APPLICABLE');
  });
});
