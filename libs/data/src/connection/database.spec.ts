import { localOperator } from '@monev/domain/identity';
import { type TestDatabase, testDatabase } from '../testing';

describe('database', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.close());

  it('holds the whole region list', async () => {
    const rows = await test.database.read(localOperator('uji'), (tx) =>
      tx.query('SELECT level, count(*)::int AS n FROM regions GROUP BY level ORDER BY n'),
    );
    expect(rows).toEqual([
      { level: 'PROVINCE', n: 38 },
      { level: 'REGENCY', n: 514 },
      { level: 'DISTRICT', n: 7285 },
      { level: 'VILLAGE', n: 83762 },
    ]);
  });
});
