import { HmacAuditWriter } from '@monev/data';
import { OPERATOR, type TestDatabase, acceptFacts, kpm, payment, testDatabase } from '@monev/data/testing';
import { period, regionCode } from '@monev/kernel';
import { DataQualityService } from './data-quality.service';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too
const [JAKARTA, PUSAT, UTARA] = ['31', '3171', '3172'].map(regionCode) as [never, never, never];

let test: TestDatabase;
let quality: DataQualityService;
const wall = (region = JAKARTA, at: string | null = '2021-08') =>
  quality.describe(OPERATOR, region, at === null ? null : period(at));
const rowOf = async (code: string, at = '2021-08') =>
  (await wall(JAKARTA, at)).rows.find(({ region }) => region.code === code)!;

beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
  quality = new DataQualityService(test.database);
  await acceptFacts(test.database, [
    kpm('3171011001', '2021-08', 120),
    kpm('31', '2021-07', 900),
    payment('3171', '2021-08', 1, { allocatedKpm: 120, allocatedAmount: 24_000_000n }),
  ]);
});
afterAll(() => test.close());

describe('the data quality wall', () => {
  it('shows a month with the five before it, a quarter with its own months, and the latest reported when none is asked', async () => {
    expect((await wall()).months).toEqual(['2021-03', '2021-04', '2021-05', '2021-06', '2021-07', '2021-08']);
    expect((await wall(JAKARTA, '2021-Q3')).months).toEqual(['2021-07', '2021-08', '2021-09']);
    expect((await wall(JAKARTA, null)).period).toBe('2021-08');
  });

  it('has a row for each kota with every dataset and month, and the register once', async () => {
    const { rows, datasets } = await wall();
    expect(rows.map(({ region }) => region.code)).toEqual(['3101', '3171', '3172', '3173', '3174', '3175']);
    const monthly = datasets.filter(({ cadence }) => cadence !== 'REGISTER').length;
    for (const { cells } of rows) expect(cells).toHaveLength(6 * monthly + 1);
  });

  it('what came years after is late, what did not come is missing, and visits owe nothing to a month', async () => {
    const stateOf = async (code: string, dataset: string) =>
      (await rowOf(code)).cells.find((cell) => cell.dataset === dataset && cell.month === '2021-08')?.state;
    expect(await stateOf(PUSAT, 'KPM')).toBe('LATE');
    expect(await stateOf(UTARA, 'KPM')).toBe('MISSING');
    expect(await stateOf(PUSAT, 'INSPECTIONS')).toBe('NOT_APPLICABLE');
  });

  it('a report of the province stands for every kota, and says that it came from above', async () => {
    const cell = (await rowOf(UTARA)).cells.find(({ dataset, month }) => dataset === 'KPM' && month === '2021-07');
    expect(cell).toMatchObject({ state: 'LATE', rows: 1, fromAbove: true });
  });

  it('fields are pooled: one of one and two of four are 60%', async () => {
    expect(await rowOf(PUSAT)).toMatchObject({ filledPct: 60, onTimePct: 0 });
    expect(await rowOf(UTARA)).toMatchObject({ filledPct: null });
  });

  it('asks each office for what it lacks, by dataset and month', async () => {
    const { reminder, missing } = await rowOf(UTARA, '2021-Q3');
    expect(missing).toBe(2 + 3 * 5);
    expect(reminder).toContain('Yth. Tim Koordinasi Bansos Pangan Kota');
    expect(reminder).toContain('1. Jumlah KPM: Agustus 2021, September 2021;');
  });

  it('asks for no e-warong data where the scheme has none', async () => {
    const { cells, reminder } = await rowOf(UTARA, '2023-Q2');
    expect(new Set(cells.filter(({ dataset }) => dataset === 'DELIVERIES').map(({ state }) => state))).toEqual(
      new Set(['NOT_APPLICABLE']),
    );
    expect(reminder).not.toContain('Pengiriman');
  });

  it('has no rows below a village but its own', async () => {
    expect((await wall(regionCode('3171011001') as never)).rows.map(({ region }) => region.code)).toEqual([
      '3171011001',
    ]);
  });
});
