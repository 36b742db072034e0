import { month, regionCode } from '@monev/kernel';
import { OPERATOR, acceptFacts, actorIn, kpm, payment } from '../../testing/builders';
import { type TestDatabase, testDatabase } from '../../testing/test-database';
import { VILLAGES, delivery, deliveryLine, eWarong } from '../../testing/trade-builders';
import { readDiscrepancies } from './read-discrepancies';
import { readReporting } from './read-reporting';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

let test: TestDatabase;
const JAKARTA = regionCode('31');
const cells = (region = JAKARTA, actor = OPERATOR) =>
  test.database.read(actor, (tx) => readReporting(tx, { region, from: month('2021-08'), until: month('2021-09') }));
const differences = (months: string[], actor = OPERATOR) =>
  test.database.read(actor, (tx) => readDiscrepancies(tx, { region: JAKARTA, months: months.map(month), first: 10 }));

beforeAll(async () => {
  test = await testDatabase();
  await acceptFacts(test.database, [
    kpm('3171011001', '2021-09', 100),
    kpm('3171011002', '2021-09', null, { transacted: 1 }),
    kpm('31', '2021-08', 500),
    payment('3172', '2021-08', 2, { allocatedKpm: 10, allocatedAmount: 2_000n, disbursedKpm: 9 }),
    eWarong('E1', { edcCount: null }),
    delivery('D1', ['S1', 'E1'], '2021-09-05', { lines: [deliveryLine({ rejectedQty: null })] }),
  ]);
});
afterAll(() => test.close());

describe('what each region sent, by dataset and month', () => {
  it('counts rows and filled fields under the region one level down; a report of the whole stands under its own code', async () => {
    const found = (await cells()).filter(({ dataset }) => dataset === 'KPM');
    expect(found).toMatchObject([
      { place: '31', month: '2021-08', rows: 1, fieldsExpected: 1, fieldsFilled: 1 },
      { place: '3171', month: '2021-09', rows: 2, fieldsExpected: 2, fieldsFilled: 1 },
    ]);
    expect(found[0]!.firstAt).toBeInstanceOf(Date);
    expect((await cells(regionCode('3171'))).filter(({ dataset }) => dataset === 'KPM')).toMatchObject([
      { place: '317101', month: '2021-09', rows: 2 },
    ]);
  });

  it('a stage counts in each month it covers, a register in none', async () => {
    const found = await cells();
    expect(found.filter(({ dataset }) => dataset === 'PAYMENTS')).toMatchObject([
      { place: '3172', month: '2021-08', fieldsExpected: 4, fieldsFilled: 3 },
      { place: '3172', month: '2021-09' },
    ]);
    expect(found.filter(({ dataset }) => dataset === 'E_WARONG')).toMatchObject([
      { place: VILLAGES[0].slice(0, 4), month: null, rows: 1, fieldsExpected: 8 },
    ]);
    expect(found.filter(({ dataset }) => dataset === 'DELIVERIES')).toMatchObject([{ month: '2021-09', rows: 1 }]);
  });

  it('a correction keeps the day on which the first of it came', async () => {
    const first = (await cells()).find(({ place, dataset }) => place === '3171' && dataset === 'KPM')!;
    await acceptFacts(test.database, [kpm('3171011001', '2021-09', 101), kpm('3171011002', '2021-09', 5)]);
    const after = (await cells()).find(({ place, dataset }) => place === '3171' && dataset === 'KPM')!;
    expect(after).toMatchObject({ rows: 2, fieldsFilled: 2, firstAt: first.firstAt });
  });

  it('shows an actor of one kota nothing of another', async () => {
    const seen = await cells(JAKARTA, actorIn(['3172']));
    expect(new Set(seen.map(({ place }) => place))).toEqual(new Set(['3172']));
  });
});

describe('what does not add up', () => {
  it('own report against the regions below, only when all of them reported', async () => {
    const six = ['3101', '3171', '3172', '3173', '3174'].map((code) => kpm(code, '2022-01', 10));
    await acceptFacts(test.database, [kpm('31', '2022-01', 70), ...six]);
    expect(await differences(['2022-01'])).toEqual([]);
    await acceptFacts(test.database, [kpm('3175', '2022-01', 11)]);
    expect(await differences(['2022-01'])).toMatchObject([
      { kind: 'CHILDREN', region: '31', regionName: expect.stringContaining('Jakarta'), one: 70n, other: 61n },
    ]);
  });

  it('the source that counts against another one, with the names of both', async () => {
    await acceptFacts(test.database, [
      kpm('3171011001', '2022-02', 100),
      kpm('3171011001', '2022-02', 97, { source: 'BANK_REPORT' }),
      kpm('3171011002', '2022-02', 50),
      kpm('3171011002', '2022-02', 50, { source: 'FIELD_REPORT' }),
    ]);
    expect(await differences(['2022-02'])).toMatchObject([
      { kind: 'SOURCES', region: '3171011001', one: 100n, other: 97n, detail: ['PAYMENT_LIST', 'BANK_REPORT'] },
    ]);
    expect(await differences(['2022-02'], actorIn(['3172']))).toEqual([]);
  });

  it('the total an office printed against the sum of its rows', async () => {
    await acceptFacts(test.database, [kpm('3171011001', '2022-03', 100)], OPERATOR, { fileName: 'rekap.xlsx' });
    await test.asOwner(`UPDATE import_batches SET printed_totals =
      '[{"label": "JUMLAH", "printed": "99", "summed": "100", "agrees": false, "sheet": "Sheet1", "row": 9},
        {"label": "JUMLAH", "printed": "7", "summed": "7", "agrees": true, "sheet": "Sheet1", "row": 9}]'
      WHERE file_name = 'rekap.xlsx'`);
    expect(await differences(['2022-03'])).toMatchObject([
      { kind: 'PRINTED', one: 99n, other: 100n, detail: ['rekap.xlsx', 'JUMLAH'], batchId: expect.any(String) },
    ]);
  });
});
