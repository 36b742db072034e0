import { Test, type TestingModule } from '@nestjs/testing';
import fc from 'fast-check';
import { HmacAuditWriter, stageBatch } from '@monev/data';
import {
  agentMonth,
  allDocuments,
  bankAgent,
  delivery,
  eWarong,
  eWarongMonth,
  inspection,
  invoice,
  mou,
  newBatch,
  outletAnswers,
  person,
  price,
  supplier,
  supplierDocument,
  testDatabase,
  type TestDatabase,
} from '@monev/data/testing';
import { isoDate, period } from '@monev/kernel';
import { type Actor, DatabaseModule, localOperator } from '@monev/server-kit';
import {
  EvaluationsModule,
  VisitFilingService,
  VisitPlanningService,
  VisitReviewService,
} from '@monev/server/evaluations';
import { FindingReviewService, FindingsModule, FollowUpService } from '@monev/server/findings';
import { AcceptImportService } from '@monev/server/intake';
import { ScoreQuarterService, refreshAllScores } from '@monev/server/scoring';

jest.setTimeout(600_000);

const OPERATOR = localOperator('spec');
const TODAY = isoDate('2022-03-01');
/** A provider of any module. */
const ANYWHERE = { strict: false };
type Facts = Parameters<typeof newBatch>[0];
type Person = Actor & { readonly userId: string };

/** One province for one run: people, and the acts of the story. */
interface World {
  readonly test: TestDatabase;
  readonly services: TestingModule;
  readonly secretary: Person;
  readonly second: Person;
  readonly officers: readonly Person[];
}

/** An act, and those it cannot come before: nobody bills what was not delivered, or confirms what was not found. */
interface Act {
  readonly after?: readonly string[];
  run(world: World): Promise<unknown>;
}

const accept =
  (facts: Facts) =>
  async ({ test: { database } }: World) => {
    const id = await database.write(OPERATOR, (tx) => stageBatch(tx, newBatch(facts)), { longRunning: true });
    await new AcceptImportService(database).accept(OPERATOR, id, null);
  };
const idOf = async ({ test }: World, table: string, where: string) =>
  there((await test.asOwner<{ id: string }>(`SELECT id FROM ${table} WHERE ${where} LIMIT 1`))[0]).id;

/** What must be there: its absence is a fault of the test. */
function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('It is not there.');
  return value;
}

const sent = [1, 2, 3, 4, 5].map((n) => delivery(`D${n}`, ['S1', n > 3 ? 'E2' : 'E1'], `2021-09-0${n}`));

/** Listed so that each matters when it comes: forwards prices follow the bills, backwards they follow the visit. */
const ACTS: Readonly<Record<string, Act>> = {
  suppliers: { run: accept([supplier('S1'), supplier('S2'), ...allDocuments('S1')]) },
  renewal: {
    after: ['suppliers'],
    run: accept([supplierDocument('S1', 'NIB', { documentNo: '2', issuedOn: isoDate('2021-11-01') })]),
  },
  outlets: { run: accept([eWarong('E1'), eWarong('E2')]) },
  agreements: { run: accept([mou('M1', ['S1', 'E1']), mou('M2', ['S1', 'E2'])]) },
  deliveries: { run: accept(sent) },
  correction: {
    after: ['deliveries'],
    run: accept([{ ...there(sent[1]), receivedAt: '2021-10-02T10:00' }]),
  },
  neverCame: { run: accept([delivery('D9', ['S2', 'E1'], '2021-09-09', { receivedAt: null })]) },
  invoices: { after: ['deliveries'], run: accept(sent.map((one, n) => invoice(`F${n}`, one, 11_600n))) },
  inspections: { run: accept([1, 2, 3].map((n) => inspection(`I${n}`, ['S1', `E${n}`], `2021-09-1${n}`))) },
  highestPrice: { run: accept([price('31', '2021-01-01', 12_800n, { priceKind: 'HET' })]) },
  survey: { run: accept([price('317501', '2021-09-05', 11_500n), price('317501', '2021-09-20', 12_000n)]) },
  outletMonths: { run: accept([eWarongMonth('E1', '2021-07', 300), eWarongMonth('E1', '2021-08', 280)]) },
  agents: { run: accept([bankAgent('A1')]) },
  agentMonths: { run: accept(['2021-07', '2021-08', '2021-09'].map((month) => agentMonth('A1', month))) },
  agentCorrection: { after: ['agentMonths'], run: accept([agentMonth('A1', '2021-08', { trxSucceeded: 900 })]) },
  visit: { after: ['outlets', 'suppliers'], run: (world) => visitAndVerify(world) },
  confirmation: { after: ['visit'], run: (world) => review(world, 'confirm') },
  dispute: { after: ['confirmation'], run: (world) => review(world, 'dispute') },
  upheld: { after: ['dispute'], run: (world) => review(world, 'uphold') },
  task: { after: ['confirmation', 'upheld'], run: (world) => giveTask(world) },
};

/** Packaged goods were delivered (EW-13) by the one registered supplier that the answers name. */
async function visitAndVerify(world: World) {
  const { services, officers, secretary } = world;
  const planning = services.get(VisitPlanningService, ANYWHERE);
  const subject = { kind: 'E_WARONG', id: await idOf(world, 'e_warongs', `register_no = 'E1'`) } as const;
  const bundler = await idOf(world, 'suppliers', `supplier_no = 'S1'`);
  const plan = { subject, plannedOn: isoDate('2021-09-23'), sampleMethod: 'Acak' };
  const { id } = await planning.plan(secretary, plan);
  const team = officers.map(({ userId }) => userId);
  await planning.assign(secretary, id, team);
  await planning.start(there(officers[0]), id);
  const answers = outletAnswers(team, {
    'EW-13': true,
    'EW-22': [{ supplier: bundler, commodity: 'BERAS', value: 101_600_000 }],
  });
  await services.get(VisitFilingService, ANYWHERE).file(there(officers[0]), {
    ...{ submissionId: '018f0000-0000-7000-8000-000000000001', visitId: id, baseRevision: 0 },
    ...{ instrumentCode: 'EW', instrumentVersion: 1, answers, signature: { kind: 'SIGNED' }, reasons: {} },
    ...{ observedAt: new Date('2021-09-23T04:00:00Z'), sentAt: new Date() },
  });
  await services.get(VisitReviewService, ANYWHERE).verify(secretary, id, []);
}

const finding = (world: World) => idOf(world, 'findings', `subject_kind = 'SUPPLIER' AND pattern_code = 'FP-01'`);

async function review(world: World, act: 'confirm' | 'dispute' | 'uphold') {
  const id = await finding(world);
  const service = world.services.get(FindingReviewService, ANYWHERE);
  if (act === 'confirm') await service.confirm(world.secretary, id, 'CF5');
  if (act === 'dispute') await service.dispute(world.secretary, id, 'Penyedia membantah temuan ini.');
  if (act === 'uphold') await service.uphold(world.second, id, 'Bukti tetap kuat.');
}

async function giveTask(world: World) {
  const wish = { action: 'Menghentikan pengiriman paket', agency: 'Dinas Sosial' };
  await world.services.get(FollowUpService, ANYWHERE).add(world.second, await finding(world), wish);
}

/** The acts in the order of their weights, each as soon as those before it are done. */
function ordered(weights: readonly number[]): string[] {
  const names = Object.keys(ACTS);
  const waiting = [...names].sort((a, b) => there(weights[names.indexOf(a)]) - there(weights[names.indexOf(b)]));
  const done: string[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((name) => (ACTS[name]?.after ?? []).every((before) => done.includes(before)));
    done.push(...waiting.splice(next, 1));
  }
  return done;
}

async function newWorld(): Promise<World> {
  const test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
  const imports = [DatabaseModule.of(test.database), EvaluationsModule, FindingsModule];
  return {
    test,
    services: await Test.createTestingModule({ imports }).compile(),
    secretary: await person(test, 'SECRETARIAT', 'C. Contoh'),
    second: await person(test, 'SECRETARIAT', 'D. Contoh'),
    officers: [await person(test, 'MONEV_OFFICER', 'A. Contoh'), await person(test, 'MONEV_OFFICER', 'B. Contoh')],
  };
}

/**
 * Plays the acts, refreshing after some of them, and answers the latest scores of all subjects and quarters. A refresh
 * leaves nothing behind: reckoning everything anew must not move a single score.
 */
async function play(order: readonly string[], refreshAfter: readonly boolean[]): Promise<unknown> {
  const world = await newWorld();
  const { database } = world.test;
  const refresh = () => refreshAllScores(database, OPERATOR, TODAY);
  try {
    for (const [at, name] of order.entries()) {
      await there(ACTS[name]).run(world);
      if (!refreshAfter[at]) continue;
      await Promise.all([refresh(), refresh()]);
      await refresh(); // the two leave to each other what both wanted
      expect([name, await movedByReckoningAll(world)]).toEqual([name, []]);
    }
    while ((await refresh()) > 0);
    await movedByReckoningAll(world);
    return await latestOfAll(world.test);
  } finally {
    await world.services.close();
    await world.test.close();
  }
}

/** Scores that had a version already and get another one; a subject scored for the first time is not moved. */
async function movedByReckoningAll({ test }: World): Promise<unknown[]> {
  const later = () =>
    test.asOwner<{ id: string; quarter: string; version: number }>(`
      SELECT supplier_id AS id, quarter, version FROM supplier_scores WHERE version > 1
      UNION SELECT e_warong_id, quarter, version FROM e_warong_scores WHERE version > 1
      UNION SELECT bank_agent_id, quarter, version FROM agent_scores WHERE version > 1`);
  const before = await later();
  for (const quarter of ['2021-Q3', '2021-Q4']) {
    await new ScoreQuarterService(test.database).run(OPERATOR, period(quarter), TODAY);
  }
  const known = new Set(before.map((row) => JSON.stringify(row)));
  return (await later()).filter((row) => !known.has(JSON.stringify(row)));
}

async function latestOfAll(test: TestDatabase) {
  const of = (table: string, id: string, kind: string) => `
    SELECT '${kind}' AS kind, register.number, last.quarter, last.inputs_hash, last.final_score, last.grade, last.cap
    FROM  (SELECT DISTINCT ON (${id}, quarter) * FROM ${table} ORDER BY ${id}, quarter, version DESC) AS last
    JOIN  register ON register.id = last.${id}`;
  return test.asOwner(`
    WITH register AS (SELECT id, supplier_no AS number FROM suppliers WHERE recorded_to IS NULL
      UNION SELECT id, register_no FROM e_warongs WHERE recorded_to IS NULL
      UNION SELECT id, agent_no FROM bank_agents WHERE recorded_to IS NULL)
    ${of('supplier_scores', 'supplier_id', 'supplier')} UNION ALL ${of('e_warong_scores', 'e_warong_id', 'e-warong')}
    UNION ALL ${of('agent_scores', 'bank_agent_id', 'agent')} ORDER BY kind, number, quarter`);
}

describe('stale scores', () => {
  it('end the same in whatever order files, corrections, visits and findings come, and whoever refreshes when', async () => {
    const names = Object.keys(ACTS);
    const always = names.map(() => true);
    const expected = await play(ordered(names.map((_, at) => at)), always);
    // packaged goods from S1 cap its quarter and the next (SCORING §3), but not the one after
    const of = (kind: string, number: string, quarter: string, more: object = {}) =>
      expect.objectContaining({ kind, number, quarter, ...more }) as unknown;
    expect(expected).toEqual(
      expect.arrayContaining([
        of('agent', 'A1', '2021-Q3', { final_score: '89.58' }),
        of('e-warong', 'E1', '2021-Q3'),
        of('supplier', 'S1', '2021-Q3', { cap: '59.99', final_score: '59.99', grade: 'D' }),
        of('supplier', 'S1', '2021-Q4', { cap: '59.99' }),
        of('supplier', 'S1', '2022-Q1', { cap: null }),
        of('supplier', 'S2', '2021-Q3', { final_score: '0.00', grade: null }),
      ]),
    );
    expect(await play(ordered(names.map((_, at) => -at)), always)).toEqual(expected);
    const weights = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: names.length, maxLength: names.length });
    const pauses = fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length });
    await fc.assert(
      fc.asyncProperty(weights, pauses, async (given, refreshAfter) => {
        expect(await play(ordered(given), refreshAfter)).toEqual(expected);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
