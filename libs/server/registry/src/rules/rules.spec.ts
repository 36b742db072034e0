import { OPERATOR, acceptFacts, actorIn, eWarong, eWarongMonth, registerPrice, supplier } from '@monev/data/testing';
import { datedParameters, parameterOn } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { parameterByRegion } from '@monev/domain/registry';
import { isoDate, regionCode } from '@monev/kernel';
import { type TestApp, at, startTestApp } from '@monev/server-kit/testing';
import { RegistryModule } from '../registry.module';

const secretariat: Actor = {
  ...{ kind: 'USER', userId: '11111111-1111-4111-8111-111111111111', name: 'D. Contoh', role: 'SECRETARIAT' },
  scope: { kind: 'ALL' },
};
const member: Actor = { ...secretariat, role: 'TIKOR_MEMBER' } as Actor;
const ENTER = `mutation ($input: EnterParameterInput!) {
  enterParameter(input: $input) { name today values { value from region { code } recordedBy reason replaced standing } } }`;
const wish = {
  ...{ name: 'maxKpmPerEWarong', value: '300', from: '2021-07-01', region: '3171', standing: 'PROPOSAL' },
  ...{ source: 'Rapat Tikor 22 September 2021', reason: 'Keputusan rapat' },
};

describe('rules and parameters', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp([RegistryModule]);
  });
  afterAll(() => app.close());

  const valuesOf = (data: unknown, list: string) =>
    at<{ name: string; values: unknown[] }[]>(data, list).find(({ name }) => name === 'maxKpmPerEWarong')?.values;

  it('are told with their source, since when and how sure it is', async () => {
    const { data } = await app.as(
      actorIn(['3171']),
      `{ parameters { name rule today unit { idn } choices { value }
      values { value from source standing region { code } recordedBy } } }`,
    );
    expect(at<unknown[]>(data, 'parameters')).toContainEqual(
      expect.objectContaining({
        ...{ name: 'maxKpmPerEWarong', rule: 'BR-11', today: '250', unit: { idn: 'KPM' }, choices: [] },
        values: [
          {
            ...{ value: '250', from: '2017-01-01', source: 'BR-11 [R11]', standing: 'SOURCED', region: null },
            recordedBy: null,
          },
        ],
      }),
    );
    const chosen = at<{ name: string; choices: unknown[] }[]>(data, 'parameters').filter(
      ({ choices }) => choices.length,
    );
    expect(chosen.map(({ name, choices }) => [name, choices.length])).toEqual([['mouPolicy', 3]]);
  });

  it('get a new dated value beside the old one, with who and why, and in the audit record', async () => {
    const { data } = await app.as(secretariat, ENTER, { input: wish });
    expect(valuesOf(data, 'enterParameter')).toEqual([
      {
        ...{ value: '300', from: '2021-07-01', region: { code: '3171' }, recordedBy: 'D. Contoh' },
        ...{ reason: 'Keputusan rapat', replaced: false, standing: 'PROPOSAL' },
      },
      expect.objectContaining({ value: '250', recordedBy: null }),
    ]);
    const [entry] = await app.test.asOwner(`SELECT action, reason FROM audit_entries ORDER BY seq DESC LIMIT 1`);
    expect(entry).toEqual({ action: 'parameter.enter', reason: 'Keputusan rapat' });
  });

  it('hold from their day on, in their region and below', async () => {
    const on = (day: string, code: string) =>
      app.test.database.read(OPERATOR, (tx) => parameterOn(tx, 'maxKpmPerEWarong', isoDate(day), regionCode(code)));
    expect(await on('2021-06-30', '317101')).toBe(250);
    expect(await on('2021-07-01', '317101')).toBe(300);
    expect(await on('2021-07-01', '3172')).toBe(250);
    const all = await app.test.database.read(OPERATOR, datedParameters);
    expect([...parameterByRegion('maxKpmPerEWarong', isoDate('2021-07-01'), all)]).toEqual([
      [null, 250],
      ['3171', 300],
    ]);
  });

  it('are told with the e-warong and the supplier that they are about', async () => {
    await acceptFacts(
      app.test.database,
      [
        ...[
          eWarong('EW-1', { regionCode: regionCode('3171011001') }),
          eWarong('EW-2', { regionCode: regionCode('3172041001') }),
        ],
        ...[
          eWarongMonth('EW-1', '2021-06', 280),
          eWarongMonth('EW-1', '2021-07', 280),
          eWarongMonth('EW-2', '2021-07', 280),
        ],
        supplier('S-1'),
      ],
      OPERATOR,
    );
    const limits = await app.as(
      secretariat,
      '{ eWarongs(sort: REGISTER_NO) { nodes { periods { period kpmLimit } } } }',
    );
    expect(at(limits.data, 'eWarongs', 'nodes')).toEqual([
      {
        periods: [
          { period: '2021-07', kpmLimit: 300 },
          { period: '2021-06', kpmLimit: 250 },
        ],
      },
      { periods: [{ period: '2021-07', kpmLimit: 250 }] },
    ]);
    const notice = async () =>
      at((await app.as(secretariat, '{ suppliers { nodes { documentNoticeDays } } }')).data, 'suppliers', 'nodes');
    expect(await notice()).toEqual([{ documentNoticeDays: 90 }]);
    const notices = { name: 'documentNoticeDays', value: '30', region: '31', reason: 'Keputusan rapat' };
    expect((await app.as(secretariat, ENTER, { input: { ...wish, ...notices } })).reason).toBeNull();
    expect(await notice()).toEqual([{ documentNoticeDays: 30 }]);
  });

  it('are corrected by a later entry of the same day, and what was corrected is still told', async () => {
    const { data } = await app.as(secretariat, ENTER, { input: { ...wish, value: '275', reason: 'Salah ketik' } });
    expect(valuesOf(data, 'enterParameter')).toMatchObject([
      { value: '275', replaced: false },
      { value: '300', replaced: true },
      { value: '250', replaced: false },
    ]);
  });

  it.each([
    ['a value beyond its bounds', { value: '0' }, 'value'],
    ['a value that is no number', { value: '2,5' }, 'value'],
    ['a choice that there is not', { name: 'mouPolicy', value: 'MAYBE' }, 'value'],
    ['no reason', { reason: '  ' }, 'reason'],
    ['no source', { source: '' }, 'source'],
    ['a region that there is not', { region: '9999' }, 'region'],
  ])('are refused with %s, and nothing is stored', async (_case, differs, field) => {
    const before = await app.test.asOwner('SELECT count(*)::int AS n FROM parameters');
    const answer = await app.as(secretariat, ENTER, { input: { ...wish, ...differs } });
    expect([answer.reason, answer.field]).toEqual(['BAD_INPUT', field]);
    expect(await app.test.asOwner('SELECT count(*)::int AS n FROM parameters')).toEqual(before);
  });

  it('are entered by the secretariat alone, and overwritten by nobody', async () => {
    expect((await app.as(member, ENTER, { input: wish })).reason).toBe('NOT_ALLOWED');
    expect((await app.as(actorIn(['3171']), ENTER, { input: wish })).reason).toBe('NOT_ALLOWED');
    const write = (sql: string) => app.test.database.write(OPERATOR, (tx) => tx.query(sql));
    await expect(write(`UPDATE parameters SET value = '1'`)).rejects.toThrow(/permission denied/);
    await expect(write('DELETE FROM parameters')).rejects.toThrow(/permission denied/);
  });

  it('stand beside the regimes, foods, quality limits and prices that the figures rest on', async () => {
    await registerPrice(app.test, { kind: 'HET', region: '31', price: 12_800, date: '2017-09-01' });
    await registerPrice(app.test, { kind: 'MARKET_SURVEY', region: '317101', price: 11_500, date: '2021-08-02' });
    const { data, reason } = await app.as(
      secretariat,
      `{ schemeRegimes { id benefitPerMonth eWarongRequired } commodities { code nutrientGroup }
         qualitySpecs { qualityClass brokenMax standard region { code } }
         zonePrices { price date provinces { code } }
         marketPrices { nodes { price date region { name } priceKind origin { fileName } } } }`,
    );
    expect(reason).toBeNull();
    expect(at(data, 'schemeRegimes', 0)).toEqual({
      id: 'money-2023-03',
      benefitPerMonth: null,
      eWarongRequired: false,
    });
    expect(at<unknown[]>(data, 'commodities')).toHaveLength(13);
    expect(at<unknown[]>(data, 'qualitySpecs')).toContainEqual(
      expect.objectContaining({ qualityClass: 'LOKAL', brokenMax: 5, region: { code: '1274' } }),
    );
    expect(at(data, 'zonePrices')).toEqual([{ price: 12_800, date: '2017-09-01', provinces: [{ code: '31' }] }]);
    expect(at(data, 'marketPrices', 'nodes')).toMatchObject([
      { price: 11_500, date: '2021-08-02', region: { name: 'Gambir' }, priceKind: 'MARKET_SURVEY' },
    ]);
  });
});
