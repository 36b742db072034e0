import { MODELS } from '../criteria/registry';
import { type Standing, draftRecommendations } from './draft-recommendations';

const standing = (score: Partial<Standing['score']>, more: Partial<Standing> = {}): Standing => ({
  score: { model: 'SUPPLIER', grade: 'A', published: true, criticalFailures: [], ...score },
  previousPublishedGrade: null,
  planNotMet: false,
  earlierTriggersIn12Months: 0,
  warningsInForce: 0,
  coachedWithin90Days: false,
  ...more,
});
const steps = (...args: Parameters<typeof standing>) =>
  draftRecommendations(standing(...args)).map(({ step, dueInDays }) => [step, dueInDays]);
const END_OF_MOU = [
  ['SP3', 7],
  ['RECOMMEND_TERMINATION', 7],
  ['DELISTING', 7],
  ['REFERRAL', 7],
];

describe('what follows from a supplier score (SCORING §4)', () => {
  it('A and B: a feedback letter', () => {
    expect(steps({ grade: 'A' })).toEqual([['FEEDBACK_LETTER', null]]);
    expect(steps({ grade: 'B' })).toEqual([['FEEDBACK_LETTER', null]]);
  });

  it('C: coaching with a plan in 14 days, reviewed in 30', () => {
    expect(draftRecommendations(standing({ grade: 'C' }))).toEqual([
      expect.objectContaining({ step: 'COACHING', dueInDays: 14, reviewInDays: 30 }),
    ]);
  });

  it('D: SP1 and coaching; the SP1 waits for a coaching within 90 days', () => {
    expect(steps({ grade: 'D' })).toEqual([
      ['SP1', 14],
      ['COACHING', 14],
    ]);
    const waits = (...args: Parameters<typeof standing>) =>
      draftRecommendations(standing(...args))[0]?.waitsForCoaching;
    expect(waits({ grade: 'D' })).toBe(true);
    expect(waits({ grade: 'D' }, { coachedWithin90Days: true })).toBe(false);
    expect(waits({ grade: 'D', criticalFailures: ['CF1'] })).toBe(false);
    expect(waits({ grade: 'D', criticalFailures: ['CF5'] })).toBe(false);
    expect(waits({ grade: 'D', criticalFailures: ['CF6'] })).toBe(true);
  });

  it('D again in the next published quarter, or a plan not met: SP2 and a recommendation to suspend orders', () => {
    const second = [
      ['SP2', 14],
      ['RECOMMEND_SUSPENSION', 14],
    ];
    expect(steps({ grade: 'D' }, { previousPublishedGrade: 'E' })).toEqual(second);
    expect(steps({ grade: 'C' }, { planNotMet: true })).toEqual(second);
    expect(steps({ grade: 'D' }, { previousPublishedGrade: 'C' })).not.toEqual(second);
  });

  it('E: SP2 at once, with the suspension when it is the second time', () => {
    expect(steps({ grade: 'E' })).toEqual([['SP2', 7]]);
    expect(steps({ grade: 'E' }, { previousPublishedGrade: 'D' })).toEqual([
      ['SP2', 7],
      ['RECOMMEND_SUSPENSION', 14],
    ]);
  });

  it('the third trigger in twelve months: SP3 and the end of the MoU recommended to the e-warong', () => {
    expect(steps({ grade: 'D' }, { earlierTriggersIn12Months: 2 })).toEqual(END_OF_MOU);
    expect(steps({ grade: 'B' }, { earlierTriggersIn12Months: 2 })).toEqual([['FEEDBACK_LETTER', null]]);
  });

  it.each(['CF2', 'CF3', 'CF4'] as const)('%s confirmed: the same at once, whatever the grade', (code) => {
    expect(steps({ grade: 'E', criticalFailures: [code] })).toEqual(END_OF_MOU);
  });

  it('not published: an inspection order only, but the steps of a critical failure go ahead', () => {
    const low = { grade: null, published: false };
    expect(steps(low, { planNotMet: true, earlierTriggersIn12Months: 9 })).toEqual([['INSPECTION_ORDER', null]]);
    expect(steps({ ...low, criticalFailures: ['CF1', 'CF5'] })).toEqual([['INSPECTION_ORDER', null]]);
    expect(steps({ ...low, criticalFailures: ['CF4'] })).toEqual([['INSPECTION_ORDER', null], ...END_OF_MOU]);
  });
});

describe('what follows from the other scores (SCORING §5, §6)', () => {
  it('e-warong: C coaching, D SP1, E or a second SP a recommendation to the bank to deactivate', () => {
    const model = 'E_WARONG';
    expect(steps({ model, grade: 'B' })).toEqual([]);
    expect(steps({ model, grade: 'C' })).toEqual([['COACHING', null]]);
    expect(steps({ model, grade: 'D' })).toEqual([['SP1', null]]);
    expect(steps({ model, grade: 'D' }, { warningsInForce: 1 })).toEqual([
      ['SP1', null],
      ['RECOMMEND_DEACTIVATION', null],
    ]);
    expect(draftRecommendations(standing({ model, grade: 'E' }))).toEqual([
      expect.objectContaining({ step: 'RECOMMEND_DEACTIVATION', addressee: 'BANK' }),
    ]);
  });

  it('agent: the result goes to the bank', () => {
    expect(steps({ model: 'AGENT', grade: 'E' })).toEqual([['REPORT_TO_BANK', null]]);
  });

  it('any model, not published: an inspection order', () => {
    for (const { model } of Object.values(MODELS)) {
      expect(steps({ model, grade: null, published: false })).toEqual([['INSPECTION_ORDER', null]]);
    }
  });
});
