import { type SubjectRef, isoDate, month, quarterOf, regionCode } from '@monev/kernel';
import { type TestDatabase, actorIn, person, registerOutlet, testDatabase } from '../testing';
import { readMonevCounts } from './monev-counts';
import { findingsInForce, followUpsDue } from './score-evidence';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

let test: TestDatabase;
let secretary: Awaited<ReturnType<typeof person>>;
let outlet: SubjectRef;
let numbers = 0;

beforeAll(async () => {
  test = await testDatabase();
  secretary = await person(test, 'SECRETARIAT', 'C. Contoh');
  outlet = await registerOutlet(test, 'EW-0001', '3172041001');
  await registerOutlet(test, 'EW-0002', '3172041001');
  await registerOutlet(test, 'EW-0003', '3171011001');
});
afterAll(() => test.close());

const uuid = () => `00000000-0000-4000-8000-${String((numbers += 1)).padStart(12, '0')}`;

/** A visit planned and, when verified, made on a day, with its counts. */
async function visit(
  day: string,
  more: { state?: string; met?: number; checked?: number; open?: boolean | null } = {},
) {
  const { state = 'VERIFIED', met = 3, checked = 4, open = null } = more;
  const [plan] = await test.asOwner<{ id: string }>(
    `INSERT INTO monev_plans (id, region_code, period, sample_method, created_by) VALUES ($1, '3172', left($2, 7), 'uji', $3)
     ON CONFLICT (region_code, period) DO UPDATE SET sample_method = 'uji' RETURNING id`,
    [uuid(), day, secretary.userId],
  );
  const id = uuid();
  const isVerified = state === 'VERIFIED';
  await test.asOwner(
    `INSERT INTO monev_visits (id, visit_no, plan_id, region_code, subject_kind, subject_id, instrument_code,
       instrument_version, planned_on, state, visited_on, created_by, verified_at, verified_by)
     VALUES ($1::uuid, 'uji-' || $1, $2, '3172041001', 'E_WARONG', $3, 'EW', 1, $4, $5, $4, $6, $7, $8)`,
    [
      id,
      plan?.id,
      outlet.id,
      day,
      state,
      secretary.userId,
      isVerified ? new Date() : null,
      isVerified ? secretary.userId : null,
    ],
  );
  if (!isVerified) return id;
  await test.asOwner(
    `INSERT INTO visit_observations (visit_id, region_code, subject_kind, subject_id, visited_on, criteria_met,
       criteria_checked, found_open, price_difference, price_reference, observations)
     VALUES ($1, '3172041001', 'E_WARONG', $2, $3, $4, $5, $6, 550, 9450, '{}')`,
    [id, outlet.id, day, met, checked, open],
  );
  return id;
}

/** A finding of a visit; `history` gives its states with the moment each began. */
async function finding(
  visitId: string,
  more: {
    state?: string;
    severity?: string;
    occurredOn?: string;
    failure?: string | null;
    history?: [string, string][];
  } = {},
): Promise<string> {
  const { state = 'CONFIRMED', severity = 'MAJOR', occurredOn = '2021-09-10', failure = null } = more;
  const history = more.history ?? [[state, `${occurredOn}T03:00:00Z`]];
  const id = uuid();
  await test.asOwner(
    `INSERT INTO findings (id, finding_no, region_code, source, visit_id, pattern_code, six_t, subject_kind, subject_id,
       severity, evidence, occurred_on, reported_on, state, author_ids, critical_failure_code, closed_on)
     VALUES ($1::uuid, 'uji-' || $1, '3172041001', 'VISIT', $2, $9, 'QUALITY', 'E_WARONG', $3, $4, '[]', $5, $5, $6, '{}',
             $7, $8)`,
    [
      ...[id, visitId, outlet.id, severity, occurredOn, state, failure, state === 'CLOSED' ? occurredOn : null],
      `FP-${id.slice(-2)}`,
    ],
  );
  for (const [at, [toState, moment]] of history.entries()) {
    await test.asOwner(
      `INSERT INTO finding_events (finding_id, seq, region_code, at, actor_id, actor_name, event, to_state)
       VALUES ($1, $2, '3172041001', $3, $4, 'uji', 'CONFIRMED', $5)`,
      [id, at + 1, moment, secretary.userId, toState],
    );
  }
  return id;
}

async function followUp(findingId: string, dueOn: string, doneOn: string | null, state = doneOn ? 'ACCEPTED' : 'OPEN') {
  await test.asOwner(
    `INSERT INTO follow_ups (id, finding_id, region_code, action, agency, given_on, due_on, due_provisional, state, done_on,
       finished_by, created_by)
     VALUES ($1, $2, '3172041001', 'Pembinaan', 'Bulog', '2021-09-01', $3, false, $4, $5, $6, $7)`,
    [uuid(), findingId, dueOn, state, doneOn, doneOn ? secretary.userId : null, secretary.userId],
  );
}

const countsOf = async (
  region: string,
  from: string,
  until: string,
  actor = secretary as Parameters<typeof test.database.read>[0],
) => {
  const asked = { regions: [regionCode(region)], from: isoDate(from), until: isoDate(until) };
  const [counts] = await test.database.read(actor, (tx) => readMonevCounts(tx, asked));
  return counts;
};

describe('counts behind IND-EWR, IND-PRC, IND-MON and IND-FND', () => {
  beforeAll(async () => {
    const first = await visit('2021-09-10', { met: 3, checked: 4, open: true });
    await visit('2021-09-30', { met: 4, checked: 4, open: false });
    await visit('2021-10-01');
    await visit('2021-09-12', { state: 'CANCELLED' });
    await visit('2021-09-13', { state: 'SUBMITTED' });
    const closedLater: [string, string][] = [
      ['CONFIRMED', '2021-09-11T03:00:00Z'],
      ['CLOSED', '2021-09-30T17:00:00Z'], // 1 October 00.00 in Jakarta
    ];
    const critical = await finding(first, { severity: 'CRITICAL', state: 'CLOSED', history: closedLater });
    const major = await finding(first);
    await finding(first, { state: 'DRAFT' });
    await finding(first, { state: 'VOID', severity: 'CRITICAL' });
    await followUp(critical, '2021-09-13', '2021-09-13');
    await followUp(major, '2021-09-24', '2021-09-25');
    await followUp(major, '2021-09-24', null);
    await followUp(major, '2021-10-15', null);
    await followUp(major, '2021-09-20', null, 'DROPPED');
  });

  it('pool a month and a kota, both days included', async () => {
    expect(await countsOf('3172', '2021-09-01', '2021-09-30')).toEqual({
      regionCode: '3172',
      ...{ criteriaMet: 7, criteriaChecked: 8, outletsEvaluated: 1, outletsWithFinding: 1 },
      ...{ offDayVisits: 2, offDayFoundOpen: 1, priceDifference: 1_100n, priceReference: 18_900n },
      ...{ visitsPlanned: 4, visitsDone: 3, outletsActive: 2, outletsVisited: 1 },
      ...{ visitsVerified: 2, findingsMinor: 0, findingsMajor: 1, findingsCritical: 1, criticalOpen: 1 },
      ...{ followUpsGiven: 4, followUpsDone: 2, followUpsDue: 3, followUpsOnTime: 1 },
    });
  });

  it('say what was open at the end of the last day, by the clock of the place', async () => {
    expect((await countsOf('3172', '2021-10-01', '2021-10-31'))?.criticalOpen).toBe(0);
    expect((await countsOf('3172', '2021-08-01', '2021-08-31'))?.criticalOpen).toBe(0);
  });

  it('keep a visit in the coverage for twelve months', async () => {
    expect((await countsOf('3172', '2022-09-01', '2022-09-30'))?.outletsVisited).toBe(1);
    expect((await countsOf('3172', '2022-10-01', '2022-10-31'))?.outletsVisited).toBe(0);
  });

  it('show an operator nothing of another kota', async () => {
    const seen = await countsOf('3172', '2021-09-01', '2021-09-30', actorIn(['3171']));
    expect(seen).toMatchObject({ criteriaChecked: 0, visitsPlanned: 0, outletsActive: 0, criticalOpen: 0 });
  });

  it('feed the score: caps in force and follow-ups due in the quarter', async () => {
    const visitId = await visit('2022-02-01');
    await finding(visitId, { occurredOn: '2022-02-01', failure: 'EF6' });
    await finding(visitId, { occurredOn: '2022-02-02', failure: 'EF1', state: 'REJECTED' });
    const inForce = async (day: string) => {
      const quarter = quarterOf(month(day));
      return (await test.database.read(secretary, (tx) => findingsInForce(tx, outlet, quarter))).map(
        (each) => each.code,
      );
    };
    expect([
      await inForce('2021-12'),
      await inForce('2022-01'),
      await inForce('2022-04'),
      await inForce('2022-07'),
    ]).toEqual([...[[], ['EF6'], ['EF6'], []]]);
    const due = await test.database.read(secretary, (tx) => followUpsDue(tx, outlet, quarterOf(month('2021-09'))));
    expect(due).toEqual({ due: 3, onTime: 1 });
  });
});
