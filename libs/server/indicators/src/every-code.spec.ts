import { HmacAuditWriter } from '@monev/data';
import { OPERATOR, type TestDatabase, acceptFacts, eWarong, kpm, testDatabase } from '@monev/data/testing';
import { INDICATORS } from '@monev/domain/indicators';
import { period, regionCode } from '@monev/kernel';
import { IndicatorQueryService } from './indicator-query.service';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

let test: TestDatabase;
let indicators: IndicatorQueryService;
const answer = (code: string, at: string, region = '3175') =>
  indicators.value(OPERATOR, code, regionCode(region), period(at));

beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
  indicators = new IndicatorQueryService(test.database);
  await acceptFacts(test.database, [kpm('3175011001', '2021-09', 120, { transacted: 100 }), eWarong('E1')]);
});
afterAll(() => test.close());

describe.each(INDICATORS.map(({ code }) => code))('%s', (code) => {
  it.each(['2021-09', '2021-Q3', '2021'])('answers for %s with a value, or says why there is none', async (at) => {
    const { result } = await answer(code, at);
    if (result.status === 'OK') expect(result.value).not.toBeNull();
    else expect(result).toMatchObject({ value: null, reason: { id: expect.stringMatching(/\.$/) as string } });
  });

  it('is no data or not applicable before there was anything, never zero', async () => {
    const { result } = await answer(code, '2016-01', '3172');
    expect(['NO_DATA', 'NOT_APPLICABLE']).toContain(result.status);
  });
});
