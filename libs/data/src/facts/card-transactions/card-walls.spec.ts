import { Client } from 'pg';
import { type TestDatabase, OPERATOR, actorIn, testDatabase } from '../../testing';
import { withWholeCountry } from '../../connection/transaction';
import { type CardRow, CardStage } from './card-stage';
import { dropRetiredCardMonths } from './retention';
import { month } from '@monev/kernel';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

const SECRET = Buffer.alloc(32, 3);
let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  await test.database.write(OPERATOR, (tx) => take(tx, [3171, 11001]), { longRunning: true });
});
afterAll(() => test.close());

/** Takes one transaction of a kelurahan in September 2021, through the stage. */
async function take(
  tx: Parameters<typeof CardStage.open>[0],
  [regency, village]: [number, number],
): Promise<CardStage> {
  const stage = await CardStage.open(tx, SECRET);
  while (stage.village(regency, village) === -2) await stage.provide();
  const row = {
    ...{ trxHigh: 1, trxLow: regency, occurred: 7_923 * 86_400, village: stage.village(regency, village), month: 260 },
    ...{ day: 7_923, hour: 0, outlet: 1, outletNo: 1, goods: 1, goodsNo: 1, outcome: 0, amount: 5, unitPrice: 5 },
    ...{ qtyMilli: 1_000, marks: 0, offSite: false, cardHigh: 1, cardLow: 2, villageNo: 0, regencyNo: 0, familyBit: 0 },
  } satisfies CardRow;
  const digits = Buffer.from('1946000000000001');
  while (stage.add(row, digits, 0, digits.length) === 2) await stage.provide();
  await stage.finish();
  return stage;
}

async function asApp<T>(work: (client: InstanceType<typeof Client>) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: test.appUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
const refusal =
  (sql: string, before = '') =>
  () =>
    asApp(async (client) => {
      if (before) await client.query(before);
      await client.query(sql);
    });

describe('the wall around card transactions (SECURITY §3)', () => {
  it('shows an actor the transactions of the own regions only', async () => {
    const count = (codes: string[]) =>
      test.database.read(
        actorIn(codes),
        async (tx) => ((await tx.query('SELECT * FROM card_transactions')) as unknown[]).length,
      );
    expect(await count(['3171'])).toBe(1);
    expect(await count(['317101'])).toBe(1);
    expect(await count(['3172'])).toBe(0);
    expect(await count(['317102'])).toBe(0);
  });

  it('takes no transaction of another’s region, whole file', async () => {
    await expect(
      test.database.write(actorIn(['3172']), (tx) => take(tx, [3171, 11001]), { longRunning: true }),
    ).rejects.toMatchObject({ code: 'REGION_OUT_OF_SCOPE' });
  });

  it('gives the application no month by its own name, and no INSERT', async () => {
    await expect(refusal('SELECT 1 FROM card_transactions_2021_09')()).rejects.toThrow(/permission denied/);
    await expect(refusal('DELETE FROM card_transactions_2021_09')()).rejects.toThrow(/permission denied/);
    await expect(
      refusal('INSERT INTO card_transactions SELECT * FROM card_transactions', `SET monev.scope = 'ALL'`)(),
    ).rejects.toThrow(/permission denied/);
  });

  it('lets the importer insert into months and nothing more', async () => {
    for (const sql of [
      'SELECT 1 FROM card_transactions_2021_09',
      'SELECT 1 FROM card_transactions',
      'DELETE FROM card_transactions_2021_09',
      'SELECT 1 FROM family_lists',
      'SELECT 1 FROM users',
      `SELECT open_card_month('2021-10')`,
    ]) {
      await expect(refusal(sql, 'SET ROLE monev_importer')()).rejects.toThrow(/permission denied/);
    }
  });

  it('opens months only, and only once', async () => {
    await expect(refusal(`SELECT open_card_month('2021-10; DROP TABLE users')`)()).rejects.toThrow(/not a month/);
    await expect(refusal(`SELECT open_card_month('2021-13')`)()).rejects.toThrow(/not a month/);
    const opened = await asApp(
      async (client) => (await client.query(`SELECT open_card_month('2021-09') AS open`)).rows,
    );
    expect(opened).toEqual([{ open: true }]);
  });
});

describe('retention (SECURITY §8)', () => {
  it('drops whole months after their time, keeps the lists of families, and opens none of them again', async () => {
    const drop = (today: string) => test.database.write(OPERATOR, (tx) => dropRetiredCardMonths(tx, month(today), 24));
    expect(await drop('2023-09')).toEqual([]);
    expect(await drop('2023-10')).toEqual(['2021-09']);
    expect(await drop('2023-10')).toEqual([]);
    const left = await test.database.read(OPERATOR, (tx) =>
      withWholeCountry(tx, () => tx.query('SELECT 1 FROM card_transactions') as Promise<unknown[]>),
    );
    expect(left).toEqual([]);
    const opened = await asApp(
      async (client) => (await client.query(`SELECT open_card_month('2021-09') AS open`)).rows,
    );
    expect(opened).toEqual([{ open: false }]);
  });
});
