import { month, period, regionCode } from '@monev/kernel';
import { OPERATOR, acceptFacts, kpm } from '../testing/builders';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import { delivery, deliveryLine, eWarong, supplier } from '../testing/trade-builders';
import { type RestatementQuestion, readRestatements } from './restatements';

jest.setTimeout(60_000);
let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  await acceptFacts(test.database, [kpm('317101', month('2021-08'), 120), kpm('317204', month('2021-08'), 300)]);
  await acceptFacts(test.database, [kpm('317101', month('2021-08'), 118)]);
  const sent = delivery('D1', ['S1', 'E1'], '2021-08-05', { lines: [deliveryLine()] });
  await acceptFacts(test.database, [supplier('S1'), eWarong('E1'), sent]);
  await acceptFacts(test.database, [{ ...sent, promisedAt: '2021-08-04T17:00' }]);
});
afterAll(() => test.close());

const changes = (more: Partial<RestatementQuestion>) =>
  test.database.read(OPERATOR, (tx) =>
    readRestatements(tx, {
      region: regionCode('31'),
      period: period('2021-Q3'),
      measureGroups: [],
      rows: null,
      ...more,
    }),
  );

describe('what was changed after it was first known', () => {
  it('families: how many rows, from what to what, by which file', async () => {
    expect(await changes({ measureGroups: ['kpm-registered'] })).toEqual([
      expect.objectContaining({
        ...{ rowsReplaced: 1, rowsNew: 1, before: 120n, after: 118n, editedBy: null },
        fileName: expect.any(String) as string,
      }),
    ]);
  });
  it('only of the region and period asked for', async () => {
    expect(await changes({ measureGroups: ['kpm-registered'], region: regionCode('3172') })).toEqual([]);
    expect(await changes({ measureGroups: ['kpm-registered'], period: period('2021-09') })).toEqual([]);
  });
  it('deliveries carry no one figure', async () => {
    expect(await changes({ rows: 'DELIVERIES' })).toMatchObject([
      { rowsReplaced: 1, rowsNew: 1, before: null, after: null },
    ]);
  });
});
