import { isoDate } from '@monev/kernel';
import { MOU_POLICIES, mouPoliciesOn } from './mou-policies';

const regionsOn = (day: string) => mouPoliciesOn(isoDate(day)).map(({ region, policy }) => [region, policy]);

describe('MoU policy (HANDBOOK 8.1)', () => {
  it('says nothing before the programme began', () => expect(regionsOn('2016-12-31')).toEqual([]));
  it('allows an MoU everywhere unless a region says otherwise', () => {
    expect(regionsOn('2018-09-24')).toEqual([[null, 'ALLOWED']]);
    expect(regionsOn('2018-09-25')).toEqual([
      [null, 'ALLOWED'],
      ['1274', 'REQUIRED'],
    ]);
    expect(regionsOn('2022-01-01')).toContainEqual(['3203', 'DISCOURAGED']);
  });
  it('ends on its last day', () => {
    const [first] = MOU_POLICIES;
    const ended = [{ ...first!, to: isoDate('2019-12-31') }];
    expect(mouPoliciesOn(isoDate('2019-12-31'), ended)).toHaveLength(1);
    expect(mouPoliciesOn(isoDate('2020-01-01'), ended)).toEqual([]);
  });
});
