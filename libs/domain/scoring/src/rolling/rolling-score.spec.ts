import { rollingScore } from './rolling-score';

describe('rolling score (SCORING §3)', () => {
  it('weighs the newest quarter double the one before', () => {
    expect(rollingScore([90, 60])).toEqual({ rolling: 80, grade: 'B' });
    expect(rollingScore([80, 80, 80, 80])).toEqual({ rolling: 80, grade: 'B' });
  });

  it('drops an unpublished quarter; the others keep their age', () => {
    expect(rollingScore([null, 60, null, 90])).toEqual({ rolling: 66, grade: 'C' });
  });

  it('looks at four quarters only', () => {
    expect(rollingScore([null, null, null, null, 90])).toEqual({ rolling: null, grade: null });
    expect(rollingScore([])).toEqual({ rolling: null, grade: null });
  });

  it('reads the grade from the rounded mean', () => {
    // (89.99 + ½ × 90 + ¼ × 90.01) / 1.75 = 89.99571… shows as 90.00
    expect(rollingScore([89.99, 90, 90.01])).toEqual({ rolling: 90, grade: 'A' });
  });
});
