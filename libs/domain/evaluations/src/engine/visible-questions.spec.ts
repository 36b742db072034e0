import fc from 'fast-check';
import { type Answers } from '../answers/answer';
import { type Question } from '../instrument/question';
import { outletVisitV1 } from '../instruments/outlet-visit-v1/outlet-visit-v1.instrument';
import { outletContext, riceItem, soundAnswers } from '../testing/outlet-answers';
import { pruneAnswers, readAnswers, visibleQuestions } from './visible-questions';

const text = { id: 'x', en: 'x' };
const yes = (question: string) => ({ question, is: [true] });
const asked = (questions: Question[], answers: Answers) =>
  visibleQuestions({ questions }, answers).map(({ code }) => code);

describe('which questions are asked', () => {
  const chain: Question[] = [
    { code: 'A', kind: 'YN', text },
    { code: 'B', kind: 'YN', text, askedWhen: yes('A') },
    { code: 'C', kind: 'YN', text, askedWhen: yes('B') },
  ];

  it('an answer that is itself not asked opens nothing', () => {
    expect(asked(chain, { A: true, B: true })).toEqual(['A', 'B', 'C']);
    expect(asked(chain, { A: false, B: true, C: true })).toEqual(['A']);
  });

  it('a jump skips everything up to its goal, and only when its own question is asked', () => {
    const jumping: Question[] = [
      { code: 'A', kind: 'YN', text },
      { code: 'B', kind: 'YN', text, askedWhen: yes('A'), jumps: [{ when: yes('B'), to: 'D' }] },
      { code: 'C', kind: 'YN', text },
      { code: 'D', kind: 'YN', text },
    ];
    expect(asked(jumping, { A: true, B: true, C: true })).toEqual(['A', 'B', 'D']);
    expect(asked(jumping, { A: false, B: true })).toEqual(['A', 'C', 'D']);
  });

  it('leaves no orphan in any instrument: pruning changes nothing about what is asked', () => {
    const codes = ['Q0', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'];
    const anyQuestions = fc.tuple(
      ...codes.map((code, index) => {
        const earlier = fc.option(
          fc.nat(Math.max(0, index - 1)).map((at) => yes(codes[at]!)),
          { nil: undefined },
        );
        const goal = fc.option(fc.integer({ min: Math.min(index + 1, 6), max: 6 }), { nil: undefined });
        return fc
          .record({
            askedWhen: index > 0 ? earlier : fc.constant(undefined),
            to: index < 6 ? goal : fc.constant(undefined),
          })
          .map(({ askedWhen, to }): Question => ({
            code,
            kind: 'YN',
            text,
            askedWhen,
            jumps: to === undefined ? [] : [{ when: yes(code), to: codes[to]! }],
          }));
      }),
    );
    const anyAnswers = fc.dictionary(fc.constantFrom(...codes), fc.boolean()) as fc.Arbitrary<Answers>;
    fc.assert(
      fc.property(anyQuestions, anyAnswers, (questions, answers) => {
        const pruned = pruneAnswers({ questions }, answers);
        const visible = asked(questions, pruned);
        expect(visible).toEqual(asked(questions, answers));
        expect(Object.keys(pruned).filter((code) => !visible.includes(code))).toEqual([]);
      }),
    );
  });
});

describe('reading answers', () => {
  it('an answer that is not valid is as if it had not been given', () => {
    const broken = soundAnswers({ 'EW-11': 1.25, 'EW-16': [riceItem({ measuredWeight: 'abc' })], 'EW-12': ['CAKE'] });
    const reader = readAnswers(outletVisitV1, broken, outletContext());
    expect(reader.whole('EW-11')).toBeUndefined();
    expect(reader.rows('EW-16')).toBeUndefined();
    expect(reader.many('EW-12')).toBeUndefined();
    expect(reader.choice('EW-06')).toBe('TRADER');
  });
});
