import {
  auditedFindings,
  auditedFollowUps,
  auditedVisits,
  draftFindings,
  lockVisit,
  planVisit,
  saveVisit,
  verifyAudit,
} from '@monev/data';
import { person, registerOutlet, registerSupplier } from '@monev/data/testing';
import { type DerivedFinding } from '@monev/domain/evaluations';
import { type Actor } from '@monev/domain/identity';
import { type SubjectRef, isoDate, localDateOf, regionCode } from '@monev/kernel';
import { type Answer, TEST_AUDIT_KEY, type TestApp, at, startTestApp } from '@monev/server-kit/testing';
import { FindingsModule } from './findings.module';

jest.setTimeout(120_000); // a real PostgreSQL on a machine that others use too

type Person = Actor & { readonly userId: string };

const act = (name: string, more = '') =>
  `mutation($id: ID!, $reason: String!) { ${name}(id: $id, reason: $reason) { state ${more} } }`;
const CONFIRM = `mutation($id: ID!, $code: String) { confirmFinding(id: $id, criticalFailureCode: $code) { state criticalFailureCode confirmedOn confirmers { name } } }`;
const DISPUTE = act('disputeFinding');
const UPHOLD = act('upholdFinding');
const REJECT = act('rejectFinding');
const REQUEST_CLOSE = act('requestCloseFinding', 'request { move by { name } reason }');
const CLOSE = act('closeFinding', 'closedOn request { move }');
const REQUEST_VOID = act('requestVoidFinding');
const VOID = act('voidFinding');
const REOPEN = act('reopenFinding', 'closedOn');
const ADD = `mutation($input: AddFollowUpInput!) { addFollowUp(input: $input) { id state givenOn dueOn dueProvisional } }`;
const DONE = `mutation($input: ReportFollowUpDoneInput!) { reportFollowUpDone(input: $input) { state doneOn finishedBy { name } } }`;
const ACCEPT = `mutation($id: ID!) { acceptFollowUp(id: $id) { state judgedBy { name } } }`;
const SEND_BACK = `mutation($id: ID!, $reason: String!) { sendBackFollowUp(id: $id, reason: $reason) { state note doneOn } }`;
const DROP = `mutation($id: ID!, $reason: String!) { dropFollowUp(id: $id, reason: $reason) { state } }`;
const FINDING = `query($id: ID!) { finding(id: $id) { findingNo state patternName { idn } sixT severity subject { name } visit { visitNo }
  possibleFailures authors { name } timeline { event actorName fromState toState note } followUps { agency state } evidence { question statement { idn } }
  moves { move allowed refusal { idn } } } }`;
const REASON = 'Sudah diperiksa di lapangan.';

let app: TestApp;
let author: Person;
let secretary: Person;
let second: Person;
let third: Person;
let trade: Person;
let bulog: Person;
let operatorOfOwn: Person;
let operatorOfOther: Person;
let outlet: SubjectRef;
let supplier: SubjectRef;

beforeAll(async () => {
  app = await startTestApp([FindingsModule]);
  const { test } = app;
  author = await person(test, 'SECRETARIAT', 'Pencatat');
  secretary = await person(test, 'SECRETARIAT', 'C. Contoh');
  second = await person(test, 'SECRETARIAT', 'D. Contoh');
  third = await person(test, 'SECRETARIAT', 'E. Contoh');
  trade = await person(test, 'TIKOR_MEMBER', 'Dagang', { agency: 'Dinas Perdagangan' });
  bulog = await person(test, 'TIKOR_MEMBER', 'Bulog', { agency: 'Bulog' });
  operatorOfOwn = await person(test, 'REGENCY_OPERATOR', 'Operator 3172', { codes: ['3172'] });
  operatorOfOther = await person(test, 'REGENCY_OPERATOR', 'Operator 3171', { codes: ['3171'] });
  outlet = await registerOutlet(test, 'EW-0001', '3172041001');
  supplier = await registerSupplier(test, 'PS-0001');
});
afterAll(() => app.close());

/** A draft as verifying a visit leaves it, written by `author`. */
async function draft(more: Partial<DerivedFinding> = {}): Promise<string> {
  const derived: DerivedFinding = {
    ...{ pattern: 'FP-03', subject: outlet, severity: 'MAJOR', suggestedFailure: null },
    occurredOn: isoDate('2021-07-22'),
    evidence: [{ question: 'EW-16', row: 1, statement: { id: 'Beras: Rp13.500.', en: 'Rice: Rp13,500.' } }],
    ...more,
  };
  const now = new Date();
  return app.test.database.write(secretary, async (tx, audit) => {
    const planned = await planVisit(tx, audit, {
      ...{ subject: outlet, regionCode: regionCode('3172041001'), plannedOn: isoDate('2021-07-22') },
      ...{ instrumentCode: 'EW', instrumentVersion: 1, sampleMethod: 'uji', createdBy: secretary.userId },
    });
    const visit = await lockVisit(tx, planned.id);
    if (!visit) throw new Error('The visit is missing.');
    const done = {
      state: 'VERIFIED',
      visitedOn: visit.plannedOn,
      verifiedAt: now,
      verifiedBy: secretary.userId,
    } as const;
    await saveVisit(tx, audit, visit, done, { action: 'visit.verify' });
    const by = { id: secretary.userId, name: secretary.name };
    const origin = { visitId: visit.id, regionCode: visit.regionCode, authorIds: [author.userId], by, now };
    const [finding] = await draftFindings(tx, audit, [derived], origin);
    return finding?.id ?? '';
  });
}

const with_ = (who: Actor, query: string, id: string): Promise<Answer> => app.as(who, query, { id, reason: REASON });
const confirm = (who: Actor, id: string, code: string | null = null) => app.as(who, CONFIRM, { id, code });
const stateOf = async (id: string) => at((await app.as(secretary, FINDING, { id })).data, 'finding', 'state');

async function confirmed(more: Partial<DerivedFinding> = {}, code: string | null = null): Promise<string> {
  const id = await draft(more);
  expect((await confirm(secretary, id, code)).reason).toBeNull();
  return id;
}

async function followUp(findingId: string, agency = 'Dinas Perdagangan'): Promise<string> {
  const input = { findingId, action: 'Pembinaan harga', agency };
  return at((await app.as(secretary, ADD, { input })).data, 'addFollowUp', 'id');
}

/** A finding whose one follow-up `trade` did and `secretary` accepted. */
async function followedUp(): Promise<string> {
  const id = await confirmed();
  const task = await followUp(id);
  await app.as(trade, DONE, { input: { id: task, evidence: 'Survei ulang: Rp12.900.' } });
  await app.as(secretary, ACCEPT, { id: task });
  return id;
}

describe('confirming', () => {
  it('is never for who wrote it, whatever the role', async () => {
    const id = await draft();
    const refused = await confirm(author, id);
    expect([refused.code, refused.reason]).toEqual(['FORBIDDEN', 'FINDING_SECOND_PERSON_NEEDED']);
    expect(at<object>((await confirm(secretary, id)).data, 'confirmFinding')).toMatchObject({
      state: 'CONFIRMED',
      confirmers: [{ name: 'C. Contoh' }],
    });
  });

  it('takes a critical failure that fits pattern and subject, and marks the scores it moves', async () => {
    const bundles = {
      pattern: 'FP-01',
      subject: supplier,
      severity: 'CRITICAL',
      occurredOn: isoDate('2021-05-20'),
    } as const;
    const id = await draft(bundles);
    expect((await confirm(secretary, id, 'EF6')).reason).toBe('CRITICAL_FAILURE_DOES_NOT_FIT');
    expect((await confirm(secretary, id, 'CF5')).reason).toBeNull();
    const marks = await app.test.asOwner<{ quarter: string }>(
      'SELECT DISTINCT kind, quarter FROM stale_marks WHERE subject_id = $1 ORDER BY quarter',
      [supplier.id],
    );
    expect(marks).toEqual(
      ['2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2', '2022-Q3'].map((quarter) => ({
        kind: 'supplier-score',
        quarter,
      })),
    );
  });

  it('is the secretariat’s: a member, an officer of another kota and nobody are refused', async () => {
    const id = await draft();
    expect((await confirm(trade, id)).code).toBe('FORBIDDEN');
    expect((await confirm(operatorOfOwn, id)).code).toBe('FORBIDDEN');
    expect((await app.as(null, CONFIRM, { id })).code).toBe('UNAUTHENTICATED');
  });
});

describe('disputes', () => {
  it('stand or fall by somebody who neither wrote nor confirmed', async () => {
    const [upheld, rejected] = [await confirmed(), await confirmed()];
    for (const id of [upheld, rejected]) expect((await with_(secretary, DISPUTE, id)).reason).toBeNull();
    expect((await with_(secretary, REJECT, rejected)).reason).toBe('FINDING_SECOND_PERSON_NEEDED');
    expect((await with_(second, UPHOLD, upheld)).reason).toBeNull();
    expect((await with_(second, REJECT, rejected)).reason).toBeNull();
    expect([await stateOf(upheld), await stateOf(rejected)]).toEqual(['CONFIRMED', 'REJECTED']);
  });

  it('want a reason', async () => {
    const id = await confirmed();
    const answer = await app.as(secretary, DISPUTE, { id, reason: ' ' });
    expect([answer.code, answer.field]).toEqual(['BAD_USER_INPUT', 'reason']);
    expect(await stateOf(id)).toBe('CONFIRMED');
  });
});

describe('follow-ups', () => {
  it('fall due by severity, on a working day, from the day they were given out', async () => {
    const id = await confirmed({ severity: 'MAJOR' });
    const answer = await app.as(secretary, ADD, { input: { findingId: id, action: 'Pembinaan', agency: 'Bulog' } });
    const { givenOn, dueOn, state } = at<Record<string, string>>(answer.data, 'addFollowUp');
    const days = (Date.parse(String(dueOn)) - Date.parse(String(givenOn))) / 86_400_000;
    expect(givenOn).toBe(localDateOf(new Date(), 'WIB'));
    expect(state).toBe('OPEN');
    expect(days).toBeGreaterThanOrEqual(14);
    expect(days).toBeLessThanOrEqual(16);
    expect([6, 0]).not.toContain(new Date(String(dueOn)).getUTCDay());
    expect(await stateOf(id)).toBe('IN_FOLLOW_UP');
  });

  it('are reported by the agency they belong to and accepted by somebody else', async () => {
    const task = await followUp(await confirmed());
    const done = { input: { id: task, evidence: 'Survei ulang: Rp12.900.' } };
    expect((await app.as(bulog, DONE, done)).code).toBe('NOT_FOUND');
    expect((await app.as(operatorOfOther, DONE, done)).code).toBe('NOT_FOUND');
    expect(at<object>((await app.as(trade, DONE, done)).data, 'reportFollowUpDone')).toMatchObject({ state: 'DONE' });
    expect((await app.as(trade, ACCEPT, { id: task })).code).toBe('FORBIDDEN');
    expect(at<object>((await app.as(secretary, ACCEPT, { id: task })).data, 'acceptFollowUp')).toEqual({
      state: 'ACCEPTED',
      judgedBy: { name: 'C. Contoh' },
    });
  });

  it('are not accepted or sent back by who reported them', async () => {
    const task = await followUp(await confirmed());
    await app.as(secretary, DONE, { input: { id: task, evidence: 'Sudah dikerjakan.' } });
    expect((await app.as(secretary, ACCEPT, { id: task })).reason).toBe('FOLLOW_UP_SECOND_PERSON_NEEDED');
    const back = await app.as(second, SEND_BACK, { id: task, reason: 'Bukti belum cukup.' });
    expect(at<object>(back.data, 'sendBackFollowUp')).toEqual({
      state: 'OPEN',
      note: 'Bukti belum cukup.',
      doneOn: null,
    });
  });

  it('were not done before they were given out, nor tomorrow', async () => {
    const task = await followUp(await confirmed());
    for (const doneOn of ['2021-07-01', '2999-01-01']) {
      const answer = await app.as(trade, DONE, { input: { id: task, evidence: 'Sudah dikerjakan.', doneOn } });
      expect([answer.code, answer.field]).toEqual(['BAD_USER_INPUT', 'doneOn']);
    }
  });

  it('are not given out for a draft', async () => {
    const input = { findingId: await draft(), action: 'Pembinaan', agency: 'Bulog' };
    expect((await app.as(secretary, ADD, { input })).reason).toBe('FINDING_NOT_IN_STATE');
  });
});

describe('closing', () => {
  it('needs every follow-up accepted, a request, and another person than asked or worked on it', async () => {
    const id = await confirmed();
    const task = await followUp(id);
    expect((await with_(secretary, REQUEST_CLOSE, id)).reason).toBe('FINDING_FOLLOW_UP_OPEN');
    await app.as(third, DONE, { input: { id: task, evidence: 'Sudah dikerjakan.' } });
    expect((await with_(secretary, REQUEST_CLOSE, id)).reason).toBe('FINDING_FOLLOW_UP_OPEN');
    await app.as(secretary, ACCEPT, { id: task });
    expect((await with_(second, CLOSE, id)).reason).toBe('FINDING_NOT_IN_STATE');
    const asked = await with_(secretary, REQUEST_CLOSE, id);
    expect(at<object>(asked.data, 'requestCloseFinding')).toEqual({
      state: 'RESOLVED',
      request: { move: 'CLOSE', by: { name: 'C. Contoh' }, reason: REASON },
    });
    for (const who of [secretary, author, third]) {
      expect((await with_(who, CLOSE, id)).reason).toBe('FINDING_SECOND_PERSON_NEEDED');
    }
    const closed = at<Record<string, unknown>>((await with_(second, CLOSE, id)).data, 'closeFinding');
    expect(closed).toMatchObject({ state: 'CLOSED', request: null });
    expect(closed['closedOn']).toBe(localDateOf(new Date(), 'WIB'));
  });

  it('can be undone by reopening, and the timeline tells it all', async () => {
    const id = await followedUp();
    await with_(secretary, REQUEST_CLOSE, id);
    await with_(second, CLOSE, id);
    expect(at<object>((await with_(third, REOPEN, id)).data, 'reopenFinding')).toEqual({
      state: 'REOPENED',
      closedOn: null,
    });
    const { data } = await app.as(secretary, FINDING, { id });
    expect(
      at<{ event: string; actorName: string }[]>(data, 'finding', 'timeline').map(
        (step) => `${step.event} ${step.actorName}`,
      ),
    ).toEqual([
      ...['DRAFTED C. Contoh', 'CONFIRMED C. Contoh', 'FOLLOW_UP_ADDED C. Contoh', 'FOLLOW_UP_DONE Dagang'],
      ...['FOLLOW_UP_ACCEPTED C. Contoh', 'CLOSE_REQUESTED C. Contoh', 'CLOSED D. Contoh', 'REOPENED E. Contoh'],
    ]);
  });

  it('two people at once: one closes it', async () => {
    const id = await followedUp();
    await with_(secretary, REQUEST_CLOSE, id);
    const both = await Promise.all([second, third].map((who) => with_(who, CLOSE, id)));
    expect(both.filter((answer) => answer.reason === null)).toHaveLength(1);
    expect(both.filter((answer) => answer.reason === 'FINDING_NOT_IN_STATE')).toHaveLength(1);
  });

  it('says on the page why it is closed to who asks', async () => {
    const id = await followedUp();
    await with_(secretary, REQUEST_CLOSE, id);
    const closeFor = async (who: Actor) =>
      at<{ move: string; allowed: boolean; refusal: { idn: string } | null }[]>(
        (await app.as(who, FINDING, { id })).data,
        ...['finding', 'moves'],
      ).find((option) => option.move === 'CLOSE');
    expect(await closeFor(author)).toMatchObject({
      allowed: false,
      refusal: { idn: 'Anda ikut mencatat temuan ini; langkah “Tutup temuan” dilakukan orang lain.' },
    });
    expect(await closeFor(second)).toMatchObject({ allowed: true, refusal: null });
    expect(await closeFor(trade)).toBeUndefined();
  });
});

describe('voiding', () => {
  it('of a draft is one person’s act, never its author’s', async () => {
    const id = await draft();
    expect((await with_(author, VOID, id)).code).toBe('FORBIDDEN');
    expect((await with_(secretary, VOID, id)).reason).toBeNull();
    expect(await stateOf(id)).toBe('VOID');
  });

  it('of a confirmed finding is asked for by one and done by another', async () => {
    const id = await confirmed();
    expect((await with_(second, VOID, id)).reason).toBe('FINDING_MOVE_NOT_REQUESTED');
    expect((await with_(second, REQUEST_VOID, id)).reason).toBeNull();
    expect((await with_(second, VOID, id)).reason).toBe('SECOND_PERSON_NEEDED');
    expect((await with_(secretary, VOID, id)).reason).toBe('FINDING_SECOND_PERSON_NEEDED'); // confirmed it
    expect((await with_(third, VOID, id)).reason).toBeNull();
  });

  it('and everything else leaves the row: nobody can delete', async () => {
    const id = await draft();
    for (const table of ['findings', 'finding_events', 'follow_ups', 'monev_visits', 'submission_revisions']) {
      const remove = app.test.database.write(secretary, (tx) => tx.query(`DELETE FROM ${table}`));
      await expect(remove).rejects.toThrow(/permission denied/);
    }
    expect(await stateOf(id)).toBe('DRAFT');
  });
});

describe('the record', () => {
  it('holds before and after of every change', async () => {
    const id = await followedUp();
    const entries = await app.test.asOwner<{ action: string; before_text: string; after_text: string }>(
      'SELECT action, before_text, after_text FROM audit_entries WHERE object_id = $1 ORDER BY seq',
      [id],
    );
    expect(entries.map((entry) => entry.action)).toEqual([
      ...['finding.draft', 'finding.confirm', 'finding.follow-up', 'finding.follow-up', 'finding.follow-up'],
    ]);
    const change = entries[1];
    expect([JSON.parse(change?.before_text ?? ''), JSON.parse(change?.after_text ?? '')]).toMatchObject([
      { state: 'DRAFT', confirmerIds: [] },
      { state: 'CONFIRMED', confirmerIds: [secretary.userId] },
    ]);
  });
});

describe('who sees what', () => {
  it('an operator sees findings of the own kota and nothing of another', async () => {
    const id = await confirmed();
    const list = `{ findings(first: 100) { nodes { id } } }`;
    const seenBy = async (who: Actor) => at<object[]>((await app.as(who, list)).data, 'findings', 'nodes').length;
    expect(await seenBy(operatorOfOwn)).toBeGreaterThan(0);
    expect(await seenBy(operatorOfOther)).toBe(0);
    const absent = await app.as(operatorOfOther, FINDING, { id: '00000000-0000-4000-8000-000000000000' });
    expect((await app.as(operatorOfOther, FINDING, { id })).text).toBe(absent.text);
  });

  it('a member of an agency sees the follow-ups of the own agency', async () => {
    const id = await confirmed();
    await followUp(id, 'Dinas Perdagangan');
    await followUp(id, 'Bulog');
    const agenciesFor = async (who: Actor) =>
      at<{ agency: string }[]>((await app.as(who, FINDING, { id })).data, 'finding', 'followUps').map(
        (task) => task.agency,
      );
    expect(await agenciesFor(bulog)).toEqual(['Bulog']);
    expect(await agenciesFor(secretary)).toEqual(['Dinas Perdagangan', 'Bulog']);
  });

  it('a list narrows by state, severity, pattern and subject', async () => {
    const id = await draft({ pattern: 'FP-02', severity: 'CRITICAL' });
    const query = `query($filter: FindingFilterInput!) { findings(filter: $filter, first: 100) { nodes { id patternCode } } }`;
    const found = async (filter: object) =>
      at<{ id: string }[]>((await app.as(secretary, query, { filter })).data, 'findings', 'nodes').map(
        (node) => node.id,
      );
    const all = { states: ['DRAFT'], severities: ['CRITICAL'], patternCode: 'FP-02', subject: outlet, region: '3172' };
    expect(await found(all)).toEqual([id]);
    expect(await found({ ...all, region: '3171' })).toEqual([]);
    expect(await found({ ...all, patternCode: 'FP-99' })).toEqual([]);
    expect(await found({ visitId: 'no id at all' })).toEqual([]);
  });
});

describe('dropping', () => {
  it('lets a finding be resolved by the follow-ups that remain', async () => {
    const id = await followedUp();
    const extra = await followUp(id, 'Bulog');
    expect((await with_(secretary, REQUEST_CLOSE, id)).reason).toBe('FINDING_FOLLOW_UP_OPEN');
    expect(at<object>((await with_(secretary, DROP, extra)).data, 'dropFollowUp')).toEqual({ state: 'DROPPED' });
    expect((await with_(secretary, REQUEST_CLOSE, id)).reason).toBeNull();
  });
});

describe('audit verify, after all of this', () => {
  const verify = () => {
    const objects = [auditedVisits, auditedFindings, auditedFollowUps];
    return verifyAudit({ db: app.test.database, key: TEST_AUDIT_KEY, anchors: [], objects });
  };

  it('finds every row as its last entry left it', async () => {
    const report = await verify();
    expect(report.fault).toBeNull();
    expect(report.rowsCompared).toBeGreaterThan(50);
  });

  it('names a finding that was changed behind the program', async () => {
    const id = await confirmed();
    await app.test.asOwner(`UPDATE findings SET severity = 'MINOR' WHERE id = $1`, [id]);
    expect((await verify()).fault).toMatchObject({ kind: 'ROW_CHANGED', object: { kind: 'finding', id } });
  });
});
