import { HmacAuditWriter } from '@monev/data';
import { OPERATOR, type TestDatabase, acceptFacts, kpm, testDatabase } from '@monev/data/testing';
import { period, regionCode } from '@monev/kernel';
import { IndicatorQueryService } from './indicator-query.service';

jest.setTimeout(60_000);
const JAKARTA = regionCode('31');
const AUGUST = period('2021-08');

let test: TestDatabase;
let indicators: IndicatorQueryService;
beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
  indicators = new IndicatorQueryService(test.database);
  await acceptFacts(test.database, [kpm('317101', AUGUST, 120), kpm('317204', AUGUST, 300)]);
});
afterAll(() => test.close());

const families = (region = JAKARTA, level: 'REGENCY' | 'DISTRICT' | 'VILLAGE' | 'PROVINCE' | null = null) =>
  indicators.byChild(OPERATOR, 'IND-KPM-01', region, AUGUST, level);

describe('a number for every region of a level', () => {
  it('is that of the direct children when no level is asked for', async () => {
    expect((await families()).map(({ region }) => region.code)).toEqual(
      ['3101', '3171', '3172', '3173', '3174', '3175'].map(regionCode),
    );
  });
  it('covers the 44 kecamatan of Jakarta, in code order, null where nothing was reported', async () => {
    const kecamatan = await families(JAKARTA, 'DISTRICT');
    expect(kecamatan).toHaveLength(44);
    expect(kecamatan.map(({ region }) => region.code)).toEqual(kecamatan.map(({ region }) => region.code).toSorted());
    const known = kecamatan.filter(({ result }) => result.value !== null);
    expect(known.map(({ region, result }) => [region.code, result.value])).toEqual([
      ['317101', 120],
      ['317204', 300],
    ]);
  });
  it('has none above the region itself', async () => {
    expect(await families(regionCode('3172'), 'PROVINCE')).toEqual([]);
  });
  it('is refused, in words, for more regions than one answer holds', async () => {
    await expect(families(regionCode('33'), 'VILLAGE')).rejects.toMatchObject({
      code: 'TOO_MANY_REGIONS',
      errorClass: 'BAD_USER_INPUT',
      wording: { id: expect.stringMatching(/^Ada 8\d{3} wilayah pada tingkat itu, paling banyak 300/) as string },
    });
  });
});
