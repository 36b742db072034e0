import { type Actor } from '@monev/domain/identity';
import { type FactDraft } from '@monev/domain/intake';
import { type MeasureId } from '@monev/domain/indicators';
import { type Month, type RegionCode, month, regionCode, rupiah, splitRupiah } from '@monev/kernel';
import { type TestDatabase, OPERATOR, acceptFacts, actorIn, kpm, payment, testDatabase } from '../testing';
import { regionsWithin } from '../registry/regions';
import { expectedVillages } from './expected-villages';
import { type MeasureRow, readMeasures, reportedMonths } from './read-measures';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

/** Each example uses a month of its own, so that none sees another's facts. */
let test: TestDatabase;
let next = 0;
const freshMonth = (): Month => month(`${1990 + Math.floor(next / 12)}-${String((next++ % 12) + 1).padStart(2, '0')}`);
const accept = (facts: FactDraft[], actor?: Actor) => acceptFacts(test.database, facts, actor);

async function measured(region: string, at: Month, measure: MeasureId, slice = ''): Promise<MeasureRow | undefined> {
  const question = { regions: [regionCode(region)], months: [at], measures: [measure], slice };
  return (await test.database.read(OPERATOR, (tx) => readMeasures(tx, question)))[0];
}
const valueOf = async (...asked: Parameters<typeof measured>) => (await measured(...asked))?.value;

beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

/** Two villages of Gambir and one of Sawah Besar, both in Jakarta Pusat. */
const [gambir, cideng, pasarBaru] = ['3171011001', '3171011002', '3171021001'];

describe('measures of a region and month', () => {
  it('counts Soppeng as it is: 50 of 70 villages reported, with their regency and province', async () => {
    const at = freshMonth();
    const villages = await test.database.read(OPERATOR, (tx) => regionsWithin(tx, regionCode('7312'), 'VILLAGE'));
    await accept(villages.slice(0, 50).map((village, index) => kpm(village.code, at, 200 + index)));
    const total = 50 * 200 + (49 * 50) / 2;
    expect(await measured('7312', at, 'kpm-eligible')).toMatchObject({ value: BigInt(total), rowsUsed: 50 });
    expect(await measured('73', at, 'kpm-eligible')).toMatchObject({ value: BigInt(total), rowsUsed: 50 });
    const expected = await test.database.read(OPERATOR, (tx) => expectedVillages(tx, [regionCode('7312')], at));
    expect(expected.get(regionCode('7312'))).toBe(70);
  });

  it('has no row where nothing was reported, and keeps a reported zero', async () => {
    const at = freshMonth();
    await accept([kpm(gambir, at, 0)]);
    expect(await valueOf('317101', at, 'kpm-eligible')).toBe(0n);
    expect(await measured('317102', at, 'kpm-eligible')).toBeUndefined();
  });

  it('takes the region’s own report before the sum of its children (A.11), and then covers all its villages', async () => {
    const at = freshMonth();
    await accept([kpm(gambir, at, 100), kpm(cideng, at, 50), kpm('3171', at, 170, { source: 'FIELD_REPORT' })]);
    expect(await measured('317101', at, 'kpm-eligible')).toMatchObject({ value: 150n, rowsUsed: 2 });
    expect(await measured('3171', at, 'kpm-eligible')).toMatchObject({ value: 170n, rowsUsed: 44 });
    expect(await measured('31', at, 'kpm-eligible')).toMatchObject({ value: 170n, rowsUsed: 44 });
  });

  it('takes the row for all banks before the sum of the banks, and keeps each bank as a slice', async () => {
    const at = freshMonth();
    await accept([
      kpm(gambir, at, 60, { bank: 'BRI' }),
      kpm(gambir, at, 30, { bank: 'BNI' }),
      kpm(gambir, at, 95),
      kpm(cideng, at, 10, { bank: 'BRI' }),
    ]);
    expect(await valueOf(gambir, at, 'kpm-eligible')).toBe(95n);
    expect(await valueOf(cideng, at, 'kpm-eligible')).toBe(10n);
    expect(await valueOf('317101', at, 'kpm-eligible')).toBe(105n);
    expect(await valueOf('317101', at, 'kpm-eligible', 'BRI')).toBe(70n);
    expect(await valueOf('31', at, 'kpm-eligible', 'BNI')).toBe(30n);
  });

  it('never adds two sources: the first in the order of precedence counts', async () => {
    const at = freshMonth();
    await accept([
      kpm(gambir, at, 120, { source: 'FIELD_REPORT' }),
      kpm(gambir, at, 110, { source: 'BANK_REPORT' }),
      kpm(gambir, at, 100, { source: 'MINISTRY_RECAP' }),
    ]);
    expect(await valueOf(gambir, at, 'kpm-eligible')).toBe(100n);
  });

  it('chooses the source cell by cell: one bank from the payment list, another from the bank', async () => {
    const at = freshMonth();
    await accept([
      kpm(gambir, at, 60, { bank: 'BRI', source: 'PAYMENT_LIST' }),
      kpm(gambir, at, 70, { bank: 'BRI', source: 'BANK_REPORT' }),
      kpm(gambir, at, 30, { bank: 'BNI', source: 'BANK_REPORT' }),
    ]);
    expect(await valueOf(gambir, at, 'kpm-eligible')).toBe(90n);
  });

  it('adds BPNT and Sembako of one source, for they are one programme under two names', async () => {
    const at = freshMonth();
    await accept([kpm(gambir, at, 60, { programme: 'BPNT' }), kpm(gambir, at, 40, { programme: 'SEMBAKO' })]);
    expect(await valueOf(gambir, at, 'kpm-eligible')).toBe(100n);
  });

  it.each(['PKH', 'STIMULUS_SEMBAKO', 'RASTRA', 'UNMAPPED'] as const)('never counts %s', async (programme) => {
    const at = freshMonth();
    await accept([kpm(gambir, at, 100, { programme }), kpm(cideng, at, 5)]);
    expect(await measured(gambir, at, 'kpm-eligible')).toBeUndefined();
    expect(await valueOf('31', at, 'kpm-eligible')).toBe(5n);
  });

  it('takes both parts of a rate from the first source that has both, and drops rows with only one', async () => {
    const at = freshMonth();
    await accept([
      kpm(gambir, at, 100, { source: 'PAYMENT_LIST' }),
      kpm(gambir, at, 90, { source: 'BANK_REPORT', transacted: 80 }),
      kpm(cideng, at, 500),
    ]);
    expect(await valueOf(gambir, at, 'kpm-eligible')).toBe(100n);
    expect(await valueOf(gambir, at, 'kpm-transacted')).toBe(80n);
    expect(await valueOf(gambir, at, 'kpm-eligible-of-transacted')).toBe(90n);
    expect(await measured('317101', at, 'kpm-eligible-of-transacted')).toMatchObject({ value: 90n, rowsUsed: 1 });
  });

  it('divides the money of a stage over its months: whole rupiah, the remainder in the last (A.5)', async () => {
    const [first, second, third] = [freshMonth(), freshMonth(), freshMonth()];
    await accept([payment('3171', first, 3, { allocatedAmount: 1_000n, disbursedAmount: 500n, redeemedAmount: null })]);
    const shares = await Promise.all([first, second, third].map((at) => valueOf('31', at, 'amount-disbursed')));
    expect(shares).toEqual(splitRupiah(rupiah(500n), 3));
    const allocated = await Promise.all(
      [first, second, third].map((at) => valueOf('3171', at, 'amount-allocated-of-disbursed')),
    );
    expect(allocated).toEqual([333n, 333n, 334n]);
    expect(await measured('3171', first, 'amount-redeemed')).toBeUndefined();
  });

  it('is exact above 2^53 rupiah', async () => {
    const at = freshMonth();
    const huge = 9_007_199_254_740_993n;
    await accept([payment('3171', at, 1, { allocatedAmount: huge, redeemedAmount: huge - 2n })]);
    expect(await valueOf('31', at, 'amount-redeemed')).toBe(9_007_199_254_740_991n);
    expect(await valueOf('31', at, 'amount-allocated-of-redeemed')).toBe(huge);
  });

  it('is provisional as long as a row used is only submitted, up to the province (A.6)', async () => {
    const at = freshMonth();
    await accept([kpm(gambir, at, 10)], actorIn(['3171']));
    await accept([kpm('3172011001', at, 20)]);
    expect(await measured('31', at, 'kpm-eligible')).toMatchObject({ value: 30n, provisional: true });
    expect(await measured('3172', at, 'kpm-eligible')).toMatchObject({ provisional: false });
    await accept([kpm(gambir, at, 11)]);
    expect(await measured('31', at, 'kpm-eligible')).toMatchObject({ value: 31n, provisional: false });
  });

  it('lets submitted rows wait where the region and month has validated ones', async () => {
    const at = freshMonth();
    await accept([kpm(gambir, at, 10, { source: 'FIELD_REPORT' })]);
    await accept([kpm(gambir, at, 99, { source: 'PAYMENT_LIST' })], actorIn(['3171']));
    expect(await measured(gambir, at, 'kpm-eligible')).toMatchObject({ value: 10n, provisional: false });
  });

  it('follows a correction, and forgets a figure whose row no longer counts', async () => {
    const at = freshMonth();
    await accept([kpm(gambir, at, 100, { transacted: 90 }), kpm(pasarBaru, at, 7)]);
    await accept([kpm(gambir, at, 101)]);
    expect(await valueOf('3171', at, 'kpm-eligible')).toBe(108n);
    expect(await measured('3171', at, 'kpm-transacted')).toBeUndefined();
  });

  it('lists the months reported, oldest first', async () => {
    const [first, second] = [freshMonth(), freshMonth()];
    await accept([kpm('3101011001', second, 1), kpm('3101011001', first, 1)]);
    const months = await test.database.read(OPERATOR, (tx) => reportedMonths(tx, '3101' as RegionCode, 'kpm-eligible'));
    expect(months).toEqual([first, second]);
  });
});
