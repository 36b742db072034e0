import { type FactDraft } from '@monev/domain/intake';
import { canonicalInputs } from '@monev/domain/scoring';
import { isoDate, period, regionCode } from '@monev/kernel';
import { HmacAuditWriter } from '../audit/audit-writer';
import { OPERATOR, acceptFacts, actorIn } from '../testing/builders';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import {
  allDocuments,
  delivery,
  deliveryLine,
  inspection,
  invoice,
  mou,
  price,
  supplier,
  supplierDocument,
} from '../testing/trade-builders';
import { supplierEvidence } from './supplier-evidence';

jest.setTimeout(60_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
});
afterAll(() => test.close());

/** Each example has a supplier of its own, so that one database serves them all. */
let last = 0;
const newSupplier = () => `S${(last += 1)}`;
const Q3 = period('2021-Q3');

async function countsOf(no: string, facts: readonly FactDraft[], more: { quarter?: string; asOf?: string } = {}) {
  const bills = facts.filter(({ kind }) => kind === 'INVOICE');
  await acceptFacts(test.database, [supplier(no), ...facts.filter((fact) => !bills.includes(fact))]);
  if (bills.length > 0) await acceptFacts(test.database, bills);
  return readCounts(no, more);
}
async function readCounts(no: string, more: { quarter?: string; asOf?: string } = {}) {
  const [row] = await test.asOwner<{ id: string }>('SELECT id FROM suppliers WHERE supplier_no = $1', [no]);
  const quarter = period(more.quarter ?? Q3);
  const asked = { quarter, subjectIds: [row?.id ?? ''], asOf: isoDate(more.asOf ?? '2022-06-01') };
  const [found] = await test.database.read(OPERATOR, (tx) => supplierEvidence(tx, asked));
  const { values, ...rest } = JSON.parse(canonicalInputs(found!.evidence)) as { values: Record<string, string> };
  return { ...values, ...rest };
}

describe('what a supplier is scored on', () => {
  it('nothing happened: zeros, and what nobody counted is left out', async () => {
    expect(await countsOf(newSupplier(), [])).toMatchObject({
      ...{
        deliveries: '0',
        orderedKg: '0',
        lotsInspected: '0',
        lotsRejected: '0',
        invoiceLines: '0',
        findingsDue: '0',
      },
      ...{ docsRequired: '10', docsValid: '0', inspected: 0, sites: 0 },
    });
    const counts = await countsOf(newSupplier(), []);
    expect(Object.keys(counts)).not.toEqual(expect.arrayContaining(['complaints']));
    expect(Object.keys(counts)).not.toEqual(expect.arrayContaining(['priceDeviationPct']));
  });

  describe('A3.1, a delivery is judged once', () => {
    it('to the minute, and a promise for a day holds to its end', async () => {
      const no = newSupplier();
      const at = (n: number, promisedAt: string, receivedAt: string | null) =>
        delivery(`D${n}`, [no, 'E1'], '2021-08-02', { promisedAt, receivedAt });
      expect(
        await countsOf(no, [
          at(1, '2021-08-02T09:00', '2021-08-02T09:00'),
          at(2, '2021-08-02T09:00', '2021-08-02T09:01'),
          at(3, '2021-08-02T23:59', '2021-08-02T22:00'),
        ]),
      ).toMatchObject({ deliveries: '3', deliveriesOnTime: '2' });
    });
    it('in the quarter it was promised for when it came after it, and not again when it came', async () => {
      const no = newSupplier();
      const late = delivery('D1', [no, 'E1'], '2021-09-30', { receivedAt: '2021-10-02T08:00' });
      expect(await countsOf(no, [late])).toMatchObject({ deliveries: '1', deliveriesOnTime: '0', orderedKg: '0' });
      expect(await readCounts(no, { quarter: '2021-Q4' })).toMatchObject({ deliveries: '0', orderedKg: '100' });
    });
    it('in the quarter it came when it came before its time', async () => {
      const no = newSupplier();
      const early = delivery('D1', [no, 'E1'], '2021-10-02', { receivedAt: '2021-09-30T08:00' });
      expect(await countsOf(no, [early])).toMatchObject({ deliveries: '1', deliveriesOnTime: '1' });
      expect(await readCounts(no, { quarter: '2021-Q4' })).toMatchObject({ deliveries: '0' });
    });
    it('as late when it never came, but not before its day is over', async () => {
      const no = newSupplier();
      const never = delivery('D1', [no, 'E1'], '2021-09-10', { receivedAt: null });
      expect(await countsOf(no, [never], { asOf: '2021-09-10' })).toMatchObject({ deliveries: '0' });
      expect(await readCounts(no, { asOf: '2021-09-11' })).toMatchObject({ deliveries: '1', deliveriesOnTime: '0' });
    });
  });

  it('A1.2 adds kilogram only, no more than was ordered, and leaves out what was not weighed', async () => {
    const no = newSupplier();
    const lines = [
      deliveryLine({ lineNo: 1, orderedQty: '100.5', deliveredQty: '120', acceptedQty: '110' }),
      deliveryLine({ lineNo: 2, orderedQty: '50', acceptedQty: '49.25' }),
      deliveryLine({ lineNo: 3, orderedQty: '500', acceptedQty: null }),
      deliveryLine({ lineNo: 4, orderedQty: '900', acceptedQty: '10', unit: 'BUTIR' }),
    ];
    expect(await countsOf(no, [delivery('D1', [no, 'E1'], '2021-07-01', { lines })])).toMatchObject({
      orderedKg: '301/2',
      acceptedKg: '599/4',
    });
  });
  it('A1.2 is not known where all goods are counted in other units', async () => {
    const no = newSupplier();
    const lines = [deliveryLine({ unit: 'BUTIR' })];
    const counts = await countsOf(no, [delivery('D1', [no, 'E1'], '2021-07-01', { lines })]);
    expect(counts).not.toHaveProperty('orderedKg');
    expect(counts).toMatchObject({ deliveries: '1' });
  });

  it('A3.2: a rejected line, replaced within 24 hours of the rejection', async () => {
    const no = newSupplier();
    const rejected = (lineNo: number, replacedAt: string | null) =>
      deliveryLine({ lineNo, acceptedQty: '90', rejectedQty: '10', rejectedAt: '2021-07-01T10:00', replacedAt });
    const lines = [
      rejected(1, '2021-07-02T10:00'),
      rejected(2, '2021-07-02T10:01'),
      rejected(3, null),
      deliveryLine({ lineNo: 4 }),
    ];
    expect(await countsOf(no, [delivery('D1', [no, 'E1'], '2021-07-01', { lines })])).toMatchObject({
      lotsRejected: '3',
      lotsReplacedIn24h: '1',
    });
  });

  describe('A1.1 and A1.3, a lot', () => {
    it.each([
      ['at its limits passes', { brokenPct: '15', moisturePct: '14', millingPct: '95' }, '1'],
      ['a hair above one does not', { brokenPct: '15.001' }, '0'],
      ['of medium class has its own limits', { qualityClass: 'MEDIUM', brokenPct: '25', headRicePct: '75' }, '1'],
      ['unfit to eat never passes', { unfit: true }, '0'],
    ])('%s', async (_, more, passed) => {
      const no = newSupplier();
      expect(await countsOf(no, [inspection('I1', [no, 'E1'], '2021-07-01', more)])).toMatchObject({
        ...{ lotsInspected: '1', lotsPassed: passed, lotsLabelOk: '1', inspected: 1, sites: 1 },
      });
    });
    it('with nothing measured, or nothing prescribed for its food, is no inspection', async () => {
      const no = newSupplier();
      const nothing = { millingPct: null, moisturePct: null, brokenPct: null };
      const facts = [
        inspection('I1', [no, 'E1'], '2021-07-01', { ...nothing, unfit: false }),
        inspection('I2', [no, 'E1'], '2021-07-01', { commodity: 'TELUR AYAM', qualityClass: '' }),
      ];
      expect(await countsOf(no, facts)).toMatchObject({ lotsInspected: '0', inspected: 0, sites: 0 });
    });
    it('sites are distinct outlets and warehouses; a label nobody looked at makes the count unknown', async () => {
      const no = newSupplier();
      const facts = [
        inspection('I1', [no, 'E1'], '2021-07-01'),
        inspection('I2', [no, 'E1'], '2021-07-02'),
        inspection('I3', [no, 'E2'], '2021-07-03'),
        inspection('I4', [no, null], '2021-07-03'),
      ];
      expect(await countsOf(no, facts)).toMatchObject({ lotsInspected: '4', lotsLabelOk: '4', sites: 3 });
      await acceptFacts(test.database, [inspection('I5', [no, 'E1'], '2021-07-04', { labelOk: null })]);
      expect(await readCounts(no)).not.toHaveProperty('lotsLabelOk');
    });
  });

  describe('A2.1, IND-PRC-01 on invoice lines', () => {
    const billed = (no: string, unitPrice: bigint, day = '2021-08-10') => {
      const sent = delivery('D1', [no, 'E1'], day, { regionCode: regionCode('3175031001') });
      return [sent, invoice('F1', sent, unitPrice)];
    };
    beforeAll(() =>
      acceptFacts(test.database, [
        price('31', '2021-01-01', 9_450n, { priceKind: 'HET' }),
        price('317503', '2021-08-07', 11_000n),
        price('317503', '2021-08-13', 20_000n),
        price('317503', '2021-08-30', 10_000n, { place: 'Pasar A' }),
        price('317503', '2021-08-30', 10_001n, { place: 'Pasar B' }),
        price('317502', '2021-08-10', 1n),
      ]),
    );
    it('takes the market survey of the kecamatan nearest in days, the earlier of two as near', async () => {
      const no = newSupplier();
      expect(await countsOf(no, billed(no, 11_110n))).toMatchObject({ priceDeviationPct: '1' });
    });
    it('takes the median of a day, exact to half a rupiah', async () => {
      const no = newSupplier();
      expect(await countsOf(no, billed(no, 11_001n, '2021-08-28'))).toMatchObject({
        priceDeviationPct: '66700/6667', // 100 × (11,001 − 10,000.5) / 10,000.5
      });
    });
    it('falls back on the HET in force, and knows nothing where there is no price of that class', async () => {
      const no = newSupplier();
      expect(await countsOf(no, billed(no, 9_450n, '2021-09-20'))).toMatchObject({ priceDeviationPct: '0' });
      const other = newSupplier();
      const [sent] = billed(other, 1n);
      const line = { lineNo: 1, commodity: 'BERAS', qualityClass: 'KETAN', unit: 'KG', qty: '1', unitPrice: 1n };
      const counts = await countsOf(other, [sent!, invoice('F1', sent as never, 1n, { lines: [line] })]);
      expect(counts).not.toHaveProperty('priceDeviationPct');
    });
  });

  it('A2.2 compares with the MoU named or in force; a line without an agreed price stands in neither count', async () => {
    const no = newSupplier();
    const sent = ['2021-07-05', '2021-07-06', '2022-02-01'].map((day, n) =>
      delivery(`D${n}`, [no, 'E1'], day, n === 1 ? { mouNo: `M-${no}` } : {}),
    );
    const facts = [
      mou(`M-${no}`, [no, 'E1']),
      ...sent,
      ...sent.map((one, n) => invoice(`F${n}`, one, n === 1 ? 11_501n : 11_500n)),
    ];
    expect(await countsOf(no, facts)).toMatchObject({ invoiceLines: '2', invoiceLinesMatched: '1' });
    expect(await readCounts(no, { quarter: '2022-Q1' })).toMatchObject({ invoiceLines: '0' });
  });

  describe('A4.2, documents valid on the last day', () => {
    it('asks ten of a company with a warehouse, fewer of a sole trader without', async () => {
      const [company, trader] = [newSupplier(), newSupplier()];
      expect(await countsOf(company, allDocuments(company))).toMatchObject({ docsRequired: '10', docsValid: '10' });
      const register = supplier(trader, { legalForm: 'PERORANGAN', hasOwnWarehouse: false });
      await acceptFacts(test.database, [register, ...allDocuments(trader)]);
      expect(await readCounts(trader)).toMatchObject({ docsRequired: '7', docsValid: '7' });
    });
    it('a document that ran out does not count, one of the last day does', async () => {
      const no = newSupplier();
      const facts = [
        supplierDocument(no, 'NIB', { validUntil: isoDate('2021-09-29') }),
        supplierDocument(no, 'NPWP', { validUntil: isoDate('2021-09-30') }),
        supplierDocument(no, 'AKTA', { issuedOn: isoDate('2021-10-01') }),
      ];
      expect(await countsOf(no, facts)).toMatchObject({ docsValid: '1' });
    });
    it('a renewal does not take away what held before it, in whichever order they were entered', async () => {
      const no = newSupplier();
      const old = supplierDocument(no, 'NIB', {
        documentNo: 'A',
        issuedOn: isoDate('2020-01-01'),
        validUntil: isoDate('2021-12-31'),
      });
      const next = supplierDocument(no, 'NIB', { documentNo: 'B', issuedOn: isoDate('2022-01-01') });
      expect(await countsOf(no, [next])).toMatchObject({ docsValid: '0' });
      await acceptFacts(test.database, [old]);
      expect(await readCounts(no)).toMatchObject({ docsValid: '1' });
      expect(await readCounts(no, { quarter: '2022-Q1' })).toMatchObject({ docsValid: '1' });
    });
    it('the MoU is an eleventh where it is required: with every outlet served there', async () => {
      const no = newSupplier();
      const there = { regionCode: regionCode('1274011001') };
      const facts = [
        delivery('D1', [no, 'E1'], '2021-07-01', there),
        delivery('D2', [no, 'E2'], '2021-07-01', there),
        mou(`T-${no}`, [no, 'E1'], there),
      ];
      expect(await countsOf(no, facts)).toMatchObject({ docsRequired: '11', docsValid: '0' });
      await acceptFacts(test.database, [mou(`U-${no}`, [no, 'E2'], there), ...allDocuments(no)]);
      expect(await readCounts(no)).toMatchObject({ docsRequired: '11', docsValid: '11' });
    });
  });

  it('a correction of a delivery counts in place of what it corrects', async () => {
    const no = newSupplier();
    await countsOf(no, [delivery('D1', [no, 'E1'], '2021-08-01')]);
    await acceptFacts(test.database, [delivery('D1', [no, 'E1'], '2021-11-01')]);
    expect(await readCounts(no)).toMatchObject({ deliveries: '0', orderedKg: '0' });
    expect(await readCounts(no, { quarter: '2021-Q4' })).toMatchObject({ deliveries: '1', orderedKg: '100' });
  });

  it('somebody of another region sees nothing of it', async () => {
    const no = newSupplier();
    await acceptFacts(test.database, [supplier(no), delivery('D1', [no, 'E1'], '2021-08-01')]);
    const asked = { quarter: Q3, subjectIds: null, asOf: isoDate('2022-01-01') };
    expect(await test.database.read(actorIn(['3273']), (tx) => supplierEvidence(tx, asked))).toEqual([]);
  });
});
