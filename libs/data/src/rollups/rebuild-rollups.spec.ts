import * as fc from 'fast-check';
import { type Actor } from '@monev/domain/identity';
import { type FactDraft } from '@monev/domain/intake';
import { BANK_CODES, PROGRAMMES, REPORT_SOURCES } from '@monev/kernel';
import { type TestDatabase, OPERATOR, acceptFacts, actorIn, kpm, payment, testDatabase } from '../testing';
import { naturalKeyOf } from '../intake/duplicate-keys';
import { rebuildRollups } from './refresh-rollups';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(async () => {
  await test.close();
});

/** Its rows are only submitted; it sees both provinces, for a history mixes them. */
const REGENCY: Actor = { ...actorIn([]), scope: { kind: 'ALL' } };
const REGIONS = [
  '31',
  '3171',
  '3172',
  '317101',
  '317102',
  '3171011001',
  '3171011002',
  '3171021001',
  '3172011001',
  '73',
];
const MONTHS = ['2021-11', '2021-12', '2022-01'];
const few = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = (max: number) => fc.option(fc.nat(max), { nil: null });

const kpmDraft = fc
  .record({
    region: few(REGIONS),
    at: few(MONTHS),
    eligible: maybe(500),
    transacted: maybe(500),
    bank: few(['' as const, ...BANK_CODES.slice(0, 3)]),
    source: few(REPORT_SOURCES),
    programme: few(PROGRAMMES),
  })
  .map(({ region, at, eligible, ...more }): FactDraft => kpm(region, at, eligible, more));

const amount = fc.option(fc.bigInt({ min: 0n, max: 10n ** 13n }), { nil: null });
const paymentDraft = fc
  .record({
    region: few(REGIONS),
    first: few(MONTHS),
    covered: fc.integer({ min: 1, max: 3 }),
    payer: few(['' as const, 'BRI' as const, 'POS' as const]),
    source: few(REPORT_SOURCES),
    allocatedAmount: amount,
    disbursedAmount: amount,
    redeemedAmount: amount,
  })
  .map(({ region, first, covered, ...more }): FactDraft => payment(region, first, covered, more));

/** Files of a few facts, each by the secretariat or by a regency operator. */
const history = fc.array(
  fc.record({
    facts: fc.array(fc.oneof(kpmDraft, paymentDraft), { minLength: 1, maxLength: 8 }),
    bySecretariat: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

const measures = async () => await test.asOwner('SELECT * FROM measure_months ORDER BY 1, 2, 3, 4, 5');

describe('rebuilding the rollups from the facts', () => {
  it('gives, row by row, what the commits have kept', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (files) => {
        await test.asOwner('TRUNCATE measure_months, kpm_snapshots, stage_payments');
        for (const { facts, bySecretariat } of files) {
          const distinct = [...new Map(facts.map((fact) => [naturalKeyOf(fact), fact])).values()];
          await acceptFacts(test.database, distinct, bySecretariat ? OPERATOR : REGENCY);
        }
        const kept = await measures();
        await test.database.write(OPERATOR, (tx) => rebuildRollups(tx), { longRunning: true });
        expect(await measures()).toEqual(kept);
      }),
      { numRuns: 15 },
    );
  });

  it('mends figures that somebody spoiled, and removes those without facts', async () => {
    await test.asOwner('TRUNCATE measure_months, kpm_snapshots, stage_payments');
    await acceptFacts(test.database, [kpm('3171011001', '2022-05', 10)]);
    const kept = await measures();
    await test.asOwner(`UPDATE measure_months SET value = 99 WHERE region_code = '31'`);
    await test.asOwner(`INSERT INTO measure_months SELECT '3172', '3172', period, measure, slice, 5, 1, false, true, as_of
                       FROM measure_months WHERE region_code = '31'`);
    await test.database.write(OPERATOR, (tx) => rebuildRollups(tx), { longRunning: true });
    expect(await measures()).toEqual(kept);
  });
});
