import { type IsoDate, type SubjectRef, isoDate, quarterOf, month, regionCode } from '@monev/kernel';
import { outletScoreCounts } from '@monev/domain/evaluations';
import {
  type TestDatabase,
  actorIn,
  outletAnswers,
  person,
  registerOutlet,
  registerPrice,
  testDatabase,
} from '../testing';
import { takeStaleMarks } from '../recompute/stale-marks';
import { type Filing, fileSubmission } from './file-submission';
import { fromExactJson, toExactJson } from './exact-json';
import { planVisit } from './plan-visit';
import { submissionsOf } from './submission';
import { lockVisit, saveVisit } from './visit';
import { readVisitObservations, refreshObservationsWithin, refreshVisitObservations } from './visit-observations';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

const audit = { append: () => Promise.resolve() };
let test: TestDatabase;
let secretary: Awaited<ReturnType<typeof person>>;
let outlet: SubjectRef;
let counter = 0;

beforeAll(async () => {
  test = await testDatabase({ audit });
  secretary = await person(test, 'SECRETARIAT', 'C. Contoh');
  outlet = await registerOutlet(test, 'EW-0001', '3172041001');
});
afterAll(() => test.close());

const deviceId = () => `018f0000-0000-7000-8000-${String((counter += 1)).padStart(12, '0')}`;

function plan(village = '3172041001', plannedOn: IsoDate = isoDate('2021-09-23')): Promise<string> {
  return test.database.write(secretary, async (tx, trail) => {
    const visit = await planVisit(tx, trail, {
      ...{ subject: outlet, regionCode: regionCode(village), plannedOn, sampleMethod: 'uji' },
      ...{ instrumentCode: 'EW', instrumentVersion: 1, createdBy: secretary.userId },
    });
    return visit.id;
  });
}

function filing(
  visitId: string,
  more: Partial<Filing> = {},
  answers: Parameters<typeof outletAnswers>[1] = {},
): Filing {
  return {
    ...{ id: deviceId(), baseRevision: 0, regionCode: regionCode('3172041001'), warnings: [], photos: [] },
    content: {
      ...{ visitId, instrumentCode: 'EW', instrumentVersion: 1, reasons: {}, signature: { kind: 'SIGNED' } },
      answers: outletAnswers(['a', 'b'], answers),
      observedAt: new Date('2021-09-23T04:00:00Z'),
    },
    ...{ receivedAt: new Date(), clockOffsetS: 0, filedBy: secretary.userId },
    ...more,
  };
}

const file = (wanted: Filing, actor = secretary as Parameters<typeof test.database.write>[0]) =>
  test.database.write(actor, (tx, trail) => fileSubmission(tx, trail, wanted));

/** A verified visit with these answers. */
async function verified(answers: Parameters<typeof outletAnswers>[1], visitedOn: IsoDate): Promise<string> {
  const id = await plan('3172041001', visitedOn);
  await file(filing(id, {}, answers));
  await test.database.write(secretary, async (tx, trail) => {
    const visit = await lockVisit(tx, id);
    const [submission] = await submissionsOf(tx, [id]);
    if (!visit || !submission) throw new Error('The visit is missing.');
    const done = { state: 'VERIFIED', visitedOn, verifiedAt: new Date(), verifiedBy: secretary.userId } as const;
    await refreshVisitObservations(tx, await saveVisit(tx, trail, visit, done, { action: 'visit.verify' }), submission);
  });
  return id;
}

describe('a filing meets its id in the index', () => {
  it('twice at the same moment, counts once', async () => {
    const wanted = filing(await plan());
    const both = await Promise.all([file(wanted), file(wanted)]);
    expect(both.sort()).toEqual(['FILED', 'SAME']);
  });

  it('of a region that the sender does not see, is as if absent', async () => {
    const wanted = filing(await plan());
    await file(wanted);
    const ownVisit = await plan('3171011001');
    const sameId = filing(ownVisit, { id: wanted.id, regionCode: regionCode('3171011001') });
    expect(await file(sameId, actorIn(['3171']))).toBe('HIDDEN');
    const rows = await test.asOwner('SELECT visit_id FROM submissions WHERE id = $1', [wanted.id]);
    expect(rows).toEqual([{ visit_id: wanted.content.visitId }]);
  });

  it('expects the photos of the newest revision only', async () => {
    const first = filing(await plan(), {
      photos: [
        { id: 'p1', question: 'EW-28' },
        { id: 'p2', question: 'EW-28' },
      ],
    });
    await file(first);
    const edit = filing(first.content.visitId, {
      ...{ id: first.id, baseRevision: 1, photos: [{ id: 'p2', question: 'EW-28' }] },
    });
    expect(await file(edit)).toBe('FILED');
    const [now] = await test.database.read(secretary, (tx) => submissionsOf(tx, [first.content.visitId]));
    expect(now).toMatchObject({ revision: 2, photosExpected: 1, photosReceived: 0 });
  });
});

describe('what a verified visit feeds', () => {
  const quarter = {
    subject: { kind: 'E_WARONG', id: '' },
    from: isoDate('2020-07-01'),
    until: isoDate('2020-09-30'),
  } as const;
  const counts = async () => {
    const rows = await test.database.read(secretary, (tx) =>
      readVisitObservations(tx, { ...quarter, subject: outlet }),
    );
    return outletScoreCounts(rows.map((row) => row.observations));
  };

  it('comes back to the last digit, pooled over the visits of a quarter', async () => {
    await verified({ 'EW-08': false }, isoDate('2020-07-10'));
    await verified({ 'EW-12': ['CARBOHYDRATE'], 'EW-11': 250 }, isoDate('2020-08-10'));
    await verified({}, isoDate('2020-10-01')); // another quarter
    const pooled = await counts();
    expect(pooled).toMatchObject({
      criteriaRequired: 12,
      criteriaMet: 11,
      visits: 2,
      visitsWithFourGroups: 1,
      nVisits: 2,
    });
    expect(pooled.priceDeviationPct?.toFixed(2)).toBe('0.00');
  });

  it('follows a price that arrives later, and marks the score', async () => {
    await test.database.write(secretary, (tx) => takeStaleMarks(tx, { limit: 100 }));
    await registerPrice(test, { region: '317204', kind: 'MARKET_SURVEY', date: '2020-07-12', price: 10_000 });
    const changed = { regions: [regionCode('317204')], from: isoDate('2020-06-28'), until: isoDate('2020-07-26') };
    expect(await test.database.write(secretary, (tx) => refreshObservationsWithin(tx, changed))).toBe(1);
    // rice 12,700 against 10,000 once and 12,700 once, eggs equal twice: 2,700 / 70,700
    expect((await counts()).priceDeviationPct?.toFixed(4)).toBe((270_000 / 70_700).toFixed(4));
    expect(await test.database.write(secretary, (tx) => takeStaleMarks(tx, { limit: 100 }))).toEqual([
      { kind: 'e-warong-score', subjectId: outlet.id, quarter: quarterOf(month('2020-09')) },
    ]);
  });

  it('stays exact on its way through JSON', () => {
    const value = { amount: 9_007_199_254_740_993n, none: null, list: [1n, 'a', false] };
    expect(fromExactJson(JSON.parse(toExactJson(value)))).toEqual(value);
  });
});
