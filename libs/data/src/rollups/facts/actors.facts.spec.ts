import { type CountedGroupId, type FactId } from '@monev/domain/indicators';
import { type FactDraft } from '@monev/domain/intake';
import { isoDate, period, regionCode } from '@monev/kernel';
import { OPERATOR, acceptFacts, kpm, payment } from '../../testing/builders';
import { type TestDatabase, testDatabase } from '../../testing/test-database';
import {
  VILLAGES,
  delivery,
  deliveryLine,
  eWarong,
  inspection,
  invoice,
  mou,
  supplier,
} from '../../testing/trade-builders';
import { readFacts } from './read-facts';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

let test: TestDatabase;
const [EAST, EAST_TOO, CENTRE] = VILLAGES;

async function factsOf(group: CountedGroupId, at: string, ids: readonly FactId[], region = '31') {
  const asked = { groups: [group], regions: [regionCode(region)], periods: [period(at)], asOf: isoDate('2022-06-01') };
  const [row] = await test.database.read(OPERATOR, (tx) => readFacts(tx, asked));
  return row!.rowsUsed === 0 ? 'nothing' : ids.map((id) => row!.values.get(id)?.toFixed(1).replace(/\.0$/, '') ?? null);
}

const recap = (registerNo: string, priorityKpm: number | null, delivered: number | null): FactDraft => ({
  ...{ kind: 'E_WARONG_PERIOD', regionCode: regionCode(EAST), registerNo, period: '2021-09' as never, kpmServed: 10 },
  ...{ priorityKpm, priorityDeliveredFree: delivered, transactionDays: null, origin: { sheet: 'Sheet1', row: 2 } },
});

const complaint = (ticketNo: string, receivedOn: string, more: Record<string, unknown> = {}): FactDraft =>
  ({
    ...{ kind: 'COMPLAINT', regionCode: regionCode(EAST), ticketNo, channel: 'JAGA', category: 'SHORT' },
    ...{ receivedOn, state: 'RECEIVED', stateSince: receivedOn, verifiedOn: null, forwardedOn: null, resolvedOn: null },
    ...{ anonymous: null, registerNo: null, supplierNo: null, origin: { sheet: 'Sheet1', row: 2 } },
    ...more,
  }) as FactDraft;

beforeAll(async () => {
  test = await testDatabase();
  const rejected = deliveryLine({
    deliveredQty: '100',
    acceptedQty: '90',
    rejectedQty: '10',
    rejectedAt: '2021-09-05T10:00',
  });
  const sent = [
    delivery('D1', ['S1', 'E1'], '2021-09-05', { lines: [{ ...rejected, replacedAt: '2021-09-06T10:00' }] }),
    delivery('D2', ['S2', 'E1'], '2021-09-06', { lines: [{ ...rejected, replacedAt: '2021-09-06T10:01' }] }),
    delivery('D3', ['S1', 'E2'], '2021-09-07', { regionCode: regionCode(CENTRE) }),
  ];
  await acceptFacts(test.database, [
    ...[supplier('S1'), supplier('S2'), supplier('S3', { status: 'DELISTED', statusSince: isoDate('2021-03-01') })],
    ...[eWarong('E1'), eWarong('E2', { regionCode: regionCode(CENTRE) }), recap('E1', 10, 9), recap('E9', 5, null)],
    ...[kpm(EAST, '2021-09', 100), kpm(EAST_TOO, '2021-09', 50), kpm(CENTRE, '2021-09', 0)],
    ...[
      mou('M1', ['S1', 'E1']),
      mou('M2', ['S2', 'E1'], { terminatedOn: isoDate('2021-10-01'), terminationReason: 'mutu' }),
    ],
    ...sent,
    inspection('I1', ['S1', 'E1'], '2021-09-08'),
    payment('3175', '2021-07', 3, { label: 'Tahap 3', allocatedKpm: 100, failedKpm: 2 }),
    payment('3175', '2021-07', 3, { label: 'Tahap 3', payer: 'BRI', allocatedKpm: 1 }),
    payment('3171', '2021-09', 1, { label: 'Tahap 4' }),
    complaint('T1', '2021-09-01', {
      verifiedOn: '2021-09-04',
      state: 'RESOLVED',
      stateSince: '2021-09-20',
      resolvedOn: '2021-09-20',
    }),
    complaint('T2', '2021-09-10', {
      verifiedOn: '2021-09-14',
      forwardedOn: '2021-09-20',
      state: 'FORWARDED',
      stateSince: '2021-09-20',
    }),
    complaint('T3', '2021-02-10', {
      category: 'BUNDLED',
      forwardedOn: '2021-09-21',
      state: 'FORWARDED',
      stateSince: '2021-09-21',
    }),
  ]);
  await acceptFacts(test.database, [invoice('F1', sent[0]!, 11_500n), invoice('F2', sent[1]!, 11_501n)]);
});
afterAll(() => test.close());

describe('facts of outlets and stages', () => {
  it('priority families of recaps that tell both', async () => {
    expect(await factsOf('OUTLET_RECAPS', '2021-09', ['priority-kpm', 'priority-delivered-free'])).toEqual(['10', '9']);
  });
  it('villages with families, and those of them with an outlet', async () => {
    const ids = ['villages-with-kpm', 'villages-with-outlet'] as const;
    expect(await factsOf('VILLAGE_ACCESS', '2021-Q3', ids)).toEqual(['2', '1']);
    expect(await factsOf('VILLAGE_ACCESS', '2021-Q2', ids)).toBe('nothing');
  });
  it('a stage counts once whatever banks tell of it, in the period of its first month', async () => {
    expect(await factsOf('STAGES', '2021-Q3', ['stages', 'stage-months'])).toEqual(['2', '4']);
    expect(await factsOf('STAGES', '2021-09', ['stages', 'stage-months'])).toEqual(['1', '1']);
  });
  it('failed top-ups stand in the rollup of every month of their stage', async () => {
    const rows = await test.asOwner(`SELECT period, measure, value FROM measure_months
      WHERE region_code = '3175' AND slice = '' AND measure IN ('kpm-failed', 'kpm-allocated-of-failed') ORDER BY 1, 2`);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({ period: '2021-07', measure: 'kpm-allocated-of-failed', value: '100' });
    expect(rows[5]).toMatchObject({ period: '2021-09', measure: 'kpm-failed', value: '2' });
  });
});

describe('facts of suppliers', () => {
  it('districts and their suppliers beyond the first', async () => {
    const ids = ['districts-supplied', 'suppliers-beyond-first'] as const;
    expect(await factsOf('SUPPLIER_DISTRICTS', '2021-Q3', ids)).toEqual(['2', '1']);
    expect(await factsOf('SUPPLIER_DISTRICTS', '2021-Q3', ids, '3171')).toEqual(['1', '0']);
  });
  it('rejected kilogram, and lots replaced within 24 hours to the minute', async () => {
    const ids = ['qty-delivered', 'qty-rejected', 'lots-rejected', 'lots-replaced'] as const;
    expect(await factsOf('REJECTIONS', '2021-09', ids)).toEqual(['300', '20', '2', '1']);
    expect(await factsOf('REJECTIONS', '2021-09', ids, '3171')).toEqual(['100', '0', '0', '0']);
  });
  it('invoice lines at the price of the MoU to the rupiah', async () => {
    expect(await factsOf('MOU_PRICES', '2021-09', ['mou-lines', 'mou-lines-matched'])).toEqual(['2', '1']);
  });
  it('ended for cause: by an MoU or struck from the list, of those active at any time', async () => {
    expect(await factsOf('SUPPLIER_ENDINGS', '2021', ['suppliers-in-span', 'suppliers-ended'])).toEqual(['3', '2']);
    expect(await factsOf('SUPPLIER_ENDINGS', '2022', ['suppliers-in-span', 'suppliers-ended'])).toEqual(['2', '0']);
  });
  it('inspected of those that delivered', async () => {
    const ids = ['suppliers-to-inspect', 'suppliers-inspected'] as const;
    expect(await factsOf('SUPPLIER_COVERAGE', '2021-Q3', ids)).toEqual(['2', '1']);
    expect(await factsOf('SUPPLIER_COVERAGE', '2021-Q4', ids)).toBe('nothing');
  });
  it('scores: none computed, nothing known', async () => {
    expect(await factsOf('SUPPLIER_SCORES', '2021-Q3', ['suppliers-rated'])).toBe('nothing');
    expect(await factsOf('OUTLET_SCORES', '2021-Q3', ['outlets-scored'])).toBe('nothing');
  });
});

describe('facts of complaints', () => {
  it('of the period, and of the year up to its end', async () => {
    const ids = ['complaints', 'complaints-of-year', 'complaints-settled', 'complaints-verified-in-time'] as const;
    expect(await factsOf('COMPLAINTS', '2021-09', ids)).toEqual(['2', '3', '1', '1']);
    expect(await factsOf('COMPLAINTS', '2021-08', ids)).toEqual(['0', '1', '0', '0']);
    expect(await factsOf('COMPLAINTS', '2022-01', ids)).toBe('nothing');
  });
  it('by category', async () => {
    expect(await factsOf('COMPLAINTS', '2021-09', ['complaints-short', 'complaints-bundled'])).toEqual(['2', '0']);
  });
  it('forwarded on 20 September: more than seven working days have passed on the 30th, not since the 21st', async () => {
    expect(await factsOf('COMPLAINTS', '2021-09', ['complaints-forwarded', 'complaints-unanswered'])).toEqual([
      '2',
      '1',
    ]);
  });
});

describe('facts of completeness', () => {
  it('needed fields that are filled, over all datasets', async () => {
    const [expected, filled] = (await factsOf('COMPLETENESS', '2021-09', [
      'fields-expected',
      'fields-filled',
    ])) as string[];
    expect(Number(expected)).toBeGreaterThan(Number(filled));
    expect(Number(filled)).toBeGreaterThan(0);
  });
});
