import { enterParameter, findRegion } from '@monev/data';
import { OPERATOR, type TestDatabase, testDatabase } from '@monev/data/testing';
import { type RegionRow } from '@monev/domain/registry';
import { isoDate, month, regionCode } from '@monev/kernel';
import { outletLoad } from './outlet-load';

jest.setTimeout(60_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  await test.database.write(OPERATOR, (tx) =>
    enterParameter(tx, {
      ...{ name: 'maxKpmPerEWarong', value: '300', region: regionCode('3171'), from: isoDate('2021-08-15') },
      ...{ source: 'SK Wali Kota', standing: 'SOURCED', reason: 'rapat' },
    }),
  );
});
afterAll(() => test.close());

const load = (code: string, of: string) =>
  test.database.read(OPERATOR, async (tx) =>
    outletLoad(tx, (await findRegion(tx, regionCode(code))) as RegionRow, month(of), 1_200, 4),
  );

describe('families per e-warong on the page of the Kadis', () => {
  it('is held against what was entered for the kota, from its day on', async () => {
    expect(await load('3171', '2021-07')).toMatchObject({ limit: 250, shortage: 1 });
    expect(await load('3171', '2021-08')).toMatchObject({ limit: 300, shortage: 0 });
  });
  it('and against the rule of the country elsewhere', async () => {
    expect(await load('3172', '2021-08')).toMatchObject({ limit: 250, shortage: 1 });
  });
});
