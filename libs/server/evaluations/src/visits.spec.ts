import { type Actor } from '@monev/domain/identity';
import { type SubjectRef } from '@monev/kernel';
import { outletAnswers, person, registerOutlet, registerPrice, registerSupplier } from '@monev/data/testing';
import { type Answer, type TestApp, at, startTestApp } from '@monev/server-kit/testing';
import { EvaluationsModule } from './evaluations.module';

jest.setTimeout(120_000); // a real PostgreSQL on a machine that others use too

type Person = Actor & { readonly userId: string };

const PLAN = `mutation($input: PlanVisitInput!) { planVisit(input: $input) { id visitNo state subject { number name } region { name } instrument { code version } } }`;
const ASSIGN = `mutation($id: ID!, $memberIds: [ID!]!) { assignVisit(id: $id, memberIds: $memberIds) { state team { name } } }`;
const REASSIGN = `mutation($id: ID!, $memberIds: [ID!]!, $reason: String) { assignVisit(id: $id, memberIds: $memberIds, reason: $reason) { state team { name } } }`;
const START = `mutation($id: ID!) { startVisit(id: $id) { state } }`;
const SUBMIT = `mutation($input: SubmitVisitInput!) { submitVisit(input: $input) { submissionId revision contentHash receivedAt visit { state visitedOn } } }`;
const VERIFY = `mutation($id: ID!, $confirm: [ConfirmProposedFindingInput!]! = []) { verifyVisit(id: $id, confirmFindings: $confirm) { state verifiedBy { name } } }`;
const RETURN = `mutation($id: ID!, $note: String!) { returnVisit(id: $id, note: $note) { state note } }`;
const CANCEL = `mutation($id: ID!, $reason: String!) { cancelVisit(id: $id, reason: $reason) { state note } }`;
const VISIT = `query($id: ID!) { visit(id: $id) { visitNo state note
  submission { id revision isClockOff photosExpected photosReceived isComplete answers warnings { code reason } filedBy { name } }
  proposedFindings { patternCode severity suggestedFailure possibleFailures subject { kind id name } evidence { question statement { idn } } }
  context { registeredPoint { latitude } team { id name } suppliers { id name } commodities { id } referencePrices { kind price } }
  moves { move allowed refusal { idn } } } }`;

let app: TestApp;
let secretary: Person;
let otherSecretary: Person;
let officers: [Person, Person, Person];
let member: Person;
let operatorOfOwn: Person;
let operatorOfOther: Person;
let outlet: SubjectRef;
let otherOutlet: SubjectRef;
let supplier: SubjectRef;
let counter = 0;

beforeAll(async () => {
  app = await startTestApp([EvaluationsModule]);
  const { test } = app;
  secretary = await person(test, 'SECRETARIAT', 'C. Contoh');
  otherSecretary = await person(test, 'SECRETARIAT', 'D. Contoh');
  officers = [
    await person(test, 'MONEV_OFFICER', 'A. Contoh'),
    await person(test, 'MONEV_OFFICER', 'B. Contoh'),
    await person(test, 'MONEV_OFFICER', 'F. Contoh'),
  ];
  member = await person(test, 'TIKOR_MEMBER', 'G. Contoh', { agency: 'Dinas Perdagangan' });
  operatorOfOwn = await person(test, 'REGENCY_OPERATOR', 'Operator 3172', { codes: ['3172'] });
  operatorOfOther = await person(test, 'REGENCY_OPERATOR', 'Operator 3171', { codes: ['3171'] });
  outlet = await registerOutlet(test, 'EW-0001', '3172041001');
  otherOutlet = await registerOutlet(test, 'EW-0002', '3171011001');
  supplier = await registerSupplier(test, 'PS-0001');
});
afterAll(() => app.close());

/** A UUID version 7 as a device makes them; each call another one. */
function deviceId(): string {
  counter += 1;
  return `018f0000-0000-7000-8000-${String(counter).padStart(12, '0')}`;
}

const planInput = (subject: SubjectRef, plannedOn = '2021-09-23') => ({
  input: { subject, plannedOn, sampleMethod: 'Acak menurut kecamatan' },
});

async function assigned(subject: SubjectRef = outlet, plannedOn?: string): Promise<string> {
  const id = at((await app.as(secretary, PLAN, planInput(subject, plannedOn))).data, 'planVisit', 'id');
  await app.as(secretary, ASSIGN, { id, memberIds: [officers[0].userId, officers[1].userId] });
  await app.as(officers[0], START, { id });
  return id;
}

const team = () => [officers[0].userId, officers[1].userId];

function filing(visitId: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ submissionId: deviceId(), visitId, instrumentCode: 'EW', instrumentVersion: 1 },
    answers: outletAnswers(team()),
    signature: { kind: 'SIGNED' },
    ...{ observedAt: '2021-09-23T04:00:00Z', sentAt: new Date().toISOString() },
    ...more,
  };
}

const submit = (who: Actor, input: Record<string, unknown>): Promise<Answer> => app.as(who, SUBMIT, { input });

async function filed(answers: Parameters<typeof outletAnswers>[1] = {}, subject = outlet): Promise<string> {
  const visitId = await assigned(subject);
  const answer = await submit(officers[0], filing(visitId, { answers: outletAnswers(team(), answers) }));
  expect(answer.reason).toBeNull();
  return visitId;
}

const auditOf = (id: string) =>
  app.test.asOwner<{ action: string; actor_name: string; before_text: string | null; after_text: string | null }>(
    'SELECT action, actor_name, before_text, after_text FROM audit_entries WHERE object_id = $1 ORDER BY seq',
    [id],
  );
const findingsOf = (visitId: string) =>
  app.test.asOwner<Record<string, unknown>>(
    `SELECT id, state, pattern_code, subject_kind, subject_id, severity, critical_failure_code, six_t, finding_no
     FROM findings WHERE visit_id = $1 ORDER BY pattern_code, subject_kind`,
    [visitId],
  );

describe('planning', () => {
  it('gives a visit the number of its month, its place and the published instrument', async () => {
    const answer = await app.as(secretary, PLAN, planInput(outlet, '2021-07-05'));
    expect(at<object>(answer.data, 'planVisit')).toMatchObject({
      visitNo: 'MV-2021-07-0001',
      state: 'PLANNED',
      subject: { number: 'EW-0001', name: 'E-warong EW-0001' },
      instrument: { code: 'EW', version: 1 },
    });
  });

  it.each([
    ['a member of the Tikor', () => member],
    ['an officer', () => officers[0]],
    ['an operator', () => operatorOfOwn],
  ])('is not for %s', async (_who, who) => {
    expect((await app.as(who(), PLAN, planInput(outlet))).code).toBe('FORBIDDEN');
  });

  it('answers an unknown place as absent, and a supplier without an instrument in words', async () => {
    const nowhere = { kind: 'E_WARONG', id: '00000000-0000-4000-8000-000000000000' } as const;
    expect((await app.as(secretary, PLAN, planInput(nowhere))).code).toBe('NOT_FOUND');
    const region = { kind: 'REGION', id: '317204' } as const;
    expect((await app.as(secretary, PLAN, planInput(region))).reason).toBe('INSTRUMENT_UNKNOWN');
  });

  it('needs two people who are officers', async () => {
    const id = at((await app.as(secretary, PLAN, planInput(outlet))).data, 'planVisit', 'id');
    const assign = (memberIds: string[]) => app.as(secretary, ASSIGN, { id, memberIds });
    expect((await assign([officers[0].userId])).reason).toBe('VISIT_TEAM_TOO_SMALL');
    expect((await assign([officers[0].userId, officers[0].userId])).reason).toBe('VISIT_TEAM_TOO_SMALL');
    expect((await assign([officers[0].userId, secretary.userId])).reason).toBe('TEAM_MEMBER_UNKNOWN');
    expect((await assign([officers[0].userId, 'nobody'])).reason).toBe('TEAM_MEMBER_UNKNOWN');
  });

  it('gives the visit to its officers in the same act, or plans nothing', async () => {
    const plan = (memberIds: string[]) => {
      const { input } = planInput(outlet, '2021-06-07');
      return app.as(secretary, PLAN, { input: { ...input, memberIds } });
    };
    const planned = await plan([officers[0].userId, officers[1].userId]);
    expect(at<object>(planned.data, 'planVisit')).toMatchObject({ visitNo: 'MV-2021-06-0001', state: 'ASSIGNED' });
    expect((await plan([officers[0].userId])).reason).toBe('VISIT_TEAM_TOO_SMALL');
    const next = await plan([officers[1].userId, officers[0].userId]);
    expect(at<object>(next.data, 'planVisit')).toMatchObject({ visitNo: 'MV-2021-06-0002' });
  });

  it('changes the team of a visit with a reason, which is on record', async () => {
    const id = await assigned();
    const replacement = await person(app.test, 'MONEV_OFFICER', 'H. Contoh');
    const memberIds = [officers[0].userId, replacement.userId];
    expect((await app.as(secretary, REASSIGN, { id, memberIds })).reason).toBe('VISIT_REASON_NEEDED');
    const { data } = await app.as(secretary, REASSIGN, { id, memberIds, reason: 'B. Contoh sakit.' });
    expect(at<object>(data, 'assignVisit')).toEqual({
      state: 'ASSIGNED',
      team: [{ name: 'A. Contoh' }, { name: 'H. Contoh' }],
    });
    expect((await auditOf(id)).at(-1)).toMatchObject({ action: 'visit.reassign' });
    expect((await app.as(officers[1], START, { id })).code).not.toBeNull();
  });

  it('keeps a cancelled visit with its reason', async () => {
    const id = await assigned();
    const answer = await app.as(secretary, CANCEL, { id, reason: 'E-warong sudah tutup.' });
    expect(at<object>(answer.data, 'cancelVisit')).toEqual({ state: 'CANCELLED', note: 'E-warong sudah tutup.' });
  });
});

describe('filing (SECURITY §6)', () => {
  it('takes a filing once, says what it expects and writes down who, when and what', async () => {
    const visitId = await assigned();
    const input = filing(visitId);
    const answer = await submit(officers[0], input);
    expect(at<object>(answer.data, 'submitVisit', 'visit')).toEqual({ state: 'SUBMITTED', visitedOn: '2021-09-23' });
    const { data } = await app.as(officers[1], VISIT, { id: visitId });
    expect(at<object>(data, 'visit', 'submission')).toMatchObject({
      ...{ id: input['submissionId'], revision: 1, isClockOff: false, filedBy: { name: 'A. Contoh' } },
      ...{ photosExpected: 4, photosReceived: 0, isComplete: false },
    });
    expect((await auditOf(String(input['submissionId']))).map((entry) => entry.action)).toEqual(['submission.file']);
    expect((await auditOf(visitId)).map((entry) => entry.action)).toEqual([
      ...['visit.plan', 'visit.assign', 'visit.start', 'visit.submit'],
    ]);
  });

  it('answers the same filing sent twice with the same words, and files it once', async () => {
    const visitId = await assigned();
    const input = filing(visitId);
    const [first, second] = await Promise.all([submit(officers[0], input), submit(officers[0], input)]);
    const third = await submit(officers[0], { ...input, sentAt: new Date(Date.now() + 5_000).toISOString() });
    const receipt = { ...at<object>(first.data, 'submitVisit') };
    expect(at<object>(second.data, 'submitVisit')).toEqual(receipt);
    expect(at<object>(third.data, 'submitVisit')).toEqual(receipt);
    const rows = await app.test.asOwner('SELECT revision FROM submission_revisions WHERE submission_id = $1', [
      input['submissionId'],
    ]);
    expect(rows).toEqual([{ revision: 1 }]);
    expect((await auditOf(visitId)).filter((entry) => entry.action === 'visit.submit')).toHaveLength(1);
  });

  it('answers other content under the same id as a conflict and changes nothing', async () => {
    const visitId = await assigned();
    const input = filing(visitId);
    await submit(officers[0], input);
    const other = await submit(officers[0], { ...input, answers: outletAnswers(team(), { 'EW-11': 241 }) });
    expect([other.code, other.reason]).toEqual(['CONFLICT', 'SUBMISSION_CONFLICT']);
    const { data } = await app.as(officers[0], VISIT, { id: visitId });
    expect(at<number>(data, 'visit', 'submission', 'answers', 'EW-11')).toBe(240);
  });

  it('does not take a second device over the first', async () => {
    const visitId = await assigned();
    await submit(officers[0], filing(visitId));
    expect((await submit(officers[1], filing(visitId))).reason).toBe('VISIT_FILED_ELSEWHERE');
  });

  it('does not take the id of another visit', async () => {
    const [one, two] = [await assigned(), await assigned()];
    const input = filing(one);
    await submit(officers[0], input);
    expect((await submit(officers[0], { ...input, visitId: two })).code).toBe('CONFLICT');
  });

  it('marks a device whose clock is more than ten minutes off, and takes its filing', async () => {
    const visitId = await assigned();
    const late = new Date(Date.now() - 11 * 60_000).toISOString();
    expect((await submit(officers[0], filing(visitId, { sentAt: late }))).reason).toBeNull();
    const { data } = await app.as(officers[0], VISIT, { id: visitId });
    expect(at<boolean>(data, 'visit', 'submission', 'isClockOff')).toBe(true);
  });

  it.each([
    ['a missing answer', { 'EW-13': undefined }, 'ANSWER_MISSING', 'EW-13'],
    ['a choice that is none', { 'EW-21': 'SOMEBODY' }, 'ANSWER_UNKNOWN_CHOICE', 'EW-21'],
    ['half a family', { 'EW-11': 1.25 }, 'ANSWER_NOT_WHOLE', 'EW-11'],
    ['an answer outside its question', { 'EW-99': true }, 'ANSWER_NOT_ASKED', 'EW-99'],
    [
      'a payment before the goods',
      { 'EW-24': { receivedOn: '2021-09-06', paidOn: '2021-09-01' } },
      'CHECK_3_PAID_BEFORE_RECEIVED',
      'EW-24',
    ],
    ['a team member who was not assigned', { 'H-05': ['a', 'b'] }, 'ANSWER_UNKNOWN_CHOICE', 'H-05'],
    [
      'an unknown supplier',
      { 'EW-22': [{ supplier: 'x', commodity: 'BERAS', value: 1 }] },
      'ANSWER_UNKNOWN_CHOICE',
      'EW-22.1.supplier',
    ],
    [
      'a place far away without a reason',
      { 'H-03': { latitude: -6.2, longitude: 106.9, accuracyM: 5 } },
      'CHECK_7_DISTANCE',
      'H-03',
    ],
  ])('refuses %s with its question and stores nothing', async (_what, more, reason, field) => {
    const visitId = await assigned();
    const input = filing(visitId, { answers: outletAnswers(team(), more) });
    const answer = await submit(officers[0], input);
    expect([answer.code, answer.reason, answer.field]).toEqual(['BAD_USER_INPUT', reason, field]);
    expect(await app.test.asOwner('SELECT 1 FROM submissions WHERE visit_id = $1', [visitId])).toEqual([]);
    expect(at<string>((await app.as(officers[0], VISIT, { id: visitId })).data, 'visit', 'state')).toBe('IN_PROGRESS');
  });

  it('takes a place far away with a reason, and keeps both', async () => {
    const visitId = await assigned();
    const answers = outletAnswers(team(), { 'H-03': { latitude: -6.2, longitude: 106.9, accuracyM: 5 } });
    const reasons = [{ check: 'CHECK_7_DISTANCE', text: 'E-warong pindah sementara karena banjir.' }];
    expect((await submit(officers[0], filing(visitId, { answers, reasons }))).reason).toBeNull();
    const { data } = await app.as(officers[0], VISIT, { id: visitId });
    expect(at<object[]>(data, 'visit', 'submission', 'warnings')).toEqual([
      { code: 'CHECK_7_DISTANCE', reason: 'E-warong pindah sementara karena banjir.' },
    ]);
  });

  it('refuses text that cannot be kept, an id that no device makes, and a signature without its reason', async () => {
    const visitId = await assigned();
    const nul = await submit(officers[0], filing(visitId, { answers: outletAnswers(team(), { 'T-01': 'a\u0000b' }) }));
    expect(nul.code).toBe('BAD_USER_INPUT');
    expect((await submit(officers[0], filing(visitId, { submissionId: 'x' }))).field).toBe('submissionId');
    expect((await submit(officers[0], filing(visitId, { signature: { kind: 'REFUSED' } }))).field).toBe('signature');
  });

  it('is for the team alone, and others learn nothing', async () => {
    const visitId = await assigned();
    expect((await submit(officers[2], filing(visitId))).code).toBe('NOT_FOUND');
    expect((await submit(secretary, filing(visitId))).code).toBe('FORBIDDEN');
    expect((await app.as(officers[2], VISIT, { id: visitId })).data).toEqual({ visit: null });
  });
});

describe('review', () => {
  it('returns a filing with a note, and takes the corrected one from the revision it was made from', async () => {
    const visitId = await assigned();
    const input = filing(visitId);
    await submit(officers[0], input);
    const returned = await app.as(secretary, RETURN, { id: visitId, note: 'Harga telur belum wajar, periksa lagi.' });
    expect(at<object>(returned.data, 'returnVisit')).toMatchObject({ state: 'RETURNED' });
    const corrected = { ...input, answers: outletAnswers(team(), { 'EW-11': 250 }) };
    expect((await submit(officers[1], { ...corrected, baseRevision: 2 })).reason).toBe('SUBMISSION_OUTDATED');
    const again = await submit(officers[1], { ...corrected, baseRevision: 1 });
    expect(at<number>(again.data, 'submitVisit', 'revision')).toBe(2);
    const replay = await submit(officers[1], { ...corrected, baseRevision: 1 });
    expect(at<object>(replay.data, 'submitVisit')).toEqual(at<object>(again.data, 'submitVisit'));
    const stale = await submit(officers[0], {
      ...input,
      answers: outletAnswers(team(), { 'EW-11': 1 }),
      baseRevision: 1,
    });
    expect([stale.code, stale.reason]).toEqual(['CONFLICT', 'SUBMISSION_OUTDATED']);
  });

  it('drafts findings in the act of verifying, one per subject and pattern, and feeds what follows', async () => {
    const visitId = await filed({
      'EW-13': true,
      'EW-14': true,
      'EW-22': [{ supplier: supplier.id, commodity: 'BERAS', value: 90_000_000 }],
    });
    const proposed = at<object[]>((await app.as(secretary, VISIT, { id: visitId })).data, 'visit', 'proposedFindings');
    expect(proposed).toMatchObject([
      { patternCode: 'FP-01', suggestedFailure: 'EF6', possibleFailures: ['EF6'], subject: { kind: 'E_WARONG' } },
      { patternCode: 'FP-01', suggestedFailure: 'CF5', possibleFailures: ['CF5'], subject: { kind: 'SUPPLIER' } },
    ]);
    const answer = await app.as(secretary, VERIFY, { id: visitId });
    expect(at<object>(answer.data, 'verifyVisit')).toEqual({ state: 'VERIFIED', verifiedBy: { name: 'C. Contoh' } });
    const findings = await findingsOf(visitId);
    expect(findings).toMatchObject([
      { state: 'DRAFT', pattern_code: 'FP-01', subject_kind: 'E_WARONG', severity: 'MAJOR', six_t: 'QUALITY' },
      {
        state: 'DRAFT',
        pattern_code: 'FP-01',
        subject_kind: 'SUPPLIER',
        severity: 'CRITICAL',
        critical_failure_code: null,
      },
    ]);
    expect((await auditOf(String(findings[0]?.['id']))).map((entry) => entry.action)).toEqual(['finding.draft']);
    const marks = await app.test.asOwner('SELECT DISTINCT kind, subject_id, quarter FROM stale_marks ORDER BY kind');
    expect(marks).toEqual([
      { kind: 'e-warong-score', subject_id: outlet.id, quarter: '2021-Q3' },
      { kind: 'supplier-score', subject_id: supplier.id, quarter: '2021-Q3' },
    ]);
    const [verified] = (await auditOf(visitId)).filter((entry) => entry.action === 'visit.verify');
    expect(JSON.parse(verified?.before_text ?? '')).toMatchObject({ state: 'SUBMITTED', verifiedBy: null });
    expect(JSON.parse(verified?.after_text ?? '')).toMatchObject({ state: 'VERIFIED', verifiedBy: secretary.userId });
  });

  it('lets the verifier confirm in the same act, with the critical failure that fits', async () => {
    const visitId = await filed({
      'EW-13': true,
      'EW-22': [{ supplier: supplier.id, commodity: 'BERAS', value: 90_000_000 }],
    });
    const confirm = (criticalFailureCode: string) => [{ patternCode: 'FP-01', subject: supplier, criticalFailureCode }];
    const refuse = (code: string) => app.as(secretary, VERIFY, { id: visitId, confirm: confirm(code) });
    expect((await refuse('EF6')).reason).toBe('CRITICAL_FAILURE_DOES_NOT_FIT');
    expect((await refuse('CF5R')).reason).toBe('CRITICAL_FAILURE_DOES_NOT_FIT');
    expect((await refuse('CF9')).field).toBe('criticalFailureCode');
    expect(await findingsOf(visitId)).toEqual([]); // all of it or nothing
    expect((await app.as(secretary, VERIFY, { id: visitId, confirm: confirm('CF5') })).reason).toBeNull();
    expect(await findingsOf(visitId)).toMatchObject([{ state: 'CONFIRMED', critical_failure_code: 'CF5' }]);
  });

  it('does not confirm what the answers do not open', async () => {
    const visitId = await filed();
    const confirm = [{ patternCode: 'FP-01', subject: supplier }];
    expect((await app.as(secretary, VERIFY, { id: visitId, confirm })).reason).toBe('FINDING_NOT_PROPOSED');
  });

  it('is never for those who filed', async () => {
    const visitId = await filed();
    expect((await app.as(officers[0], VERIFY, { id: visitId })).code).toBe('FORBIDDEN');
    await app.test.asOwner(`UPDATE users SET role = 'SECRETARIAT' WHERE id = $1`, [officers[1].userId]);
    const promoted = { ...officers[1], role: 'SECRETARIAT' as const };
    expect((await app.as(promoted, VERIFY, { id: visitId })).reason).toBe('VISIT_SECOND_PERSON_NEEDED');
    await app.test.asOwner(`UPDATE users SET role = 'MONEV_OFFICER' WHERE id = $1`, [officers[1].userId]);
    expect((await app.as(secretary, VERIFY, { id: visitId })).reason).toBeNull();
    expect((await app.as(otherSecretary, VERIFY, { id: visitId })).reason).toBe('VISIT_NOT_IN_STATE');
  });

  it('is done by a member of the Tikor too, who leaves the confirming to the secretariat', async () => {
    const visitId = await filed({ 'EW-14': true });
    const confirm = [{ patternCode: 'FP-01', subject: outlet, criticalFailureCode: null }];
    expect((await app.as(member, VERIFY, { id: visitId, confirm })).code).toBe('FORBIDDEN');
    expect(await findingsOf(visitId)).toEqual([]); // all of it or nothing
    expect((await app.as(member, VERIFY, { id: visitId })).reason).toBeNull();
    expect(await findingsOf(visitId)).toMatchObject([{ state: 'DRAFT' }]);
  });

  it('two verifiers at once: one does it, and the findings stand once', async () => {
    const visitId = await filed({ 'EW-14': true });
    const both = await Promise.all([secretary, otherSecretary].map((who) => app.as(who, VERIFY, { id: visitId })));
    expect(both.map((answer) => answer.reason).sort()).toEqual(['VISIT_NOT_IN_STATE', null].sort());
    expect(await findingsOf(visitId)).toHaveLength(1);
  });

  it('says on the page why a step is closed', async () => {
    const visitId = await filed();
    const moves = at<{ move: string; allowed: boolean }[]>(
      (await app.as(secretary, VISIT, { id: visitId })).data,
      'visit',
      'moves',
    );
    expect(moves).toEqual([
      { move: 'RETURN', allowed: true, refusal: null },
      { move: 'VERIFY', allowed: true, refusal: null },
    ]);
  });
});

describe('what the phone is told', () => {
  it('names register, team and the prices that hold at the place and day', async () => {
    await registerPrice(app.test, { region: '31', kind: 'HET', date: '2021-01-01', price: 12_800 });
    await registerPrice(app.test, { region: '317204', kind: 'MARKET_SURVEY', date: '2021-09-20', price: 12_500 });
    await registerPrice(app.test, { region: '317204', kind: 'MARKET_SURVEY', date: '2021-09-01', price: 9_000 });
    const visitId = await filed();
    const { data } = await app.as(officers[0], VISIT, { id: visitId });
    expect(at<object>(data, 'visit', 'context')).toMatchObject({
      registeredPoint: { latitude: -6.1 },
      team: [
        { id: officers[0].userId, name: 'A. Contoh' },
        { id: officers[1].userId, name: 'B. Contoh' },
      ],
      suppliers: [{ id: supplier.id, name: 'CV PS-0001' }],
      referencePrices: [
        { kind: 'MARKET_SURVEY', price: '12500' },
        { kind: 'HET', price: '12800' },
      ],
    });
  });
});

describe('who sees what', () => {
  it('an operator sees visits of the own kota and nothing of another', async () => {
    const [own, other] = [await filed(), await assigned(otherOutlet)];
    const list = `{ visits(first: 100) { nodes { id } } }`;
    const seenBy = async (who: Actor) =>
      at<{ id: string }[]>((await app.as(who, list)).data, 'visits', 'nodes').map((visit) => visit.id);
    expect(await seenBy(operatorOfOwn)).toContain(own);
    expect(await seenBy(operatorOfOwn)).not.toContain(other);
    expect(await seenBy(operatorOfOther)).toEqual([other]);
    expect((await app.as(operatorOfOther, VISIT, { id: own })).data).toEqual({ visit: null });
    const absent = await app.as(operatorOfOther, VISIT, { id: '00000000-0000-4000-8000-000000000000' });
    expect((await app.as(operatorOfOther, VISIT, { id: own })).text).toBe(absent.text);
  });

  it('an officer sees the own visits; nobody else is told that others exist', async () => {
    const own = await assigned();
    const seen = at<{ id: string }[]>(
      (await app.as(officers[2], `{ visits { nodes { id } } }`)).data,
      'visits',
      'nodes',
    );
    expect(seen).toEqual([]);
    const mine = await app.as(officers[1], `{ myVisits(first: 100) { nodes { id } } }`);
    expect(at<{ id: string }[]>(mine.data, 'myVisits', 'nodes').map((visit) => visit.id)).toContain(own);
  });

  it('pages through visits without losing or repeating one', async () => {
    const page = `query($after: String) { visits(first: 2, after: $after) { nodes { id } endCursor hasNextPage } }`;
    const ids: string[] = [];
    let after: string | null = null;
    for (let round = 0; round < 50; round += 1) {
      const { data }: Answer = await app.as(secretary, page, { after });
      ids.push(...at<{ id: string }[]>(data, 'visits', 'nodes').map((visit) => visit.id));
      after = at<string | null>(data, 'visits', 'endCursor');
      if (!at<boolean>(data, 'visits', 'hasNextPage')) break;
    }
    const [{ count } = { count: 0 }] = await app.test.asOwner<{ count: number }>(
      'SELECT count(*)::int AS count FROM monev_visits',
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(count);
  });

  it('nobody without a session is told anything', async () => {
    expect((await app.as(null, `{ visits { nodes { id } } }`)).code).toBe('UNAUTHENTICATED');
  });
});

describe('menunggu saya', () => {
  const WAITING = `{ waitingForMe { total items { kind number subject { name } day } } }`;
  const kindsFor = async (who: Actor, number: string) =>
    at<{ kind: string; number: string }[]>((await app.as(who, WAITING)).data, 'waitingForMe', 'items')
      .filter((item) => item.number === number)
      .map((item) => item.kind);

  it('follows a visit from hand to hand', async () => {
    const visitId = await assigned();
    const number = at((await app.as(secretary, VISIT, { id: visitId })).data, 'visit', 'visitNo');
    expect(await kindsFor(officers[1], number)).toEqual(['VISIT_TO_FILE']);
    expect(await kindsFor(secretary, number)).toEqual([]);
    await submit(officers[0], filing(visitId, { answers: outletAnswers(team(), { 'EW-14': true }) }));
    expect(await kindsFor(officers[1], number)).toEqual([]);
    expect(await kindsFor(secretary, number)).toEqual(['VISIT_TO_VERIFY']);
    expect(await kindsFor(member, number)).toEqual(['VISIT_TO_VERIFY']);
    await app.as(secretary, VERIFY, { id: visitId });
    expect(await kindsFor(secretary, number)).toEqual([]);
    const [finding] = await findingsOf(visitId);
    expect(await kindsFor(secretary, String(finding?.['finding_no']))).toEqual(['FINDING_TO_CONFIRM']);
    expect(await kindsFor(officers[0], String(finding?.['finding_no']))).toEqual([]);
  });
});
