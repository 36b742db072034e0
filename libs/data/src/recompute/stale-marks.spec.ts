import { type Period, quarterOf, month } from '@monev/kernel';
import { type TestDatabase, OPERATOR, actorIn, testDatabase } from '../testing';
import { type StaleScore, countStaleScores, markStale, takeStaleMarks } from './stale-marks';

jest.setTimeout(60_000); // a real PostgreSQL on a machine that others use too

let test: TestDatabase;
beforeEach(async () => {
  test = await testDatabase();
});
afterEach(() => test.close());

const Q3 = quarterOf(month('2021-09'));
const score = (subjectId: string, quarter: Period = Q3): StaleScore => ({ kind: 'e-warong-score', subjectId, quarter });
const mark = (...scores: StaleScore[]) => test.database.write(OPERATOR, (tx) => markStale(tx, scores));
const take = (limit = 100) => test.database.write(OPERATOR, (tx) => takeStaleMarks(tx, { limit }));
const waiting = () => test.database.read(OPERATOR, countStaleScores);

describe('stale marks', () => {
  it('are taken once, however often a score was marked', async () => {
    await mark(score('a'), score('a'), score('b'));
    await mark(score('a'));
    expect(await waiting()).toBe(2);
    expect(await take()).toEqual([score('a'), score('b')]);
    expect(await take()).toEqual([]);
  });

  it('are back when the work on them fails', async () => {
    await mark(score('a'));
    const failing = test.database.write(OPERATOR, async (tx) => {
      await takeStaleMarks(tx, { limit: 1 });
      throw new Error('The score could not be computed.');
    });
    await expect(failing).rejects.toThrow('could not be computed');
    expect(await take()).toEqual([score('a')]);
  });

  it('go when the change that wrote them is undone', async () => {
    const failing = test.database.write(OPERATOR, async (tx) => {
      await markStale(tx, [score('a')]);
      throw new Error('The change was refused.');
    });
    await expect(failing).rejects.toThrow();
    expect(await waiting()).toBe(0);
  });

  it('are taken by one worker, and a change meanwhile neither waits nor is lost', async () => {
    await mark(score('a'), score('b'));
    await test.database.write(OPERATOR, async (tx) => {
      expect(await takeStaleMarks(tx, { limit: 1 })).toEqual([score('a')]);
      await mark(score('a'));
      expect(await take()).toEqual([score('b')]);
    });
    expect(await take()).toEqual([score('a')]);
  });

  it('come the longest waiting first, and only those of the kinds asked for', async () => {
    await mark(score('late'));
    await mark({ kind: 'supplier-score', subjectId: 's', quarter: Q3 });
    await mark(score('early'));
    expect(await take(1)).toEqual([score('late')]);
    const ofSuppliers = await test.database.write(OPERATOR, (tx) =>
      takeStaleMarks(tx, { limit: 9, kinds: ['supplier-score'] }),
    );
    expect(ofSuppliers.map((each) => each.subjectId)).toEqual(['s']);
    expect(await take()).toEqual([score('early')]);
  });

  it('may be written by somebody who sees one kota only', async () => {
    await test.database.write(actorIn(['3171']), (tx) => markStale(tx, [score('a')]));
    expect(await take()).toEqual([score('a')]);
  });
});
