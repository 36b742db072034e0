import { readEvidence } from '../evidence/read-evidence';
import { LATEST_PARAMETERS } from '../parameters/registry';
import { inputsOf } from '../testing/examples';
import { pointsLost } from './points-lost';
import { scoreSubject } from './score-subject';

const lostOf = (id: string) => {
  const evidence = readEvidence(inputsOf(id));
  return { lost: pointsLost(evidence, LATEST_PARAMETERS), score: scoreSubject(evidence) };
};

describe('the way from 100 to the score', () => {
  it('says what each criterion of EX-2 costs: weight × (100 − sub-score)', () => {
    const { lost } = lostOf('EX-2');
    expect(Object.fromEntries(lost.criteria.map(({ code, lost: points }) => [code, points]))).toEqual({
      ...{ 'A1.1': 7.86, 'A1.2': 2.63, 'A1.3': 1.39, 'A2.1': 4.9, 'A2.2': 2 },
      ...{ 'A3.1': 8.1, 'A3.2': 10, 'A4.1': 2.3, 'A4.2': 2, 'A4.3': 3 },
    });
    expect(lost.aspects).toEqual({ A1: 11.88, A2: 6.9, A3: 18.1, A4: 7.3 });
    expect(lost.byCap).toBe(0);
  });

  it.each(['EX-1', 'EX-2', 'EX-3', 'EX-4', 'EX-5', 'EX-6'])(
    'adds up in %s, to a hundredth for each criterion',
    (id) => {
      const { lost, score } = lostOf(id);
      const sum = lost.criteria.reduce((total, { lost: points }) => total + (points ?? 0), 0);
      expect(Math.abs(100 - sum - (score.rawScore ?? 0))).toBeLessThanOrEqual(0.005 * (lost.criteria.length + 1));
      expect(score.rawScore! - lost.byCap).toBeCloseTo(score.finalScore!, 2);
    },
  );

  it('keeps what a cap takes apart from what the criteria cost (EX-3)', () => {
    expect(lostOf('EX-3').lost.byCap).toBe(35.12);
  });

  it('knows what each weighs after weight has moved: A3.1 stands for all of A3 in EX-3', () => {
    const weightOf = (id: string, code: string) => lostOf(id).lost.criteria.find((one) => one.code === code)?.weight;
    expect([weightOf('EX-2', 'A3.1'), weightOf('EX-3', 'A3.1'), weightOf('EX-3', 'A3.2')]).toEqual([20, 30, null]);
    expect(weightOf('EX-4', 'A3.1')).toBe(45.45);
  });

  it('has no loss where nothing was scored, and the whole share where it was withheld (EX-4)', () => {
    const { criteria } = lostOf('EX-4').lost;
    const of = (code: string) => criteria.find((one) => one.code === code)?.lost;
    expect([of('A1.1'), of('A3.2')]).toEqual([null, null]);
    // A2.2 alone carries what is left of A2: 6 of 66 points
    expect(of('A2.2')).toBe(9.09);
  });
});
