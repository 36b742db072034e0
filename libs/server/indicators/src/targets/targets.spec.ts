import { acceptFacts, actorIn, delivery, deliveryLine, eWarong, person, supplier } from '@monev/data/testing';
import { type Actor } from '@monev/domain/identity';
import { type TestApp, at, startTestApp } from '@monev/server-kit/testing';
import { IndicatorsModule } from '../indicators.module';

jest.setTimeout(60_000);

let app: TestApp;
let secretariat: Actor;
let member: Actor;
beforeAll(async () => {
  app = await startTestApp([IndicatorsModule]);
  secretariat = await person(app.test, 'SECRETARIAT', 'Siti');
  member = await person(app.test, 'TIKOR_MEMBER', 'Budi');
  const late = { receivedAt: '2021-09-20T10:00', lines: [deliveryLine()] };
  await acceptFacts(app.test.database, [
    ...[
      supplier('S1'),
      eWarong('E1'),
      delivery('D1', ['S1', 'E1'], '2021-08-05'),
      delivery('D2', ['S1', 'E1'], '2021-08-06'),
    ],
    ...[delivery('D3', ['S1', 'E1'], '2021-08-07'), delivery('D4', ['S1', 'E1'], '2021-09-07', late)],
  ]);
});
afterAll(() => app.close());

const wish = {
  code: 'IND-SUP-10',
  region: '31',
  quarter: '2021-Q3',
  green: '70',
  amber: '60',
  reason: 'Disepakati rapat 3 Mei',
};
const set = (input: object, actor: Actor = secretariat) =>
  app.as(
    actor,
    'mutation ($input: SetTargetInput!) { setTarget(input: $input) { quarter green amber reason setBy region { code } } }',
    { input: { ...wish, ...input } },
  );
const figure = async (region: string, period: string, actor: Actor = secretariat) => {
  const { data } = await app.as(
    actor,
    `{ indicatorTiles(codes: ["IND-SUP-10"], region: "${region}", period: "${period}") {
      value { value colour } definition { targetValue thresholds { validFrom region source } } } }`,
  );
  return at<{ value: object; definition: object }>(data, 'indicatorTiles', 0);
};

describe('targets of regions', () => {
  it('colour the figure from their quarter on, of the region and all below it', async () => {
    expect(await figure('31', '2021-Q3')).toMatchObject({
      value: { value: 75, colour: 'RED' },
      definition: { targetValue: 95 },
    });
    expect((await set({})).data).toMatchObject({
      setTarget: {
        quarter: '2021-Q3',
        green: '70',
        amber: '60',
        setBy: expect.any(String) as string,
        region: { code: '31' },
      },
    });
    expect(await figure('31', '2021-Q3')).toMatchObject({
      value: { colour: 'GREEN' },
      definition: { targetValue: 70 },
    });
    expect(await figure('3175', '2021-09')).toMatchObject({ definition: { targetValue: 70 } });
    expect(await figure('31', '2021-Q2')).toMatchObject({ definition: { targetValue: 95 } });
    expect(await figure('3175', '2021-Q3', actorIn(['3175']))).toMatchObject({ definition: { targetValue: 70 } });
  });
  it('of a narrower region win over those above it; taking back leaves the ones above', async () => {
    await set({ region: '3175', green: '80', amber: '76' });
    expect(await figure('3175', '2021-Q3')).toMatchObject({
      value: { colour: 'RED' },
      definition: { targetValue: 80 },
    });
    expect(await figure('31', '2021-Q3')).toMatchObject({ definition: { targetValue: 70 } });
    await set({ region: '3175', green: null, amber: null, reason: 'Kembali ke provinsi' });
    expect(await figure('3175', '2021-Q3')).toMatchObject({ definition: { targetValue: 70 } });
  });
  it('every change is told with its reason, the newest first', async () => {
    const { data } = await app.as(
      member,
      '{ indicatorTargets(code: "IND-SUP-10", region: "3175") { reason green region { code } } }',
    );
    expect(at(data, 'indicatorTargets')).toMatchObject([
      { reason: 'Kembali ke provinsi', green: null },
      { green: '80', region: { code: '3175' } },
      { green: '70', region: { code: '31' } },
    ]);
  });
  it.each([
    [{ quarter: '2021-09' }, 'input.quarter'],
    [{ green: '50' }, 'input.green'],
    [{ green: '97,5' }, 'input.green'],
    [{ amber: null }, 'input.amber'],
    [{ reason: 'ya' }, 'input.reason'],
    [{ code: 'IND-KPM-01' }, 'input.code'],
  ])('%j is refused and says where', async (input, field) => {
    expect(await set(input)).toMatchObject({ reason: 'BAD_INPUT', field });
  });
  it('are set by the secretariat alone', async () => {
    expect(await set({}, member)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await set({ region: '9999' })).toMatchObject({ reason: 'NOT_FOUND' });
  });
});
