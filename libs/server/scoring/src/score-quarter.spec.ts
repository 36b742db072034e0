import {
  HmacAuditWriter,
  auditedScores,
  enterParameter,
  latestScores,
  publishedScoreFacts,
  scoreVersions,
  verifyAudit,
} from '@monev/data';
import {
  OPERATOR,
  type TestDatabase,
  acceptFacts,
  actorIn,
  agentMonth,
  allDocuments,
  bankAgent,
  delivery,
  eWarong,
  eWarongMonth,
  inspection,
  supplier,
  testDatabase,
} from '@monev/data/testing';
import { isoDate, period, regionCode } from '@monev/kernel';
import { refreshAllScores } from './refresh-scores';
import { ScoreQuarterService } from './score-quarter.service';

jest.setTimeout(120_000);

const KEY = Buffer.alloc(32, 5);
const Q3 = period('2021-Q3');
const TODAY = isoDate('2022-03-01');

let test: TestDatabase;
let quarter: ScoreQuarterService;
beforeAll(async () => {
  test = await testDatabase({ audit: new HmacAuditWriter(KEY) });
  quarter = new ScoreQuarterService(test.database);
  await acceptFacts(test.database, [
    supplier('S1'),
    supplier('S2'),
    ...allDocuments('S1'),
    eWarong('E1'),
    eWarongMonth('E1', '2021-07', 300),
    eWarongMonth('E1', '2021-09', 200),
    bankAgent('A1'),
    ...['2021-07', '2021-08', '2021-09'].map((month) => agentMonth('A1', month)),
    ...[1, 2, 3, 4, 5, 6].map((n) => delivery(`D${n}`, ['S1', 'E1'], `2021-08-0${n}`)),
    ...[1, 2, 3].map((n) => inspection(`I${n}`, ['S1', `E${n}`], `2021-08-0${n}`)),
  ]);
});
afterAll(() => test.close());

const idOf = async (table: string, where: string) =>
  (await test.asOwner<{ id: string }>(`SELECT id FROM ${table} WHERE recorded_to IS NULL AND ${where}`))[0]!.id;
const versionsOf = async (no: string) => {
  const id = await idOf('suppliers', `supplier_no = '${no}'`);
  return test.database.read(OPERATOR, (tx) => scoreVersions(tx, 'SUPPLIER', id, Q3));
};
const verdict = () => verifyAudit({ db: test.database, key: KEY, anchors: [], objects: auditedScores });

describe('scoring a quarter', () => {
  it('scores every supplier, e-warong and agent of the register, and again stores nothing', async () => {
    expect(await quarter.run(OPERATOR, Q3, TODAY)).toEqual([
      { kind: 'BANK_AGENT', scored: 1, published: 1, changed: 1 },
      { kind: 'E_WARONG', scored: 1, published: 0, changed: 1 },
      { kind: 'SUPPLIER', scored: 2, published: 1, changed: 2 },
    ]);
    const again = await quarter.run(OPERATOR, Q3, TODAY);
    expect(again.map(({ changed }) => changed)).toEqual([0, 0, 0]);
  });

  it('a supplier with six deliveries and three lots at three outlets is published with limited evidence', async () => {
    const [latest] = await versionsOf('S1');
    // missing: the price survey and invoices (A2, 20 points) and complaints (A4.1, 6 of 14 that could occur)
    expect(latest?.score).toMatchObject({
      ...{ rawScore: 100, finalScore: 100, grade: 'A', confidence: 'MEDIUM', published: true, cap: null },
      criteria: expect.arrayContaining([
        expect.objectContaining({ code: 'A4.1', mark: 'MISSING' }),
        expect.objectContaining({ code: 'A3.2', mark: 'NA' }),
        expect.objectContaining({ code: 'A4.2', mark: 'MEASURED', measure: 100 }),
      ]) as unknown,
    });
    expect(latest?.score.evidenceCoveragePct).toBe(71.43);
  });

  it('is pooled for indicators by region: n, sum, grades, and who lacks evidence', async () => {
    const factsOf = (kind: 'SUPPLIER' | 'E_WARONG' | 'BANK_AGENT', regions: string[], of = Q3) =>
      test.database.read(OPERATOR, (tx) =>
        publishedScoreFacts(tx, kind, { regions: regions.map(regionCode), quarter: of }),
      );
    const none = { A: 0, B: 0, C: 0, D: 0, E: 0 };
    expect(await factsOf('SUPPLIER', ['3171', '31'])).toEqual([
      {
        ...{ regionCode: '31', subjects: 2, published: 1, sumHundredths: 10_000n },
        ...{ grades: { ...none, A: 1 }, lowConfidence: 1, notReckoned: 0 },
      },
      {
        ...{ regionCode: '3171', subjects: 0, published: 0, sumHundredths: 0n },
        ...{ grades: none, lowConfidence: 0, notReckoned: 0 },
      },
    ]);
    expect(await factsOf('E_WARONG', ['317501'])).toMatchObject([{ subjects: 1, published: 0, lowConfidence: 1 }]);
    const [unscored] = await factsOf('BANK_AGENT', ['31'], period('2021-Q4'));
    expect(unscored).toMatchObject({ subjects: 1, published: 0, notReckoned: 1, sumHundredths: 0n });
  });

  it('one without a delivery is not rateable', async () => {
    const [latest] = await versionsOf('S2');
    expect(latest?.score).toMatchObject({ confidence: 'LOW', grade: null, published: false, finalScore: 0 });
  });

  it('E6 is the mean of the months with a recap; G1 to G5 pool the months', async () => {
    const [outlet] = await test.database.read(OPERATOR, (tx) =>
      latestScores(tx, 'E_WARONG', { quarters: [Q3], subjectIds: null }),
    );
    expect(outlet?.score.criteria.find(({ code }) => code === 'E6')).toMatchObject({ measure: 250, subScore: 100 });
    const [agent] = await test.database.read(OPERATOR, (tx) =>
      latestScores(tx, 'BANK_AGENT', { quarters: [Q3], subjectIds: null }),
    );
    expect(agent?.score).toMatchObject({ finalScore: 100, evidenceCoveragePct: 80, confidence: 'MEDIUM', grade: 'A' });
  });

  it('wants a quarter, and weights that were in force', async () => {
    expect(() => quarter.run(OPERATOR, period('2021-09'), TODAY)).toThrow('2021-09');
    await expect(quarter.run(OPERATOR, period('2016-Q4'), TODAY)).rejects.toMatchObject({
      code: 'SCORE_PARAMETERS_MISSING',
    });
  });
});

describe('a change of the evidence', () => {
  it('is a next version, and the one before stays readable', async () => {
    await acceptFacts(test.database, [delivery('D6', ['S1', 'E1'], '2021-08-06', { receivedAt: '2021-08-09T10:00' })]);
    await quarter.run(OPERATOR, Q3, TODAY);
    const versions = await versionsOf('S1');
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(versions[0]?.inputsHash).not.toBe(versions[1]?.inputsHash);
    expect(versions[1]?.score.finalScore).toBe(100);
    expect(versions[0]?.score.finalScore).toBeLessThan(100);
  });

  it('is in the audit record; a score changed behind the program is named', async () => {
    expect((await verdict()).fault).toBeNull();
    const id = await idOf('suppliers', `supplier_no = 'S2'`);
    await test.asOwner('UPDATE supplier_scores SET final_score = 0, raw_score = 100 WHERE supplier_id = $1', [id]);
    expect((await verdict()).fault).toMatchObject({
      kind: 'ROW_CHANGED',
      object: { kind: 'supplier-score', id: `${id}/2021-Q3/1` },
    });
    await test.asOwner('UPDATE supplier_scores SET raw_score = 0 WHERE supplier_id = $1', [id]);
    expect((await verdict()).fault).toBeNull();
  });

  it('the application itself can neither change nor delete a score', async () => {
    for (const sql of ['UPDATE supplier_scores SET grade = NULL', 'DELETE FROM e_warong_scores']) {
      await expect(test.database.write(OPERATOR, (tx) => tx.query(sql))).rejects.toThrow('permission denied');
    }
  });
});

describe('the worker', () => {
  const refresh = () => refreshAllScores(test.database, OPERATOR, TODAY);
  const mark = (subjectId: string) =>
    test.asOwner(`INSERT INTO stale_marks (kind, subject_id, quarter) VALUES ('supplier-score', $1, '2021-Q3')`, [
      subjectId,
    ]);

  it('takes what is stale once, also when two work at the same time', async () => {
    const ids = await Promise.all(['S1', 'S2'].map((no) => idOf('suppliers', `supplier_no = '${no}'`)));
    for (const id of [...ids, ...ids]) await mark(id);
    const taken = await Promise.all([refresh(), refresh()]);
    expect(taken[0]! + taken[1]!).toBe(2);
    expect(await test.asOwner('SELECT * FROM stale_marks')).toEqual([]);
    expect(await refresh()).toBe(0);
  });

  it('makes a next version where an MoU is required from now on, and of nobody else', async () => {
    const count = async (no: string) => (await versionsOf(no)).length;
    const before = [await count('S1'), await count('S2')] as const;
    await test.database.write(OPERATOR, (tx) =>
      enterParameter(tx, {
        ...{ name: 'mouPolicy', value: 'REQUIRED', region: regionCode('3175'), from: isoDate('2021-09-01') },
        ...{ source: 'SK Wali Kota', standing: 'SOURCED', reason: 'rapat' },
      }),
    );
    expect(await refresh()).toBe(1);
    expect([await count('S1'), await count('S2')]).toEqual([before[0] + 1, before[1]]);
    const [now, then] = await versionsOf('S1');
    expect(now?.score.finalScore).toBeLessThan(then?.score.finalScore ?? 0);
  });

  it('passes over a subject that the register does not know', async () => {
    await mark('00000000-0000-4000-8000-000000000000');
    expect(await refresh()).toBe(1);
  });

  it('is done with a mark of a quarter before the first weights, which nobody can score', async () => {
    await test.asOwner(
      `INSERT INTO stale_marks (kind, subject_id, quarter) VALUES ('agent-score', gen_random_uuid()::text, '2015-Q1')`,
    );
    expect(await refresh()).toBe(1);
    expect(await test.asOwner('SELECT * FROM stale_marks')).toEqual([]);
  });
});

describe('who sees a score', () => {
  const seenBy = (codes: readonly string[], kind: 'SUPPLIER' | 'E_WARONG' | 'BANK_AGENT') =>
    test.database.read(actorIn(codes), (tx) => latestScores(tx, kind, { quarters: [Q3], subjectIds: null }));

  it('of an e-warong and an agent: those of its region', async () => {
    expect(await seenBy(['3175'], 'E_WARONG')).toHaveLength(1);
    expect(await seenBy(['3171'], 'E_WARONG')).toEqual([]);
    expect(await seenBy(['3171'], 'BANK_AGENT')).toEqual([]);
  });
  it('of a supplier: the regions it delivered in (HANDBOOK 7.6)', async () => {
    const seen = await seenBy(['3175'], 'SUPPLIER');
    expect(seen.map(({ subjectId }) => subjectId)).toEqual([await idOf('suppliers', `supplier_no = 'S1'`)]);
    expect(await seenBy(['3171'], 'SUPPLIER')).toEqual([]);
    expect(await seenBy(['31'], 'SUPPLIER')).toHaveLength(2);
  });
});
