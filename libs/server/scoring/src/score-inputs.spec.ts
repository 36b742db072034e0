import { isRefused, scoreInputs } from './score-inputs';

const agent = {
  id: 'AG-1',
  inputs: { trxAttempted: 100, trxSucceeded: 99, settlementsDue: 30, settlementsOnTime: 30 },
  confidenceInputs: { nInspected: 30, nSites: 3 },
};

describe('scoring a list of inputs', () => {
  it('answers in the order of the list', () => {
    const ids = scoreInputs([agent, { ...agent, id: 'AG-2' }]).map((answer) => answer.id);
    expect(ids).toEqual(['AG-1', 'AG-2']);
  });
  it('names what is wrong with one object and still scores the others', () => {
    const [bad, good] = scoreInputs([{ ...agent, id: 'AG-0', inputs: { trxAttempted: 10, trxSucceeded: 11 } }, agent]);
    expect(bad).toMatchObject({ id: 'AG-0', error: { reason: 'SCORE_PART_ABOVE_WHOLE' } });
    expect(good && isRefused(good)).toBe(false);
  });
  it('refuses an empty list, and any other shape by name', () => {
    expect(() => scoreInputs([])).toThrow(/kosong|empty/i);
    for (const odd of [null, 7, 'teks', [[agent]], { inputs: [] }, { quartersNewestFirst: 'x' }]) {
      const [answer] = scoreInputs(odd);
      expect(answer).toMatchObject({
        error: { reason: 'SCORE_SHAPE', messageEn: expect.stringMatching(/must be/) as string },
      });
    }
  });
  it('takes a single object as a list of one', () => {
    expect(scoreInputs(agent)).toHaveLength(1);
  });
});
