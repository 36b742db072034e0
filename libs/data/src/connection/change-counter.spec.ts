import { type TestDatabase, testDatabase } from '../testing';
import { localOperator, visitor } from '@monev/domain/identity';
import { ChangeCounter } from './change-counter';

describe('the state of the data has one name', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.close());
  const write = (options?: { keepsAnswers: boolean }) =>
    test.database.write(localOperator('spec'), () => Promise.resolve(), options);

  it('stays the same while nothing is changed, and is another after each change', async () => {
    const before = await test.database.changes();
    expect(await test.database.changes()).toBe(before);
    await write();
    const after = await test.database.changes();
    expect(after).not.toBe(before);
    await write();
    expect(await test.database.changes()).not.toBe(after);
  });
  it('stays the same after reading, after sign-in work and after work that failed', async () => {
    const before = await test.database.changes();
    await test.database.read(localOperator('spec'), (tx) => tx.query('SELECT 1'));
    await test.database.write(visitor(), () => Promise.resolve());
    await write({ keepsAnswers: true });
    await expect(
      test.database.write(localOperator('spec'), () => Promise.reject(new Error('refused'))),
    ).rejects.toThrow('refused');
    expect(await test.database.changes()).toBe(before);
  });
});

describe('one question answers all who wait', () => {
  it('never gives an answer that was asked for before the caller came', async () => {
    const answers: ((changes: string) => void)[] = [];
    const counter = new ChangeCounter(
      () => new Promise((resolve) => answers.push((changes) => resolve([{ changes }]))),
    );
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const first = counter.read();
    await turn();
    const later = [counter.read(), counter.read()];
    await turn();
    expect(answers).toHaveLength(1);
    answers[0]?.('1');
    expect(await first).toBe('1');
    await turn();
    answers[1]?.('2');
    expect(await Promise.all(later)).toEqual(['2', '2']);
    expect(answers).toHaveLength(2);
  });
  it('asks again after a fault', async () => {
    const outcomes = [() => Promise.reject(new Error('lost')), () => Promise.resolve([{ changes: '7' }])];
    const counter = new ChangeCounter(() => (outcomes.shift() as () => Promise<unknown>)());
    await expect(counter.read()).rejects.toThrow('lost');
    expect(await counter.read()).toBe('7');
  });
});
