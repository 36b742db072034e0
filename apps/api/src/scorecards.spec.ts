import { Workbook } from 'exceljs';
import request from 'supertest';
import { localOperator, type Actor } from '@monev/server-kit';
import { ScoreQuarterService, scoreInputs } from '@monev/server/scoring';
import {
  acceptFacts,
  agentMonth,
  allDocuments,
  bankAgent,
  delivery,
  deliveryLine,
  eWarong,
  eWarongMonth,
  inspection,
  invoice,
  mou,
  price,
  supplier,
} from '@monev/data/testing';
import { isoDate, period, regionCode } from '@monev/kernel';
import { type TestApi, startTestApi } from './testing/test-api';

jest.setTimeout(180_000);

const OPERATOR: Actor = localOperator('spec');
const PUSAT = regionCode('3171011001');

let api: TestApi;
let secretary: string;
let operatorOfTimur: string;
let operatorOfPusat: string;
const ids = { supplier: '', other: '', outlet: '', agent: '' };

beforeAll(async () => {
  api = await startTestApi();
  const { database } = api.test;
  const sent = [1, 2, 3, 4, 5, 6].map((n) =>
    delivery(`D${n}`, ['S1', n === 6 ? 'E2' : 'E1'], `2021-08-0${n}`, {
      ...(n === 6 ? { regionCode: PUSAT } : {}),
      lines: [
        n === 1
          ? deliveryLine({
              acceptedQty: '90',
              rejectedQty: '10',
              rejectedAt: '2021-08-01T10:00',
              replacedAt: '2021-08-03T10:00',
            })
          : deliveryLine(),
      ],
    }),
  );
  await acceptFacts(database, [
    ...[supplier('S1', { name: 'CV Contoh Satu' }), supplier('S2', { name: 'CV Contoh Dua' })],
    ...allDocuments('S1'),
    ...[eWarong('E1'), eWarong('E2', { regionCode: PUSAT }), eWarongMonth('E1', '2021-07', 300)],
    ...[bankAgent('A1'), ...['2021-07', '2021-08', '2021-09'].map((month) => agentMonth('A1', month))],
    ...[mou('M1', ['S1', 'E1']), price('317501', '2021-08-01', 11_000n), ...sent],
    ...[1, 2, 3, 4].map((n) =>
      inspection(`I${n}`, ['S1', `E${n}`], `2021-08-0${n}`, n === 4 ? { brokenPct: '16' } : {}),
    ),
  ]);
  await acceptFacts(
    database,
    sent.map((one, n) => invoice(`F${n}`, one, 11_500n)),
  );
  await new ScoreQuarterService(database).run(OPERATOR, period('2021-Q3'), isoDate('2022-03-01'));
  const id = async (table: string, where: string) =>
    there((await api.test.asOwner<{ id: string }>(`SELECT id FROM ${table} WHERE ${where}`))[0]).id;
  ids.supplier = await id('suppliers', `supplier_no = 'S1'`);
  ids.other = await id('suppliers', `supplier_no = 'S2'`);
  ids.outlet = await id('e_warongs', `register_no = 'E1'`);
  ids.agent = await id('bank_agents', `agent_no = 'A1'`);
  secretary = await api.signIn('SECRETARIAT');
  operatorOfTimur = await api.signIn('REGENCY_OPERATOR', ['3175']);
  operatorOfPusat = await api.signIn('REGENCY_OPERATOR', ['3171']);
});
afterAll(() => api.close());

/** What must be there: its absence is a fault of the test. */
function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('It is not there.');
  return value;
}

const RANKING = (field: string) => `query($quarter: Period!, $region: RegionCode!) {
  ranking: ${field}(quarter: $quarter, region: $region) {
    kind quarter region { name } scoredQuarters newestRated
    ranked { rank { from to of } subject { number name } score { finalScore grade gradeLabel { idn } evidenceMark { idn } } rolling { value grade } }
    gradeCounts { grade count } parameters { version proposal }
    unranked { rank { from } subject { number } score { grade gradeLabel { idn } } missing { says { idn } todo { idn } } } } }`;
const CARD = `query($kind: SubjectKind!, $id: ID!, $quarter: Period, $version: Int) {
  scorecard(kind: $kind, id: $id, quarter: $quarter, version: $version) {
    subject { number name } quarter parameterVersion parameters { proposal validFrom } inputsHash inputs countsHidden rank { from to of } lostByCap
    result { version rawScore finalScore cap grade confidence published evidenceCoveragePct interval { lower upper } criticalFailures }
    aspects { code name { idn } score weight effectiveWeight pointsLost
      criteria { code mark measure subScore weight part whole pointsLost peers { median count } missing { idn }
      rows(first: 50) { reference on regionCode registerNo outletName part whole good note placeKind placeId } } }
    history { quarter scored finalScore rolling peers { median } missing { says { idn } } }
    lkpp { value category perAspect { aspect band } } criticalFindings { code findingNo } missing { says { idn } todo { idn } }
    rolling { value grade } recommendations { step addressee waitsForCoaching grounds { idn } } versions { version cause finalScore parameterVersion inputsHash } } }`;

const SUBJECT = `query($kind: SubjectKind!, $id: ID!) { scoredSubject(kind: $kind, id: $id) { subject { number } quarters } }`;
const ROWS = `query($kind: SubjectKind!, $id: ID!, $quarter: Period!, $criterion: String!, $first: Int!, $after: Int!) {
  scoreEvidence(kind: $kind, id: $id, quarter: $quarter, criterion: $criterion, first: $first, after: $after) {
    reference registerNo placeKind placeId } }`;

interface Row {
  placeId: string | null;
  reference: string;
  good: boolean | null;
  part: string | null;
  whole: string | null;
  regionCode: string;
}
interface Criterion {
  code: string;
  mark: string;
  part: string | null;
  whole: string | null;
  pointsLost: number | null;
  rows: Row[];
  missing: { idn: string } | null;
}
interface Card {
  aspects: { criteria: Criterion[] }[];
  [key: string]: unknown;
}

async function ranking(cookie: string, field: string, region = '31', quarter = '2021-Q3') {
  const answer = await api.ask(cookie, RANKING(field), { region, quarter });
  return { ...answer, ranking: answer.data?.['ranking'] as Record<string, never> };
}
async function card(cookie: string, kind: string, id: string, more: object = {}) {
  const answer = await api.ask(cookie, CARD, { kind, id, quarter: '2021-Q3', ...more });
  expect(answer.errors).toEqual([]);
  return answer.data?.['scorecard'] as Card | null;
}
const criterion = (of: Card, code: string) =>
  there(of.aspects.flatMap(({ criteria }) => criteria).find((one) => one.code === code));

describe('rankings', () => {
  it('of suppliers: the ranked first, those not rateable apart and without a rank', async () => {
    const { ranking: found } = await ranking(secretary, 'supplierRanking');
    expect(found).toMatchObject({
      ...{ kind: 'SUPPLIER', quarter: '2021-Q3', region: { name: expect.stringMatching(/jakarta/i) as string } },
      ...{ scoredQuarters: ['2021-Q3'], newestRated: '2021-Q3' },
      ranked: [
        {
          rank: { from: 1, to: 1, of: 1 },
          subject: { number: 'S1' },
          rolling: { grade: expect.any(String) as string },
        },
      ],
      gradeCounts: [{ count: 1 }],
      parameters: { version: '2017-1', proposal: true },
      unranked: [
        {
          rank: null,
          subject: { number: 'S2' },
          score: { grade: null, gradeLabel: { idn: 'Belum Dapat Dinilai' } },
          missing: [
            {
              says: { idn: 'Ada 0 pengiriman, perlu paling sedikit 5.' },
              todo: { idn: expect.stringMatching(/^Tidak ada tindakan/) as string },
            },
          ],
        },
      ],
    });
  });
  it('of a kota: the suppliers that delivered there', async () => {
    const { ranking: found } = await ranking(secretary, 'supplierRanking', '3171');
    expect(found).toMatchObject({ ranked: [{ subject: { number: 'S1' } }], unranked: [] });
    expect((await ranking(secretary, 'supplierRanking', '3172')).ranking).toMatchObject({ ranked: [], unranked: [] });
  });
  it('of suppliers are refused for the surroundings of an e-warong (BR-10)', async () => {
    const { errors } = await ranking(secretary, 'supplierRanking', '317501');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'RANKING_TOO_NARROW' });
  });
  it('want a quarter', async () => {
    const { errors } = await ranking(secretary, 'agentRanking', '31', '2021-09');
    expect(errors[0]?.extensions).toMatchObject({ reason: 'QUARTER_NEEDED' });
  });
  it('of e-warong and agents follow the region they lie in, down to the kelurahan', async () => {
    expect((await ranking(secretary, 'eWarongRanking', '3171011001')).ranking).toMatchObject({
      unranked: [{ subject: { number: 'E2' } }],
    });
    expect((await ranking(secretary, 'agentRanking', '317501')).ranking).toMatchObject({
      ranked: [{ subject: { number: 'A1' }, score: { evidenceMark: { idn: 'Bukti terbatas' } } }],
    });
  });
  it('of another kota do not exist for an operator, and nobody without the right sees any', async () => {
    expect((await ranking(operatorOfTimur, 'supplierRanking', '3171')).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const assistant = await api.signIn('DISTRICT_ASSISTANT', ['317501']);
    expect((await ranking(assistant, 'eWarongRanking', '317501')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a ranking as a workbook', () => {
  const download = (cookie: string, query: string) =>
    request(api.app.getHttpServer())
      .get(`/api/scores/ranking.xlsx?${query}`)
      .set('cookie', cookie)
      .buffer()
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
  const rowsOf = async (body: unknown) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(body as ArrayBuffer);
    const rows: unknown[][] = [];
    workbook.worksheets[0]?.eachRow(({ values }) => rows.push((values as unknown[]).slice(1)));
    return rows;
  };

  it('holds what the page shows: the ranked, then those not rateable with what to do', async () => {
    const answer = await download(secretary, 'kind=SUPPLIER&region=31&quarter=2021-Q3');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toBe('attachment; filename="peringkat-penyedia-31-2021-Q3.xlsx"');
    const rows = await rowsOf(answer.body);
    expect(rows[0]?.[0]).toMatch(/^Peringkat penyedia, .*2021-Q3/);
    expect(rows[1]?.[0]).toMatch(/^Bobot versi 2017-1 \(usulan\)/);
    expect(rows[3]?.slice(0, 4)).toEqual(['Peringkat dari', 'sampai', 'Nama', 'Nomor register']);
    expect(rows[4]?.slice(0, 4)).toEqual([1, 1, 'CV Contoh Satu', 'S1']);
    expect(rows[5]?.[2]).toBe('CV Contoh Dua');
    expect(rows[5]?.slice(9, 10)).toEqual(['Belum Dapat Dinilai']);
    expect(rows).toHaveLength(6);
  });
  it('keeps only the grades asked for, in the language asked for', async () => {
    const rows = await rowsOf(
      (await download(secretary, 'kind=SUPPLIER&region=31&quarter=2021-Q3&grades=E&language=en')).body,
    );
    expect(rows).toHaveLength(4);
    expect(rows[3]?.[0]).toBe('Rank from');
  });
  it('does not exist outside the own regions, and names what is wrong in an address', async () => {
    const refusal = async (cookie: string, query: string) => {
      const { status, body } = await download(cookie, query);
      const { error } = JSON.parse(String(body)) as { error: { code: string; reason: string; message: string } };
      return { status, reason: error.reason, message: error.message };
    };
    const place = 'region=31&quarter=2021-Q3';
    expect(await refusal(operatorOfTimur, 'kind=SUPPLIER&region=3171&quarter=2021-Q3')).toMatchObject({ status: 404 });
    expect(await refusal(secretary, `kind=PASAR&${place}`)).toMatchObject({
      status: 422,
      message: expect.stringMatching(/PASAR.*BANK_AGENT, E_WARONG, SUPPLIER/) as string,
    });
    expect(await refusal(secretary, `kind=SUPPLIER&${place}&order=ACAK`)).toMatchObject({ status: 422 });
    expect(await refusal(secretary, 'kind=SUPPLIER&region=31&quarter=2021-09')).toMatchObject({
      ...{ status: 422, reason: 'QUARTER_NEEDED' },
    });
    expect(await refusal(secretary, 'kind=SUPPLIER&region=317501&quarter=2021-Q3')).toMatchObject({
      ...{ status: 422, reason: 'RANKING_TOO_NARROW' },
    });
  });
});

describe('a scorecard', () => {
  it('adds up from the facts behind each criterion', async () => {
    const found = there(await card(secretary, 'SUPPLIER', ids.supplier));
    const counted = ['A1.1', 'A1.2', 'A1.3', 'A2.2', 'A3.1', 'A3.2', 'A4.2'];
    for (const code of counted) {
      const one = criterion(found, code);
      const sum = (key: 'part' | 'whole') => one.rows.reduce((total, row) => total + Number(row[key] ?? 0), 0);
      expect([code, one.mark, sum('part')]).toEqual([code, 'MEASURED', Number(one.part)]);
      expect([code, sum('whole')]).toEqual([code, Number(one.whole)]);
    }
    expect(criterion(found, 'A1.1').rows.map(({ good }) => good)).toEqual([true, true, true, false]);
    expect(criterion(found, 'A2.1').rows).toHaveLength(5);
    expect(criterion(found, 'A2.1').rows[0]).toMatchObject({
      part: '11500',
      whole: '11000',
      good: false,
    });
  });
  it('says what is missing and why, and what would raise the confidence', async () => {
    const found = there(await card(secretary, 'SUPPLIER', ids.supplier));
    expect(criterion(found, 'A4.1')).toMatchObject({
      mark: 'MISSING',
      missing: { idn: 'Pengaduan belum dicatat di sistem ini.' },
      rows: [],
    });
    expect(found['missing']).toEqual([
      { says: { idn: 'Ada 4 lot diperiksa, perlu paling sedikit 10.' }, todo: { idn: 'Periksa 6 lot lagi.' } },
    ]);
    expect(found['result']).toMatchObject({ confidence: 'MEDIUM', evidenceCoveragePct: 91.43, published: true });
    expect(found['lkpp']).toMatchObject({ category: expect.any(String) as string });
  });
  it('leads from 100 points down to the score, and can be reckoned anew by anybody', async () => {
    const found = there(await card(secretary, 'SUPPLIER', ids.supplier));
    const lost = found.aspects.flatMap(({ criteria }) => criteria).reduce((sum, one) => sum + (one.pointsLost ?? 0), 0);
    const result = found['result'] as { finalScore: number };
    expect(Math.abs(100 - lost - Number(found['lostByCap']) - result.finalScore)).toBeLessThan(0.05);
    expect(scoreInputs(JSON.parse(String(found['inputs'])))).toMatchObject([
      { id: 'S1 2021-Q3', finalScore: result.finalScore, parameterVersion: '2017-1' },
    ]);
    expect(found).toMatchObject({ parameters: { proposal: true }, rank: { from: 1, to: 1, of: 1 } });
  });
  it('is of the newest quarter scored unless one is asked for, with the year up to it', async () => {
    const found = there(await card(secretary, 'SUPPLIER', ids.supplier, { quarter: null }));
    expect(found['quarter']).toBe('2021-Q3');
    expect(found['history']).toMatchObject([
      { quarter: '2020-Q4', scored: false, finalScore: null, rolling: null },
      { quarter: '2021-Q1' },
      { quarter: '2021-Q2' },
      { quarter: '2021-Q3', scored: true, finalScore: expect.any(Number) as number, peers: null },
    ]);
    const answer = await api.ask(secretary, SUBJECT, { kind: 'SUPPLIER', id: ids.supplier });
    expect(answer.data?.['scoredSubject']).toEqual({ subject: { number: 'S1' }, quarters: ['2021-Q3'] });
    const foreign = await api.ask(operatorOfPusat, SUBJECT, { kind: 'E_WARONG', id: ids.outlet });
    expect(foreign.data?.['scoredSubject']).toBeNull();
  });
  it('gives the facts of one criterion a page at a time, each with the file it came in', async () => {
    const asked = { kind: 'SUPPLIER', id: ids.supplier, quarter: '2021-Q3', criterion: 'A3.1' };
    const rows = async (more: object) => {
      const answer = await api.ask(secretary, ROWS, { ...asked, ...more });
      return (answer.data?.['scoreEvidence'] ?? answer.errors) as Row[];
    };
    const first = await rows({ first: 4, after: 0 });
    const rest = await rows({ first: 4, after: 4 });
    expect([...first, ...rest].map(({ reference }) => reference)).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D6']);
    expect(first[0]).toMatchObject({ registerNo: 'E1', placeKind: 'IMPORT_BATCH' });
    expect(first[0]?.placeId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await rows({ criterion: 'A9.9', first: 4, after: 0 })).toEqual([]);
    expect(await rows({ first: 0, after: 0 })).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await rows({ id: 'bukan-id', first: 4, after: 0 })).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
  it('proposes, and does nothing by itself', async () => {
    const other = there(await card(secretary, 'SUPPLIER', ids.other));
    expect(other['recommendations']).toMatchObject([{ step: 'INSPECTION_ORDER', addressee: 'MONEV_TEAM' }]);
  });
  it('of an e-warong and an agent shows their months', async () => {
    const outlet = there(await card(secretary, 'E_WARONG', ids.outlet));
    expect(criterion(outlet, 'E6').rows).toMatchObject([{ reference: '2021-07', part: '300' }]);
    const agent = there(await card(secretary, 'BANK_AGENT', ids.agent));
    expect(criterion(agent, 'G1')).toMatchObject({ part: '2970', whole: '3000' });
    expect(criterion(agent, 'G1').rows).toHaveLength(3);
  });
  it('shows an operator the result, and the facts of the own kota only (HANDBOOK 7.6)', async () => {
    const found = there(await card(operatorOfPusat, 'SUPPLIER', ids.supplier));
    expect(found['result']).toMatchObject({ published: true });
    expect(found).toMatchObject({ countsHidden: true, inputs: null });
    expect(criterion(found, 'A3.1')).toMatchObject({ part: null, whole: null, mark: 'MEASURED' });
    expect(criterion(found, 'A3.1').rows.map(({ regionCode: place }) => place)).toEqual([PUSAT]);
    expect(await card(operatorOfPusat, 'SUPPLIER', ids.other)).toBeNull();
    expect(await card(operatorOfPusat, 'E_WARONG', ids.outlet)).toBeNull();
  });
  it('of an earlier version stays readable; a region and a wrong id have none', async () => {
    expect(await card(secretary, 'SUPPLIER', ids.supplier, { version: 1 })).toMatchObject({ result: { version: 1 } });
    expect(await card(secretary, 'SUPPLIER', ids.supplier, { version: 9 })).toBeNull();
    expect(await card(secretary, 'SUPPLIER', 'bukan-id')).toBeNull();
    const region = await api.ask(secretary, CARD, { kind: 'REGION', id: '31', quarter: '2021-Q3' });
    expect(region.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
