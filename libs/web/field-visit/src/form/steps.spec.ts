import { outletVisitV1, type Answers } from '@monev/domain/evaluations';
import { askedQuestions, neighbours, REVIEW, stepOf } from './steps';

const asked = (answers: Answers) => askedQuestions(outletVisitV1, answers);
const codes = (answers: Answers) => asked(answers).map(({ code }) => code);

describe('the steps of a form', () => {
  it('leave out what the machine fills in', () => {
    expect(codes({})).not.toContain('H-01');
    expect(codes({})[0]).toBe('H-03');
  });
  it('go on from a place that is gone to the photos', () => {
    const answers = { 'EW-01': 'NOT_FOUND' };
    expect(neighbours('EW-01', asked(answers)).after).toBe('EW-28');
  });
  it('show a detail after the answer that asks for it', () => {
    expect(neighbours('EW-13', asked({ 'EW-13': true })).after).toBe('EW-13a');
    expect(neighbours('EW-13', asked({ 'EW-13': null })).after).toBe('EW-14');
  });
  it('open at the first question without an answer, and at the review when all are answered', () => {
    const answers = { 'H-03': { latitude: -6, longitude: 106, accuracyM: 5 } };
    expect(stepOf(null, asked(answers), answers)).toBe('H-05');
    expect(stepOf('EW-99', asked({}), {})).toBe('H-03');
    expect(stepOf(null, [], {})).toBe(REVIEW);
  });
  it('end with the review', () => {
    expect(neighbours('T-04', asked({}))).toEqual({ before: 'T-03', after: REVIEW });
    expect(neighbours(REVIEW, asked({})).after).toBeNull();
  });
});
