import { enterParameter } from '@monev/data';
import {
  OPERATOR,
  acceptFacts,
  actorIn,
  agentMonth,
  allDocuments,
  bankAgent,
  delivery,
  deliveryLine,
  eWarong,
  eWarongMonth,
  inspection,
  invoice,
  kpm,
  mou,
  price,
  supplier,
  supplierPayment,
} from '@monev/data/testing';
import { type Actor } from '@monev/domain/identity';
import { isoDate, period, regionCode } from '@monev/kernel';
import { type TestApp, at, startTestApp } from '@monev/server-kit/testing';
import ExcelJS from 'exceljs';
import { IndicatorsModule } from './indicators.module';

jest.setTimeout(60_000);
const PUSAT = { regionCode: regionCode('3171011001') };
const person = (role: 'SECRETARIAT' | 'SYSADMIN'): Actor => ({
  ...{ kind: 'USER', userId: '11111111-1111-4111-8111-111111111111', name: 'Siti', role },
  scope: { kind: 'ALL' },
});
const secretariat = person('SECRETARIAT');
const pusat = actorIn(['3171']);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp([IndicatorsModule]);
  const rice = (quantity: string, unitPrice = 10_000n) =>
    deliveryLine({ orderedQty: '100', deliveredQty: quantity, acceptedQty: quantity, unitPrice });
  const sent = [
    delivery('D1', ['S1', 'E1'], '2021-07-05', { lines: [rice('100')] }),
    delivery('D2', ['S1', 'E2'], '2021-08-05', { ...PUSAT, lines: [rice('90')] }),
    delivery('D3', ['S2', 'E1'], '2021-08-31', { receivedAt: '2021-09-01T10:00', lines: [rice('50')] }),
  ];
  await acceptFacts(app.test.database, [
    ...[supplier('S1', { name: '=Sinar' }), supplier('S2', { name: 'Terang' }), ...allDocuments('S1')],
    ...[eWarong('E1', { legalForm: 'KUBE', name: 'Melati' }), eWarong('E2', { ...PUSAT, name: 'Anggrek' })],
    ...[eWarongMonth('E1', '2021-09', 251), bankAgent('A1'), agentMonth('A1', '2021-09'), mou('M1', ['S1', 'E1'])],
    ...[...sent, inspection('I1', ['S1', 'E1'], '2021-09-01', { brokenPct: '20' })],
    ...[price('31', '2021-01-01', 9_500n, { priceKind: 'HET' })],
    ...['2021-07', '2021-08', '2021-09'].map((month, index) => kpm('317101', period(month), 100 + index)),
  ]);
  const bills = [invoice('F1', sent[0]!, 10_000n), invoice('F2', sent[1]!, 10_000n)];
  await acceptFacts(app.test.database, bills);
  await acceptFacts(app.test.database, [
    supplierPayment(bills[0]!, '2021-07-12'),
    supplierPayment(bills[1]!, '2021-08-13'),
  ]);
});
afterAll(() => app.close());

const ask = async (query: string, actor: Actor = secretariat) => {
  const answer = await app.as(actor, query);
  expect(answer.text).not.toContain('"errors"');
  return answer.data;
};

describe('indicators of a region with their past', () => {
  const tilesOf = (code: string, of: string) =>
    ask(`{ indicatorTiles(codes: ["${code}"], region: "31", period: "${of}") {
      value { period askedPeriod value status } previous { period value } yearBefore { period } history { period value } } }`);
  it('a quarter pools its months and stands beside the quarter before and the one a year earlier', async () => {
    const tile = at<object>(await tilesOf('IND-SUP-10', '2021-Q3'), 'indicatorTiles', 0);
    expect(tile).toMatchObject({
      value: { period: '2021-Q3', askedPeriod: '2021-Q3', value: 66.67 },
      previous: { period: '2021-Q2', value: null },
      yearBefore: { period: '2020-Q3' },
    });
    expect(at<unknown[]>(tile, 'history')).toHaveLength(8);
  });
  it('asked for a month, what exists by quarter answers for the quarter and says so', async () => {
    const tile = at<object>(await tilesOf('IND-SUP-03', '2021-08'), 'indicatorTiles', 0);
    expect(tile).toMatchObject({
      value: { period: '2021-Q3', askedPeriod: '2021-08' },
      previous: { period: '2021-Q2' },
    });
  });
  it('a year is drawn beside years; too many at once are refused in words', async () => {
    const tile = at<object>(await tilesOf('IND-QLT-01', '2021'), 'indicatorTiles', 0);
    expect(at<{ period: string }[]>(tile, 'history').map(({ period: year }) => year)).toEqual([
      ...['2017', '2018', '2019', '2020', '2021'],
    ]);
    const codes = JSON.stringify(Array.from({ length: 13 }, () => 'IND-QLT-01'));
    const refused = await app.as(
      secretariat,
      `{ indicatorTiles(codes: ${codes}, region: "31", period: "2021") { value { value } } }`,
    );
    expect(refused).toMatchObject({ reason: 'BAD_INPUT', field: 'codes' });
  });
  it('an overview asked for a year answers the year: a stock of its last month, and the year before', async () => {
    const data = await ask(`{ overview(region: "31", period: "2021-Q3") { period headline { idn }
      tiles { definition { code } value { period value } previous { period } } } }`);
    const families = at<{ definition: { code: string } }[]>(data, 'overview', 'tiles').find(
      ({ definition }) => definition.code === 'IND-KPM-01',
    );
    expect(families).toMatchObject({ value: { period: '2021-Q3' }, previous: { period: '2021-Q2' } });
    expect(at(data, 'overview', 'headline', 'idn')).toContain('Triwulan III 2021');
  });
  it('series run over months, quarters or years alike, in order', async () => {
    const series = (from: string, to: string) =>
      app.as(
        secretariat,
        `{ indicatorSeries(code: "IND-SUP-10", region: "31", from: "${from}", to: "${to}") { period value } }`,
      );
    expect(at((await series('2021-Q2', '2021-Q3')).data, 'indicatorSeries')).toEqual([
      { period: '2021-Q2', value: null },
      { period: '2021-Q3', value: 66.67 },
    ]);
    expect(await series('2021-01', '2021-Q3')).toMatchObject({ reason: 'BAD_SPAN' });
    expect(await series('2021-Q3', '2021-Q2')).toMatchObject({ reason: 'BAD_SPAN' });
  });
  it('one number stands beside another region or period', async () => {
    const data =
      await ask(`{ indicatorCompared(code: "IND-SUP-10", region: "31", period: "2021-07", otherPeriod: "2021-08") {
      one { period value } other { period value region { code } } difference } }`);
    expect(at(data, 'indicatorCompared')).toEqual({
      one: { period: '2021-07', value: 100 },
      other: { period: '2021-08', value: 50, region: { code: '31' } },
      difference: 50,
    });
    const beyond = `{ indicatorCompared(code: "IND-SUP-10", region: "3171", period: "2021-07", otherRegion: "3175") { difference } }`;
    expect(await app.as(pusat, beyond)).toMatchObject({ reason: 'NOT_FOUND' });
  });
});

describe('a ranking by one indicator', () => {
  const ranking = (args: string, actor?: Actor) =>
    ask(
      `{ indicatorRanking(region: "31", period: "2021-Q3", ${args}) { definition { code } kind kinds totalCount withFigure
        hasNextPage endCursor nodes { subject { name } value rankFrom rankTo colour numerator denominator region { name } } } }`,
      actor,
    ).then((data) => at<{ nodes: { subject: { name: string } }[]; endCursor: string }>(data, 'indicatorRanking'));
  it('of suppliers by their share; ranks are none where no way is better, a range where evidence is thin', async () => {
    expect(await ranking('code: "IND-SUP-10"')).toMatchObject({
      ...{ definition: { code: 'IND-SUP-10' }, kind: 'SUPPLIER', kinds: ['SUPPLIER', 'E_WARONG'], totalCount: 2 },
      nodes: [
        { subject: { name: '=Sinar' }, value: 100, rankFrom: 1, rankTo: 2, numerator: '2', denominator: '2' },
        { subject: { name: 'Terang' }, value: 0, rankFrom: 1, rankTo: 2, colour: 'RED' },
      ],
    });
  });
  it('HHI is told of single suppliers by their share of the value', async () => {
    expect(await ranking('code: "IND-SUP-03"')).toMatchObject({
      definition: { code: 'IND-SUP-04' },
      nodes: [
        { subject: { name: 'Terang' }, value: 20.83 },
        { subject: { name: '=Sinar' }, value: 79.17 },
      ],
    });
  });
  it('an e-warong by the families it serves; one that did not say has no figure and stands last', async () => {
    expect(await ranking('code: "IND-EWR-01"')).toMatchObject({
      ...{ kind: 'E_WARONG', withFigure: 1, totalCount: 2 },
      nodes: [
        { subject: { name: 'Melati' }, value: 251 },
        { subject: { name: 'Anggrek' }, value: null, rankFrom: null },
      ],
    });
  });
  it('agents by their log', async () => {
    expect(await ranking('code: "IND-AGT-02"')).toMatchObject({ kind: 'BANK_AGENT', nodes: [{ value: null }] });
    expect(await ranking('code: "IND-AGT-02", search: "tak ada"')).toMatchObject({ nodes: [] });
  });
  it('is sorted, searched and paged', async () => {
    const first = await ranking('code: "IND-SUP-10", sort: NAME, descending: true, first: 1');
    expect(first).toMatchObject({ hasNextPage: true, nodes: [{ subject: { name: 'Terang' } }] });
    const next = await ranking(
      `code: "IND-SUP-10", sort: NAME, descending: true, first: 1, after: "${first.endCursor}"`,
    );
    expect(next.nodes.map(({ subject }) => subject.name)).toEqual(['=Sinar']);
  });
  it('an indicator that tells nobody apart says so', async () => {
    const refused = await app.as(
      secretariat,
      '{ indicatorRanking(code: "IND-KPM-01", region: "31", period: "2021-Q3") { totalCount } }',
    );
    expect(refused).toMatchObject({ reason: 'BAD_INPUT', field: 'kind' });
  });
});

describe('rows behind a number', () => {
  const rows = (args: string, actor?: Actor) =>
    ask(
      `{ indicatorRows(region: "31", period: "2021-Q3", ${args}) { columns { key kind } totalCount sort descending counted { idn }
        nodes { cells fileName sheet line region { name } supplierId } } }`,
      actor,
    ).then((data) => at<Record<string, unknown>>(data, 'indicatorRows'));
  it('late deliveries are found, with file, sheet and row', async () => {
    const late = await rows('code: "IND-SUP-10", counts: false');
    expect(late).toMatchObject({ totalCount: 1, counted: { idn: 'Tepat waktu' } });
    expect(at(late, 'nodes', 0)).toMatchObject({ sheet: 'Sheet1', line: 2, fileName: expect.any(String) as string });
  });
  it('sort names a column; a column of nobody is refused and those that exist are named', async () => {
    expect(await rows('code: "IND-QLT-01", sort: "brokenPct", descending: true')).toMatchObject({ sort: 'brokenPct' });
    const refused = await app.as(
      secretariat,
      `{ indicatorRows(code: "IND-QLT-01", region: "31", period: "2021-Q3", sort: "brokenPct'; --") { totalCount } }`,
    );
    expect(refused).toMatchObject({ reason: 'BAD_INPUT', field: 'sort' });
  });
  it('an indicator that rests on whole files has no columns', async () => {
    expect(await rows('code: "IND-KPM-01"')).toMatchObject({ columns: [], totalCount: 0 });
  });
  it('prices lie beside the HET', async () => {
    expect(
      at(
        await ask('{ priceSpreads(region: "31", period: "2021-Q3") { commodity items median het aboveHet } }'),
        'priceSpreads',
      ),
    ).toEqual([{ commodity: 'BERAS', items: 2, median: 10_000, het: 9_500, aboveHet: 2 }]);
  });
});

describe('an answer as a file', () => {
  const get = (file: string, variables: Record<string, string>, actor: Actor | null = secretariat) =>
    app.get(actor, `/api/exports/${file}?${new URLSearchParams(variables)}`);
  const Q3 = { region: '31', period: '2021-Q3' };
  it('CSV opens in the spreadsheet of an Indonesian office, with its definition above the head', async () => {
    const answer = await get('indicator-by-child.csv', { ...Q3, code: 'IND-SUP-10' });
    expect(answer.headers.get('content-disposition')).toContain('indicator-by-child-IND-SUP-10-31-2021-Q3.csv');
    const csv = await answer.text();
    expect(csv).toContain('Kode;IND-SUP-10');
    expect(csv).toMatch(/31;.*;2021-Q3;66,67;ada nilai;di luar batas;2;3;/);
  });
  it('no cell is ever a formula', async () => {
    const csv = await (await get('indicator-ranking.csv', { ...Q3, code: 'IND-SUP-10' })).text();
    expect(csv).toContain(";'=Sinar;");
    expect(csv).not.toMatch(/(^|;)=/m);
  });
  it('XLSX holds data and definition; numbers are numbers', async () => {
    const answer = await get('indicator-rows.xlsx', {
      ...Q3,
      code: 'IND-SUP-04',
      sort: 'value',
      descending: 'true',
      language: 'en',
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await answer.arrayBuffer());
    const [data, definition] = workbook.worksheets;
    expect([workbook.worksheets.length, definition?.name]).toEqual([2, 'Definition']);
    const head = (data!.getRow(3).values as string[]).slice(1);
    expect(data!.getRow(4).getCell(head.indexOf('Value (Rp)') + 1).value).toBe(1_000_000);
    expect(definition!.getColumn(2).values).toContain('IND-SUP-04');
  });
  it.each(['indicator-series.csv', 'indicator-tiles.csv', 'price-spreads.csv'])('%s too', async (file) => {
    const answer = await get(file, { ...Q3, code: 'IND-SUP-10', codes: 'IND-SUP-10,IND-QLT-01' });
    expect([answer.status, (await answer.text()).split('\r\n').length > 5]).toEqual([200, true]);
  });
  it('takes the right and the walls of its question', async () => {
    const asked = { ...Q3, code: 'IND-SUP-10' };
    expect((await get('indicator-by-child.csv', asked, null)).status).toBe(401);
    expect((await get('indicator-by-child.csv', asked, person('SYSADMIN'))).status).toBe(403);
    expect((await get('indicator-rows.csv', asked, pusat)).status).toBe(404);
    expect((await get('indicator-rows.csv', { ...asked, region: '3171' }, pusat)).status).toBe(200);
    expect((await get('nothing.csv', asked)).status).toBe(404);
    expect((await get('indicator-rows.exe', asked)).status).toBe(404);
  });
  it('says what is missing, and is on record', async () => {
    const refused = (await (await get('indicator-by-child.csv', { region: '31' })).json()) as { error: object };
    expect(refused.error).toMatchObject({ reason: 'BAD_INPUT', field: 'code' });
    const kept = await app.test.database.read(OPERATOR, (tx) =>
      tx.query(`SELECT count(*)::int AS n FROM audit_entries WHERE action = 'indicator.export'`),
    );
    expect(Number((kept as { n: number }[])[0]?.n)).toBeGreaterThan(3);
  });
});

describe('a policy entered for one kota', () => {
  const mouOf = async (region: string) => {
    const data = await ask(
      `{ indicatorRanking(code: "IND-SUP-07", region: "${region}", period: "2021-Q3") { nodes { subject { name } status } } }`,
    );
    return at(data, 'indicatorRanking', 'nodes');
  };
  it('takes the MoU out of the ranking there, and nowhere else', async () => {
    expect(await mouOf('3171')).toEqual([{ subject: { name: '=Sinar' }, status: 'OK' }]);
    const elsewhere = await mouOf('3175');
    await app.test.database.write(OPERATOR, (tx) =>
      enterParameter(tx, {
        ...{ name: 'mouPolicy', value: 'DISCOURAGED', region: regionCode('3171'), from: isoDate('2021-07-01') },
        ...{ source: 'SK Wali Kota', standing: 'SOURCED', reason: 'rapat' },
      }),
    );
    expect(await mouOf('3171')).toEqual([{ subject: { name: '=Sinar' }, status: 'NOT_APPLICABLE' }]);
    expect(await mouOf('3175')).toEqual(elsewhere);
  });
});
