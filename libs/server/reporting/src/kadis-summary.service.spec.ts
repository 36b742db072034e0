import {
  type Finding,
  HmacAuditWriter,
  addFollowUp,
  confirmFinding,
  draftFindings,
  lockFinding,
  lockVisit,
  planVisit,
  saveFinding,
  saveVisit,
} from '@monev/data';
import { type TestDatabase, person, registerOutlet, testDatabase } from '@monev/data/testing';
import { type Actor } from '@monev/domain/identity';
import { type IndicatorResult } from '@monev/domain/indicators';
import { type Period, type SubjectRef, isoDate, month, regionCode } from '@monev/kernel';
import { KadisSummaryService } from './kadis-summary.service';

jest.setTimeout(120_000); // a real PostgreSQL on a machine that others use too

type Person = Actor & { readonly userId: string };
const JAKARTA = regionCode('31');
const VILLAGE = regionCode('3172041001');
const at = (day: string) => new Date(`${day}T03:00:00Z`);

let test: TestDatabase;
let secretary: Person;
let outlet: SubjectRef;
let finding: Finding;

/** No family was ever reported: what this spec is about comes from visits and findings. */
const noFamilies = (code: string, asked: Period): IndicatorResult => ({
  ...{ code, askedPeriod: asked, answeredPeriod: asked, lastReported: null, asOf: null, companions: [] },
  ...{
    value: null,
    status: 'NO_DATA',
    numerator: null,
    denominator: null,
    coveragePct: 0,
    rowsUsed: 0,
    rowsExpected: 9,
  },
  ...{ partial: false, provisional: false, colour: 'GREY', interval: null, reason: null },
});

beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 1)) });
  secretary = await person(test, 'SECRETARIAT', 'C. Contoh');
  const author = await person(test, 'MONEV_OFFICER', 'A. Contoh');
  outlet = await registerOutlet(test, 'EW-0001', VILLAGE);
  finding = await test.database.write(secretary, async (tx, audit) => {
    const planned = await planVisit(tx, audit, {
      ...{ subject: outlet, regionCode: VILLAGE, plannedOn: isoDate('2021-07-22') },
      ...{ instrumentCode: 'EW', instrumentVersion: 1, sampleMethod: 'uji', createdBy: secretary.userId },
    });
    const visit = await lockVisit(tx, planned.id);
    if (!visit) throw new Error('The visit is missing.');
    const done = { state: 'VERIFIED', visitedOn: visit.plannedOn, verifiedAt: at('2021-07-24') } as const;
    await saveVisit(tx, audit, visit, { ...done, verifiedBy: secretary.userId }, { action: 'visit.verify' });
    const by = { id: secretary.userId, name: secretary.name };
    const derived = {
      ...({ pattern: 'FP-02', subject: outlet, severity: 'CRITICAL', suggestedFailure: null } as const),
      occurredOn: isoDate('2021-07-22'),
      evidence: [],
    };
    const origin = { visitId: visit.id, regionCode: VILLAGE, authorIds: [author.userId], by, now: at('2021-07-24') };
    const [draft] = await draftFindings(tx, audit, [derived], origin);
    if (!draft) throw new Error('The draft is missing.');
    const confirmed = await confirmFinding(tx, audit, draft, by, null, at('2021-07-26'));
    await addFollowUp(tx, audit, confirmed, {
      ...{ action: 'Mengembalikan kartu', agency: 'Bank penyalur', createdBy: secretary.userId },
      ...{ givenOn: isoDate('2021-07-27'), dueOn: isoDate('2021-07-30'), dueProvisional: false },
    });
    return confirmed;
  });
});
afterAll(() => test.close());

const summary = (period: string, actor: Actor = secretary, region: typeof JAKARTA | null = JAKARTA) =>
  new KadisSummaryService(test.database, (_tx, { code }, regions, periods) =>
    Promise.resolve(
      regions.flatMap((each) => periods.map((asked) => ({ region: each, result: noFamilies(code, asked) }))),
    ),
  ).describe(actor, region, month(period));

describe('the page of the Kadis, from the database', () => {
  it('tells what was open and late at the end of the month after, for a page of the past', async () => {
    const page = await summary('2021-07');
    expect(page.problems.map(({ findingId }) => findingId)).toContain(finding.id);
    expect(page.overdue).toMatchObject([
      { owner: 'Bank penyalur', dueOn: '2021-07-30', late: { idn: '32 hari' }, findingId: finding.id },
    ]);
  });

  it('does not tell of what was confirmed later', async () => {
    const page = await summary('2021-05');
    expect(page.problems.map(({ rule }) => rule)).not.toContain('open-critical-findings');
    expect(page.overdueTotal).toBe(0);
  });

  it('lists what one person asked for and another decides', async () => {
    expect(await summary('2021-07')).toMatchObject({ waiting: 0, decisions: [] });
    await test.database.write(secretary, async (tx, audit) => {
      const locked = await lockFinding(tx, finding.id);
      if (!locked) throw new Error('The finding is missing.');
      const asked = { requestedMove: 'VOID', requestedBy: secretary.userId, requestReason: 'Salah tempat.' } as const;
      const by = { id: secretary.userId, name: secretary.name };
      await saveFinding(tx, audit, locked, asked, { event: 'VOID_REQUESTED', action: 'finding.request-void', by });
    });
    const page = await summary('2021-07');
    expect(page.waiting).toBe(1);
    expect(page.decisions[0]?.title.idn).toBe(`Pembatalan temuan ${finding.findingNo}`);
    expect(page.headline.idn).toContain('Satu hal menunggu keputusan.');
  });

  it('begins at the own kota of an operator, who sees nothing of another', async () => {
    const own = await person(test, 'REGENCY_OPERATOR', 'Operator 3172', { codes: ['3172'] });
    const other = await person(test, 'REGENCY_OPERATOR', 'Operator 3171', { codes: ['3171'] });
    expect(await summary('2021-07', own, null)).toMatchObject({ region: { code: '3172' }, overdueTotal: 1 });
    expect(await summary('2021-07', other, null)).toMatchObject({ region: { code: '3171' }, overdueTotal: 0 });
  });
});
