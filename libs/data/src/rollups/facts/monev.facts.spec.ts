import { randomUUID } from 'node:crypto';
import { type CountedGroupId, type FactId } from '@monev/domain/indicators';
import { type SubjectRef, isoDate, period, regionCode } from '@monev/kernel';
import { OPERATOR, actorIn } from '../../testing/builders';
import { person, registerOutlet } from '../../testing/monev-builders';
import { type TestDatabase, testDatabase } from '../../testing/test-database';
import { readFacts } from './read-facts';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

const [VILLAGE, KOTA] = ['3172041001', '3172'];
let test: TestDatabase;
let secretary: Awaited<ReturnType<typeof person>>;
let outlet: SubjectRef;

async function factsOf(group: CountedGroupId, at: string, more: { asOf?: string; region?: string } = {}) {
  const asked = {
    ...{ groups: [group], regions: [regionCode(more.region ?? KOTA)], periods: [period(at)] },
    asOf: isoDate(more.asOf ?? '2022-06-01'),
  };
  const [row] = await test.database.read(OPERATOR, (tx) => readFacts(tx, asked));
  const text = (id: FactId) => row!.values.get(id)?.toFixed(1).replace(/\.0$/, '') ?? null;
  return { of: (...ids: FactId[]) => ids.map(text), used: row!.rowsUsed };
}

/** A visit made on a day; when verified with what it observed. */
async function visit(
  day: string,
  more: {
    state?: string;
    met?: number;
    open?: boolean | null;
    seen?: object;
    receivedAt?: string;
    filings?: number;
  } = {},
) {
  const { state = 'VERIFIED', met = 3, open = null, seen = {}, receivedAt = `${day}T10:00:00Z`, filings = 1 } = more;
  const [plan] = await test.asOwner<{ id: string }>(
    `INSERT INTO monev_plans (id, region_code, period, sample_method, created_by) VALUES ($1, $4, left($2, 7), 'uji', $3)
     ON CONFLICT (region_code, period) DO UPDATE SET sample_method = 'uji' RETURNING id`,
    [randomUUID(), day, secretary.userId, KOTA],
  );
  const [id, filed] = [randomUUID(), randomUUID()];
  const verified = state === 'VERIFIED';
  await test.asOwner(
    `INSERT INTO monev_visits (id, visit_no, plan_id, region_code, subject_kind, subject_id, instrument_code,
       instrument_version, planned_on, state, visited_on, created_by, verified_at, verified_by)
     VALUES ($1::uuid, 'uji-' || $1, $2, $9, 'E_WARONG', $3, 'EW', 1, $4, $5, $4, $6, $7, $8)`,
    [
      ...[id, plan?.id, outlet.id, day, state, secretary.userId, verified ? new Date() : null],
      ...[verified ? secretary.userId : null, VILLAGE],
    ],
  );
  if (state === 'CANCELLED') return id;
  await test.asOwner('INSERT INTO submissions (id, visit_id, region_code, revision) VALUES ($1, $2, $3, $4)', [
    ...[filed, id, VILLAGE, filings],
  ]);
  await test.asOwner(
    `INSERT INTO submission_revisions (submission_id, revision, region_code, content_hash, answers, signature, reasons,
       warnings, observed_at, received_at, clock_offset_s, filed_by)
     VALUES ($1, 1, $2, repeat('0', 64), '{}', '{}', '{}', '[]', $3, $3, 0, $4)`,
    [filed, VILLAGE, receivedAt, secretary.userId],
  );
  if (!verified) return id;
  await test.asOwner(
    `INSERT INTO visit_observations (visit_id, region_code, subject_kind, subject_id, visited_on, criteria_met,
       criteria_checked, found_open, price_difference, price_reference, observations)
     VALUES ($1, $6, 'E_WARONG', $2, $3, $4, 4, $5, 0, 0, $7)`,
    [id, outlet.id, day, met, open, VILLAGE, JSON.stringify(seen)],
  );
  return id;
}

async function finding(
  visitId: string,
  on: string,
  more: { state?: string; severity?: string; pattern?: string; closedOn?: string; history?: [string, string][] } = {},
) {
  const { state = 'CONFIRMED', severity = 'MAJOR', pattern = `FP-${randomUUID().slice(0, 6)}`, closedOn = null } = more;
  const id = randomUUID();
  await test.asOwner(
    `INSERT INTO findings (id, finding_no, region_code, source, visit_id, pattern_code, six_t, subject_kind, subject_id,
       severity, evidence, occurred_on, reported_on, state, author_ids, closed_on)
     VALUES ($1::uuid, 'uji-' || $1, $8, 'VISIT', $2, $3, 'QUALITY', 'E_WARONG', $4, $5, '[]', $6, $6, $7, '{}', $9)`,
    [id, visitId, pattern, outlet.id, severity, on, state, VILLAGE, closedOn],
  );
  for (const [at, [toState, moment]] of (more.history ?? [[state, `${on}T03:00:00Z`]]).entries()) {
    await test.asOwner(
      `INSERT INTO finding_events (finding_id, seq, region_code, at, actor_id, actor_name, event, to_state)
       VALUES ($1, $2, $6, $3, $4, 'uji', 'CONFIRMED', $5)`,
      [id, at + 1, moment, secretary.userId, toState, VILLAGE],
    );
  }
  return id;
}

const followUp = (findingId: string, dueOn: string, doneOn: string | null) =>
  test.asOwner(
    `INSERT INTO follow_ups (id, finding_id, region_code, action, agency, given_on, due_on, due_provisional, state, done_on,
       finished_by, created_by)
     VALUES ($1, $2, $7, 'Pembinaan', 'Bulog', '2021-09-01', $3, false, $4, $5, $6, $8)`,
    [
      ...[randomUUID(), findingId, dueOn, doneOn ? 'DONE' : 'OPEN', doneOn, doneOn ? secretary.userId : null],
      ...[VILLAGE, secretary.userId],
    ],
  );

beforeAll(async () => {
  test = await testDatabase();
  secretary = await person(test, 'SECRETARIAT', 'C. Contoh');
  outlet = await registerOutlet(test, 'EW-0001', VILLAGE);
  await registerOutlet(test, 'EW-0002', VILLAGE);
  const first = await visit('2021-09-10', {
    open: true,
    seen: { fourFoodGroups: true, posterSeen: false, choseSupplierFreely: true },
  });
  // the second day after ends at 17.00 UTC in Jakarta
  await visit('2021-09-20', {
    met: 4,
    seen: { posterSeen: true, choseSupplierFreely: false },
    receivedAt: '2021-09-22T16:59:00Z',
  });
  await visit('2021-09-21', { state: 'RETURNED', receivedAt: '2021-09-23T17:00:00Z' });
  await visit('2021-09-22', { state: 'SUBMITTED', filings: 2 });
  await visit('2021-09-23', { state: 'CANCELLED' });
  await finding(first, '2021-09-10', { severity: 'CRITICAL', pattern: 'FP-04' });
  const minor = await finding(first, '2021-09-10', { severity: 'MINOR' });
  await finding(first, '2021-09-10', { state: 'VOID', severity: 'CRITICAL' });
  const closed: [string, string][] = [
    ['CONFIRMED', '2021-07-02T03:00:00Z'],
    ['CLOSED', '2021-07-11T17:00:00Z'],
  ];
  await finding(first, '2021-07-02', {
    ...{ state: 'CLOSED', severity: 'CRITICAL', pattern: 'FP-05', closedOn: '2021-07-12', history: closed },
  });
  await finding(first, '2021-07-03', { state: 'CLOSED', closedOn: '2021-07-08' });
  const again = await visit('2022-01-08');
  await finding(again, '2022-01-08', { pattern: 'FP-05' }); // the 180th day after
  await followUp(minor, '2021-09-20', '2021-09-20');
  await followUp(minor, '2021-09-20', '2021-09-21');
  await followUp(minor, '2021-09-29', null);
});
afterAll(() => test.close());

describe('facts of verified visits', () => {
  it('criteria are pooled, what was not asked counts for nobody', async () => {
    const seen = await factsOf('OUTLET_VISITS', '2021-09');
    expect(seen.of('criteria-checked', 'criteria-met', 'off-day-visits', 'off-day-open')).toEqual(['8', '7', '1', '1']);
    expect(seen.of('food-visits', 'food-complete', 'poster-visits', 'poster-seen')).toEqual(['1', '1', '2', '1']);
  });
  it('of an e-warong asked twice the last answer counts, and one with a serious finding counts once', async () => {
    const seen = await factsOf('OUTLET_VISITS', '2021-Q3');
    expect(seen.of('supplier-answers', 'supplier-chosen-freely')).toEqual(['1', '0']);
    expect(seen.of('outlets-evaluated', 'outlets-with-finding')).toEqual(['1', '1']);
  });
  it('nobody asked is no data, not zero of zero', async () => {
    expect((await factsOf('OUTLET_VISITS', '2022-01')).of('poster-visits', 'supplier-answers')).toEqual([null, null]);
    expect((await factsOf('OUTLET_VISITS', '2021-10')).used).toBe(0);
  });
  it('plans keep what was cancelled; two of two active e-warong are to be visited, one was', async () => {
    expect((await factsOf('VISIT_PLANS', '2021-09')).of('visits-planned', 'visits-made')).toEqual(['5', '3']);
    expect((await factsOf('OUTLET_COVERAGE', '2021-Q3')).of('outlets-to-visit', 'outlets-visited')).toEqual(['2', '1']);
    expect((await factsOf('OUTLET_COVERAGE', '2023-Q3')).of('outlets-visited')).toEqual(['0']);
  });
  it('filings by the clock of the region: the second day after ends at midnight there', async () => {
    const filed = await factsOf('SUBMISSIONS', '2021-09');
    expect(filed.of('submissions', 'submissions-in-time', 'submissions-returned')).toEqual(['4', '3', '2']);
  });
});

describe('facts of findings and follow-ups', () => {
  it('confirmed ones by severity beside verified visits', async () => {
    const found = await factsOf('VISIT_FINDINGS', '2021-09');
    expect(found.of('visits-verified', 'visit-findings', 'visit-findings-minor', 'visit-findings-critical')).toEqual([
      ...['2', '2', '1', '1'],
    ]);
    expect((await factsOf('VISIT_FINDINGS', '2021-10')).used).toBe(0);
  });
  it('open at the end of the last day, as the timeline then stood', async () => {
    expect((await factsOf('OPEN_FINDINGS', '2021-07')).of('critical-open')).toEqual(['0']);
    expect((await factsOf('OPEN_FINDINGS', '2021-09')).of('critical-open')).toEqual(['1']);
    expect((await factsOf('OPEN_FINDINGS', '2021-09', { region: '3171' })).used).toBe(0);
  });
  it('closed in a quarter: one of two came back on the 180th day, the median took 7.5 days', async () => {
    const closed = await factsOf('CLOSED_FINDINGS', '2021-Q3');
    expect(closed.of('findings-closed', 'findings-recurred', 'closing-days-median')).toEqual(['2', '1', '7.5']);
  });
  it('unfit food is the critical finding of FP-04 alone; a month with visits and none is a true zero', async () => {
    expect((await factsOf('UNFIT_FOOD', '2021-09')).of('unfit-findings')).toEqual(['1']);
    expect(await factsOf('UNFIT_FOOD', '2022-01')).toMatchObject({ used: 2 });
    expect((await factsOf('UNFIT_FOOD', '2022-01')).of('unfit-findings')).toEqual(['0']);
  });
  it('follow-ups: done late is not on time, not yet due is not late', async () => {
    expect((await factsOf('FOLLOW_UPS', '2021-09')).of('follow-ups', 'follow-ups-done')).toEqual(['3', '2']);
    expect((await factsOf('FOLLOW_UPS_DUE', '2021-09')).of('follow-ups-due', 'follow-ups-on-time')).toEqual(['3', '1']);
    const before = await factsOf('FOLLOW_UPS_DUE', '2021-09', { asOf: '2021-09-29' });
    expect(before.of('follow-ups-due', 'follow-ups-on-time')).toEqual(['2', '1']);
  });
  it('an actor of one kota sees nothing of another', async () => {
    const asked = { groups: ['VISIT_FINDINGS' as const], regions: [regionCode('31')], periods: [period('2021-09')] };
    const [row] = await test.database.read(actorIn(['3171']), (tx) =>
      readFacts(tx, { ...asked, asOf: isoDate('2022-06-01') }),
    );
    expect(row!.rowsUsed).toBe(0);
  });
});
