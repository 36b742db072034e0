import { SEVERITIES } from '@monev/kernel';
import fc from 'fast-check';
import { type AnswerValue, type Answers } from '../answers/answer';
import { checkAnswer } from '../answers/check-answer';
import { deriveFindings } from '../findings/derive-findings';
import { observationsOf } from '../observations/observations-of';
import { outletContext } from '../testing/outlet-answers';
import { checkSubmission } from './check-submission';
import { pruneAnswers, visibleQuestions } from './visible-questions';
import { type Field, type Question, type ScalarRule } from '../instrument/question';
import { outletVisitV1 } from '../instruments/outlet-visit-v1/outlet-visit-v1.instrument';

const REGISTERS = {
  TEAM: ['officer-a', 'officer-b', 'officer-c'],
  SUPPLIER: ['supplier-1', 'supplier-2'],
  COMMODITY: ['BERAS', 'TELUR', 'TEMPE'],
};

function scalar(rule: ScalarRule): fc.Arbitrary<AnswerValue> {
  const codes = rule.choices?.map(({ code }) => code) ?? REGISTERS[rule.choiceSource ?? 'COMMODITY'];
  const nothing = rule.uncheckable ? [fc.constant(null)] : [];
  switch (rule.kind) {
    case 'YN':
      return fc.boolean();
    case 'YNX':
      return fc.constantFrom(true, false, null);
    case 'ONE':
      return fc.oneof(fc.constantFrom(...codes), ...nothing);
    case 'MANY':
      return fc.uniqueArray(fc.constantFrom(...codes), { minLength: rule.minimum ?? 0 });
    case 'PHOTO':
      return fc.uniqueArray(fc.uuid(), { minLength: rule.minimum ?? 0, maxLength: 4 });
    case 'INT':
    case 'RP':
    case 'SCALE5':
      return fc.integer({ min: rule.minimum ?? 1, max: rule.maximum ?? 20_000 });
    case 'DEC':
      return fc.integer({ min: 0, max: 9999 }).map((hundredths) => (hundredths / 100).toFixed(2));
    case 'DATE':
      return fc.integer({ min: 1, max: 30 }).map((day) => `2021-09-${String(day).padStart(2, '0')}`);
    case 'TIME':
      return fc.constant('10:42');
    case 'TEXT':
      return rule.format
        ? fc.constant(rule.format === 'PERIOD' ? '2021-09' : '3172')
        : fc.constantFrom('baik', 'cukup');
    case 'GEO':
      return fc.constant({ latitude: -6.1, longitude: 106.93, accuracyM: 8 });
  }
}

function fields(all: readonly Field[]): fc.Arbitrary<Record<string, AnswerValue>> {
  const optional = all.filter((field) => field.optional || field.auto).map(({ key }) => key);
  return fc.record(Object.fromEntries(all.map((field) => [field.key, scalar(field)])), {
    requiredKeys: all.map(({ key }) => key).filter((key) => !optional.includes(key)),
  }) as fc.Arbitrary<Record<string, AnswerValue>>;
}

function answer(question: Question): fc.Arbitrary<AnswerValue> {
  switch (question.kind) {
    case 'TABLE':
      return fc.array(fields(question.columns), {
        minLength: question.minimumRows,
        maxLength: 3,
      }) as unknown as fc.Arbitrary<AnswerValue>;
    case 'PARTS':
      return fields(question.parts) as unknown as fc.Arbitrary<AnswerValue>;
    default:
      return scalar(question);
  }
}

/** Any set of valid answers of EW, whether their questions are asked together or not, in the order of the questions. */
const anyOutletAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(outletVisitV1.questions.map((question) => [question.code, answer(question)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

const context = outletContext();
const codesOf = (answers: Answers) => visibleQuestions(outletVisitV1, answers).map(({ code }) => code);
const reversed = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).reverse());

describe('what holds for every set of answers of EW', () => {
  it('the generated answers are valid one by one', () => {
    fc.assert(
      fc.property(anyOutletAnswers, (answers) => {
        for (const question of outletVisitV1.questions) {
          const value = answers[question.code];
          if (value !== undefined) expect(checkAnswer(question, value, context, answers)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('skip logic leaves no orphan: after pruning every answer belongs to a question that is asked', () => {
    fc.assert(
      fc.property(anyOutletAnswers, (answers) => {
        const pruned = pruneAnswers(outletVisitV1, answers);
        const asked = codesOf(pruned);
        expect(Object.keys(pruned).filter((code) => !asked.includes(code))).toEqual([]);
        expect(asked).toEqual(codesOf(answers));
        expect(pruneAnswers(outletVisitV1, pruned)).toEqual(pruned);
        const strangers = checkSubmission(outletVisitV1, { answers: pruned, signature: null }, context);
        expect(strangers.filter((problem) => problem.code === 'ANSWER_NOT_ASKED')).toEqual([]);
      }),
    );
  });

  it('questions are asked in the order of the instrument, and the tail always', () => {
    const order = outletVisitV1.questions.map(({ code }) => code);
    fc.assert(
      fc.property(anyOutletAnswers, (answers) => {
        const asked = codesOf(answers);
        expect(asked).toEqual(order.filter((code) => asked.includes(code)));
        expect(asked).toEqual(expect.arrayContaining(['H-01', 'EW-01', 'EW-28', 'T-01', 'T-04']));
      }),
    );
  });

  it('findings and observations do not depend on the order of the answers, nor on answers that are not asked', () => {
    fc.assert(
      fc.property(anyOutletAnswers, (answers) => {
        const findings = deriveFindings(outletVisitV1, answers, context);
        expect(deriveFindings(outletVisitV1, reversed(answers), context)).toEqual(findings);
        expect(deriveFindings(outletVisitV1, pruneAnswers(outletVisitV1, answers), context)).toEqual(findings);
        expect(observationsOf(outletVisitV1, reversed(answers), context)).toEqual(
          observationsOf(outletVisitV1, answers, context),
        );
      }),
    );
  });

  it('there is one finding per subject and pattern, each with evidence that was answered', () => {
    fc.assert(
      fc.property(anyOutletAnswers, (answers) => {
        const findings = deriveFindings(outletVisitV1, answers, context);
        const keys = findings.map(({ pattern, subject }) => `${pattern} ${subject.kind} ${subject.id}`);
        expect(new Set(keys).size).toBe(keys.length);
        const pruned = pruneAnswers(outletVisitV1, answers);
        for (const finding of findings) {
          expect(finding.evidence.length).toBeGreaterThan(0);
          expect(SEVERITIES).toContain(finding.severity);
          for (const { question } of finding.evidence) expect(pruned[question]).toBeDefined();
        }
      }),
    );
  });

  it('"tidak dapat diperiksa" never opens a finding and never counts as no', () => {
    const uncheckable = outletVisitV1.questions.filter(
      (question) => question.kind === 'YNX' || ('uncheckable' in question && question.uncheckable),
    );
    fc.assert(
      fc.property(anyOutletAnswers, fc.constantFrom(...uncheckable), (answers, { code }) => {
        const findings = deriveFindings(outletVisitV1, { ...answers, [code]: null }, context);
        expect(findings.flatMap((finding) => finding.evidence).filter(({ question }) => question === code)).toEqual([]);
      }),
    );
  });

  it('no count of a visit is impossible', () => {
    fc.assert(
      fc.property(anyOutletAnswers, (answers) => {
        const seen = observationsOf(outletVisitV1, answers, context);
        for (const { met, checked } of [seen.criteria, seen.scoreCriteria, seen.items, seen.transparency]) {
          expect(met).toBeLessThanOrEqual(checked);
          expect(met).toBeGreaterThanOrEqual(0);
        }
        expect(seen.criteria.checked).toBeLessThanOrEqual(4);
        expect(seen.scoreCriteria.checked).toBeLessThanOrEqual(6);
      }),
    );
  });
});
