import { type FactDraft } from '@monev/domain/intake';
import { recordEdit } from '../registry/actors/record-edit';
import { OPERATOR, acceptFacts, actorIn } from '../testing/builders';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import {
  agentMonth,
  bankAgent,
  delivery,
  eWarong,
  eWarongMonth,
  inspection,
  price,
  supplier,
  supplierDocument,
} from '../testing/trade-builders';
import { markTouchedScores } from './mark-touched-scores';

jest.setTimeout(60_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  await touchedBy([supplier('S1'), eWarong('E1'), bankAgent('A1')]);
});
afterAll(() => test.close());

/** Accepts the facts and answers the scores marked for it, as kind and quarter. */
async function touchedBy(facts: readonly FactDraft[], actor = OPERATOR) {
  const { batch } = await acceptFacts(test.database, facts, actor);
  await test.database.write(actor, (tx) => markTouchedScores(tx, { batchId: batch.id }));
  return takeMarks();
}
async function takeMarks() {
  const marks = await test.asOwner<{ kind: string; quarter: string }>(
    'SELECT kind, quarter FROM stale_marks ORDER BY kind, subject_id, quarter',
  );
  await test.asOwner('DELETE FROM stale_marks');
  return marks.map(({ kind, quarter }) => `${kind} ${quarter}`);
}

describe('scores touched by a file', () => {
  it('a delivery: where it is judged for its promise and where it came', async () => {
    const late = delivery('D1', ['S1', 'E1'], '2021-09-30', { receivedAt: '2021-10-01T08:00' });
    expect(await touchedBy([late])).toEqual(['supplier-score 2021-Q3', 'supplier-score 2021-Q4']);
  });
  it('a correction: also where it counted before', async () => {
    expect(await touchedBy([delivery('D1', ['S1', 'E1'], '2022-02-01')])).toEqual([
      'supplier-score 2021-Q3',
      'supplier-score 2021-Q4',
      'supplier-score 2022-Q1',
    ]);
  });
  it('a lot and months: their own quarter', async () => {
    const facts = [
      inspection('I1', ['S1', null], '2021-04-01'),
      eWarongMonth('E1', '2021-03', 1),
      agentMonth('A1', '2021-12'),
    ];
    expect(await touchedBy(facts)).toEqual(['agent-score 2021-Q4', 'e-warong-score 2021-Q1', 'supplier-score 2021-Q2']);
  });
  it('a register: every quarter in which something about it is known', async () => {
    expect(await touchedBy([supplierDocument('S1', 'NIB')])).toEqual([
      'supplier-score 2021-Q2',
      'supplier-score 2022-Q1',
    ]);
    expect(await touchedBy([eWarong('E1', { name: 'Lain' }), bankAgent('A1')])).toEqual([
      'agent-score 2021-Q4',
      'e-warong-score 2021-Q1',
    ]);
  });
  it('prices: deliveries within reach of a survey, and all that come after a HET', async () => {
    expect(await touchedBy([price('317501', '2022-02-15', 1n)])).toEqual(['supplier-score 2022-Q1']);
    expect(await touchedBy([price('317501', '2022-02-16', 1n), price('317502', '2022-02-01', 1n)])).toEqual([]);
    expect(await touchedBy([price('31', '2022-02-01', 1n, { priceKind: 'HET' })])).toEqual(['supplier-score 2022-Q1']);
    expect(await touchedBy([price('31', '2022-02-02', 1n, { priceKind: 'HET' })])).toEqual([]);
    expect(await touchedBy([price('32', '2021-01-01', 1n, { priceKind: 'HET' })])).toEqual([]);
  });
  it('whoever sends it: a score is of the whole province', async () => {
    const sent = delivery('D2', ['S1', 'E1'], '2021-05-05');
    expect(await touchedBy([sent], actorIn(['3175']))).toEqual(['supplier-score 2021-Q2']);
  });
});

it('an edit by hand touches as a file would', async () => {
  const [row] = await test.asOwner<{ id: string }>(`SELECT id FROM suppliers WHERE recorded_to IS NULL`);
  const id = row!.id;
  await test.database.write(OPERATOR, async (tx) => {
    await recordEdit(tx, 'suppliers', id, { changes: { has_own_warehouse: false }, reason: 'gudang dijual' });
    await markTouchedScores(tx, { register: 'suppliers', id });
  });
  expect(await takeMarks()).toEqual(['supplier-score 2021-Q2', 'supplier-score 2022-Q1']);
});
