import { type CountedGroupId } from '@monev/domain/indicators';
import { type FactDraft } from '@monev/domain/intake';
import { isoDate, period, regionCode } from '@monev/kernel';
import { OPERATOR, acceptFacts, actorIn } from '../../testing/builders';
import { type TestDatabase, testDatabase } from '../../testing/test-database';
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
} from '../../testing/trade-builders';
import { readFacts } from './read-facts';

jest.setTimeout(60_000);

const PUSAT = { regionCode: regionCode(VILLAGES[2]) };

let test: TestDatabase;
const accept = (facts: readonly FactDraft[]) => acceptFacts(test.database, facts);

/** Facts of one group for a region and period; what is null is left out. */
async function factsOf(
  group: CountedGroupId,
  region: string,
  at: string,
  more: { asOf?: string; actor?: typeof OPERATOR } = {},
) {
  const asked = {
    ...{ groups: [group], regions: [regionCode(region)], periods: [period(at)] },
    asOf: isoDate(more.asOf ?? '2022-06-01'),
  };
  const [row] = await test.database.read(more.actor ?? OPERATOR, (tx) => readFacts(tx, asked));
  const known = [...row!.values].filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(
      known.map(([fact, value]) => [fact, value!.denominator === 1n ? Number(value!.numerator) : value!.round(4)]),
    ),
    used: row!.rowsUsed,
    expected: row!.rowsExpected,
  };
}

beforeAll(async () => {
  test = await testDatabase();
  const rice = (quantity: string, unitPrice: bigint) =>
    deliveryLine({ orderedQty: '100', deliveredQty: quantity, acceptedQty: quantity, unitPrice });
  const sent = [
    delivery('D1', ['S1', 'E1'], '2021-07-05', { lines: [rice('100', 10_000n)] }),
    delivery('D2', ['S1', 'E2'], '2021-08-05', { ...PUSAT, lines: [rice('90', 10_000n)] }),
    delivery('D3', ['S2', 'E1'], '2021-08-31', { receivedAt: '2021-09-01T10:00', lines: [rice('50', 10_000n)] }),
    delivery('D4', ['S3', 'E1'], '2021-09-10', { receivedAt: null }),
  ];
  await accept([
    ...[supplier('S1'), supplier('S2', { status: 'CANDIDATE' }), ...allDocuments('S1')],
    ...[eWarong('E1', { legalForm: 'KUBE' }), eWarong('E2', PUSAT)],
    eWarong('E3', { status: 'DEACTIVATED', statusSince: isoDate('2021-10-01') }),
    ...[eWarongMonth('E1', '2021-09', 251)],
    ...[
      bankAgent('A1'),
      bankAgent('A2'),
      agentMonth('A1', '2021-09'),
      agentMonth('A1', '2021-08', { trxSucceeded: null }),
    ],
    ...[mou('M1', ['S1', 'E1']), ...sent],
    ...[
      inspection('I1', ['S1', 'E1'], '2021-09-01'),
      inspection('I2', ['S1', 'E1'], '2021-09-02', { brokenPct: '20' }),
    ],
    inspection('I3', ['S1', 'E1'], '2021-09-03', { qualityClass: 'MEDIUM', brokenPct: '25' }),
    ...[price('317501', '2021-07-05', 9_000n), price('31', '2021-01-01', 9_500n, { priceKind: 'HET' })],
    ...(['CHAIR', 'SECRETARY', 'TREASURER'] as const).map((post): FactDraft => ({
      ...{ kind: 'E_WARONG_OFFICER', regionCode: regionCode(VILLAGES[0]), registerNo: 'E1', post, personName: post },
      ...{ occupationCategory: 'TRADER', startedOn: isoDate('2021-01-01'), origin: { sheet: 'Sheet1', row: 2 } },
      endedOn: post === 'TREASURER' ? isoDate('2021-09-30') : null,
    })),
  ]);
  const bills = [invoice('F1', sent[0]!, 10_000n), invoice('F2', sent[1]!, 10_000n), invoice('F3', sent[2]!, 10_000n)];
  await accept(bills);
  await accept([
    ...[supplierPayment(bills[0]!, '2021-07-10', { amount: 400_000n })],
    supplierPayment(bills[0]!, '2021-07-12', { amount: 600_000n, paymentNo: '2' }),
    supplierPayment(bills[1]!, '2021-08-13'),
  ]);
});
afterAll(() => test.close());

describe('facts of the register', () => {
  it('outlets on the last day: who left later was still there', async () => {
    expect(await factsOf('OUTLETS', '31', '2021-09')).toMatchObject({ 'outlets-active': 3, 'kube-active': 1, used: 3 });
    expect(await factsOf('OUTLETS', '31', '2021-10')).toMatchObject({ 'outlets-active': 2 });
    expect(await factsOf('OUTLETS', '3171', '2021-10')).toMatchObject({ 'outlets-active': 1 });
  });
  it('a post is filled until the day its officer left', async () => {
    expect(await factsOf('OUTLETS', '31', '2021-08')).toMatchObject({ 'kube-complete': 1 });
    expect(await factsOf('OUTLETS', '31', '2021-09')).toMatchObject({ 'kube-complete': 0 });
  });
  it('load: known of one of three', async () => {
    expect(await factsOf('OUTLET_LOAD', '31', '2021-09')).toEqual({
      ...{ 'outlets-load-known': 1, 'outlets-overloaded': 1, used: 1, expected: 3 },
    });
  });
  it('agents and their logs: a month that lacks one of two counts for neither', async () => {
    expect(await factsOf('AGENTS', '31', '2021-09')).toMatchObject({ 'agents-active': 2 });
    expect(await factsOf('AGENT_LOGS', '31', '2021-Q3')).toEqual({
      ...{ 'trx-attempted': 1_000, 'trx-succeeded': 995, 'edc-minutes-scheduled': 2_000, 'edc-minutes-up': 1_980 },
      ...{ 'settlements-due': 20, 'settlements-on-time': 20 },
      ...{ used: 2, expected: 6 },
    });
  });
  it('documents: of those that delivered there, and of the register of the province', async () => {
    expect(await factsOf('DOCUMENTS', '3175', '2021-Q3')).toMatchObject({
      'documents-required': 20,
      'documents-valid': 10,
    });
    expect(await factsOf('DOCUMENTS', '31', '2021-Q1')).toMatchObject({
      'documents-required': 10,
      'documents-valid': 10,
    });
    expect(await factsOf('DOCUMENTS', '3172', '2021-Q3')).toEqual({ used: 0, expected: 0 });
  });
});

describe('facts of trade', () => {
  it('deliveries of a quarter: suppliers and pairs are distinct, quantities no more than ordered', async () => {
    expect(await factsOf('DELIVERIES', '31', '2021-Q3')).toEqual({
      ...{ 'suppliers-delivering': 2, 'supplier-outlet-pairs': 3, 'outlets-served': 2, deliveries: 3 },
      ...{ 'deliveries-under-mou': 1, 'qty-ordered': 300, 'qty-accepted': 240 },
      ...{ 'value-sum': 2_400_000, 'value-largest': 1_900_000, 'value-sum-squared': 5_760_000_000_000 },
      ...{ 'value-squares': 1_900_000 ** 2 + 500_000 ** 2, used: 3, expected: 3 },
    });
  });
  it('of a kota only its own, of nothing nothing', async () => {
    expect(await factsOf('DELIVERIES', '3171', '2021-Q3')).toMatchObject({
      'suppliers-delivering': 1,
      'value-sum': 900_000,
    });
    expect(await factsOf('DELIVERIES', '3172', '2021-Q3')).toMatchObject({ used: 0 });
  });
  it('promises: late once, in the month of the promise; the months add up to the quarter', async () => {
    const judged = async (at: string) => {
      const { 'deliveries-judged': all, 'deliveries-on-time': kept } = (await factsOf('PROMISES', '31', at)) as Record<
        string,
        number
      >;
      return [all, kept];
    };
    expect(await Promise.all(['2021-07', '2021-08', '2021-09'].map(judged))).toEqual([
      [1, 1],
      [2, 1],
      [1, 0],
    ]);
    expect(await judged('2021-Q3')).toEqual([4, 2]);
    expect(await factsOf('PROMISES', '31', '2021-09', { asOf: '2021-09-10' })).toMatchObject({ used: 0 });
  });
  it('lots: each class by its own limits', async () => {
    expect(await factsOf('LOTS', '31', '2021-09')).toMatchObject({
      ...{ 'lots-judged': 3, 'lots-passed': 2, 'premium-lots': 2, 'premium-broken': 35, 'medium-lots': 1 },
      ...{ 'medium-broken': 25, 'broken-judged': 3, 'broken-above': 1 },
    });
  });
  it('invoices due: received 5 July, term 7, paid 12 July is on time, a day later is not; unpaid is late once due', async () => {
    expect(await factsOf('INVOICES_DUE', '31', '2021-07')).toMatchObject({ 'invoices-due': 1, 'invoices-on-time': 1 });
    expect(await factsOf('INVOICES_DUE', '31', '2021-08')).toMatchObject({ 'invoices-due': 1, 'invoices-on-time': 0 });
    expect(await factsOf('INVOICES_DUE', '31', '2021-09')).toMatchObject({ 'invoices-due': 1, 'invoices-on-time': 0 });
    expect(await factsOf('INVOICES_DUE', '31', '2021-09', { asOf: '2021-09-08' })).toMatchObject({ used: 0 });
  });
  it('days to pay are weighed by value: seven days and eight', async () => {
    expect(await factsOf('INVOICES_PAID', '31', '2021-Q3')).toMatchObject({
      ...{ 'paid-value': 2_000_000, 'paid-value-days': 15_000_000 },
    });
  });
  it('invoice prices: survey of the kecamatan, else the HET, which a kota sees although it stands at the province', async () => {
    expect(await factsOf('INVOICE_PRICES', '31', '2021-07')).toMatchObject({
      ...{ 'invoice-difference': 100_000, 'invoice-reference': 900_000, 'invoice-with-het': 1, 'invoice-above-het': 1 },
    });
    const own = await factsOf('INVOICE_PRICES', '3171', '2021-08', { actor: actorIn(['3171']) });
    expect(own).toMatchObject({ 'invoice-difference': 50_000, 'invoice-reference': 950_000, 'invoice-with-het': 1 });
  });
  it('shelf prices of visits: none made, nothing known', async () => {
    expect(await factsOf('SHELF_PRICES', '31', '2021-09')).toEqual({ used: 0, expected: 0 });
  });
});
