import { type FactDraft } from '@monev/domain/intake';
import { isoDate, period, regionCode } from '@monev/kernel';
import { OPERATOR, acceptFacts, actorIn } from '../testing/builders';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import {
  VILLAGES,
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
  supplierPayment,
} from '../testing/trade-builders';
import { type SourceRowsQuestion, readSourceRows } from './source-rows';
import { readPriceSpreads } from './price-spread';
import { readRowSources } from './row-sources';
import { ROW_SETS, type RowSetId } from './row-sets.sql';
import { groupsOfSubjects, readSubjectFacts } from './subject-facts';
import { type ComparedKind } from './subject-facts.sql';

jest.setTimeout(60_000);

const PUSAT = { regionCode: regionCode(VILLAGES[2]) };
const span = (region: string, at: string) => ({
  ...{ region: regionCode(region), period: period(at), asOf: isoDate('2022-06-01') },
});

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  const rice = (quantity: string) =>
    deliveryLine({ orderedQty: '100', deliveredQty: quantity, acceptedQty: quantity, unitPrice: 10_000n });
  const sent = [
    delivery('D1', ['S1', 'E1'], '2021-07-05', { lines: [rice('100')] }),
    delivery('D2', ['S1', 'E2'], '2021-08-05', { ...PUSAT, lines: [rice('90')] }),
    delivery('D3', ['S2', 'E1'], '2021-08-31', { receivedAt: '2021-09-01T10:00', lines: [rice('50')] }),
  ];
  const registers: FactDraft[] = [
    ...[supplier('S1', { name: 'Sinar' }), supplier('S2', { name: 'Terang' }), ...allDocuments('S1')],
    ...[eWarong('E1', { legalForm: 'KUBE', name: 'Melati' }), eWarong('E2', { ...PUSAT, name: 'Anggrek' })],
    ...[eWarongMonth('E1', '2021-09', 251), bankAgent('A1'), agentMonth('A1', '2021-09')],
    ...[mou('M1', ['S1', 'E1']), ...sent, inspection('I1', ['S1', 'E1'], '2021-09-01', { brokenPct: '20' })],
    ...[price('317501', '2021-07-05', 9_000n), price('31', '2021-01-01', 9_500n, { priceKind: 'HET' })],
  ];
  await acceptFacts(test.database, registers);
  const bills = [invoice('F1', sent[0]!, 10_000n), invoice('F2', sent[1]!, 10_000n)];
  await acceptFacts(test.database, bills);
  await acceptFacts(test.database, [
    supplierPayment(bills[0]!, '2021-07-12'),
    supplierPayment(bills[1]!, '2021-08-13'),
  ]);
});
afterAll(() => test.close());

const read = <T>(work: Parameters<TestDatabase['database']['read']>[1], actor = OPERATOR) =>
  test.database.read(actor, work) as Promise<T>;

describe('facts of single suppliers, e-warong and agents', () => {
  const factsOf = async (kind: ComparedKind, region = '31', at = '2021-Q3') => {
    const found = await test.database.read(OPERATOR, (tx) =>
      readSubjectFacts(tx, kind, groupsOfSubjects(kind), span(region, at)),
    );
    return found.map(({ group, values, kpmServed }) => ({
      group,
      kpmServed,
      ...Object.fromEntries(
        [...values].filter(([, v]) => v !== null).map(([fact, v]) => [fact, Number(v!.toFixed(2))]),
      ),
    }));
  };
  it('a supplier stands with its own value beside that of all', async () => {
    const traded = (await factsOf('SUPPLIER')).filter(({ group }) => group === 'DELIVERIES');
    expect(traded).toHaveLength(2);
    expect(traded).toContainEqual(
      expect.objectContaining({
        'value-largest': 1_900_000,
        'value-sum': 2_400_000,
        'supplier-outlet-pairs': 2,
        deliveries: 2,
      }),
    );
  });
  it('and with its promises, papers, lots, prices and payments', async () => {
    const groups = (await factsOf('SUPPLIER')).map(({ group }) => group);
    expect(new Set(groups)).toEqual(
      new Set([
        'DELIVERIES',
        'PROMISES',
        'LOTS',
        'INVOICES_DUE',
        'INVOICES_PAID',
        'SHELF_PRICES',
        'INVOICE_PRICES',
        'DOCUMENTS',
      ]),
    );
  });
  it('an e-warong says how many families it served, null where it did not say', async () => {
    const outlets = (await factsOf('E_WARONG')).filter(({ group }) => group === 'OUTLETS');
    expect(outlets.map(({ kpmServed }) => kpmServed).toSorted()).toEqual([251, null]);
    expect(await factsOf('E_WARONG', '3172')).toEqual([]);
  });
  it('an agent by its logs, out of those expected', async () => {
    const [agent] = await read<Awaited<ReturnType<typeof readSubjectFacts>>>((tx) =>
      readSubjectFacts(tx, 'BANK_AGENT', ['AGENT_LOGS'], span('31', '2021-Q3')),
    );
    expect(agent).toMatchObject({ rowsUsed: 1, rowsExpected: 3 });
  });
});

describe('rows behind a figure', () => {
  const rowsOf = (set: RowSetId, more: Partial<SourceRowsQuestion> = {}, actor = OPERATOR) =>
    test.database.read(actor, (tx) =>
      readSourceRows(tx, {
        ...{ ...span('31', '2021-Q3'), set, first: 50 },
        ...{ sort: { cell: Object.keys(ROW_SETS[set].cells)[0]!, numeric: false, descending: false }, ...more },
      }),
    );
  it.each(Object.keys(ROW_SETS) as RowSetId[])('%s can be read, each with its file, sheet and row', async (set) => {
    const page = await rowsOf(set);
    expect(page.total).toBe(page.nodes.length);
    expect(page.total).toBeGreaterThan(0);
    const withFile = page.nodes.filter(({ batchId }) => batchId !== null);
    if (set !== 'DOCUMENTS') expect(withFile).toHaveLength(page.total);
    expect(withFile[0]).toMatchObject({ fileName: expect.any(String) as string, line: expect.any(Number) as number });
  });
  it('are sorted by number or text, what is unknown last both ways', async () => {
    const by = async (descending: boolean) =>
      (await rowsOf('OUTLETS', { sort: { cell: 'kpmServed', numeric: true, descending } })).nodes.map(
        ({ cells }) => cells['kpmServed'],
      );
    expect(await by(false)).toEqual(['251', null]);
    expect(await by(true)).toEqual(['251', null]);
    const values = await rowsOf('DELIVERIES', { sort: { cell: 'value', numeric: true, descending: true } });
    expect(values.nodes.map(({ cells }) => cells['value'])).toEqual(['1000000', '900000', '500000']);
  });
  it('are paged by cursor without repeating a row', async () => {
    const sort = { cell: 'value', numeric: true, descending: true };
    const first = await rowsOf('DELIVERIES', { first: 2, sort });
    const second = await rowsOf('DELIVERIES', { first: 2, sort, after: first.endCursor });
    expect([first.hasNextPage, second.hasNextPage, first.total, second.total]).toEqual([true, false, 3, 3]);
    expect(second.nodes.map(({ cells }) => cells['number'])).toEqual(['D3']);
  });
  it('can be narrowed to one party, a text, and those that do not count', async () => {
    const one = (await rowsOf('DELIVERIES', { search: 'anggrek' })).nodes;
    expect(one.map(({ cells }) => cells['number'])).toEqual(['D2']);
    const subjectId = one[0]!.parties.supplier!;
    expect((await rowsOf('DELIVERIES', { subjectId })).total).toBe(2);
    const late = await rowsOf('PROMISES', { flag: { cell: 'onTime', is: false } });
    expect(late.nodes.map(({ cells }) => cells['number'])).toEqual(['D3']);
    expect((await rowsOf('DELIVERIES', { search: '%' })).total).toBe(0);
  });
  it('stay within the walls', async () => {
    const own = await rowsOf('DELIVERIES', {}, actorIn(['3171']));
    expect(own.nodes.map(({ cells }) => cells['number'])).toEqual(['D2']);
  });
  it('a cursor of nobody begins at the first page; a cell of nobody is refused', async () => {
    expect((await rowsOf('LOTS', { after: 'bm9uc2Vuc2U' })).total).toBe(1);
    await expect(rowsOf('LOTS', { sort: { cell: "x' OR true", numeric: false, descending: false } })).rejects.toThrow(
      RangeError,
    );
  });
});

describe('files behind a figure', () => {
  it('are those of its rows, with how many', async () => {
    const sources = await test.database.read(OPERATOR, (tx) => readRowSources(tx, 'DELIVERIES', span('31', '2021-Q3')));
    expect(sources).toEqual([expect.objectContaining({ rows: 3, fileName: expect.any(String) as string })]);
    const none = await test.database.read(OPERATOR, (tx) => readRowSources(tx, 'DELIVERIES', span('3172', '2021-Q3')));
    expect(none).toEqual([]);
  });
});

describe('prices beside the HET', () => {
  it('percentiles are prices really seen', async () => {
    const [spread, ...others] = await read<Awaited<ReturnType<typeof readPriceSpreads>>>((tx) =>
      readPriceSpreads(tx, span('31', '2021-Q3')),
    );
    expect(others).toEqual([]);
    expect(spread).toMatchObject({
      ...{
        origin: 'INVOICE',
        items: 2,
        lowest: 10_000,
        median: 10_000,
        p90: 10_000,
        het: 9_500,
        withHet: 2,
        aboveHet: 2,
      },
    });
  });
  it('none where none was seen', async () => {
    expect(await read((tx) => readPriceSpreads(tx, span('31', '2020-01')))).toEqual([]);
  });
});
