import { type Actor } from '@monev/domain/identity';
import { type TestApp, startTestApp } from '@monev/server-kit/testing';
import { IndicatorsModule } from '../indicators.module';

jest.setTimeout(60_000);
const member: Actor = {
  ...{ kind: 'USER', userId: '11111111-1111-4111-8111-111111111111', name: 'Budi', role: 'TIKOR_MEMBER' },
  scope: { kind: 'ALL' },
};
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp([IndicatorsModule]);
  await app.test.asOwner("INSERT INTO card_reasons (reason_no, reason) VALUES (1, 'SALDO KURANG'), (2, 'PIN SALAH')");
  await app.test.asOwner(
    `INSERT INTO card_region_failures (regency_code, region_code, period, reason_no, failures)
     VALUES ('31', '31', '2021-08', 1, 30), ('31', '31', '2021-09', 1, 20), ('31', '31', '2021-09', 2, 25)`,
  );
  await app.test.asOwner(
    `INSERT INTO family_counts (regency_code, region_code, period, families) VALUES ('31', '31', '2021-Q3', 206438)`,
  );
});
afterAll(() => app.close());
const ask = (query: string) => app.as(member, query);

describe('questions about card transactions', () => {
  it('why purchases failed, over the months of a quarter together', async () => {
    const { data } = await ask('{ failureReasons(region: "31", period: "2021-Q3") { reason failures sharePct } }');
    expect(data).toEqual({
      failureReasons: [
        { reason: 'SALDO KURANG', failures: 50, sharePct: 66.67 },
        { reason: 'PIN SALAH', failures: 25, sharePct: 33.33 },
      ],
    });
  });
  it('how many families, each once; null where nothing is known', async () => {
    const { data } =
      await ask(`{ known: distinctFamilies(region: "31", periods: ["2021-09", "2021-07", "2021-08"]) { months families }
      unknown: distinctFamilies(region: "3171", periods: ["2021-Q3"]) { families } }`);
    expect(data).toEqual({
      known: { months: ['2021-07', '2021-08', '2021-09'], families: 206_438 },
      unknown: { families: null },
    });
  });
  it('an outlet nobody knows has no days and no hours', async () => {
    const { data } = await ask('{ outletDays(agentNo: "X", month: "2021-08") { days { day } hours } }');
    expect(data).toEqual({ outletDays: { days: [], hours: null } });
  });
  it('outlets are listed for a province or kota; elsewhere it says so', async () => {
    expect((await ask('{ outletLeague(region: "31", month: "2021-08") { nodes { name } hasNextPage } }')).data).toEqual(
      {
        outletLeague: { nodes: [], hasNextPage: false },
      },
    );
    const league = (args: string) => ask(`{ outletLeague(${args}) { hasNextPage } }`);
    expect(await league('region: "317101", month: "2021-08"')).toMatchObject({ reason: 'BAD_INPUT', field: 'region' });
    expect(await league('region: "31", month: "2021-Q3"')).toMatchObject({ reason: 'BAD_INPUT', field: 'month' });
  });
});
