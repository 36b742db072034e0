import { month, regionCode } from '@monev/kernel';
import { type TestDatabase, OPERATOR, acceptFacts, actorIn, kpm, payment, testDatabase } from '../testing';
import { factSources } from './fact-sources';
import { readOwnAndChildren } from './own-and-children';
import { readMeasures } from './read-measures';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const [GAMBIR, CIDENG, PASAR_BARU] = ['3171011001', '3171011002', '3171021001'];
const sourcesOf = (region: string, at: string, measureGroup = 'kpm-registered') =>
  test.database.read(OPERATOR, (tx) =>
    factSources(tx, { region: regionCode(region), months: [month(at)], measureGroup }),
  );

describe('reading measures', () => {
  it('answers in the order region, month, measure, with a moment for each figure', async () => {
    await acceptFacts(test.database, [kpm(GAMBIR, '2010-02', 5, { transacted: 4 }), kpm(GAMBIR, '2010-01', 6)]);
    const rows = await test.database.read(OPERATOR, (tx) =>
      readMeasures(tx, {
        regions: ['3171', GAMBIR].map(regionCode),
        months: ['2010-02', '2010-01'].map(month),
        measures: ['kpm-transacted', 'kpm-eligible'],
      }),
    );
    expect(rows.map((row) => [row.regionCode, row.period, row.measure, row.value])).toEqual([
      ['3171', '2010-01', 'kpm-eligible', 6n],
      ['3171', '2010-02', 'kpm-eligible', 5n],
      ['3171', '2010-02', 'kpm-transacted', 4n],
      [GAMBIR, '2010-01', 'kpm-eligible', 6n],
      [GAMBIR, '2010-02', 'kpm-eligible', 5n],
      [GAMBIR, '2010-02', 'kpm-transacted', 4n],
    ]);
    expect(rows[0]!.asOf).toBeInstanceOf(Date);
  });

  it('shows an actor of one kota nothing of another, nor of the province above', async () => {
    await acceptFacts(test.database, [kpm(GAMBIR, '2010-03', 5), kpm('3172011001', '2010-03', 6)]);
    const seen = await test.database.read(actorIn(['3171']), (tx) =>
      readMeasures(tx, {
        regions: ['31', '3171', '3172', GAMBIR].map(regionCode),
        months: [month('2010-03')],
        measures: ['kpm-eligible'],
      }),
    );
    expect(seen.map((row) => row.regionCode)).toEqual(['3171', GAMBIR]);
  });
});

describe('own report beside the children (IND-GOV-05)', () => {
  it('gives the region’s own figure and one for each child, null where nothing was reported', async () => {
    await acceptFacts(test.database, [
      kpm('317101', '2010-04', 100),
      kpm(GAMBIR, '2010-04', 60),
      kpm(CIDENG, '2010-04', 0),
    ]);
    const [entry] = await test.database.read(OPERATOR, (tx) =>
      readOwnAndChildren(tx, { regions: [regionCode('317101')], months: [month('2010-04')] }),
    );
    expect(entry).toMatchObject({ regionCode: '317101', period: '2010-04', own: 100n, provisional: false });
    expect(entry!.children).toHaveLength(6);
    expect(entry!.children.slice(0, 3)).toEqual([
      { regionCode: GAMBIR, value: 60n },
      { regionCode: CIDENG, value: 0n },
      { regionCode: '3171011003', value: null },
    ]);
  });

  it('has no own figure where the region’s is only the sum of its children', async () => {
    await acceptFacts(test.database, [kpm(GAMBIR, '2010-05', 60)]);
    const [entry] = await test.database.read(OPERATOR, (tx) =>
      readOwnAndChildren(tx, { regions: [regionCode('317101')], months: [month('2010-05')] }),
    );
    expect(entry).toMatchObject({ own: null });
    expect(entry!.asOf).toBeInstanceOf(Date);
  });
});

describe('the files behind a figure', () => {
  it('names each file whose rows were counted, with their number', async () => {
    await acceptFacts(test.database, [kpm(GAMBIR, '2011-01', 5), kpm(CIDENG, '2011-01', 6)], OPERATOR, {
      fileName: 'a.csv',
    });
    await acceptFacts(test.database, [kpm(PASAR_BARU, '2011-01', 7)], OPERATOR, { fileName: 'b.csv' });
    expect(await sourcesOf('31', '2011-01')).toMatchObject([
      { fileName: 'b.csv', source: 'PAYMENT_LIST', rows: 1 },
      { fileName: 'a.csv', source: 'PAYMENT_LIST', rows: 2 },
    ]);
    expect(await sourcesOf('317102', '2011-01')).toMatchObject([{ fileName: 'b.csv' }]);
  });

  it('leaves out files of a later source, of replaced versions and below a region that reported itself', async () => {
    await acceptFacts(test.database, [kpm(GAMBIR, '2011-02', 5)], OPERATOR, { fileName: 'old.csv' });
    await acceptFacts(test.database, [kpm(GAMBIR, '2011-02', 6)], OPERATOR, { fileName: 'new.csv' });
    await acceptFacts(test.database, [kpm(GAMBIR, '2011-02', 9, { source: 'FIELD_REPORT' })], OPERATOR, {
      fileName: 'field.csv',
    });
    expect((await sourcesOf('3171', '2011-02')).map((row) => row.fileName)).toEqual(['new.csv']);
    await acceptFacts(test.database, [kpm('3171', '2011-02', 20)], OPERATOR, { fileName: 'kota.csv' });
    expect((await sourcesOf('31', '2011-02')).map((row) => row.fileName)).toEqual(['kota.csv']);
    expect((await sourcesOf('317101', '2011-02')).map((row) => row.fileName)).toEqual(['new.csv']);
  });

  it('names the file of a stage in each of its months', async () => {
    const facts = [payment('3171', '2011-03', 2, { allocatedAmount: 10n, disbursedAmount: 9n })];
    await acceptFacts(test.database, facts, OPERATOR, { fileName: 'tahap.xlsx' });
    expect(await sourcesOf('31', '2011-04', 'money-disbursed')).toMatchObject([{ fileName: 'tahap.xlsx', rows: 1 }]);
    expect(await sourcesOf('31', '2011-05', 'money-disbursed')).toEqual([]);
  });
});
