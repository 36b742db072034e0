import { regionCode } from '@monev/kernel';
import { regionsWithin } from '../registry/regions';
import { type TestDatabase, OPERATOR, kpm, newBatch, testDatabase } from '../testing';
import { commitBatch } from './commit-batch';
import { stageBatch } from './stage-batch';

jest.setTimeout(120_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

describe('a large file', () => {
  /** Rows written a moment ago have no statistics: a join the wrong way round takes minutes here, not seconds. */
  it('takes time in proportion to its rows: 20,000 facts of 8,500 villages are in well within a minute', async () => {
    const villages = await test.database.read(OPERATOR, (tx) => regionsWithin(tx, regionCode('33'), 'VILLAGE'));
    const facts = (['BRI', 'BNI', 'MANDIRI'] as const)
      .flatMap((bank) => villages.map((village) => kpm(village.code, '2021-01', 5, { bank, transacted: 4 })))
      .slice(0, 20_000);
    const id = await test.database.write(OPERATOR, (tx) => stageBatch(tx, newBatch(facts)), { longRunning: true });
    const started = Date.now();
    await test.database.write(OPERATOR, (tx) => commitBatch(tx, id), { longRunning: true });
    expect(Date.now() - started).toBeLessThan(45_000);
    const again = await test.database.write(
      OPERATOR,
      async (tx) => commitBatch(tx, await stageBatch(tx, newBatch(facts))),
      { longRunning: true },
    );
    expect(again.outcome).toBe('COMMITTED');
    expect(
      await test.asOwner(
        `SELECT value::int FROM measure_months WHERE region_code = '33' AND measure = 'kpm-eligible' AND slice = ''`,
      ),
    ).toEqual([{ value: 100_000 }]);
  });
});
